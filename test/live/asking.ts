/** A client of Azure Resource Manager and the loopback server it asks. */
import { afterEach } from 'vitest';
import { ArmClient, type ArmClientSettings } from '../../src/live/arm-client.js';
import { type Loopback, type Received, type Reply, serve } from './loopback.js';

export const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';
export const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml`;
export const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
export const VAULTS = `${GROUP}/providers/Microsoft.KeyVault/vaults`;
export const WORKSPACE = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/mlw`;
export const WORKSPACES = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/workspaces`;
export const VERSION = '2025-06-01';

export const open: Loopback[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

interface Asked {
  readonly client: ArmClient;
  readonly server: Loopback;
}

/** A client of a server that answers the first request with the first reply and so on, and the rest with the last one. */
export async function asking(
  replies: readonly Reply[] | ((request: Received, origin: string) => Reply),
  over: Partial<ArmClientSettings> = {},
): Promise<Asked> {
  let count = 0;
  const server = await serve((request) => {
    if (typeof replies === 'function') return replies(request, server.origin);
    const reply = replies[Math.min(count, replies.length - 1)];
    count += 1;
    return reply ?? {};
  });
  open.push(server);
  const client = new ArmClient({
    resourceManager: server.origin,
    scope: `${server.origin}/.default`,
    credential: { getToken: async () => ({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    version: '1.2.3',
    totalMs: 20_000,
    ...over,
    tuning: { firstWaitMs: 5, retries: 2, ...over.tuning },
  });
  return { client, server };
}

export const refused = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body: { error: { code, message: 'It says why.\nTrace ID: 1' } },
});
