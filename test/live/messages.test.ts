/** docs/live.md promises messages: each of them is produced here by the whole way, word for word, and none is missing there. */
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getIDToken } from '@actions/core';
import { describe, expect, it, vi } from 'vitest';
import { triggerOf } from '../../src/inputs/event.js';
import type { LiveOptions } from '../../src/inputs/live-options.js';
import { TUNING } from '../../src/live/arm-client.js';
import { openLive } from '../../src/live/open.js';
import type { LiveEvent } from '../../src/live/sign-in.js';
import { folderWith } from '../support/files.js';
import { certificateForLocalhost } from './estate/certificate.js';
import { cleanEstate } from './estate/estates.js';
import { type Fault, serveEstate, TENANT } from './estate/server.js';
import { ENDLESS, serve } from './loopback.js';

const DOCS = readFileSync(new URL('../../docs/live.md', import.meta.url), 'utf8');

interface Start {
  readonly fault?: Fault;
  readonly over?: Partial<LiveOptions>;
  readonly event?: LiveEvent;
  readonly az?: string;
  readonly totalMs?: number;
  /** Microsoft Entra has a certificate that nobody here trusts. */
  readonly strange?: boolean;
  /** Variables of the whole process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What is said instead of reading. */
async function whyOf({ fault, over = {}, event, az, env = {}, totalMs = 20_000, strange }: Start): Promise<string> {
  await using stranger = await serve(() => ({}), certificateForLocalhost());
  const authority = strange === true ? { authorityHost: stranger.origin } : {};
  await using server = await serveEstate(cleanEstate(), fault, { ...over, ...authority });
  for (const [name, value] of Object.entries({ ...server.env, ...(az === undefined ? {} : homeWith(az)), ...env }))
    vi.stubEnv(name, value);
  try {
    const opened = await openLive(server.options, {
      event,
      env: process.env,
      idToken: getIDToken,
      mask: () => {},
      version: '1.2.3',
      totalMs,
    });
    return opened.ok ? 'signed in' : opened.why;
  } finally {
    vi.unstubAllEnvs();
  }
}

function eventOf(name: string, head?: string): LiveEvent {
  const payload = head && {
    pull_request: {
      number: 7,
      base: { sha: 'a'.repeat(40), repo: { full_name: 'contoso/ml' } },
      head: { sha: 'b'.repeat(40), repo: { full_name: head } },
      user: { login: 'somebody' },
    },
  };
  return { name, trigger: triggerOf(name, payload, 'somebody'), payload };
}

/** Microsoft Entra refuses with one of its codes. */
function entra(code: number): Start {
  const error_description = `AADSTS${code}: It says why. Trace ID: 1`;
  const reply = { status: 400, body: { error: 'invalid_request', error_description, error_codes: [code] } };
  return { fault: ({ path: asked }) => (asked === `/${TENANT}/oauth2/v2.0/token` ? reply : undefined) };
}

/** The session of a program `az` that does as the script says. */
const az = (script: string): Start => ({ az: script, over: { clientId: undefined, tenantId: undefined } });

/** A home in which somebody is signed in, and the program before any other one. */
function homeWith(script: string): Readonly<Record<string, string | undefined>> {
  const home = folderWith({ '.azure/azureProfile.json': '{}', 'bin/az': `#!/bin/sh\n${script}\n` });
  chmodSync(path.join(home, 'bin/az'), 0o755);
  return { HOME: home, AZURE_CONFIG_DIR: undefined, PATH: `${path.join(home, 'bin')}:${process.env['PATH']}` };
}

const answering =
  (pattern: RegExp, status: number, body: unknown): Fault =>
  ({ path: asked }) =>
    pattern.test(asked) ? { status, body } : undefined;

/** A proxy's answer as the pipeline hands it on. */
const refusingProxy = answering(/^\/[^/]+\/v2\.0/, 407, 'Proxy Authentication Required');

/** The message as the documentation has it, and all that leads to it. */
const MESSAGES: Readonly<Record<string, readonly Start[]>> = {
  'live Azure is never looked at for code from a fork': [{ event: eventOf('pull_request', 'somebody/ml') }],
  "live Azure is never looked at on the event 'pull_request_target'": [
    { event: eventOf('pull_request_target', 'contoso/ml') },
  ],
  'live Azure is not looked at, as the event does not say whether the pull request comes from a fork': [
    { event: eventOf('pull_request') },
  ],
  'nobody is signed in to Azure': [{ over: { clientId: undefined }, env: { AZURE_CONFIG_DIR: '/nowhere' } }],
  "the input 'client-id' needs the input 'tenant-id'": [{ over: { tenantId: undefined } }],
  'the job may not ask for the token that signs it in to Azure': [{ env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } }],
  'GitHub did not give the job the token that signs it in to Azure': [
    { fault: answering(/^\/oidc$/, 403, { message: 'no' }) },
    { fault: answering(/^\/oidc$/, 200, 'no JSON') },
  ],
  'no federated credential of the application or managed identity … matches this job': [
    70021, 700211, 700212, 700213, 7002131,
  ].map(entra),
  'there is no application or managed identity … in the tenant …': [entra(700016)],
  'the application … has no service principal in the tenant …': [entra(7000229)],
  'there is no tenant … at …': [
    ...[90002, 900023].map(entra),
    // An authority of its own is asked about the tenant first.
    {
      fault: answering(/openid-configuration$/, 400, {
        error: 'invalid_tenant',
        error_description: "AADSTS90002: Tenant 'x' not found.",
      }),
    },
  ],
  'the token of the job is too old for Microsoft Entra': [entra(700024)],
  'Conditional Access keeps … from signing in from this runner': [entra(53003)],
  '… cannot be asked for a token': [
    { over: { authorityHost: 'https://localhost:1' } },
    { fault: answering(/\/v2\.0/, 503, 'busy') },
    { fault: answering(/\/v2\.0/, 200, '<html>Sign in to the network</html>') },
    { fault: answering(/\/v2\.0\/token$/, 200, '<html>Sign in to the network</html>') },
    { env: { HTTPS_PROXY: 'http://localhost:1' } },
    { fault: ({ path: asked }) => (asked.endsWith('/v2.0/token') ? ENDLESS : undefined), totalMs: 1_500 },
  ],
  'the certificate of … is not trusted by this runner': [{ strange: true }],
  'the proxy of the runner wants another name and password': [{ fault: refusingProxy }],
  'the variable … of the job is no address of a proxy': [{ env: { HTTPS_PROXY: 'proxy' } }],
  'Microsoft Entra does not sign … in': [entra(99999)],
  'the Azure CLI is not installed': [az('echo "/bin/sh: 1: az: not found" >&2; exit 127')],
  'the session of the Azure CLI is not good for …': [
    az('echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1'),
    az('echo "ERROR: AADSTS70043: The refresh token has expired." >&2; exit 1'),
  ],
  'the Azure CLI gives no token for …': [
    az('echo "ERROR: odd" >&2; exit 1'),
    az('echo nothing'),
    { ...az('exec sleep 60'), totalMs: 1_000 },
  ],
};

/** The first column of the table below this heading. */
function documented(heading: string): readonly string[] {
  const section = DOCS.split(`\n## ${heading}\n`)[1]?.split('\n| Message | What to do |\n| --- | --- |\n')[1] ?? '';
  const rows = section.split('\n\n')[0]?.split('\n') ?? [];
  return rows.map((row) => row.split(' | ')[0]?.replace(/^\| /, '') ?? '');
}

/** The words with anything in place of `…`, from the beginning. */
function pattern(message: string): RegExp {
  const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\S.*')}`);
}

describe('the messages of docs/live.md', () => {
  it('are those that are produced here', () => {
    expect(documented('Messages')).toEqual(Object.keys(MESSAGES));
  });

  const cases = Object.entries(MESSAGES).flatMap(([message, starts]) =>
    starts.map((start, at): [string, number, Start] => [message, at + 1, start]),
  );

  it.each(cases)('%s (%i)', async (message, _, start) => {
    const why = await whyOf(start);
    expect(why).toMatch(pattern(message));
    const others = Object.keys(MESSAGES).filter((other) => other !== message && pattern(other).test(why));
    expect(others).toEqual([]);
    expect(why).not.toMatch(/eyJ|token-of-azure|\n|\.$/);
  });

  it('count waits, pages and bytes as the client does', () => {
    const { retries, requestMs, answerMs, pages, answerBytes } = TUNING;
    const numbers = ['no', 'once', 'twice', 'three times', 'four times', 'five times'];
    expect(DOCS).toContain(`asked again ${numbers[retries]}, with growing waits`);
    expect(requestMs).toBe(answerMs);
    expect(DOCS).toContain(`no answer, or no end of one, for ${requestMs / 1000} seconds`);
    expect(DOCS).toContain(`more than ${pages.toLocaleString('en-US')} pages`);
    expect(DOCS).toContain(`more than ${answerBytes / 1024 / 1024} MiB`);
  });
});
