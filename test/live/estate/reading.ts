/** Reading an estate in tests, and judging what was read by every rule. */
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import type { LiveScope } from '../../../src/live/discover.js';
import { type LiveRead, readLive } from '../../../src/live/read-live.js';
import type { ArmReader } from '../../../src/live/reader.js';
import { runRules } from '../../../src/rules/engine.js';
import type { Finding } from '../../../src/rules/finding.js';
import { RULES } from '../../../src/rules/index.js';
import type { Azure } from './azure.js';
import { SUBSCRIPTION } from './estates.js';
import { type Asked, EstateReader, type Interruption } from './in-process.js';

export interface Reading {
  readonly live: LiveRead;
  readonly asked: readonly Asked[];
  readonly diagnostics: readonly string[];
}

export const ONE_SUBSCRIPTION: LiveScope = { subscriptions: [SUBSCRIPTION] };

export interface ReadingOptions {
  readonly scope?: LiveScope;
  readonly interruption?: Interruption;
  readonly rowsOfPage?: number;
}

/** Reads an estate without a network. */
export async function readingOf(azure: Azure, options: ReadingOptions = {}): Promise<Reading> {
  const { scope = ONE_SUBSCRIPTION, interruption, rowsOfPage } = options;
  const reader = new EstateReader(azure, interruption, rowsOfPage);
  return { ...(await readOver(reader, scope)), asked: reader.asked };
}

export async function readOver(reader: ArmReader, scope: LiveScope): Promise<Omit<Reading, 'asked'>> {
  const bag = new DiagnosticBag();
  const live = await readLive(reader, scope, DEFAULT_LIMITS, bag);
  return { live, diagnostics: bag.all.map(({ code, message }) => `${code}: ${message}`) };
}

/** What every rule says of what was read. */
export function findingsIn({ resources, complete }: LiveRead): readonly Finding[] {
  const expansion = { entryPoint: 'live', environment: undefined, resources, unresolvedModules: [], complete };
  const bag = new DiagnosticBag();
  const { findings } = runRules(expansion, RULES, {}, bag);
  if (bag.all.length > 0) throw new Error(bag.all.map(({ message }) => message).join('\n'));
  return findings;
}

/** `fail AML-NET-001 mlw`. */
export function headlinesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ status, rule, resource }) => `${status} ${rule.id} ${resource.name}`);
}

/** The resource whose ID ends like this. */
export function resourceIn({ resources }: LiveRead, end: string) {
  const found = resources.find(({ address }) => address.toLowerCase().endsWith(end.toLowerCase()));
  if (found === undefined) throw new Error(`nothing was read that ends with ${end}`);
  return found;
}
