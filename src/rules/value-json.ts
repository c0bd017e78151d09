/** Values as JSON for reports, and as short words for messages. */
import type { Scalar, Value } from '../expand/value.js';
import type { Evidence } from '../model/judgement.js';

/** The value as JSON; undefined if a part of it is unknown or must not be printed. */
export function knownJson(value: Value | undefined): unknown {
  if (value === undefined || value.origin.sensitive === true) return undefined;
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'array':
      return value.open === undefined ? allKnown(value.items.map(knownJson)) : undefined;
    case 'object': {
      if (value.open !== undefined) return undefined;
      const members = [...value.members.values()].map((member) => [member.name, knownJson(member.value)] as const);
      return members.some(([, json]) => json === undefined) ? undefined : Object.fromEntries(members);
    }
    default:
      return undefined;
  }
}

function allKnown(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.includes(undefined) ? undefined : items;
}

/** What was found, as the end of "is ...": `'Enabled'`, `not set, which means 'Enabled'`. */
export function describeActual(evidence: Evidence, secret: boolean): string {
  if (evidence.absent) {
    return evidence.meaning === undefined ? 'not set' : `not set, which means ${quote(evidence.meaning)}`;
  }
  const { value } = evidence;
  if (value === undefined) return 'there';
  if (secret || value.origin.sensitive === true) return 'set';
  return value.kind === 'scalar' ? quote(value.value) : 'set';
}

function quote(value: Scalar): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
