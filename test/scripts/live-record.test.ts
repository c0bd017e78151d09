/** `npm run live:record`: what is written down holds nothing of the tenant, and played back it gives the same findings. */
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Addresses } from '../../scripts/live-record/addresses.js';
import { recordLive } from '../../scripts/live-record/record.js';
import { isPublicId, recordingOf } from '../../scripts/live-record/recording.js';
import { Scrubber } from '../../scripts/live-record/scrubber.js';
import { type Io, runCli } from '../../src/command-line.js';
import { RULES } from '../../src/rules/index.js';
import { type Azure, properties } from '../live/estate/azure.js';
import { body, cleanEstate, idsOf, SINGLE_FAULTS, SUBSCRIPTION } from '../live/estate/estates.js';
import { servePlayback } from '../live/estate/playback.js';
import { type Fault, serveEstate } from '../live/estate/server.js';
import { refusal, replacing } from '../live/estate/signed-in.js';
import { folderWith } from '../support/files.js';

const IDS = idsOf('mlw');

/** A folder in which somebody is signed in, and what runs there prints. */
function signedIn(): { readonly io: Io; readonly printed: string[]; readonly home: string } {
  const token = { accessToken: 'token-of-azure', expires_on: Math.floor(Date.now() / 1000) + 3600 };
  const az = `#!/bin/sh\necho '${JSON.stringify(token)}'\n`;
  const home = folderWith({ '.azure/azureProfile.json': '{}', 'bin/az': az, 'empty/x': '' });
  chmodSync(path.join(home, 'bin/az'), 0o755);
  vi.stubEnv('PATH', `${path.join(home, 'bin')}:${process.env['PATH']}`);
  const printed: string[] = [];
  const io: Io = {
    stdout: (text) => void printed.push(text),
    stderr: () => {},
    env: { HOME: home },
    cwd: path.join(home, 'empty'),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => 0,
    today: '2026-11-29',
    version: '0.0.0',
    rules: RULES,
  };
  return { io, printed, home };
}

const words = (origin: string, subscriptions: readonly string[]) => [
  ...subscriptions.flatMap((id) => ['--subscription', id]),
  ...['--resource-manager-url', origin, '--format', 'json'],
];

/** What somebody would read of the findings and of what was not read. */
function readingIn(json: string) {
  const { findings, diagnostics } = JSON.parse(json);
  const shown = findings.map((one: { ruleId: string; status: string; message: string; resource: { name: string } }) =>
    [one.ruleId, one.status, one.message, one.resource.name].join(' '),
  );
  return [...shown, ...diagnostics.map(({ message }: { message: string }) => message)].sort();
}

async function recorded(azure: Azure, fault?: Fault, more: readonly string[] = []) {
  const { io, printed, home } = signedIn();
  await using server = await serveEstate(azure, fault);
  const scrubber = await recordLive(
    path.join(home, 'out'),
    [...words(server.origin, azure.subscriptions), ...more],
    io,
  );
  const file = path.join(home, 'out/recording.json');
  const text = readFileSync(file, 'utf8');
  return { scrubber, text, file, reading: readingIn(printed.join('')), asked: server.received.length };
}

async function played(text: string) {
  const { io, printed } = signedIn();
  await using server = await servePlayback(JSON.parse(text));
  await runCli(['scan', '--live', ...words(server.origin, server.subscriptions)], io);
  return readingIn(printed.join(''));
}

/** An estate with everything that must not leave it. */
function peopled(): Azure {
  const people = { createdBy: 'Jane Doe', lastModifiedBy: 'jane.doe@contoso.com', createdByType: 'User' };
  return cleanEstate()
    .with({
      [IDS.workspace]: (one) => ({ ...one, systemData: people, tags: { owner: 'J. Doe, 0176-1234' } }),
      [IDS.instance]: (one) => ({
        ...one,
        properties: {
          ...properties(one),
          createdBy: { userName: 'Jane Doe', userObjectId: 'abcdefab-1234-4321-abcd-abcdefabcdef' },
          description: 'ask Jane Doe at jane.doe@contoso.com',
        },
      }),
      [IDS.storage]: (one) => ({
        ...one,
        properties: {
          ...properties(one),
          networkAcls: { defaultAction: 'Deny', ipRules: [{ value: '52.137.4.9' }, { value: '52.137.4.0/24' }] },
          primaryEndpoints: { blob: 'https://stmlw.blob.core.windows.net/?sv=1&sig=abc%2Bdef' },
        },
      }),
      [IDS.insights]: (one) => ({
        ...one,
        properties: {
          ...properties(one),
          InstrumentationKey: 'fedcbafe-1111-2222-3333-fedcbafedcba',
          ConnectionString: 'InstrumentationKey=fedcbafe-1111-2222-3333-fedcbafedcba;IngestionEndpoint=https://x/',
        },
      }),
    })
    .and(
      body(`${IDS.workspace}/connections/keyed`, {
        category: 'AzureOpenAI',
        authType: 'ApiKey',
        target: 'https://contoso.openai.azure.com',
        credentials: { key: `${'c2VjcmV0'.repeat(10)}==` },
        metadata: { ApiType: 'Azure', Token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln' },
      }),
    );
}

/** More than one page of them. */
const datastores = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    body(`${IDS.workspace}/datastores/more${at}`, {
      datastoreType: 'AzureBlob',
      credentials: { credentialsType: 'None' },
    }),
  );

describe('a recording', () => {
  it('holds no ID, address, name or secret of the tenant, only answers', async () => {
    const { text, file, asked } = await recorded(peopled(), undefined, ['--hide', 'contoso']);
    const { exchanges } = JSON.parse(text);
    expect(exchanges).toHaveLength(asked);
    for (const secret of [
      SUBSCRIPTION,
      'abcdefab',
      'fedcbafe',
      'aaaaaaaa-0000',
      'Jane',
      'Doe',
      'contoso',
      '0176',
      '52.137',
      '10.0.0.',
      'sig=abc',
      'c2VjcmV0',
      'eyJ',
      'token-of-azure',
      '"authorization"',
      'localhost',
      'Bearer',
    ])
      expect([secret, text.toLowerCase().includes(secret.toLowerCase())]).toEqual([secret, false]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each<[string, () => Azure, Fault?]>([
    ['a closed estate', cleanEstate],
    ['people and secrets', peopled],
    ['an open workspace', () => SINGLE_FAULTS['open to the internet']?.(cleanEstate()) ?? cleanEstate()],
    ['many pages', () => cleanEstate().and(...datastores(101))],
    ['a role that is missing', cleanEstate, replacing(/\/computes /, () => refusal(403, 'AuthorizationFailed'))],
    [
      'a service that was busy',
      cleanEstate,
      replacing(/\/datastores /, () => refusal(503, 'ServerBusy', { 'retry-after': '0' }), 1),
    ],
  ])('of %s played back gives the same findings', async (_, azure, fault) => {
    const { scrubber, text, reading } = await recorded(azure(), fault);
    expect(reading.length).toBeGreaterThan(5);
    expect(await played(text)).toEqual(reading.map((one) => scrubber.text(one)).sort());
  });

  it('is not written where nobody is signed in', async () => {
    const { io, home } = signedIn();
    const out = path.join(home, 'out');
    const nobody = { ...io, env: { HOME: path.join(home, 'empty') } };
    await expect(recordLive(out, ['--subscription', SUBSCRIPTION], nobody)).rejects.toThrow('not asked anything');
    expect(existsSync(out)).toBe(false);
  });

  it.each(['src/cli.ts', 'src/action.ts', 'src/gate.ts'])('is nothing that %s can make', (file) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).not.toContain('observe');
  });

  it('is not written if something is left that must not leave the tenant', () => {
    const careless = new (class extends Scrubber {
      override json(value: unknown): unknown {
        return value;
      }
    })(isPublicId);
    const url = `https://management.azure.com${IDS.workspace}?api-version=1`;
    const exchange = { method: 'GET', url, body: undefined, status: 200, headers: {} };
    const answers = [
      [{ id: IDS.workspace }, 'IDs'],
      [{ a: 'jane@contoso.com' }, 'e-mail addresses'],
      [{ a: 'x?sig=abc' }, 'secrets'],
      [{ createdBy: 'Jane Doe' }, 'names'],
    ] as const;
    for (const [answer, kind] of answers)
      expect(() => recordingOf([{ ...exchange, answer: JSON.stringify(answer) }], careless)).toThrow(
        `still holds ${kind}`,
      );
  });
});

describe('what is replaced', () => {
  it('is replaced by the same everywhere, and built-in roles by nothing', () => {
    const scrubber = new Scrubber(isPublicId);
    const scope = `/subscriptions/${SUBSCRIPTION}`;
    expect(scrubber.text(`${scope} ${scope.toUpperCase()} ${SUBSCRIPTION.replaceAll('-', '')}`)).toBe(
      '/subscriptions/00000000-0000-4000-8000-000000000001 /SUBSCRIPTIONS/00000000-0000-4000-8000-000000000001 00000000000040008000000000000001',
    );
    const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
    expect(scrubber.text(contributor)).toBe(contributor);
    const once = scrubber.json({ mail: 'a@b.example', tags: { a: 'b' }, v: '52.1.2.3' });
    expect(once).toEqual({ mail: 'person2', tags: { a: 'tag3' }, v: '203.0.113.1' });
  });

  it.each([
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['168.63.129.16', '168.63.129.16'],
    ['52.1.2.0/24', '203.0.113.1/24'],
    ['2a01:111::1', '2001:db8::1'],
    ['12:30:45 and v1.2.3', '12:30:45 and v1.2.3'],
  ])('of addresses: %s is %s', (text, expected) => {
    expect(new Addresses().in(text)).toBe(expected);
  });

  it('of private addresses stays private and in its range', () => {
    const addresses = new Addresses();
    const value = (text: string) => text.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
    for (const [range, address] of [
      ['10.20.16.0/20', '10.20.17.9'],
      ['172.16.3.0/25', '172.16.3.77'],
      ['192.168.7.0/24', '192.168.7.255'],
    ] as const) {
      const [start = '', bits] = addresses.in(range).split('/');
      const mask = 2 ** (32 - Number(bits));
      expect(Math.floor(value(addresses.in(address)) / mask)).toBe(value(start) / mask);
      expect(addresses.in(address)).toMatch(/^(10|172\.(1[6-9]|2\d|3[01])|192\.168)\./);
    }
  });
});
