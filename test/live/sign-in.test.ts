import path from 'node:path';
import * as core from '@actions/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Trigger, triggerOf } from '../../src/inputs/event.js';
import type { LiveOptions } from '../../src/inputs/live-options.js';
import { type OpenWorld, openLive } from '../../src/live/open.js';
import { chooseSignIn, type LiveEvent } from '../../src/live/sign-in.js';
import { folderWith } from '../support/files.js';
import { type Loopback, type Received, type Reply, serve } from './loopback.js';

const TENANT = '00000000-0000-0000-0000-0000000000aa';
const CLIENT = '00000000-0000-0000-0000-0000000000bb';
const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
const SUBJECT = 'repo:contoso@11/ml-platform@22:pull_request';
const VAULT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv`;

const LIVE: LiveOptions = {
  mode: 'on',
  subscriptions: [SUBSCRIPTION],
  managementGroup: undefined,
  workspaces: [],
  policies: false,
  directory: false,
  whatIf: [],
  clientId: CLIENT,
  tenantId: TENANT,
  environment: 'azurecloud',
  audience: undefined,
  authorityHost: undefined,
  resourceManagerUrl: undefined,
  graphUrl: undefined,
  timeoutMs: undefined,
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as GitHub gives it to a job, but for the signature. */
function jobToken(lifeSeconds = 300, subject: unknown = SUBJECT): string {
  const exp = Math.floor(Date.now() / 1000) + lifeSeconds;
  const claims = { sub: subject, iss: 'https://token.actions.githubusercontent.com', exp };
  return `${part({ alg: 'RS256' })}.${part(claims)}.${'s'.repeat(40)}`;
}

const servers: Loopback[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

const PULL_REQUEST = event('pull_request', 'contoso/ml-platform');

function event(name: string, head: string | undefined): LiveEvent {
  const payload = {
    pull_request: {
      number: 7,
      base: { sha: 'a'.repeat(40), repo: { full_name: 'contoso/ml-platform' } },
      head: { sha: 'b'.repeat(40), repo: head === undefined ? null : { full_name: head } },
      user: { login: 'somebody' },
    },
  };
  return { name, trigger: triggerOf(name, payload, 'somebody'), payload };
}

/** A world whose every part is one loopback server: GitHub, Microsoft Entra and Azure Resource Manager. */
async function world(answers: (request: Received) => Reply | undefined = () => undefined, token = jobToken()) {
  const server = await serve((request) => answers(request) ?? usual(request, server.origin, token));
  servers.push(server);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${server.origin}/token?api-version=2.0`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'request-token');
  const masked: string[] = [];
  const options: LiveOptions = { ...LIVE, authorityHost: server.origin, resourceManagerUrl: server.origin };
  const around: OpenWorld = {
    event: PULL_REQUEST,
    env: process.env,
    idToken: (audience) => core.getIDToken(audience),
    mask: (secret) => masked.push(secret),
    version: '1.2.3',
    totalMs: 20_000,
  };
  const spy = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const opened = await openLive(options, around).finally(() => spy.mockRestore());
  return { server, opened, masked, token };
}

function usual({ path: asked }: Received, origin: string, token: string): Reply {
  if (asked === '/token') return { body: { value: token } };
  if (asked.endsWith('/.well-known/openid-configuration')) {
    const base = `${origin}/${TENANT}`;
    return {
      body: {
        token_endpoint: `${base}/oauth2/v2.0/token`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        issuer: `${base}/v2.0`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      },
    };
  }
  if (asked === `/${TENANT}/oauth2/v2.0/token`)
    return { body: { token_type: 'Bearer', expires_in: 3599, access_token: 'azure-token' } };
  if (asked === VAULT) return { body: { id: VAULT } };
  return { status: 500, body: `nothing answers ${asked}` };
}

describe('the token of the job', () => {
  it('is exchanged once for one of Microsoft Entra, and both are masked', async () => {
    const { server, opened, masked, token } = await world();
    if (!opened.ok) throw new Error(opened.why);
    expect(await opened.reader.get(VAULT, '2024-11-01')).toMatchObject({ ok: true });
    const list = await opened.reader.list(
      `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/workspaces`,
      '2025-06-01',
    );
    expect(list.ok).toBe(false);
    expect(new Set(masked)).toEqual(new Set([token, 'azure-token']));
    const count = (asked: string) => server.received.filter((request) => request.path === asked).length;
    expect([count('/token'), count(`/${TENANT}/oauth2/v2.0/token`)]).toEqual([1, 1]);
    const [first] = server.received;
    expect([first?.path, first?.query.get('audience')]).toEqual(['/token', 'api://AzureADTokenExchange']);
    const exchange = server.received.find((request) => request.path === `/${TENANT}/oauth2/v2.0/token`);
    expect(Object.fromEntries(new URLSearchParams(exchange?.body))).toMatchObject({
      client_id: CLIENT,
      scope: `${server.origin}/.default`,
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: token,
    });
    const arm = server.received.filter((request) => request.path.startsWith('/subscriptions/'));
    expect(arm.every(({ headers }) => headers.authorization === 'Bearer azure-token')).toBe(true);
  });

  it.each([
    [
      '700213',
      `no federated credential of the application or managed identity ${CLIENT} matches this job (AADSTS700213): add one with the subject '${SUBJECT}', the issuer 'https://token.actions.githubusercontent.com' and the audience 'api://AzureADTokenExchange'`,
    ],
    [
      '70021',
      `no federated credential of the application or managed identity ${CLIENT} matches this job (AADSTS70021): add one with the subject '${SUBJECT}', the issuer 'https://token.actions.githubusercontent.com' and the audience 'api://AzureADTokenExchange'`,
    ],
    [
      '700016',
      `there is no application or managed identity ${CLIENT} in the tenant ${TENANT} (AADSTS700016): check the inputs 'client-id' and 'tenant-id'`,
    ],
    [
      '53003',
      `Conditional Access keeps ${CLIENT} from signing in from this runner (AADSTS53003): allow its location for that workload identity, or use a runner in an allowed one`,
    ],
    [
      '700024',
      'the token of the job is too old for Microsoft Entra (AADSTS700024): check the clock of the runner, or run the job again',
    ],
  ])('that Microsoft Entra refuses with AADSTS%s ends in one sentence', async (code, why) => {
    const { opened, token } = await world(({ path: asked }) => {
      if (!asked.endsWith('/oauth2/v2.0/token')) return undefined;
      const description = `AADSTS${code}: Something about ${jobToken()}. Trace ID: 1 Correlation ID: 2`;
      return {
        status: 401,
        body: { error: 'invalid_client', error_description: description, error_codes: [Number(code)] },
      };
    });
    expect(opened).toEqual({ ok: false, why });
    expect(JSON.stringify(opened)).not.toContain(token);
  });

  it('that is refused with a code nobody foresaw says the code, and no token', async () => {
    const { opened } = await world(({ path: asked }) =>
      asked.endsWith('/oauth2/v2.0/token')
        ? { status: 400, body: { error: 'x', error_description: `AADSTS99999: Odd ${jobToken()} thing.` } }
        : undefined,
    );
    expect(opened.ok).toBe(false);
    expect(JSON.stringify(opened)).toContain('AADSTS99999');
    expect(JSON.stringify(opened)).not.toContain('eyJ');
  });

  it('for a tenant that is not there ends in one sentence', async () => {
    const { opened, server } = await world(({ path: asked }) =>
      asked.endsWith('/openid-configuration')
        ? { status: 400, body: { error: 'invalid_tenant', error_description: 'AADSTS90002: Tenant not found.' } }
        : undefined,
    );
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.why).toContain(server.origin);
  });

  it('that GitHub does not give ends in one sentence', async () => {
    const { opened } = await world(({ path: asked }) => (asked === '/token' ? { status: 403, body: {} } : undefined));
    expect(opened).toEqual({
      ok: false,
      why: 'GitHub did not give the job the token that signs it in to Azure; run the job again',
    });
  });

  it('is asked for anew when it is about to end', async () => {
    let given = 0;
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'https://localhost/');
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'x');
    const tokens = [jobToken(30), jobToken(600), jobToken(900)];
    const choice = await chooseSignIn(LIVE, {
      event: PULL_REQUEST,
      env: process.env,
      idToken: async () => tokens[given++] ?? '',
      mask: () => {},
    });
    if (!choice.ok || choice.signIn.kind !== 'federated') throw new Error('not signed in');
    const { assertion } = choice.signIn;
    expect(await Promise.all([assertion(), assertion()])).toEqual([tokens[1], tokens[1]]);
    expect([await assertion(), given]).toEqual([tokens[1], 2]);
  });
});

describe('before anything is loaded', () => {
  const job = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://localhost/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
  const choose = async (over: Partial<LiveOptions>, env: Readonly<Record<string, string>>, from?: LiveEvent) => {
    let asked = 0;
    const idToken = async () => {
      asked += 1;
      return jobToken();
    };
    const choice = await chooseSignIn({ ...LIVE, ...over }, { event: from, env, idToken, mask: () => {} });
    return { why: choice.ok ? undefined : choice.why, asked };
  };

  it.each([
    [
      'the job may not ask for a token',
      {},
      {},
      "the job may not ask for the token that signs it in to Azure: give it 'permissions: id-token: write' (pull requests from forks never get it)",
    ],
    [
      'no tenant is given',
      { tenantId: undefined },
      job,
      "the input 'client-id' needs the input 'tenant-id' with the tenant to sign in to",
    ],
    [
      'nobody is signed in on a runner',
      { clientId: undefined },
      { GITHUB_ACTIONS: 'true', HOME: '/nowhere' },
      "nobody is signed in to Azure: set the inputs 'client-id' and 'tenant-id', or run azure/login in a step before",
    ],
    [
      'nobody is signed in elsewhere',
      { clientId: undefined },
      { HOME: '/nowhere' },
      'nobody is signed in to Azure: run az login',
    ],
  ])('it is said that %s', async (_, over, env, why) => {
    expect(await choose(over, env, PULL_REQUEST)).toEqual({ why, asked: 0 });
  });

  it.each([
    ['pull_request from a fork', event('pull_request', 'somebody/ml-platform'), /never looked at for code from a fork/],
    ['pull_request from a deleted fork', event('pull_request', undefined), /never looked at for code from a fork/],
    ['pull_request_target', event('pull_request_target', 'contoso/ml-platform'), /never .* 'pull_request_target'/],
    [
      'pull_request without a payload',
      { name: 'pull_request', trigger: triggerOf('pull_request', undefined, 'x'), payload: undefined },
      /does not say whether the pull request comes from a fork/,
    ],
    [
      'workflow_run after a run of a fork',
      run({ head_repository: { full_name: 'somebody/ml-platform' } }),
      /never looked at for code from a fork/,
    ],
    ['workflow_run after a run of who knows what', run({}), /never looked at for code from a fork/],
  ])('%s is refused, and not even the token of the job is asked for', async (_, from, why) => {
    const refused = await choose({}, job, from);
    expect(refused).toEqual({ why: expect.stringMatching(why), asked: 0 });
    expect(await choose({ clientId: undefined }, job, from)).toEqual(refused);
  });

  it.each([
    ['pull_request of a branch', PULL_REQUEST],
    ['workflow_run after a run of this repository', run({ head_repository: { full_name: 'contoso/ml-platform' } })],
    ['push', { name: 'push', trigger: other(), payload: {} }],
    ['schedule', { name: 'schedule', trigger: other(), payload: {} }],
  ])('%s is let in', async (_, from) => {
    expect(await choose({}, job, from)).toEqual({ why: undefined, asked: 1 });
  });

  it.each([
    ['azureusgovernment', 'api://AzureADTokenExchangeUSGov', 'https://management.usgovcloudapi.net'],
    ['azurechinacloud', 'api://AzureADTokenExchangeChina', 'https://management.chinacloudapi.cn'],
  ] as const)('the cloud %s has an audience and an address of its own', async (environment, audience, arm) => {
    const asked: string[] = [];
    const idToken = async (wanted: string) => {
      asked.push(wanted);
      return jobToken();
    };
    const around = { event: PULL_REQUEST, env: job, idToken, mask: () => {} };
    const choice = await chooseSignIn({ ...LIVE, environment }, around);
    expect([asked, choice.ok && choice.cloud.resourceManager]).toEqual([[audience], arm]);
    await chooseSignIn({ ...LIVE, environment, audience: 'api://ours' }, around);
    expect(asked).toEqual([audience, 'api://ours']);
  });
});

function other(): Trigger {
  return { kind: 'other' };
}

function run(workflowRun: Readonly<Record<string, unknown>>): LiveEvent {
  const payload = { workflow_run: workflowRun, repository: { full_name: 'contoso/ml-platform' } };
  return { name: 'workflow_run', trigger: other(), payload };
}

describe.skipIf(process.platform === 'win32')('the session of the Azure CLI', () => {
  /** A program `az` that does as the script says, before any other one. */
  async function withAz(script: string) {
    const home = folderWith({ '.azure/azureProfile.json': '{}', 'bin/az': `#!/bin/sh\n${script}\n` });
    const { chmodSync } = await import('node:fs');
    chmodSync(path.join(home, 'bin/az'), 0o755);
    vi.stubEnv('PATH', `${path.join(home, 'bin')}:${process.env['PATH']}`);
    const server = await serve(({ path: asked }) => (asked === VAULT ? { body: { id: VAULT } } : { status: 404 }));
    servers.push(server);
    const masked: string[] = [];
    const opened = await openLive(
      { ...LIVE, clientId: undefined, resourceManagerUrl: server.origin },
      {
        event: PULL_REQUEST,
        env: { HOME: home },
        idToken: undefined,
        mask: (secret) => masked.push(secret),
        version: '1.2.3',
        totalMs: 20_000,
      },
    );
    return { opened, server, masked, home };
  }

  it('gives one token, which is masked', async () => {
    const expires = Math.floor(Date.now() / 1000) + 3600;
    const json = JSON.stringify({ accessToken: 'cli-token', expires_on: expires });
    const { opened, server, masked } = await withAz(`echo "$@" >> "$(dirname "$0")/calls"\necho '${json}'`);
    if (!opened.ok) throw new Error(opened.why);
    expect(await opened.reader.get(VAULT, '2024-11-01')).toMatchObject({ ok: true });
    expect(await opened.reader.get(VAULT, '2024-11-01')).toMatchObject({ ok: true });
    expect(masked).toEqual(['cli-token']);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer cli-token',
      'Bearer cli-token',
    ]);
  });

  it.each([
    [
      'that ended',
      'echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1',
      /^the session .* run az login/,
    ],
    ['without the program', 'echo "az: command not found" >&2; exit 127', /^the Azure CLI is not installed/],
    [
      'that breaks',
      'echo "ERROR: odd" >&2; exit 1',
      /^the Azure CLI gives no token for .* \(ERROR: odd\): run az login/,
    ],
  ])('%s ends in one sentence', async (_, script, why) => {
    const { opened } = await withAz(script);
    expect(opened).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});
