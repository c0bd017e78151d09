/**
 * Tokens of Microsoft Entra. This file loads the SDK, so it is only ever imported dynamically.
 */
import { AzureCliCredential, ClientAssertionCredential } from '@azure/identity';
import type { CloudEndpoints } from './clouds.js';
import type { Credential } from './machine-learning.js';
import type { SignIn } from './sign-in.js';

type GetToken = Credential['getToken'];
type Token = NonNullable<Awaited<ReturnType<GetToken>>>;

/** Who asks, as the SDK wants it; every token is masked before anybody has it. */
export function credentialOf(signIn: SignIn, cloud: CloudEndpoints, mask: (secret: string) => void): Credential {
  return new SharedCredential(sdkCredential(signIn, cloud), mask);
}

function sdkCredential(signIn: SignIn, { authority, hasOwnAuthority }: CloudEndpoints): Credential {
  if (signIn.kind === 'session') {
    return new AzureCliCredential(signIn.tenantId === undefined ? {} : { tenantId: signIn.tenantId });
  }
  const { tenantId, clientId, assertion } = signIn;
  return new ClientAssertionCredential(tenantId, clientId, assertion, {
    authorityHost: authority,
    // Microsoft Entra's public host would be asked about a private one, and not know it.
    disableInstanceDiscovery: hasOwnAuthority,
    retryOptions: { maxRetries: 2 },
  });
}

/** Before that much of its life is left a token is asked for anew. */
const MARGIN_MS = 300_000;

/** One token for all clients: the Azure CLI starts a process for each, and each SDK client would ask for its own. */
class SharedCredential implements Credential {
  private readonly tokens = new Map<string, Promise<Token | null>>();

  constructor(
    private readonly inner: Credential,
    private readonly mask: (secret: string) => void,
  ) {}

  async getToken(...[scopes, options]: Parameters<GetToken>): ReturnType<GetToken> {
    // Claims are what Azure wants beyond the token it has just refused.
    if (options?.claims !== undefined) return this.fetch(scopes, options);
    const key = [scopes].flat().join(' ');
    const kept = await this.tokens.get(key);
    if (kept && kept.expiresOnTimestamp - MARGIN_MS > Date.now()) return kept;
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

  private async fetch(...[scopes, options]: Parameters<GetToken>): Promise<Token | null> {
    const token = await this.inner.getToken(scopes, options);
    if (token !== null) this.mask(token.token);
    return token;
  }
}
