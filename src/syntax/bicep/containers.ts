/** What holds expressions in brackets: objects, arrays, loops, conditions, arguments. */
import type { Cursor } from './cursor.js';
import { parseExpression } from './expressions.js';
import type {
  ArrayExpression,
  Expression,
  ForExpression,
  Identifier,
  IfExpression,
  ObjectExpression,
  ObjectProperty,
  ResourceStatement,
  SpreadElement,
} from './nodes.js';
import { parseString, startsString } from './strings.js';
import { TokenKind as T, type TokenKind } from './tokens.js';

/** Reads a nested resource if one starts here; only bodies of resources have them. */
export type ParseNested = (cursor: Cursor) => ResourceStatement | undefined;

/** Reads the elements up to the closing token, which stays. `element` leaves its levels in `cursor.height`. */
export function parseElements<E>(
  cursor: Cursor,
  closing: TokenKind,
  mark: string,
  element: (cursor: Cursor) => E,
): E[] {
  const elements: E[] = [];
  let tallest = 0;
  cursor.enter();
  cursor.skipNewLine();
  while (cursor.kind !== closing) {
    elements.push(element(cursor));
    tallest = Math.max(tallest, cursor.height);
    if (cursor.kind === closing) break;
    if (cursor.take(T.comma)) cursor.skipNewLine();
    else if (!cursor.take(T.newLine)) cursor.failExpecting(`a new line, "," or "${mark}"`);
  }
  cursor.leave();
  cursor.height = tallest;
  return elements;
}

export function parseObject(cursor: Cursor, nested?: ParseNested): ObjectExpression {
  const { start } = cursor;
  cursor.expect(T.leftBrace, '{');
  const members = parseElements(cursor, T.rightBrace, '}', (at) => nested?.(at) ?? parseMember(at));
  cursor.expect(T.rightBrace, '}');
  cursor.grow(cursor.height);
  return { kind: 'object', start, end: cursor.lastEnd, members };
}

function parseMember(cursor: Cursor): ObjectProperty | SpreadElement {
  if (cursor.kind === T.ellipsis) return parseSpread(cursor);
  const key = startsString(cursor) ? parseString(cursor, parseExpression) : cursor.identifier('a property name or "}"');
  const keyHeight = key.kind === 'string' ? cursor.height : 0;
  cursor.expect(T.colon, ':');
  const value = parseExpression(cursor);
  cursor.height = Math.max(keyHeight, cursor.height);
  return { kind: 'property', start: key.start, end: value.end, key, value };
}

function parseSpread(cursor: Cursor): SpreadElement {
  const { start } = cursor;
  cursor.advance();
  const value = parseExpression(cursor);
  return { kind: 'spread', start, end: value.end, value };
}

/** An array, or a loop if its first word is `for`. */
export function parseArray(cursor: Cursor): ArrayExpression | ForExpression {
  if (startsFor(cursor)) return parseFor(cursor, parseExpression);
  const { start } = cursor;
  cursor.advance();
  const items = parseElements(cursor, T.rightBracket, ']', (at) =>
    at.kind === T.ellipsis ? parseSpread(at) : parseExpression(at),
  );
  cursor.expect(T.rightBracket, ']');
  cursor.grow(cursor.height);
  return { kind: 'array', start, end: cursor.lastEnd, items };
}

function startsFor(cursor: Cursor): boolean {
  const first = cursor.index + 1;
  return cursor.isWordAt(cursor.kindAt(first) === T.newLine ? first + 1 : first, 'for');
}

/** `[for item in items: body]` or `[for (item, index) in items: body]`. */
export function parseFor(cursor: Cursor, parseBody: (cursor: Cursor) => Expression): ForExpression {
  const { start } = cursor;
  cursor.expect(T.leftBracket, '[');
  cursor.skipNewLine();
  const headerStart = cursor.start;
  cursor.expectWord('for');
  const variables = parseLoopVariables(cursor);
  cursor.expectWord('in');
  cursor.enter();
  const items = parseExpression(cursor);
  const itemsHeight = cursor.height;
  cursor.expect(T.colon, ':');
  const body = parseBody(cursor);
  cursor.leave();
  cursor.skipNewLine();
  cursor.expect(T.rightBracket, ']');
  cursor.grow(Math.max(itemsHeight, cursor.height));
  const header = { start: headerStart, end: items.end };
  return { kind: 'for', start, end: cursor.lastEnd, ...variables, items, body, header };
}

function parseLoopVariables(cursor: Cursor): { item: Identifier; index?: Identifier } {
  if (!cursor.take(T.leftParenthesis)) return { item: cursor.identifier('the name of the loop item or "("') };
  const item = cursor.identifier('the name of the loop item');
  cursor.expect(T.comma, ',');
  const index = cursor.identifier('the name of the loop index');
  cursor.expect(T.rightParenthesis, ')');
  return { item, index };
}

/** `if (condition) { }`. */
export function parseIf(cursor: Cursor, nested?: ParseNested): IfExpression {
  const { start } = cursor;
  cursor.expectWord('if');
  const open = cursor.start;
  const [condition, second] = parseParenthesized(cursor, parseExpression);
  const conditionHeight = cursor.height;
  if (condition === undefined || second !== undefined)
    return cursor.fail('Expected one condition between the parentheses.', { start: open, end: cursor.lastEnd });
  cursor.enter();
  const body = parseObject(cursor, nested);
  cursor.leave();
  cursor.grow(Math.max(conditionHeight, cursor.height));
  return { kind: 'if', start, end: body.end, condition, body };
}

/** Arguments in parentheses; a new line may follow the opening parenthesis or a comma and precede the closing one. */
export function parseArguments(cursor: Cursor): Expression[] {
  return parseList(cursor, false, parseExpression);
}

/** Items in parentheses, with new lines around the commas too. */
export function parseParenthesized<I>(cursor: Cursor, item: (cursor: Cursor) => I): I[] {
  return parseList(cursor, true, item);
}

function parseList<I>(cursor: Cursor, newLineBeforeComma: boolean, item: (cursor: Cursor) => I): I[] {
  const items: I[] = [];
  let tallest = 0;
  cursor.expect(T.leftParenthesis, '(');
  cursor.skipNewLine();
  cursor.enter();
  if (cursor.kind !== T.rightParenthesis) {
    do {
      cursor.skipNewLine();
      items.push(item(cursor));
      tallest = Math.max(tallest, cursor.height);
      if (newLineBeforeComma) cursor.skipNewLineBefore(T.comma);
    } while (cursor.take(T.comma));
  }
  cursor.leave();
  cursor.skipNewLineBefore(T.rightParenthesis);
  if (!cursor.take(T.rightParenthesis)) cursor.failExpecting('"," or ")"');
  cursor.height = tallest;
  return items;
}
