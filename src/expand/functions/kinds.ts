/** The types of the template language, as far as a value shows its own. */
import type { Value } from '../value.js';

export type Kind = 'string' | 'integer' | 'float' | 'boolean' | 'null' | 'array' | 'object' | 'lambda';

/** The type of a value; undefined if it is not known. */
export function kindOf(value: Value): Kind | undefined {
  switch (value.kind) {
    case 'scalar':
      return kindOfScalar(value.value);
    case 'text':
    case 'resource-id':
      return 'string';
    case 'object':
    case 'array':
    case 'lambda':
      return value.kind;
    case 'choice':
    case 'unknown':
      return undefined;
  }
}

function kindOfScalar(value: string | number | boolean | null): Kind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isInteger(value) ? 'integer' : 'float';
}

const NAMES: Readonly<Record<Kind, string>> = {
  string: 'a string',
  integer: 'an integer',
  float: 'a number with decimals',
  boolean: 'a boolean',
  null: 'null',
  array: 'an array',
  object: 'an object',
  lambda: 'a lambda',
};

/** `a string`, `an array`: for messages. */
export function kindName(kind: Kind): string {
  return NAMES[kind];
}

/** `a string, an integer or null`: for messages. */
export function kindNames(kinds: readonly Kind[]): string {
  const names = kinds.map(kindName);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}
