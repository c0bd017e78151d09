/** Whether a value as we know it fits what the compiler predicts. */
import type { Member, ObjectValue, Value } from '../../src/expand/value.js';

/** How many leaves both sides knew. */
export interface Tally {
  known: number;
}

/** Where `value` cannot be `actual`, one line each. What either side does not know agrees with anything. */
export function disagreements(value: Value, actual: unknown, where: string, tally: Tally): readonly string[] {
  if (isExpression(actual)) return [];
  switch (value.kind) {
    case 'unknown':
    case 'lambda':
      return [];
    case 'choice':
      return value.alternatives.some((one) => disagreements(one.value, actual, where, { known: 0 }).length === 0)
        ? []
        : [`${where}: none of the alternatives is ${JSON.stringify(actual)}`];
    case 'object':
      return objectDisagreements(value, actual, where, tally);
    case 'array':
      if (!Array.isArray(actual)) return [`${where}: not an array: ${JSON.stringify(actual)}`];
      if (value.open === undefined && value.items.length !== actual.length)
        return [`${where}: ${value.items.length} items, not ${actual.length}`];
      return value.items.flatMap((item, index) => disagreements(item, actual[index], `${where}[${index}]`, tally));
    case 'scalar':
      tally.known++;
      return (value.value ?? undefined) === (actual ?? undefined)
        ? []
        : [`${where}: ${JSON.stringify(value.value)}, not ${JSON.stringify(actual)}`];
    case 'text':
    case 'resource-id':
      tally.known++;
      return typeof actual === 'string' && patternOf(value).test(actual)
        ? []
        : [`${where}: ${patternOf(value).source} does not fit ${JSON.stringify(actual)}`];
  }
}

/** The prediction leaves what only the deployment knows as an expression in brackets. */
function isExpression(actual: unknown): boolean {
  return typeof actual === 'string' && actual.startsWith('[') && !actual.startsWith('[[');
}

function objectDisagreements(value: ObjectValue, actual: unknown, where: string, tally: Tally): readonly string[] {
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual))
    return [`${where}: not an object: ${JSON.stringify(actual)}`];
  const theirs = new Map(Object.entries(actual).map(([name, inner]) => [name.toLowerCase(), inner as unknown]));
  const named = new Map<string, unknown>();
  const found = [...value.members].flatMap(([key, member]) => {
    const [name, inner] = theirMember(key, member, theirs);
    named.set(name, inner);
    return disagreements(member.value, inner, `${where}.${member.name}`, tally);
  });
  const extra = [...theirs].filter(([key, inner]) => inner !== null && !named.has(key) && !key.startsWith('['));
  if (value.open !== undefined) return found;
  return [...found, ...extra.map(([key]) => `${where}.${key}: missing on our side`)];
}

/** Their member of the same name; where ours is computed, the one that it fits, or one that they left as an expression. */
function theirMember(key: string, member: Member, theirs: ReadonlyMap<string, unknown>): readonly [string, unknown] {
  if (member.key === undefined) return [key, theirs.get(key)];
  const pattern = patternOf(member.key);
  const insensitive = new RegExp(pattern.source, 'is');
  const fitting = [...theirs].find(([name]) => name.startsWith('[') || insensitive.test(name));
  return fitting ?? [key, undefined];
}

/** A pattern of the known stretches of a string, or of the end of a resource ID, which does not depend on its scope. */
function patternOf(value: Value): RegExp {
  if (value.kind === 'resource-id') return new RegExp(`(^|/)${idSource(value.type, value.names)}$`, 'i');
  return new RegExp(`^${sourceOf(value)}$`, 's');
}

function sourceOf(value: Value | string): string {
  if (typeof value === 'string') return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (value.kind === 'scalar') return sourceOf(String(value.value));
  if (value.kind === 'text') return value.parts.map(sourceOf).join('');
  if (value.kind === 'resource-id') return `.*${idSource(value.type, value.names)}`;
  return '.*';
}

function idSource(type: string, names: readonly Value[]): string {
  const [provider = '', ...types] = type.split('/');
  const segments = types.map((segment, index) => {
    const name = names[index];
    return `/${sourceOf(segment)}/${name === undefined ? '.*' : sourceOf(name)}`;
  });
  return `${sourceOf(provider)}${segments.join('')}`;
}
