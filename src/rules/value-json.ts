/** Values as JSON for reports, and as short words for messages. */
import type { Scalar, Value } from '../expand/value.js';
import type { Vocabulary } from '../expand/vocabulary.js';
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

/** What the property is called where it is written; undefined if the resource as a whole is meant. */
export function nameAsWritten({ path, resource }: Evidence): string | undefined {
  return path === undefined ? undefined : (resource.words?.nameOf(path) ?? path);
}

/** How the form says what would pass, one way of several; undefined if it cannot or has no words of its own. */
export function expectedAsWritten({ path, resource }: Evidence, expected: unknown): string | undefined {
  const { words } = resource;
  if (path === undefined || words === undefined) return undefined;
  const values = typeof expected === 'string' ? expected.split(' or ') : [expected];
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    const change = words.changeTo(path, value);
    if (change?.kind === 'write') return change.text;
    if (change?.kind === 'leave-out') return `no ${change.text}`;
  }
  return undefined;
}

/** What was found, as the end of "is ...": `'Enabled'`, `not set, which means 'Enabled'`; in the words of its form. */
export function describeActual(evidence: Evidence, secret: boolean): string {
  const { absent, meaning, path, value } = evidence;
  const words = path === undefined ? undefined : evidence.resource.words;
  if (absent) return notSet(meaning === undefined ? undefined : written(meaning, path, words));
  if (value === undefined) return 'there';
  if (secret || value.origin.sensitive === true || value.kind !== 'scalar') return 'set';
  const said = written(value.value, path, words);
  return path !== undefined && words?.isImplied(path) === true ? notSet(said) : (said ?? 'set');
}

function notSet(meaning: string | undefined): string {
  return meaning === undefined ? 'not set' : `not set, which means ${meaning}`;
}

/** The value as the file would say it; undefined if nothing that is written stands for it. */
function written(value: Scalar, path: string | undefined, words: Vocabulary | undefined): string | undefined {
  const isNamed = path !== undefined && words?.nameOf(path) !== undefined;
  return isNamed ? words?.valueOf(path, value) : quote(value);
}

function quote(value: Scalar): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
