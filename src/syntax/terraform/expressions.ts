/** Expressions, by recursive descent. Whether they may go over line ends is up to the brackets around them. */
import { parseArguments, parseObject, parseTuple } from './containers.js';
import type { Cursor } from './cursor.js';
import type { BinaryOperator, Expression, Identifier, IndexExpression, NumberExpression } from './nodes.js';
import { parseTemplate, startsTemplate } from './templates.js';
import { TokenKind as T, type TokenKind } from './tokens.js';

/** The strongest binds first; all are left-associative. */
const BINARY: ReadonlyMap<TokenKind, { readonly operator: BinaryOperator; readonly precedence: number }> = new Map([
  [T.asterisk, { operator: '*', precedence: 6 }],
  [T.slash, { operator: '/', precedence: 6 }],
  [T.percent, { operator: '%', precedence: 6 }],
  [T.plus, { operator: '+', precedence: 5 }],
  [T.minus, { operator: '-', precedence: 5 }],
  [T.less, { operator: '<', precedence: 4 }],
  [T.lessOrEqual, { operator: '<=', precedence: 4 }],
  [T.greater, { operator: '>', precedence: 4 }],
  [T.greaterOrEqual, { operator: '>=', precedence: 4 }],
  [T.equal, { operator: '==', precedence: 3 }],
  [T.notEqual, { operator: '!=', precedence: 3 }],
  [T.and, { operator: '&&', precedence: 2 }],
  [T.or, { operator: '||', precedence: 1 }],
]);

export function parseExpression(cursor: Cursor): Expression {
  const condition = parseBinary(cursor, 0);
  if (cursor.kind !== T.question) return condition;
  let tallest = cursor.height;
  cursor.advance();
  cursor.enter();
  const whenTrue = parseExpression(cursor);
  tallest = Math.max(tallest, cursor.height);
  cursor.expect(T.colon, ':');
  const whenFalse = parseExpression(cursor);
  cursor.leave();
  cursor.grow(Math.max(tallest, cursor.height));
  return { kind: 'conditional', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse };
}

function parseBinary(cursor: Cursor, weakest: number): Expression {
  let left = parseUnary(cursor);
  for (;;) {
    const found = BINARY.get(cursor.kind);
    if (found === undefined || found.precedence <= weakest) return left;
    const leftHeight = cursor.height;
    cursor.advance();
    cursor.enter();
    const right = parseBinary(cursor, found.precedence);
    cursor.leave();
    cursor.grow(Math.max(leftHeight, cursor.height));
    left = { kind: 'binary', start: left.start, end: right.end, operator: found.operator, left, right };
  }
}

function parseUnary(cursor: Cursor): Expression {
  const operator = cursor.kind === T.exclamation ? '!' : cursor.kind === T.minus ? '-' : undefined;
  if (operator === undefined) return parseAccesses(cursor, parsePrimary(cursor));
  const { start } = cursor;
  cursor.advance();
  cursor.enter();
  const operand = parseUnary(cursor);
  cursor.leave();
  cursor.grow(cursor.height);
  return { kind: 'unary', start, end: operand.end, operator, operand };
}

/** The accesses behind a value. */
function parseAccesses(cursor: Cursor, value: Expression): Expression {
  let object = value;
  for (;;) {
    if (cursor.kind === T.leftBracket) object = parseBracket(cursor, object);
    else if (cursor.kind === T.dot) object = parseDot(cursor, object);
    else return object;
  }
}

/** `[index]` or `[*]` with all that follows it. */
function parseBracket(cursor: Cursor, object: Expression): Expression {
  const { height } = cursor;
  const outer = cursor.lineEnds(false);
  cursor.advance();
  if (cursor.kind === T.asterisk) {
    cursor.advance();
    cursor.lineEnds(outer);
    cursor.expect(T.rightBracket, ']');
    return parseEach(cursor, object, height, true);
  }
  cursor.enter();
  const index = parseExpression(cursor);
  cursor.leave();
  cursor.lineEnds(outer);
  cursor.expect(T.rightBracket, ']');
  cursor.grow(Math.max(height, cursor.height));
  return { kind: 'index', start: object.start, end: cursor.lastEnd, object, index };
}

/** `.name`, `.0` or `.*` with the names that follow it. */
function parseDot(cursor: Cursor, object: Expression): Expression {
  const { height } = cursor;
  cursor.advance();
  if (cursor.take(T.asterisk)) return parseEach(cursor, object, height, false);
  return parseMember(cursor, object, height);
}

/** What is behind the dot: a name or a number. */
function parseMember(cursor: Cursor, object: Expression, height: number): Expression {
  if (cursor.kind === T.number) return parseLegacyIndex(cursor, object, height);
  const name = cursor.identifier('an attribute name');
  cursor.grow(height);
  return { kind: 'property-access', start: object.start, end: name.end, object, name };
}

function parseLegacyIndex(cursor: Cursor, object: Expression, height: number): IndexExpression {
  const { start } = object;
  if (!/^\d+$/.test(cursor.textAt(cursor.index)))
    cursor.fail('Two indexes in the style ".0.1" do not work; write "[0][1]".', cursor);
  const index = parseNumber(cursor);
  cursor.grow(height);
  return { kind: 'index', start, end: index.end, object, index };
}

/** A splat, from behind its star, over an object of the given height. */
function parseEach(cursor: Cursor, object: Expression, height: number, full: boolean): Expression {
  const star = cursor.lastEnd;
  let each: Expression = { kind: 'splat-item', start: star, end: star };
  cursor.height = 0;
  cursor.enter();
  if (full) each = parseAccesses(cursor, each);
  else
    while (cursor.kind === T.dot && cursor.kindAt(cursor.pastLineEnd(cursor.index + 1)) !== T.asterisk) {
      const eachHeight = cursor.height;
      cursor.advance();
      each = parseMember(cursor, each, eachHeight);
    }
  cursor.leave();
  cursor.grow(Math.max(height, cursor.height));
  return { kind: 'splat', start: object.start, end: each.end, object, each, full };
}

function parsePrimary(cursor: Cursor): Expression {
  if (startsTemplate(cursor)) return parseTemplate(cursor);
  switch (cursor.kind) {
    case T.identifier:
      return parseWord(cursor);
    case T.number:
      return parseNumber(cursor);
    case T.leftBrace:
      return parseObject(cursor);
    case T.leftBracket:
      return parseTuple(cursor);
    case T.leftParenthesis:
      return parseParenthesized(cursor);
    default:
      return cursor.failExpecting('a value');
  }
}

function parseNumber(cursor: Cursor): NumberExpression {
  const { start, end } = cursor;
  const text = cursor.textAt(cursor.index);
  cursor.advance();
  cursor.height = 0;
  return { kind: 'number', start, end, value: Number(text), text };
}

/** A name, a call, or one of the words that are values. */
function parseWord(cursor: Cursor): Expression {
  const name = cursor.identifier('a name');
  const { start, end } = name;
  cursor.height = 0;
  if (cursor.kind === T.doubleColon) return parseCall(cursor, parseNamespaces(cursor, name));
  if (cursor.kind === T.leftParenthesis) return parseCall(cursor, name);
  if (name.name === 'true' || name.name === 'false')
    return { kind: 'boolean', start, end, value: name.name === 'true' };
  if (name.name === 'null') return { kind: 'null', start, end };
  return { kind: 'name', start, end, name: name.name };
}

function parseNamespaces(cursor: Cursor, first: Identifier): Identifier {
  const names = [first.name];
  let { end } = first;
  while (cursor.take(T.doubleColon)) {
    const name = cursor.identifier('a function name');
    names.push(name.name);
    end = name.end;
  }
  return { kind: 'identifier', start: first.start, end, name: names.join('::') };
}

function parseCall(cursor: Cursor, name: Identifier): Expression {
  const found = parseArguments(cursor);
  cursor.grow(cursor.height);
  return { kind: 'call', start: name.start, end: cursor.lastEnd, name, ...found };
}

function parseParenthesized(cursor: Cursor): Expression {
  const { start } = cursor;
  const outer = cursor.lineEnds(false);
  cursor.advance();
  cursor.enter();
  const value = parseExpression(cursor);
  cursor.leave();
  cursor.lineEnds(outer);
  cursor.expect(T.rightParenthesis, ')');
  cursor.grow(cursor.height);
  return { kind: 'parenthesized', start, end: cursor.lastEnd, value };
}
