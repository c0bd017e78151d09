/**
 * Tokens of Microsoft Entra. This file loads the SDK, so it is only ever imported dynamically.
 */
import { AzureCliCredential, ClientAssertionCredential } from '@azure/identity';
import type { CloudEndpoints } from './clouds.js';
import { Unacceptable } from './failures.js';
import type { Credential } from './machine-learning.js';
import type { SignIn } from './sign-in.js';
import { claimsFailure, signInFailure } from './sign-in-failure.js';
import { TokenRequests } from './token-requests.js';

type GetToken = Credential['getToken'];
type Token = NonNullable<Awaited<ReturnType<GetToken>>>;

export interface CredentialSettings {
  readonly mask: (secret: string) => void;
  /** Where the proxy of the runner stands. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends all requests for tokens. */
  readonly ends: AbortSignal;
  /** Milliseconds that the Azure CLI may take. */
  readonly totalMs: number;
}

/**
 * Who asks, as the SDK wants it; every token is masked before anybody has it.
 *
 * @throws Unacceptable `unauthorized` from `getToken`: why there is no token, as one sentence without a full stop
 */
export function credentialOf(signIn: SignIn, cloud: CloudEndpoints, settings: CredentialSettings): Credential {
  return new SharedCredential(signIn, cloud, settings);
}

function sdkCredential(
  signIn: SignIn,
  { authority, hasOwnAuthority }: CloudEndpoints,
  requests: TokenRequests,
  processTimeoutInMs: number,
): Credential {
  if (signIn.kind === 'session') {
    const { tenantId } = signIn;
    return new AzureCliCredential({ processTimeoutInMs, ...(tenantId === undefined ? {} : { tenantId }) });
  }
  const { tenantId, clientId, assertion } = signIn;
  return new ClientAssertionCredential(tenantId, clientId, assertion, {
    authorityHost: authority,
    // Microsoft Entra's public host would be asked about a private one, and not know it.
    disableInstanceDiscovery: hasOwnAuthority,
    retryOptions: { maxRetries: 2 },
    additionalPolicies: [{ policy: requests, position: 'perRetry' }],
  });
}

/** Before that much of its life is left a token is asked for anew. */
const MARGIN_MS = 300_000;

/** One token for all clients: the Azure CLI starts a process for each, and each SDK client would ask for its own. */
class SharedCredential implements Credential {
  private readonly tokens = new Map<string, Promise<Token>>();
  private readonly requests: TokenRequests;
  private readonly inner: Credential;

  constructor(
    private readonly signIn: SignIn,
    private readonly cloud: CloudEndpoints,
    private readonly settings: CredentialSettings,
  ) {
    this.requests = new TokenRequests(settings.ends);
    this.inner = sdkCredential(signIn, cloud, this.requests, settings.totalMs);
  }

  async getToken(...[scopes, options]: Parameters<GetToken>): Promise<Token> {
    const key = [scopes].flat().join(' ');
    if (options?.claims !== undefined)
      return this.tokenWithClaims(key, options.claims, () => this.fetch(scopes, options));
    const kept = await this.tokens.get(key);
    if (kept !== undefined && kept.expiresOnTimestamp - MARGIN_MS > Date.now()) return kept;
    if (kept !== undefined) this.tokens.delete(key);
    const waiting = this.tokens.get(key) ?? this.fetch(scopes, options);
    this.tokens.set(key, waiting);
    try {
      return await waiting;
    } catch (error) {
      this.tokens.delete(key);
      throw error;
    }
  }

  /**
   * Claims are what Azure wants beyond the token that it has just refused. It refuses it to all clients at once: they are all
   * given the one answer to that, and everybody who asks later. A refusal is kept too, as nothing in this run can change it.
   */
  private async tokenWithClaims(key: string, claims: string, fetch: () => Promise<Token>): Promise<Token> {
    const waiting = this.tokens.get(`${key} ${claims}`) ?? fetch();
    this.tokens.set(`${key} ${claims}`, waiting);
    try {
      const token = await waiting;
      this.tokens.set(key, waiting);
      return token;
    } catch (error) {
      throw claimsFailure(error, key, claims, this.signIn);
    }
  }

  private async fetch(...[scopes, options]: Parameters<GetToken>): Promise<Token> {
    const { env, mask } = this.settings;
    try {
      const token = await this.inner.getToken(scopes, options);
      if (token === null) throw new Error('there is no token');
      mask(token.token);
      return token;
    } catch (error) {
      const around = { trouble: this.requests.trouble, env };
      throw new Unacceptable('unauthorized', signInFailure(error, this.signIn, this.cloud, around));
    }
  }
}
