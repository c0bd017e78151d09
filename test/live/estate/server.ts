/**
 * The estate as it is on the network: GitHub's tokens, Microsoft Entra, Azure Resource Manager and Resource Graph on one
 * loopback host with TLS. What nobody answers, and whatever could change something, fails the test that asked.
 */
import type { LiveOptions } from '../../../src/inputs/live-options.js';
import { CLOUDS } from '../../../src/live/clouds.js';
import { type Received, type Reply, serve } from '../loopback.js';
import { type Azure, members, type PagedReply } from './azure.js';
import { graphReply } from './graph.js';

export const TENANT = '99999999-0000-0000-0000-000000000001';
export const CLIENT = '99999999-0000-0000-0000-000000000002';
const REQUEST_TOKEN = 'token-that-asks-for-tokens';
const ACCESS_TOKEN = 'token-of-azure';
const SUBJECT = 'repo:acme/ml:pull_request';

/** Answers in place of the estate, or not at all. */
export type Fault = (request: Received, origin: string) => Reply | undefined;

export interface EstateServer extends AsyncDisposable {
  readonly origin: string;
  readonly received: readonly Received[];
  /** What a workflow says to have this Azure read. */
  readonly options: LiveOptions;
  /** What the runner of a job with `id-token: write` sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** Serves until it is disposed of, which throws if anything was asked for that must not be. */
export async function serveEstate(
  azure: Azure,
  fault: Fault = () => undefined,
  over: Partial<LiveOptions> = {},
): Promise<EstateServer> {
  const wrong: string[] = [];
  const server = await serve((request) => {
    if (mustNotBeAsked(request)) wrong.push(`${request.method} ${request.path} must not be asked`);
    const audience = over.audience ?? CLOUDS[over.environment ?? 'azurecloud'].audience;
    const reply = fault(request, server.origin) ?? answer(azure, request, audience);
    if (reply === undefined) wrong.push(`${request.method} ${request.path} is answered by nobody`);
    return reply ?? { status: 500, body: { error: { code: 'Unmatched', message: 'nobody answers this' } } };
  });
  return {
    origin: server.origin,
    received: server.received,
    options: optionsOf(server.origin, azure.subscriptions, over),
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.origin}/oidc?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    },
  };
}

function optionsOf(origin: string, subscriptions: readonly string[], over: Partial<LiveOptions>): LiveOptions {
  return {
    mode: 'on',
    subscriptions,
    managementGroup: undefined,
    workspaces: [],
    policies: false,
    directory: false,
    whatIf: [],
    clientId: CLIENT,
    tenantId: TENANT,
    environment: 'azurecloud',
    audience: undefined,
    authorityHost: origin,
    resourceManagerUrl: origin,
    graphUrl: origin,
    timeoutMs: undefined,
    ...over,
  };
}

const QUERY_PATH = '/providers/Microsoft.ResourceGraph/resources';
const TOKEN_PATH = `/${TENANT}/oauth2/v2.0/token`;

/** Questions about what is planned. */
const ASKS =
  /\/providers\/(?:Microsoft\.PolicyInsights\/checkPolicyRestrictions|Microsoft\.Resources\/deployments\/[^/]+\/whatIf)$/;

function mustNotBeAsked({ method, path }: Received): boolean {
  if (/list.*(Keys|Secrets|Token)|resync/i.test(path)) return true;
  if (method === 'POST' && ASKS.test(path)) return false;
  return method !== 'GET' && !(method === 'POST' && [QUERY_PATH, TOKEN_PATH].includes(path));
}

function answer(azure: Azure, request: Received, audience: string): Reply | undefined {
  const { path, headers } = request;
  // A proxy may have led here what was for another host.
  const origin = `https://${headers.host}`;
  if (path === '/oidc') return tokenOfJob(request, origin);
  if (path.startsWith(`/${TENANT}/`)) return entra(request, origin, audience);
  if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) {
    return { status: 401, body: { error: { code: 'AuthenticationFailed', message: 'Authentication failed.' } } };
  }
  return path === QUERY_PATH ? resourceGraph(azure, request) : resourceManager(azure, request, origin);
}

/** GitHub: only who has the job's request token gets one for an audience. */
function tokenOfJob({ headers, query }: Received, issuer: string): Reply {
  if (headers.authorization?.toLowerCase() !== `bearer ${REQUEST_TOKEN}`)
    return { status: 401, body: { message: 'no' } };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 600;
  const payload = { iss: issuer, sub: SUBJECT, aud: query.get('audience'), exp };
  return { body: { value: `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}.c2lnbmF0dXJl` } };
}

function entra({ path, body }: Received, origin: string, audience: string): Reply | undefined {
  if (path.endsWith('/v2.0/.well-known/openid-configuration')) {
    return {
      body: {
        token_endpoint: `${origin}${TOKEN_PATH}`,
        authorization_endpoint: `${origin}/${TENANT}/oauth2/v2.0/authorize`,
        issuer: `${origin}/${TENANT}/v2.0`,
        jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
      },
    };
  }
  if (path !== TOKEN_PATH) return undefined;
  const form = new URLSearchParams(body);
  const [, payload = ''] = form.get('client_assertion')?.split('.') ?? [];
  const { sub, aud } = members(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}'));
  if (form.get('client_id') !== CLIENT || sub !== SUBJECT)
    return noCredential(700213, `presented assertion subject '${String(sub)}'`);
  if (aud !== audience) return noCredential(700212, `presented assertion audience '${String(aud)}'`);
  return { body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: ACCESS_TOKEN } };
}

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
function noCredential(code: number, what: string): Reply {
  const error_description = `AADSTS${code}: No matching federated identity record found for ${what}.`;
  return { status: 401, body: { error: 'invalid_client', error_description, error_codes: [code] } };
}

function resourceGraph(azure: Azure, { body, query }: Received): Reply | undefined {
  if (query.get('api-version') !== '2024-04-01') return undefined;
  const asked = members(JSON.parse(body));
  const { $skipToken, $top, authorizationScopeFilter, resultFormat } = members(asked['options']);
  const { subscriptions } = asked;
  if (resultFormat !== 'objectArray' || !Array.isArray(subscriptions) || subscriptions.length > 300) return undefined;
  return graphReply(azure, {
    subscriptions: subscriptions.map(String),
    query: String(asked['query']),
    top: Number($top),
    ...(typeof $skipToken === 'string' ? { skipToken: $skipToken } : {}),
    ...(typeof authorizationScopeFilter === 'string' ? { scope: authorizationScopeFilter } : {}),
  });
}

function resourceManager(azure: Azure, { path, query }: Received, origin: string): Reply | undefined {
  const version = query.get('api-version') ?? '';
  const reply: PagedReply | undefined = azure.get(path, version, Object.fromEntries(query));
  if (reply?.next === undefined) return reply;
  const nextLink = `${origin}${path}?api-version=${version}&$skiptoken=${reply.next}`;
  return { ...reply, body: { ...members(reply.body), nextLink } };
}
