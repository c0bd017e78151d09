/** Claims challenges: Azure refuses a token that was good so far, and says what it wants beyond it. */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openLive } from '../../src/live/open.js';
import { folderWith } from '../support/files.js';
import { cleanEstate } from './estate/estates.js';
import { readOver } from './estate/reading.js';
import { CLIENT, type Fault, serveEstate, TENANT } from './estate/server.js';
import { readFrom } from './estate/signed-in.js';
import type { Received, Reply } from './loopback.js';

const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const ENCODED = Buffer.from(CLAIMS).toString('base64');

/** Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
const CHALLENGE: Reply = {
  status: 401,
  headers: {
    'www-authenticate': `Bearer realm="", authorization_uri="https://login.example/common/oauth2/authorize", error="insufficient_claims", claims="${ENCODED}"`,
  },
  body: { error: { code: 'InvalidAuthenticationToken', message: 'The token lacks claims.' } },
};

const isRead = ({ path: asked }: Received) => /^\/(subscriptions|providers)\//.test(asked);
const wanted = ({ body }: Received) => new URLSearchParams(body).get('claims');
const tokens = (received: readonly Received[]) => received.filter(({ path: asked }) => asked.endsWith('/v2.0/token'));

/** Azure takes the first token no more, from the first read on. */
function revoking(answer: (request: Received) => Reply | undefined): Fault {
  return (request) => {
    if (request.path === `/${TENANT}/oauth2/v2.0/token` && wanted(request) !== null) return answer(request);
    if (!isRead(request)) return undefined;
    if (request.headers.authorization !== 'Bearer token-with-claims') return CHALLENGE;
    // The estate knows only one token.
    request.headers.authorization = 'Bearer token-of-azure';
    return undefined;
  };
}

describe('a claims challenge', () => {
  it('is answered by one new token with these claims, for all clients, and both are masked', async () => {
    const fault = revoking(() => ({
      body: { token_type: 'Bearer', expires_in: 3599, access_token: 'token-with-claims' },
    }));
    await using server = await serveEstate(cleanEstate(), fault);
    const masked: string[] = [];
    const outcome = await readFrom(server, 20_000, masked);
    if (outcome.why !== undefined) throw new Error(outcome.why);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.live.complete).toBe(true);
    const [first, second, ...more] = tokens(server.received).map(wanted);
    expect([first, more]).toEqual([null, []]);
    expect(JSON.parse(second ?? '')).toMatchObject(JSON.parse(CLAIMS));
    expect(masked).toEqual(expect.arrayContaining(['token-of-azure', 'token-with-claims']));
  });

  it('that Microsoft Entra does not answer says why, once for each kind of read, and asks it once', async () => {
    const description = 'AADSTS53003: Access has been blocked by Conditional Access policies. Trace ID: 1';
    const fault = revoking(() => ({
      status: 400,
      body: { error: 'invalid_grant', error_description: description, error_codes: [53003] },
    }));
    await using server = await serveEstate(cleanEstate(), fault);
    const outcome = await readFrom(server);
    if (outcome.why !== undefined) throw new Error(outcome.why);
    expect(outcome.live.complete).toBe(false);
    expect(outcome.diagnostics.join('\n')).toContain(
      `Azure wants a new sign-in with more claims (Conditional Access), and there is none: Conditional Access keeps ${CLIENT} from signing in from this runner (AADSTS53003): allow its location for that workload identity, or use a runner in an allowed one.`,
    );
    expect(
      tokens(server.received)
        .map(wanted)
        .filter((claims) => claims !== null),
    ).toHaveLength(1);
  });

  it('that comes again for the new token is a refusal like any other', async () => {
    const fault = revoking(() => ({ body: { token_type: 'Bearer', expires_in: 3599, access_token: 'as-bad' } }));
    await using server = await serveEstate(cleanEstate(), fault);
    const outcome = await readFrom(server);
    if (outcome.why !== undefined) throw new Error(outcome.why);
    expect(outcome.diagnostics.join('\n')).toContain(
      'Azure does not accept the sign-in (Azure answers 401 (InvalidAuthenticationToken: The token lacks claims)).',
    );
    expect(tokens(server.received)).toHaveLength(2);
  });

  it('to the session of the Azure CLI says what to run', async () => {
    const json = JSON.stringify({ accessToken: 'cli-token', expires_on: Math.floor(Date.now() / 1000) + 3600 });
    const script = `#!/bin/sh\necho "$@" >> "$(dirname "$0")/calls"\necho '${json}'\n`;
    const home = folderWith({ '.azure/azureProfile.json': '{}', 'bin/az': script });
    chmodSync(path.join(home, 'bin/az'), 0o755);
    vi.stubEnv('PATH', `${path.join(home, 'bin')}:${process.env['PATH']}`);
    await using server = await serveEstate(cleanEstate(), (request) => (isRead(request) ? CHALLENGE : undefined));
    const opened = await openLive(
      { ...server.options, clientId: undefined, tenantId: undefined },
      { event: undefined, env: { HOME: home }, idToken: undefined, mask: () => {}, version: '1.2.3', totalMs: 20_000 },
    );
    if (!opened.ok) throw new Error(opened.why);
    const { diagnostics } = await readOver(opened.reader, server.options);
    expect(diagnostics.join('\n')).toContain(
      `Azure wants a new sign-in with more claims (Conditional Access): run az login --scope ${server.origin}/.default --claims-challenge ${ENCODED}.`,
    );
  });
});
