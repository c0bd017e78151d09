/** Expressions, by recursive descent. Line ends separate elements of objects and arrays and end most other things. */

import { parseArguments, parseArray, parseObject, parseParenthesized } from './containers.js';
import type { Cursor } from './cursor.js';
import type { BinaryOperator, Expression, Identifier, IntegerExpression, LambdaExpression } from './nodes.js';
import { parseString } from './strings.js';
import { TokenKind as T, type TokenKind } from './tokens.js';

/** The strongest binds first; all are left-associative. */
const BINARY: ReadonlyMap<TokenKind, { readonly operator: BinaryOperator; readonly precedence: number }> = new Map([
  [T.asterisk, { operator: '*', precedence: 7 }],
  [T.slash, { operator: '/', precedence: 7 }],
  [T.percent, { operator: '%', precedence: 7 }],
  [T.plus, { operator: '+', precedence: 6 }],
  [T.minus, { operator: '-', precedence: 6 }],
  [T.less, { operator: '<', precedence: 5 }],
  [T.lessOrEqual, { operator: '<=', precedence: 5 }],
  [T.greater, { operator: '>', precedence: 5 }],
  [T.greaterOrEqual, { operator: '>=', precedence: 5 }],
  [T.equal, { operator: '==', precedence: 4 }],
  [T.notEqual, { operator: '!=', precedence: 4 }],
  [T.equalIgnoringCase, { operator: '=~', precedence: 4 }],
  [T.notEqualIgnoringCase, { operator: '!~', precedence: 4 }],
  [T.and, { operator: '&&', precedence: 3 }],
  [T.or, { operator: '||', precedence: 2 }],
  [T.coalesce, { operator: '??', precedence: 1 }],
]);

const LARGEST_INTEGER = 2n ** 64n - 1n;

/** The expression that starts here. `?` and `:` of a choice may each start a new line. */
export function parseExpression(cursor: Cursor): Expression {
  const condition = parseBinary(cursor, 0);
  if (!cursor.skipNewLineBefore(T.question)) return condition;
  let tallest = cursor.height;
  cursor.advance();
  cursor.enter();
  const whenTrue = parseExpression(cursor);
  tallest = Math.max(tallest, cursor.height);
  cursor.skipNewLineBefore(T.colon);
  cursor.expect(T.colon, ':');
  const whenFalse = parseExpression(cursor);
  cursor.leave();
  cursor.grow(Math.max(tallest, cursor.height));
  return { kind: 'ternary', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse };
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
  const operator = unaryOperator(cursor.kind);
  if (operator === undefined) return parseMember(cursor);
  const { start } = cursor;
  cursor.advance();
  cursor.enter();
  const operand = parseUnary(cursor);
  cursor.leave();
  cursor.grow(cursor.height);
  return { kind: 'unary', start, end: operand.end, operator, operand };
}

export function unaryOperator(kind: TokenKind): '!' | '-' | '+' | undefined {
  if (kind === T.exclamation) return '!';
  if (kind === T.minus) return '-';
  return kind === T.plus ? '+' : undefined;
}

function parseMember(cursor: Cursor): Expression {
  let object = parsePrimary(cursor);
  for (;;) {
    switch (cursor.kind) {
      case T.dot:
        object = parseDot(cursor, object);
        break;
      case T.leftBracket:
        object = parseIndex(cursor, object);
        break;
      case T.doubleColon: {
        cursor.advance();
        const name = cursor.identifier('the name of a nested resource');
        cursor.grow(cursor.height);
        object = { kind: 'resource-access', start: object.start, end: name.end, object, name };
        break;
      }
      case T.exclamation:
        cursor.advance();
        cursor.grow(cursor.height);
        object = { kind: 'non-null', start: object.start, end: cursor.lastEnd, value: object };
        break;
      default:
        return object;
    }
  }
}

/** `.name`, `.?name` or `.name(...)`. */
export function parseDot(cursor: Cursor, object: Expression): Expression {
  const { height } = cursor;
  cursor.advance();
  const safe = cursor.take(T.question);
  const name = cursor.identifier('a property or function name');
  if (cursor.kind !== T.leftParenthesis) {
    cursor.grow(height);
    return { kind: 'property-access', start: object.start, end: name.end, object, name, safe };
  }
  const found = parseArguments(cursor);
  cursor.grow(Math.max(height, cursor.height));
  return { kind: 'method', start: object.start, end: cursor.lastEnd, object, name, arguments: found, safe };
}

/** `[index]`, `[?index]` or `[^index]`. */
function parseIndex(cursor: Cursor, object: Expression): Expression {
  const { height } = cursor;
  cursor.advance();
  const safe = cursor.take(T.question);
  const fromEnd = cursor.take(T.caret);
  cursor.enter();
  const index = parseExpression(cursor);
  cursor.leave();
  cursor.expect(T.rightBracket, ']');
  cursor.grow(Math.max(height, cursor.height));
  return { kind: 'index', start: object.start, end: cursor.lastEnd, object, index, safe, fromEnd };
}

function parsePrimary(cursor: Cursor): Expression {
  switch (cursor.kind) {
    case T.identifier:
      return parseWord(cursor);
    case T.stringComplete:
    case T.stringLeft:
      return parseString(cursor, parseExpression);
    case T.integer:
      return parseInteger(cursor);
    case T.leftBrace:
      return parseObject(cursor);
    case T.leftBracket:
      return parseArray(cursor);
    case T.leftParenthesis:
      return parseParenthesesOrLambda(cursor);
    default:
      return cursor.failExpecting('a value');
  }
}

export function parseInteger(cursor: Cursor): IntegerExpression {
  const { start, end } = cursor;
  const digits = cursor.text.slice(start, end);
  if (digits.length > 19 && (digits.length > 4096 || BigInt(digits) > LARGEST_INTEGER))
    cursor.fail('This number does not fit into 64 bits.', cursor);
  cursor.advance();
  cursor.height = 0;
  return { kind: 'integer', start, end, value: Number(digits) };
}

/** A name, a call, a lambda with one parameter, or one of the words that are values. */
function parseWord(cursor: Cursor): Expression {
  const name = cursor.identifier('a name');
  const { start, end } = name;
  cursor.height = 0;
  if (cursor.kind === T.leftParenthesis) return parseCall(cursor, name);
  if (cursor.kind === T.arrow) return parseLambda(cursor, start, [name]);
  if (name.name === 'true' || name.name === 'false')
    return { kind: 'boolean', start, end, value: name.name === 'true' };
  if (name.name === 'null') return { kind: 'null', start, end };
  return { kind: 'name', start, end, name: name.name };
}

export function parseCall(cursor: Cursor, name: Identifier): Expression {
  const found = parseArguments(cursor);
  cursor.grow(cursor.height);
  return { kind: 'call', start: name.start, end: cursor.lastEnd, name, arguments: found };
}

function parseParenthesesOrLambda(cursor: Cursor): Expression {
  const { start } = cursor;
  const items = parseParenthesized(cursor, parseExpression);
  const end = cursor.lastEnd;
  if (cursor.kind === T.arrow)
    return parseLambda(
      cursor,
      start,
      items.map((item) => parameterOf(cursor, item)),
    );
  const [value, second] = items;
  if (value === undefined) return cursor.fail('Expected a value between the parentheses.', { start, end });
  if (second !== undefined) return cursor.fail('Parentheses hold exactly one value.', { start, end });
  cursor.grow(cursor.height);
  return { kind: 'parenthesized', start, end, value };
}

function parameterOf(cursor: Cursor, item: Expression): Identifier {
  if (item.kind === 'name') return { kind: 'identifier', start: item.start, end: item.end, name: item.name };
  return cursor.fail('Expected the name of a lambda parameter.', item);
}

/** The rest of a lambda, from its arrow. Its body may start on the next line. */
function parseLambda(cursor: Cursor, start: number, parameters: readonly Identifier[]): LambdaExpression {
  const body = parseArrowBody(cursor);
  return { kind: 'lambda', start, end: body.end, parameters, body };
}

/** `=> body`, with the levels of a node around the body. */
export function parseArrowBody(cursor: Cursor): Expression {
  cursor.expect(T.arrow, '=>');
  if (!cursor.startsStatement(cursor.index + 1)) cursor.skipNewLine();
  cursor.enter();
  const body = parseExpression(cursor);
  cursor.leave();
  cursor.grow(cursor.height);
  return body;
}
