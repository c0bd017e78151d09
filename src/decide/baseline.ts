/** The findings a team starts from, told apart by rule, resource, property and value. */
import { createHash } from 'node:crypto';
import { BASELINE_VERSION, type BaselineEntry } from '../inputs/suppression-sources.js';
import type { Finding } from '../rules/finding.js';
import type { DecidedFinding } from './scan-result.js';

/** What a baseline knows of a finding. */
export function baselineEntryOf(finding: Finding): BaselineEntry {
  const { rule, resource, identity, fingerprint } = finding;
  const { type, name } = resource;
  return { rule: rule.id, type, name, property: identity.path, fingerprint, identity: identityOf(finding) };
}

/** By the name of the resource: a declaration that moves or gets another symbol stays the same. */
function identityOf({ rule, resource, identity }: Finding): string {
  const parts = [rule.id, resource.type.toLowerCase(), resource.name.toLowerCase()];
  const text = JSON.stringify([...parts, identity.path, identity.value, identity.message]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The text of a baseline file of these findings, sorted so that it changes only where they do. */
export function renderBaseline(findings: readonly DecidedFinding[]): string {
  const entries = findings.map(baselineEntryOf);
  const sorted = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).entries()].sort(
    ([left], [right]) => (left < right ? -1 : 1),
  );
  const data = { version: BASELINE_VERSION, findings: sorted.map(([, entry]) => entry) };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

export class BaselineIndex {
  private readonly known: ReadonlySet<string>;

  constructor(entries: readonly BaselineEntry[]) {
    this.known = new Set(entries.flatMap(({ fingerprint, identity }) => [fingerprint, identity]));
  }

  has(finding: Finding): boolean {
    return this.known.size > 0 && (this.known.has(finding.fingerprint) || this.known.has(identityOf(finding)));
  }
}
