/** Strings with holes: what can be told of a text of which only some stretches are known. */
import type { Value } from '../value.js';
import { scalarText } from '../values.js';
import { resourceIdParts } from './scope-names.js';

/** Known stretches, perhaps empty, and values of unknown text, in order; never two known stretches in a row. */
export type Parts = readonly (string | Value)[];

/** A value that must be a string, as parts: a known string is one stretch, an unknown value one hole. */
export function partsOf(value: Value): Parts {
  const known = scalarText(value);
  if (known !== undefined) return [known];
  if (value.kind === 'text') return value.parts.some(isId) ? merged(value.parts.flatMap(partsOfPart)) : value.parts;
  return value.kind === 'resource-id' ? merged(resourceIdParts(value).flatMap(partsOfPart)) : [value];
}

function isId(part: string | Value): boolean {
  return typeof part !== 'string' && part.kind === 'resource-id';
}

function partsOfPart(part: string | Value): Parts {
  return typeof part === 'string' ? [part] : partsOf(part);
}

/** The same text without two known stretches in a row. */
function merged(parts: Parts): Parts {
  const result: (string | Value)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** The text if there is no hole, else undefined. */
export function wholeOf(parts: Parts): string | undefined {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

/** The known text before the first hole. */
export function prefixOf(parts: Parts): string {
  const hole = parts.findIndex((part) => typeof part !== 'string');
  return parts.slice(0, hole < 0 ? parts.length : hole).join('');
}

/** The known text after the last hole. */
export function suffixOf(parts: Parts): string {
  const hole = parts.findLastIndex((part) => typeof part !== 'string');
  return parts.slice(hole + 1).join('');
}

/** The parts behind the first `count` characters, which must lie before the first hole. */
export function withoutPrefix(parts: Parts, count: number): Parts {
  let left = count;
  return parts.map((part) => {
    if (typeof part !== 'string' || left === 0) return part;
    const rest = part.slice(left);
    left -= part.length - rest.length;
    return rest;
  });
}

/** How many characters the text has at least. */
export function leastLengthOf(parts: Parts): number {
  return parts.reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0);
}

/** The known stretches between the holes: one more than there are holes, the first and last may be empty. */
export function piecesOf(parts: Parts): readonly string[] {
  const pieces = [''];
  for (const part of parts) {
    if (typeof part === 'string') pieces.push((pieces.pop() ?? '') + part);
    else pieces.push('');
  }
  return pieces;
}

/** True if the text has all pieces, in order and apart, starts with the first and ends with the last. */
export function hasPieces(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** False if no text can be both; true if both are known and equal; undefined if the holes decide. */
export function sameParts(left: Parts, right: Parts): boolean | undefined {
  const known = wholeOf(left);
  const other = wholeOf(right);
  if (known !== undefined && other !== undefined) return known === other;
  if (known !== undefined) return hasPieces(known, piecesOf(right)) ? undefined : false;
  if (other !== undefined) return hasPieces(other, piecesOf(left)) ? undefined : false;
  const starts = oneStartsTheOther(prefixOf(left), prefixOf(right));
  const ends = oneStartsTheOther(reversed(suffixOf(left)), reversed(suffixOf(right)));
  return starts && ends ? undefined : false;
}

function oneStartsTheOther(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
