import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { ArmClient } from '../../src/live/arm-client.js';
import { readLiveResources } from '../../src/live/azure-reader.js';
import { headline, plain } from '../support/plain.js';
import { type Received, type Reply, serve } from './loopback.js';

const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
const WORKSPACES = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/workspaces`;
const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw`;
const OTHER = WORKSPACE.replace('mlw', 'other');

const ESTATE: Readonly<Record<string, unknown>> = {
  [WORKSPACES]: {
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
      { id: OTHER, name: 'other', type: 'Microsoft.MachineLearningServices/workspaces', properties: {} },
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
  [`${OTHER}/computes`]: { value: null },
};

const refused: Reply = {
  status: 403,
  body: { error: { code: 'AuthorizationFailed', message: 'The client may not read.\nTrace: 1' } },
};

const answerOf = ({ path }: Received): Reply => (ESTATE[path] === undefined ? refused : { body: ESTATE[path] });

async function read(answer: (request: Received) => Reply, workspaces: readonly string[] = []) {
  await using server = await serve(answer);
  const reader = new ArmClient({
    resourceManager: server.origin,
    scope: `${server.origin}/.default`,
    credential: { getToken: async () => ({ token: 'secret-token', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    version: '1.2.3',
    totalMs: 20_000,
  });
  const bag = new DiagnosticBag();
  const request = { reader, subscriptions: [SUBSCRIPTION], workspaces, limits: DEFAULT_LIMITS };
  const resources = await readLiveResources(request, bag);
  const diagnostics = bag.all.map((item) => `${item.code}: ${item.message}`);
  return { resources, diagnostics, received: server.received };
}

describe('live resources', () => {
  it('keeps properties that the typed objects of the SDK drop', async () => {
    const { resources, diagnostics, received } = await read(answerOf);
    expect(diagnostics).toEqual([]);
    expect(resources.map(headline)).toEqual([
      `live:${WORKSPACE} Microsoft.MachineLearningServices/workspaces@2025-06-01 mlw`,
      `live:${WORKSPACE}/computes/cpu Microsoft.MachineLearningServices/workspaces/computes@2025-06-01 mlw/cpu`,
      `live:${OTHER} Microsoft.MachineLearningServices/workspaces@2025-06-01 other`,
    ]);
    expect(resources[0] && plain(resources[0].body)).toEqual({
      kind: 'Default',
      properties: {
        managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' },
        systemDatastoresAuthMode: 'Identity',
      },
    });
    expect(received.map(({ method, query }) => [method, query.get('api-version')])).toEqual(
      Array.from({ length: 3 }, () => ['GET', '2025-06-01']),
    );
  });

  it('are those of the workspaces that are named', async () => {
    const { resources, received } = await read(answerOf, [OTHER.toUpperCase()]);
    expect(resources.map(({ name }) => (name.kind === 'scalar' ? name.value : name.kind))).toEqual(['other']);
    expect(received.map(({ path }) => path)).toEqual([WORKSPACES, `${OTHER}/computes`]);
  });

  it('says which subscription cannot be read and why, without the token', async () => {
    const { resources, diagnostics } = await read(() => refused);
    expect(resources).toEqual([]);
    expect(diagnostics).toEqual([
      `live-unavailable: Subscription ${SUBSCRIPTION} cannot be read: Azure answers 403 (AuthorizationFailed: The client may not read)`,
    ]);
  });

  it('says which computes cannot be read, and keeps the rest', async () => {
    const { resources, diagnostics } = await read((request) =>
      request.path === `${WORKSPACE}/computes` ? refused : answerOf(request),
    );
    expect(resources.length).toBe(2);
    expect(diagnostics).toEqual([
      `live-unavailable: The list of computes of ${WORKSPACE} cannot be read: Azure answers 403 (AuthorizationFailed: The client may not read)`,
    ]);
  });
});
