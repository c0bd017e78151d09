/** `like`, `match` and `contains`. Of text with holes everything is told that does not depend on what fills them. */
import {
  hasPieces,
  leastLengthOf,
  type Parts,
  partsOf,
  piecesOf,
  prefixOf,
  suffixOf,
  wholeOf,
} from '../../../expand/functions/holes.js';
import type { Value } from '../../../expand/value.js';
import type { Truth } from '../../../model/judgement.js';
import { agreed, foldedParts, hasItem } from './equality.js';

/** Stands for what fills a hole: a character that no text has, so that only `*` takes it. */
const HOLE = '\u{10FFFF}';

/** `*` stands for any text and nothing else is special; without case. */
export function isLike(value: Value | undefined, pattern: Value): Truth {
  return ofTexts(value, pattern, (text, wanted) => {
    const known = wholeOf(wanted);
    if (known === undefined) return startsAndEndsAlike(text, wanted) ? 'unknown' : false;
    const pieces = known.split('*');
    if (known.includes(HOLE) && wholeOf(text) === undefined) return 'unknown';
    if (hasPieces(piecesOf(text).join(HOLE), pieces)) return true;
    if (wholeOf(text) !== undefined) return false;
    if (pieces.length === 1) return hasPieces(known, piecesOf(text)) ? 'unknown' : false;
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    return begins(prefixOf(text), first) && ends(suffixOf(text), last) ? 'unknown' : false;
  });
}

/** What a pattern with holes needs at its known ends, before and behind the first and last `*` or hole. */
function startsAndEndsAlike(text: Parts, pattern: Parts): boolean {
  const [start = ''] = prefixOf(pattern).split('*');
  const end = suffixOf(pattern).split('*').at(-1) ?? '';
  return (
    begins(prefixOf(text), start, wholeOf(text) !== undefined) && ends(suffixOf(text), end, wholeOf(text) !== undefined)
  );
}

/** False if text that goes on behind `known` cannot begin with `wanted`; if it does not go on, it must be long enough. */
function begins(known: string, wanted: string, isWhole = false): boolean {
  return known.startsWith(wanted) || (!isWhole && wanted.startsWith(known));
}

function ends(known: string, wanted: string, isWhole = false): boolean {
  return known.endsWith(wanted) || (!isWhole && wanted.endsWith(known));
}

/** `#` stands for a digit, `?` for a letter, `.` for any character (a UTF-16 unit, as in .NET), everything else for itself. */
export function isMatch(value: Value | undefined, pattern: Value, ignoresCase: boolean): Truth {
  const parts = ignoresCase ? foldedParts : partsOf;
  return ofTexts(
    value,
    pattern,
    (text, wanted) => {
      const known = wholeOf(wanted);
      if (known === undefined) return 'unknown';
      const whole = wholeOf(text);
      if (whole !== undefined) return whole.length === known.length && fits(whole, known);
      if (leastLengthOf(text) > known.length) return false;
      const end = suffixOf(text);
      return fits(prefixOf(text), known) && fits(end, known.slice(known.length - end.length)) ? 'unknown' : false;
    },
    parts,
  );
}

function fits(text: string, pattern: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!fitsOne(text.charAt(at), pattern.charAt(at))) return false;
  }
  return true;
}

function fitsOne(character: string, pattern: string): boolean {
  switch (pattern) {
    case '#':
      return /^\p{Nd}$/u.test(character);
    case '?':
      return /^\p{L}$/u.test(character);
    case '.':
      return true;
    default:
      return character === pattern;
  }
}

/** Text in a text, without case, or an item of an array. */
export function hasText(value: Value | undefined, wanted: Value): Truth {
  if (value?.kind === 'choice') return agreed(value.alternatives.map((one) => hasText(one.value, wanted)));
  if (wanted.kind === 'choice') return agreed(wanted.alternatives.map((one) => hasText(value, one.value)));
  if (value?.kind === 'array') return hasItem(value, wanted);
  return ofTexts(value, wanted, (text, part) => {
    const known = wholeOf(part);
    const whole = wholeOf(text);
    if (known === undefined) return whole === undefined || mayHold(whole, piecesOf(part)) ? 'unknown' : false;
    if (piecesOf(text).some((piece) => piece.includes(known))) return true;
    return whole === undefined ? 'unknown' : false;
  });
}

/** False if one of the known stretches is nowhere in the text. */
function mayHold(text: string, pieces: readonly string[]): boolean {
  return pieces.every((piece) => text.includes(piece));
}

/** The answer for two texts; false for what is no text, is missing or is null. */
function ofTexts(
  value: Value | undefined,
  wanted: Value,
  answer: (text: Parts, wanted: Parts) => Truth,
  parts: (value: Value) => Parts = foldedParts,
): Truth {
  if (value?.kind === 'choice')
    return agreed(value.alternatives.map((one) => ofTexts(one.value, wanted, answer, parts)));
  if (wanted.kind === 'choice')
    return agreed(wanted.alternatives.map((one) => ofTexts(value, one.value, answer, parts)));
  if (!isText(value) || !isText(wanted)) return false;
  if (value.kind === 'unknown') return 'unknown';
  return wanted.kind === 'unknown' ? 'unknown' : answer(parts(value), parts(wanted));
}

/** True for what is compared as text, and for what may be. */
function isText(value: Value | undefined): value is Value {
  if (value === undefined || value.kind === 'object' || value.kind === 'array' || value.kind === 'lambda') return false;
  return value.kind !== 'scalar' || value.value !== null;
}
