/** JSON as Terraform writes and reads it. */
import type { Value } from '../../value.js';
import { compareText } from '../collections.js';
import { decimalText } from '../numbers.js';

/** The JSON of a text, or of a value without unknown parts: names sorted, nothing between the parts. Undefined for all else. */
export function jsonText(value: string): string;
export function jsonText(value: Value, longest: number): string | undefined;
export function jsonText(value: string | Value, longest = 0): string | undefined {
  return typeof value === 'string' ? quoted(value) : written(value, longest);
}

function written(value: Value, longest: number): string | undefined {
  if (value.kind === 'scalar') return writtenScalar(value.value);
  if (value.kind === 'array' && value.open === undefined) {
    const items = value.items.map((item) => written(item, longest));
    return joined(items, '[', ']', longest);
  }
  if (value.kind !== 'object' || value.open !== undefined) return undefined;
  const members = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
  const items = members.map((member) => {
    const text = member.key === undefined ? written(member.value, longest) : undefined;
    return text === undefined ? undefined : `${quoted(member.name)}:${text}`;
  });
  return joined(items, '{', '}', longest);
}

function writtenScalar(value: string | number | boolean | null): string {
  if (typeof value === 'number') return decimalText(value);
  return typeof value === 'string' ? quoted(value) : String(value);
}

function joined(
  parts: readonly (string | undefined)[],
  start: string,
  end: string,
  longest: number,
): string | undefined {
  let length = 2;
  for (const part of parts) {
    if (part === undefined) return undefined;
    length += part.length + 1;
    if (length > longest) return undefined;
  }
  return `${start}${parts.join(',')}${end}`;
}

/** Terraform escapes what could end a script in HTML. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
