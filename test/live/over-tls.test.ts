/** The whole way: GitHub's token, Microsoft Entra, the SDK's pipeline, Resource Graph and Resource Manager. */
import https from 'node:https';
import { describe, expect, it } from 'vitest';
import { cleanEstate, governmentEstate, idsOf, largeEstate } from './estate/estates.js';
import { readingOf } from './estate/reading.js';
import { type Fault, serveEstate } from './estate/server.js';
import { read, readFrom, refusal, replacing } from './estate/signed-in.js';
import { truncated } from './loopback.js';

const IDS = idsOf('mlw');

describe('live Azure over TLS', () => {
  it('is read as without a network, by a job that signs in with its token', async () => {
    const azure = cleanEstate();
    const { live, diagnostics, received } = await read(azure);
    expect(diagnostics).toEqual([]);
    const { live: expected, asked } = await readingOf(azure);
    expect(live.resources.map(({ address }) => address)).toEqual(expected.resources.map(({ address }) => address));
    expect([...live.bodies].map(([id, { value }]) => [id, value]).sort()).toEqual(
      [...expected.bodies].map(([id, { value }]) => [id, value]).sort(),
    );
    expect(received.filter(({ path }) => path === '/oidc')).toHaveLength(1);
    expect(received.filter(({ path }) => path.endsWith('/oauth2/v2.0/token'))).toHaveLength(1);
    expect(received.filter(({ path }) => /^\/(subscriptions|providers)\//.test(path))).toHaveLength(asked.length);
  });

  it('is read in pages', async () => {
    const { diagnostics, received, live } = await read(largeEstate(101, 101));
    expect(diagnostics).toEqual([]);
    const pages = received.filter(({ query }) => query.has('$skiptoken')).map(({ path }) => path.split('/').at(-1));
    expect(pages).toContain('workspaces');
    expect(live.estate.facts.workspaces.value).toHaveLength(101);
  });

  it('of a cloud that lags behind, with older versions', async () => {
    const { live, diagnostics } = await read(governmentEstate());
    expect(live.resources.find(({ type }) => type.endsWith('/workspaces'))?.apiVersion).toBeDefined();
    expect(diagnostics.join('\n')).toMatch(/does not know version 2025-10-01-preview, so 2025-06-01 is asked/);
    expect(diagnostics.join('\n')).toMatch(/does not answer for the table securityresources/);
  });

  it('says why nobody is signed in', async () => {
    const fault = replacing(/\/oauth2\//, () => ({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description:
          "AADSTS700213: No matching federated identity record found for presented assertion subject 'x'.",
        error_codes: [700213],
      },
    }));
    await using server = await serveEstate(cleanEstate(), fault);
    const { why = '' } = await readFrom(server);
    expect(why).toContain('repo:acme/ml:pull_request');
    expect(why).not.toMatch(/eyJ/);
  });
});

const COMPUTES = /\/workspaces\/mlw\/computes /;
const WORKSPACES_QUERY = /ResourceGraph.*azureml-gate: workspaces/;

interface TlsFault {
  readonly fault: Fault;
  /** What is said; nothing if the fault passes. */
  readonly says?: RegExp;
}

/** What reads.test.ts does not have: whatever docs/live.md says nothing about. */
const FAULTS: Readonly<Record<string, TlsFault>> = {
  '401 once, with claims': {
    fault: replacing(
      COMPUTES,
      () =>
        refusal(401, 'InvalidAuthenticationToken', {
          'www-authenticate':
            'Bearer authorization_uri="https://localhost/", error="invalid_token", claims="eyJhIjoxfQ=="',
        }),
      1,
    ),
  },
  '429 for a query, then the answer': {
    fault: replacing(WORKSPACES_QUERY, () => refusal(429, 'RateLimiting', { 'retry-after': '1' }), 1),
  },
  '404 for a subscription': {
    fault: replacing(/\/vaults\/kv-mlw /, () => refusal(404, 'SubscriptionNotFound')),
    says: /^Azure does not find Microsoft\.KeyVault\/vaults/,
  },
  'the same page of a query again': {
    fault: replacing(WORKSPACES_QUERY, () => ({
      body: { totalRecords: 2, count: 0, resultTruncated: 'false', data: [], $skipToken: 'again' },
    })),
    says: /^Not all were read of workspaces of .*the same page again/,
  },
  'rows cut off': {
    fault: replacing(WORKSPACES_QUERY, () => ({
      body: { totalRecords: 2, count: 0, resultTruncated: 'true', data: [] },
    })),
    says: /^Not all were read of workspaces of .*cut its answer off/,
  },
  'subscriptions left out': {
    fault: replacing(WORKSPACES_QUERY, () => ({
      headers: { 'x-ms-tenant-subscription-limit-hit': 'true' },
      body: { totalRecords: 0, count: 0, resultTruncated: 'false', data: [] },
    })),
    says: /left subscriptions out/,
  },
  'a compressed answer that ends in the middle': {
    fault: replacing(COMPUTES, () => truncated({ value: [] })),
    says: /computes of/,
  },
  'null for a list': { fault: replacing(/\/serverlessEndpoints /, () => ({ body: { value: null } })) },
  'a value nobody knows': {
    fault: replacing(COMPUTES, () => ({
      body: {
        value: [
          {
            id: IDS.cluster,
            type: 'Microsoft.MachineLearningServices/workspaces/computes',
            properties: { computeType: 'QuantumCluster' },
          },
        ],
      },
    })),
  },
};

describe('the estate on the network', () => {
  it.each([
    ['POST', `${IDS.storage}/listKeys`],
    ['PUT', IDS.storage],
  ])('fails the test that asks %s %s', async (method, path) => {
    const server = await serveEstate(cleanEstate());
    const status = await new Promise((resolve, reject) => {
      const options = { method, headers: { authorization: 'Bearer token-of-azure' } };
      const sent = https.request(`${server.origin}${path}?api-version=2025-01-01`, options, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      });
      sent.on('error', reject);
      sent.end();
    });
    expect([200, 404, 500]).toContain(status);
    const closing = server[Symbol.asyncDispose]();
    await expect(closing).rejects.toThrow(`${method} ${path} must not be asked`);
  });
});

describe('faults over TLS', () => {
  it.each(Object.entries(FAULTS))('%s', async (_name, { fault, says }) => {
    const { live, diagnostics } = await read(cleanEstate(), fault);
    const said = diagnostics.map((one) => one.replace('live-unavailable: ', ''));
    const expected = said.filter((one) => says?.test(one));
    expect(expected.length > 0, said.join('\n')).toBe(says !== undefined);
    if (says === undefined) expect(said).toEqual([]);
    expect(live.complete).toBe(said.length === 0);
  });

  it('reads a hundred thousand rows', async () => {
    const rows = (start: number) =>
      Array.from({ length: 1000 }, (_, at) => ({ id: `/subscriptions/x/dns/${start + at}` }));
    const fault: Fault = ({ path, body }) => {
      if (!/ResourceGraph/.test(path) || !body.includes('azureml-gate: dnsRecords')) return undefined;
      const start = Number(/"\$skipToken":"(\d+)"/.exec(body)?.[1] ?? 0);
      const next = start + 1000 < 100_000 ? { $skipToken: String(start + 1000) } : {};
      return { body: { totalRecords: 100_000, count: 1000, resultTruncated: 'false', data: rows(start), ...next } };
    };
    const { live, diagnostics } = await read(cleanEstate(), fault);
    expect(diagnostics).toEqual([]);
    expect(live.estate.facts.dnsRecords.value).toHaveLength(100_000);
  });
});
