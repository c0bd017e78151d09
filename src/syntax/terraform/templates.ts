/**
 * Templates: strings in quotes, heredocs and the strings of the JSON form. Their pieces are read first, then white space
 * is taken away as `~` and `<<-` ask for, then directives are put together.
 */

import { parseForHeader } from './containers.js';
import type { Cursor } from './cursor.js';
import { assemble, type Piece } from './directives.js';
import { parseExpression } from './expressions.js';
import { removeIndentation } from './indentation.js';
import type { InterpolationPart, TemplateExpression, TemplatePart, TextPart } from './nodes.js';
import { TokenKind as T } from './tokens.js';

const BACKSLASH_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))/y;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const LARGEST_CODE_POINT = 0x10ffff;

export function startsTemplate({ kind }: Cursor): boolean {
  return kind === T.string || kind === T.quoteStart || kind === T.heredocStart;
}

/** The string or heredoc that starts here. */
export function parseTemplate(cursor: Cursor): TemplateExpression {
  if (cursor.kind === T.string) return parsePlainString(cursor);
  cursor.failAtFault();
  const { start } = cursor;
  const heredoc = cursor.kind === T.heredocStart;
  const flush = heredoc && cursor.text.charAt((cursor.tokens.starts[cursor.index] ?? 0) + 2) === '-';
  const outer = cursor.lineEnds(false);
  cursor.advance();
  const pieces = readPieces(cursor, !heredoc);
  cursor.lineEnds(outer);
  cursor.advance();
  if (flush) removeIndentation(pieces);
  const parts = assemble(cursor, pieces);
  return { kind: 'template', start, end: cursor.lastEnd, parts, heredoc };
}

/** The parts of a text that is one template. The cursor stands at its first token and ends behind its last. */
export function parseBareTemplate(cursor: Cursor): readonly TemplatePart[] {
  cursor.lineEnds(false);
  const pieces = readPieces(cursor, false);
  return assemble(cursor, pieces);
}

function parsePlainString(cursor: Cursor): TemplateExpression {
  const { start, end } = cursor;
  const parts = plainParts(cursor);
  cursor.advance();
  cursor.height = 0;
  return { kind: 'template', start, end, parts, heredoc: false };
}

function plainParts(cursor: Cursor): readonly TextPart[] {
  const value = plainText(cursor);
  if (value === '') return [];
  return [{ kind: 'text', start: cursor.placeInToken(1), end: cursor.placeInToken(cursor.length - 1), value }];
}

/** What the string without sequences that stands here says. */
export function plainText(cursor: Cursor): string {
  cursor.failAtFault();
  return resolveEscapes(cursor, cursor.textAt(cursor.index).slice(1, -1), 1);
}

/** Reads pieces up to the end of the template, which stays. */
function readPieces(cursor: Cursor, backslashes: boolean): Piece[] {
  const pieces: Piece[] = [];
  let trimNext = false;
  while (cursor.kind !== T.templateEnd) {
    if (cursor.kind === T.text) {
      pieces.push(readText(cursor, backslashes, trimNext));
      trimNext = false;
    } else if (cursor.kind === T.interpolationStart || cursor.kind === T.directiveStart) {
      if (cursor.length === 3) trimEndOf(pieces.at(-1));
      const piece = cursor.kind === T.interpolationStart ? readInterpolation(cursor) : readDirective(cursor);
      trimNext = endSequence(cursor, piece);
      pieces.push(piece);
    } else cursor.failExpecting('the end of the string');
  }
  cursor.failAtFault();
  return pieces;
}

function readText(cursor: Cursor, backslashes: boolean, trim: boolean): Piece {
  const { start, end } = cursor;
  const raw = cursor.textAt(cursor.index);
  const text = backslashes ? resolveEscapes(cursor, raw, 0) : resolveSequenceEscapes(raw);
  cursor.advance();
  return { kind: 'text', start, end, value: trim ? text.trimStart() : text };
}

function trimEndOf(piece: Piece | undefined): void {
  if (piece?.kind === 'text') piece.value = piece.value.trimEnd();
}

function readInterpolation(cursor: Cursor): Piece {
  const { start } = cursor;
  cursor.advance();
  cursor.enter();
  const value = parseExpression(cursor);
  cursor.leave();
  const part: InterpolationPart = { kind: 'interpolation', start, end: cursor.end, value };
  return { kind: 'interpolation', start, end: cursor.end, part, height: cursor.height };
}

function readDirective(cursor: Cursor): Piece {
  const { start } = cursor;
  cursor.advance();
  const word = cursor.kind === T.identifier ? cursor.textAt(cursor.index) : '';
  if (word === 'else' || word === 'endif' || word === 'endfor') {
    cursor.advance();
    return { kind: word, start, end: cursor.end };
  }
  cursor.enter();
  const piece = word === 'if' ? readIf(cursor, start) : readFor(cursor, start, word);
  cursor.leave();
  return piece;
}

function readIf(cursor: Cursor, start: number): Piece {
  cursor.advance();
  const condition = parseExpression(cursor);
  return { kind: 'if', start, end: cursor.end, condition, height: cursor.height };
}

function readFor(cursor: Cursor, start: number, word: string): Piece {
  if (word !== 'for') cursor.failExpecting('"if", "else", "endif", "for" or "endfor"');
  const header = parseForHeader(cursor);
  return { kind: 'for', start, end: cursor.end, ...header };
}

/** Takes the end of a sequence; true if it eats the white space behind it. */
function endSequence(cursor: Cursor, { start }: Piece): boolean {
  if (cursor.kind !== T.sequenceEnd) {
    cursor.failAtFault();
    if (cursor.kind === T.endOfFile) cursor.fail('This template sequence is not closed.', { start, end: start + 2 });
    cursor.failExpecting('"}"');
  }
  const eats = cursor.length === 2;
  cursor.advance();
  return eats;
}

function resolveSequenceEscapes(text: string): string {
  return text.replace(/\$\$\{|%%\{/g, (found) => found.slice(1));
}

/** @param offset of the text in the token that stands here */
function resolveEscapes(cursor: Cursor, raw: string, offset: number): string {
  if (!raw.includes('\\')) return raw.includes('{') ? resolveSequenceEscapes(raw) : raw;
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const backslash = raw.indexOf('\\', at);
    pieces.push(resolveSequenceEscapes(raw.slice(at, backslash < 0 ? undefined : backslash)));
    if (backslash < 0) return pieces.join('');
    BACKSLASH_ESCAPE.lastIndex = backslash;
    const match = BACKSLASH_ESCAPE.exec(raw);
    const character = match === null ? undefined : characterOf(match[1] ?? match[2], match[3]);
    if (match === null || character === undefined) {
      const start = cursor.placeInToken(offset + backslash);
      const message = 'This escape is not known; use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX.';
      return cursor.fail(message, { start, end: start + 2 });
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
