/** Strings: `'text'`, `'text ${hole}'`, `'''lines'''`, `$'''lines ${hole}'''`. */
import type { Cursor } from './cursor.js';
import type { Expression, StringExpression } from './nodes.js';
import { TokenKind as T } from './tokens.js';

const DOLLAR = 36;
const QUOTE = 39;

const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|([nrt\\'$]))/y;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const LARGEST_CODE_POINT = 0x10ffff;

/** How the pieces of a string are delimited. */
interface Delimiters {
  readonly multiline: boolean;
  /** How many `$` start a hole. */
  readonly dollars: number;
  /** Characters of the opening and the closing quotes. */
  readonly opening: number;
  readonly closing: number;
}

export function startsString(cursor: Cursor): boolean {
  return cursor.kind === T.stringComplete || cursor.kind === T.stringLeft;
}

/** The string that starts here; `parseHole` reads the expression of a hole. */
export function parseString(cursor: Cursor, parseHole: (cursor: Cursor) => Expression): StringExpression {
  const { start } = cursor;
  const delimiters = delimitersAt(cursor);
  const parts: (string | Expression)[] = [];
  let tallest = 0;
  let hole = piece(cursor, parts, delimiters, delimiters.opening);
  while (hole) {
    cursor.enter();
    parts.push(parseHole(cursor));
    tallest = Math.max(tallest, cursor.height);
    cursor.leave();
    if (cursor.kind !== T.stringMiddle && cursor.kind !== T.stringRight) cursor.failExpecting('"}"');
    hole = piece(cursor, parts, delimiters, 1);
  }
  if (parts.length === 1) cursor.height = 0;
  else cursor.grow(tallest);
  return { kind: 'string', start, end: cursor.lastEnd, parts, multiline: delimiters.multiline };
}

/** The string that starts here; what it names goes into the error if there is none. */
export function parseRequiredString(
  cursor: Cursor,
  what: string,
  parseHole: (cursor: Cursor) => Expression,
): StringExpression {
  if (!startsString(cursor)) cursor.failExpecting(what);
  return parseString(cursor, parseHole);
}

/** The text of a string without holes, else undefined. */
export function literalText(string: StringExpression): string | undefined {
  const [only, ...rest] = string.parts;
  return rest.length === 0 && typeof only === 'string' ? only : undefined;
}

function delimitersAt({ text, start }: Cursor): Delimiters {
  let dollars = 0;
  while (text.charCodeAt(start + dollars) === DOLLAR) dollars++;
  const multiline = dollars > 0 || (text.charCodeAt(start + 1) === QUOTE && text.charCodeAt(start + 2) === QUOTE);
  return multiline
    ? { multiline, dollars, opening: dollars + 3, closing: 3 }
    : { multiline, dollars: 1, opening: 1, closing: 1 };
}

/** Takes one piece of text; true if a hole follows it. */
function piece(cursor: Cursor, parts: (string | Expression)[], delimiters: Delimiters, opening: number): boolean {
  const fault = cursor.tokens.faults.get(cursor.index);
  if (fault !== undefined) cursor.fail(fault.message, fault);
  const hole = cursor.kind === T.stringLeft || cursor.kind === T.stringMiddle;
  const start = cursor.start + opening;
  const end = cursor.end - (hole ? delimiters.dollars + 1 : delimiters.closing);
  if (delimiters.multiline) parts.push(cursor.text.slice(opening > 1 ? pastLineEnd(cursor.text, start) : start, end));
  else parts.push(resolveEscapes(cursor, start, end));
  cursor.advance();
  return hole;
}

/** A line end right behind the opening quotes is not part of the text. */
function pastLineEnd(text: string, start: number): number {
  const afterReturn = text[start] === '\r' ? start + 1 : start;
  return text[afterReturn] === '\n' ? afterReturn + 1 : afterReturn;
}

function resolveEscapes(cursor: Cursor, start: number, end: number): string {
  const raw = cursor.text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const backslash = raw.indexOf('\\', at);
    pieces.push(raw.slice(at, backslash < 0 ? undefined : backslash));
    if (backslash < 0) return pieces.join('');
    ESCAPE.lastIndex = backslash;
    const match = ESCAPE.exec(raw);
    const character = match === null ? undefined : characterOf(match[1], match[2]);
    if (match === null || character === undefined) {
      const place = { start: start + backslash, end: start + backslash + 2 };
      return cursor.fail(`This escape is not known; use \\n, \\r, \\t, \\\\, \\', \\$ or \\u{...}.`, place);
    }
    pieces.push(character);
    at = backslash + match[0].length;
  }
}

function characterOf(digits: string | undefined, letter: string | undefined): string | undefined {
  if (digits === undefined) return letter === undefined ? undefined : (ESCAPED.get(letter) ?? letter);
  const codePoint = Number.parseInt(digits, 16);
  return codePoint <= LARGEST_CODE_POINT ? String.fromCodePoint(codePoint) : undefined;
}
