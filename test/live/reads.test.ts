/** docs/live.md says what is done when one read fails: each row is done here over TLS, and none is missing there. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanEstate, idsOf } from './estate/estates.js';
import type { Fault } from './estate/server.js';
import { read, refusal } from './estate/signed-in.js';
import { ENDLESS, type Reply } from './loopback.js';

const DOCS = readFileSync(new URL('../../docs/live.md', import.meta.url), 'utf8');
const COMPUTES = `${idsOf('mlw').workspace}/computes`;
const CLUSTER = { id: idsOf('mlw').cluster, type: 'x', properties: { computeType: 'AmlCompute' } };

interface Case {
  readonly replies: readonly Reply[] | ((count: number, origin: string) => Reply);
  /** How often the list is asked for; the client of these tests sends again twice. */
  readonly asked: number;
  /** What is said of it; nothing if it is read at last. */
  readonly says?: RegExp;
  readonly totalMs?: number;
}

const refused = (status: number, says = new RegExp(`computes of .*Azure answers ${status}`)): Case => ({
  replies: [refusal(status, 'Code')],
  asked: 1,
  says,
});

const passing = (reply: Reply, says: RegExp): readonly Case[] => [
  { replies: [reply], asked: 3, says },
  { replies: [reply, reply, { body: { value: [] } }], asked: 3 },
];

const writing = (write: (response: ServerResponse) => void): Reply => ({ write });

const CLAIMS = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString('base64');
const challenge = { 'www-authenticate': `Bearer error="insufficient_claims", claims="${CLAIMS}"` };

const page = (next: string): Reply => ({ body: { value: [CLUSTER], nextLink: next } });

const ROWS: Readonly<Record<string, readonly Case[]>> = {
  '401, 403, 404, 409 and other refusals': [
    refused(401),
    refused(403, /^No access to .*computes of /),
    refused(404, /^Azure does not find .*computes of /),
    refused(409),
    refused(410),
    refused(422),
  ],
  '401 with a claims challenge (Conditional Access)': [
    { replies: [refusal(401, 'InvalidAuthenticationToken', challenge), { body: { value: [] } }], asked: 2 },
  ],
  "407 of the runner's proxy": [refused(407, /computes of .*: the proxy of the runner wants another name/)],
  '429 and 503 with `Retry-After`': [429, 503].flatMap((status): readonly Case[] => [
    { replies: [refusal(status, 'Code', { 'retry-after': '1' }), { body: { value: [] } }], asked: 2 },
    { ...refused(status), replies: [refusal(status, 'Code', { 'retry-after': '3600' })] },
  ]),
  '408, 429, 500, 502, 503, 504, a connection that breaks': [
    ...[408, 429, 500, 502, 503, 504].flatMap((status) =>
      passing(refusal(status, 'Code'), new RegExp(`computes of .*Azure answers ${status}`)),
    ),
    ...passing(
      writing((response) => void response.destroy()),
      /computes of .*: Azure gives no answer \(/,
    ),
    ...passing(
      writing((response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"value":', () => response.destroy());
      }),
      /computes of .*: Azure gives no answer \(/,
    ),
  ],
  'no answer, or no end of one, for 30 seconds': [
    { replies: [writing(() => {})], asked: 1, says: /computes of .*no answer within the time for one request/ },
    { replies: [ENDLESS], asked: 1, says: /computes of .*does not end its answer within 2000 ms/ },
  ],
  'the time of `live-timeout` is over': [{ replies: [ENDLESS], asked: 1, says: /the time .* ran out/, totalMs: 700 }],
  'a next page on another host, or the same one again; more than 1,000 pages': [
    { replies: [page('https://elsewhere.example/next')], asked: 1, says: /another host \(elsewhere\.example\)/ },
    {
      replies: (_, origin) => page(`${origin}${COMPUTES}?api-version=1&$skiptoken=1`),
      asked: 2,
      says: /computes of .*the same next page again/,
    },
    {
      replies: (count, origin) => page(`${origin}${COMPUTES}?api-version=1&$skiptoken=${count}`),
      asked: 1000,
      says: /computes of .*more than 1000 pages; the rest was not read/,
    },
  ],
  'no JSON, no list, more than 64 MiB': [
    { replies: [{ body: '<html>' }], asked: 1, says: /computes of .*not JSON/ },
    { replies: [{ body: { value: 'x' } }], asked: 1, says: /computes of .*without a list/ },
    {
      replies: [
        writing((response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
          response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024 + 1, ' '), { level: 1 }));
        }),
      ],
      asked: 1,
      says: /computes of .*more than 67108864 bytes/,
    },
  ],
};

function documented(): readonly string[] {
  const rows = DOCS.split('\n| What happened | What is done |\n| --- | --- |\n')[1]?.split('\n\n')[0] ?? '';
  return rows.split('\n').map((row) => row.split(' | ')[0]?.replace(/^\| /, '') ?? '');
}

describe('one read that fails, as docs/live.md has it', () => {
  it('is each of the rows here', () => {
    expect(documented()).toEqual(Object.keys(ROWS));
  });

  const cases = Object.entries(ROWS).flatMap(([row, all]) =>
    all.map((one, at): [string, number, Case] => [row, at + 1, one]),
  );

  it.each(cases)('%s (%i)', async (_row, _at, { replies, asked, says, totalMs }) => {
    let count = 0;
    const fault: Fault = ({ path }, origin) => {
      if (path !== COMPUTES) return undefined;
      count += 1;
      return typeof replies === 'function' ? replies(count, origin) : replies[Math.min(count, replies.length) - 1];
    };
    const { live, diagnostics } = await read(cleanEstate(), fault, totalMs);
    expect(
      diagnostics.some((said) => says?.test(said.replace('live-unavailable: ', ''))),
      diagnostics.join('\n'),
    ).toBe(says !== undefined);
    if (says === undefined) expect(diagnostics).toEqual([]);
    expect(count).toBe(asked);
    // The others are read all the same, and what came before is kept.
    if (totalMs === undefined) expect(live.bodies.has(idsOf('mlw').vault.toLowerCase())).toBe(true);
    if (typeof replies === 'function') expect(live.bodies.has(idsOf('mlw').cluster.toLowerCase())).toBe(true);
  });
});
