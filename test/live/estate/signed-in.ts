/** A job that signs in to an estate on the network and reads all of it, and what may go wrong on the way. */
import { getIDToken } from '@actions/core';
import { afterEach, vi } from 'vitest';
import { openLive } from '../../../src/live/open.js';
import type { Received, Reply } from '../loopback.js';
import type { Azure } from './azure.js';
import { type Reading, readOver } from './reading.js';
import { type EstateServer, type Fault, serveEstate } from './server.js';

afterEach(() => vi.unstubAllEnvs());

export type Outcome = (Omit<Reading, 'asked'> & { readonly why?: undefined }) | { readonly why: string };

/** Signs in as a job does and reads all that the server has. */
export async function readFrom(server: EstateServer, totalMs = 20_000, masked: string[] = []): Promise<Outcome> {
  for (const [name, value] of Object.entries(server.env)) vi.stubEnv(name, value);
  const opened = await openLive(server.options, {
    event: { name: 'push', trigger: { kind: 'push', before: undefined, after: 'a'.repeat(40) }, payload: {} },
    env: { ...process.env, ...server.env },
    idToken: getIDToken,
    mask: (secret) => void masked.push(secret),
    version: '1.2.3',
    totalMs,
    tuning: { firstWaitMs: 5, retries: 2, requestMs: 2_000, answerMs: 2_000 },
  });
  return opened.ok ? readOver(opened.reader, server.options) : { why: opened.why };
}

/** What was read of an estate that may be signed in to, and what it was asked. */
export async function read(azure: Azure, fault?: Fault, totalMs?: number) {
  await using server = await serveEstate(azure, fault);
  const outcome = await readFrom(server, totalMs);
  if (outcome.why !== undefined) throw new Error(outcome.why);
  return { ...outcome, received: server.received };
}

/** Replaces the answers to what matches: all of them, or the first ones. */
export function replacing(
  pattern: RegExp,
  reply: (request: Received, origin: string) => Reply,
  times = Infinity,
): Fault {
  let left = times;
  return (request, origin) => {
    if (!pattern.test(`${request.path} ${request.body}`) || left <= 0) return undefined;
    left -= 1;
    return reply(request, origin);
  };
}

/** A refusal as Azure Resource Manager writes it. */
export const refusal = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  body: { error: { code, message: 'It says why.' } },
});
