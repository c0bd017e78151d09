/** JSON strings: escapes, line breaks, and where an unclosed one was meant to end. */
import type { JsonScalar } from './nodes.js';
import { isBlank, type JsonReader, reportAt } from './reader.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const RIGHT_BRACE = 125;
const LETTER_U = 117;

/** The character that each one-letter escape stands for. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

type JsonString = JsonScalar & { readonly value: string };

/** Where a string literal ends. */
interface Extent {
  /** The offset of the closing quote; of the line break or end of file where the literal stops if it is not closed. */
  readonly end: number;
  readonly closed: boolean;
  readonly escaped: boolean;
}

/** The string that starts at this quote; undefined if it is not closed, which is reported. The reader stands after it. */
export function readString(reader: JsonReader, isKey: boolean): JsonString | undefined {
  const start = reader.at;
  const extent = extentOf(reader, isKey);
  if (!extent.closed) {
    reader.at = extent.end;
    reportAt(reader, 'This string is not closed.', { start, end: extent.end });
    return undefined;
  }
  reader.at = extent.end + 1;
  const { text } = reader;
  if (!extent.escaped) return { kind: 'scalar', start, end: reader.at, value: text.slice(start + 1, extent.end) };
  const value = unescaped(reader, start + 1, extent.end);
  return { kind: 'scalar', start, end: reader.at, value, offsetInFile: offsetMap(text, start + 1, extent.end) };
}

/** Goes past the string that starts at this quote without keeping or reporting anything. */
export function skipString(reader: JsonReader): void {
  const { end, closed } = extentOf(reader, false);
  reader.at = closed ? end + 1 : end;
}

/**
 * Strings may run over line breaks, so a forgotten quote pairs up with the first quote of a later line. Such a pair is
 * taken for a string only if what follows it can follow a string; otherwise the string ends with its line.
 */
function extentOf(reader: JsonReader, isKey: boolean): Extent {
  const { text, length } = reader;
  let at = reader.at + 1;
  let escaped = false;
  let lineEnd = -1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      escaped = true;
      const next = text.charCodeAt(at + 1);
      at += next === LINE_FEED || next === CARRIAGE_RETURN ? 1 : 2;
    } else {
      if (lineEnd < 0 && (code === LINE_FEED || code === CARRIAGE_RETURN)) {
        lineEnd = at;
        if (reader.rereadBudget <= 0) return { end: lineEnd, closed: false, escaped };
      }
      at++;
    }
  }
  if (at < length && (lineEnd < 0 || canFollow(reader, at + 1, isKey))) return { end: at, closed: true, escaped };
  if (lineEnd < 0) return { end: length, closed: false, escaped };
  reader.rereadBudget -= Math.min(at, length) - lineEnd;
  return { end: lineEnd, closed: false, escaped };
}

/** True if what stands at `from` can follow a string: `:` after a key, the end of an element after a value. */
function canFollow(reader: JsonReader, from: number, isKey: boolean): boolean {
  let at = from;
  while (isBlank(reader.text.charCodeAt(at))) at++;
  if (at >= reader.length) return !isKey;
  const code = reader.text.charCodeAt(at);
  if (code === SLASH) return true;
  return isKey ? code === COLON : code === COMMA || code === RIGHT_BRACE || code === RIGHT_BRACKET;
}

/** The characters between `from` and `to` with escapes resolved; an escape JSON does not know is reported and kept. */
function unescaped(reader: JsonReader, from: number, to: number): string {
  const { text } = reader;
  const parts: string[] = [];
  let at = from;
  while (at < to) {
    const backslash = text.indexOf('\\', at);
    if (backslash < 0 || backslash >= to) break;
    parts.push(text.slice(at, backslash));
    const end = backslash + escapeLength(text, backslash);
    const meant = escapeMeaning(text.slice(backslash, end));
    if (meant === undefined) {
      reportAt(reader, `'${text.slice(backslash, backslash + 2)}' is not an escape that JSON knows.`, {
        start: backslash,
        end,
      });
    }
    parts.push(meant ?? text.slice(backslash, end));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts.join('');
}

/** Characters of the escape at this backslash; one for what is no escape, so that the backslash stays as it is. */
function escapeLength(text: string, backslash: number): number {
  if (text.charCodeAt(backslash + 1) === LETTER_U) return isHex(text.slice(backslash + 2, backslash + 6)) ? 6 : 1;
  return ESCAPES.has(text.charAt(backslash + 1)) ? 2 : 1;
}

function escapeMeaning(sequence: string): string | undefined {
  if (sequence.length === 6) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  return ESCAPES.get(sequence.charAt(1));
}

function isHex(digits: string): boolean {
  return /^[0-9a-fA-F]{4}$/.test(digits);
}

/** Maps offsets in the resolved text to offsets in the file. The table is made on first use: few strings need it. */
function offsetMap(text: string, from: number, to: number): (offsetInValue: number) => number {
  let table: Uint32Array | undefined;
  return (offsetInValue) => {
    table ??= offsetTable(text, from, to);
    return table[Math.min(Math.max(offsetInValue, 0), table.length - 1)] ?? to;
  };
}

/** For each character of the resolved text the offset where it is written, and `to` for the end. */
function offsetTable(text: string, from: number, to: number): Uint32Array {
  const offsets = new Uint32Array(to - from + 1);
  let count = 0;
  for (let at = from; at < to; at += text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at) : 1) {
    offsets[count++] = at;
  }
  offsets[count] = to;
  return offsets.slice(0, count + 1);
}
