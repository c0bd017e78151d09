import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { type LiveRequest, readLiveResources } from '../../src/live/azure-reader.js';
import { headline, plain } from '../support/plain.js';

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw`;

const ESTATE: Readonly<Record<string, unknown>> = {
  [`/subscriptions/${SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/workspaces`]: {
    value: [
      {
        id: WORKSPACE,
        name: 'mlw',
        type: 'Microsoft.MachineLearningServices/workspaces',
        kind: 'Default',
        properties: {
          managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' },
          systemDatastoresAuthMode: 'Identity',
        },
      },
    ],
  },
  [`${WORKSPACE}/computes`]: {
    value: [
      {
        id: `${WORKSPACE}/computes/cpu`,
        name: 'cpu',
        properties: { computeType: 'AmlCompute', disableLocalAuth: true },
      },
    ],
  },
};

const credential = { getToken: async () => ({ token: 'secret-token', expiresOnTimestamp: Date.now() + 3_600_000 }) };

type Transport = NonNullable<LiveRequest['httpClient']>;

/** Answers from the estate; everything else, and every request that would change something, is refused. */
function transport(requests: string[], status = 200): Transport {
  return {
    async sendRequest(request) {
      const url = new URL(request.url);
      requests.push(`${request.method} ${url.pathname} ${url.searchParams.get('api-version')}`);
      const answer = ESTATE[url.pathname];
      const refused = { error: { code: 'AuthorizationFailed', message: 'The client may not read.\nTrace: 1' } };
      const found = status === 200 && answer !== undefined;
      return {
        request,
        status: found ? 200 : status === 200 ? 404 : status,
        headers: request.headers,
        bodyAsText: JSON.stringify(found ? answer : refused),
      };
    },
  };
}

async function read(requests: string[], status?: number) {
  const bag = new DiagnosticBag();
  const resources = await readLiveResources(
    {
      subscriptions: [SUBSCRIPTION],
      endpoint: 'https://management.azure.com',
      limits: DEFAULT_LIMITS,
      credential,
      httpClient: transport(requests, status),
    },
    bag,
  );
  return { resources, diagnostics: bag.all };
}

describe('live resources', () => {
  it('keeps properties that the typed objects of the SDK drop', async () => {
    const requests: string[] = [];
    const { resources, diagnostics } = await read(requests);
    expect(diagnostics).toEqual([]);
    expect(resources.map(headline)).toEqual([
      `live:${WORKSPACE} Microsoft.MachineLearningServices/workspaces@2025-06-01 mlw`,
      `live:${WORKSPACE}/computes/cpu Microsoft.MachineLearningServices/workspaces/computes@2025-06-01 mlw/cpu`,
    ]);
    expect(resources[0] && plain(resources[0].body)).toEqual({
      kind: 'Default',
      properties: {
        managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' },
        systemDatastoresAuthMode: 'Identity',
      },
    });
    expect(requests.every((request) => request.startsWith('GET ') && request.endsWith(' 2025-06-01'))).toBe(true);
  });

  it('says which subscription cannot be read and why, without the token', async () => {
    const { resources, diagnostics } = await read([], 403);
    expect(resources).toEqual([]);
    expect(diagnostics.map((item) => `${item.code}: ${item.message}`)).toEqual([
      `live-unavailable: Subscription ${SUBSCRIPTION} cannot be read: AuthorizationFailed: The client may not read.`,
    ]);
  });
});
