/** JSON text of known values, as the service writes it: no white space, members in order. */
import type { Value } from '../value.js';
import { hasKnownNames } from './member-names.js';

/**
 * The JSON of a value; undefined if something in it is not known, `too long` beyond `longest` characters.
 * Numbers with exponents are written as JavaScript writes them.
 */
export function jsonText(value: Value, longest: number): string | 'too long' | undefined {
  const pieces: string[] = [];
  let left = longest;
  const add = (piece: string): boolean => {
    left -= piece.length;
    pieces.push(piece);
    return left >= 0;
  };
  const outcome = write(value, add);
  return outcome === 'done' ? pieces.join('') : outcome === 'unknown' ? undefined : 'too long';
}

type Outcome = 'done' | 'unknown' | 'too long';

function write(value: Value, add: (piece: string) => boolean): Outcome {
  switch (value.kind) {
    case 'scalar':
      return outcomeOf(add(typeof value.value === 'string' ? quoted(value.value) : String(value.value)));
    case 'array': {
      if (value.open !== undefined) return 'unknown';
      const items = value.items.map((item) => ['', item] as const);
      return writeList('[', items, ']', add);
    }
    case 'object': {
      if (value.open !== undefined || !hasKnownNames(value)) return 'unknown';
      const members = [...value.members.values()].map(({ name, value }) => [`${quoted(name)}:`, value] as const);
      return writeList('{', members, '}', add);
    }
    default:
      return 'unknown';
  }
}

function writeList(
  opener: string,
  entries: readonly (readonly [prefix: string, value: Value])[],
  closer: string,
  add: (piece: string) => boolean,
): Outcome {
  if (!add(opener)) return 'too long';
  for (const [index, [prefix, value]] of entries.entries()) {
    if (!add(index === 0 ? prefix : `,${prefix}`)) return 'too long';
    const outcome = write(value, add);
    if (outcome !== 'done') return outcome;
  }
  return outcomeOf(add(closer));
}

function outcomeOf(fits: boolean): Outcome {
  return fits ? 'done' : 'too long';
}

/** The service also escapes the line breaks of Unicode, which JSON need not. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
