/** Type expressions: names, literals, unions, objects, tuples, arrays, and what stands behind them (`?`, `[]`, `.x`). */
import { parseElements } from './containers.js';
import type { Cursor } from './cursor.js';
import { parseDecorators } from './decorators.js';
import { parseExpression, parseInteger, unaryOperator } from './expressions.js';
import type { Expression, Identifier, Node, StringExpression, TypeExpression, TypeItem, TypeMember } from './nodes.js';
import { literalText, parseRequiredString, parseString, startsString } from './strings.js';
import { TokenKind as T } from './tokens.js';

/** Types of a resource, by the resource type string in angle brackets. */
const RESOURCE_GENERICS: ReadonlySet<string> = new Set(['resource', 'resourceInput', 'resourceOutput']);

/** The type of a declaration: any type, or `resource 'type@version'`. */
export function parseDeclaredType(cursor: Cursor, what: string): TypeExpression {
  if (!cursor.isWord('resource') || cursor.kindAt(cursor.index + 1) === T.less) return parseType(cursor, what);
  const { start, end } = cursor;
  cursor.advance();
  cursor.height = 0;
  if (!startsString(cursor)) return { kind: 'type-name', start, end, name: 'resource' };
  const type = parseString(cursor, parseExpression);
  return { kind: 'type-resource', start, end: type.end, type };
}

/** A type; the members of a union may each start a new line with `|`. */
export function parseType(cursor: Cursor, what = 'a type'): TypeExpression {
  const { start } = cursor;
  const leadingBar = takeBar(cursor);
  const first = parseSuffixed(cursor, what);
  if (!leadingBar && cursor.kindPastNewLine() !== T.pipe) return first;
  const members = [first];
  let tallest = cursor.height;
  cursor.enter();
  while (takeBar(cursor)) {
    members.push(parseSuffixed(cursor, what));
    tallest = Math.max(tallest, cursor.height);
  }
  cursor.leave();
  cursor.grow(tallest);
  return { kind: 'type-union', start, end: cursor.lastEnd, members };
}

function takeBar(cursor: Cursor): boolean {
  return cursor.skipNewLineBefore(T.pipe) && cursor.take(T.pipe);
}

/** A type with its `?` and `!`. */
function parseSuffixed(cursor: Cursor, what: string): TypeExpression {
  let type = parseSigned(cursor, what);
  for (;;) {
    const kind = cursor.kind === T.question ? 'type-nullable' : 'type-non-null';
    if (!cursor.take(T.question) && !cursor.take(T.exclamation)) return type;
    cursor.grow(cursor.height);
    type = { kind, start: type.start, end: cursor.lastEnd, type };
  }
}

function parseSigned(cursor: Cursor, what: string): TypeExpression {
  const operator = unaryOperator(cursor.kind);
  if (operator === undefined) return parseMember(cursor, what);
  const { start } = cursor;
  cursor.advance();
  cursor.enter();
  const type = parseSigned(cursor, what);
  cursor.leave();
  cursor.grow(cursor.height);
  return { kind: 'type-unary', start, end: type.end, operator, type };
}

function parseMember(cursor: Cursor, what: string): TypeExpression {
  let type = parsePrimary(cursor, what);
  while (cursor.kind === T.leftBracket || cursor.kind === T.dot) {
    const { height } = cursor;
    type = cursor.kind === T.dot ? parseDot(cursor, type) : parseBracket(cursor, type);
    cursor.grow(Math.max(height, cursor.height));
  }
  return type;
}

/** `.*`, `.property` or `.generic<...>`. */
function parseDot(cursor: Cursor, type: TypeExpression): TypeExpression {
  cursor.advance();
  cursor.height = 0;
  const { start } = type;
  if (cursor.take(T.asterisk)) return { kind: 'type-access', start, end: cursor.lastEnd, type, member: '*' };
  const name = cursor.identifier('a property name or "*"');
  if (cursor.kind === T.less) {
    const base = type.kind === 'type-name' ? `${type.name}.` : '';
    return parseGeneric(cursor, start, { ...name, name: `${base}${name.name}` });
  }
  return { kind: 'type-access', start, end: name.end, type, member: name.name };
}

/** `[]`, `[*]` or `[0]`. */
function parseBracket(cursor: Cursor, type: TypeExpression): TypeExpression {
  cursor.advance();
  cursor.height = 0;
  const { start } = type;
  if (cursor.take(T.rightBracket)) return { kind: 'type-array', start, end: cursor.lastEnd, item: type };
  const member = parseIndex(cursor);
  cursor.expect(T.rightBracket, ']');
  return { kind: 'type-access', start, end: cursor.lastEnd, type, member };
}

function parseIndex(cursor: Cursor): string | number {
  if (cursor.take(T.asterisk)) return '*';
  if (cursor.kind !== T.integer) cursor.failExpecting('"]", "*" or an index');
  return parseInteger(cursor).value;
}

function parsePrimary(cursor: Cursor, what: string): TypeExpression {
  switch (cursor.kind) {
    case T.identifier:
      return parseName(cursor);
    case T.stringComplete:
    case T.stringLeft:
      return literal(parseString(cursor, parseExpression));
    case T.integer:
      return literal(parseInteger(cursor));
    case T.leftBrace:
      return parseObjectType(cursor);
    case T.leftBracket:
      return parseTupleType(cursor);
    case T.leftParenthesis:
      return parseParenthesizedType(cursor);
    default:
      return cursor.failExpecting(what);
  }
}

function literal(value: Expression): TypeExpression {
  return { kind: 'type-literal', start: value.start, end: value.end, value };
}

function parseName(cursor: Cursor): TypeExpression {
  const name = cursor.identifier('a type');
  const { start, end } = name;
  cursor.height = 0;
  if (name.name === 'null') return literal({ kind: 'null', start, end });
  if (name.name === 'true' || name.name === 'false')
    return literal({ kind: 'boolean', start, end, value: name.name === 'true' });
  if (cursor.kind === T.less) return parseGeneric(cursor, start, name);
  return { kind: 'type-name', start, end, name: name.name };
}

/** The rest of `name<argument, ...>`; with the type string of a resource it is that resource's type. */
function parseGeneric(cursor: Cursor, start: number, name: Identifier): TypeExpression {
  const types = parseTypeArguments(cursor);
  const end = cursor.lastEnd;
  const type = resourceTypeOf(name.name, types);
  if (type !== undefined) return { kind: 'type-resource', start, end, type };
  return { kind: 'type-generic', start, end, name: name.name, arguments: types };
}

function resourceTypeOf(name: string, types: readonly TypeExpression[]): StringExpression | undefined {
  const [only, second] = types;
  if (second !== undefined || !RESOURCE_GENERICS.has(name.replace(/^sys\./, ''))) return undefined;
  return only?.kind === 'type-literal' && only.value.kind === 'string' ? only.value : undefined;
}

function parseTypeArguments(cursor: Cursor): TypeExpression[] {
  const types: TypeExpression[] = [];
  let tallest = 0;
  cursor.expect(T.less, '<');
  cursor.enter();
  do {
    cursor.skipNewLine();
    types.push(parseType(cursor));
    tallest = Math.max(tallest, cursor.height);
  } while (cursor.take(T.comma));
  cursor.leave();
  cursor.skipNewLineBefore(T.greater);
  cursor.expect(T.greater, '>');
  cursor.grow(tallest);
  return types;
}

function parseParenthesizedType(cursor: Cursor): TypeExpression {
  const { start } = cursor;
  cursor.advance();
  cursor.enter();
  cursor.skipNewLine();
  const type = parseType(cursor);
  cursor.leave();
  cursor.skipNewLineBefore(T.rightParenthesis);
  cursor.expect(T.rightParenthesis, ')');
  cursor.grow(cursor.height);
  return { kind: 'type-parenthesized', start, end: cursor.lastEnd, type };
}

function parseObjectType(cursor: Cursor): TypeExpression {
  const { start } = cursor;
  cursor.advance();
  const members = parseElements(cursor, T.rightBrace, '}', parseTypeMember);
  cursor.expect(T.rightBrace, '}');
  cursor.grow(cursor.height);
  return { kind: 'type-object', start, end: cursor.lastEnd, members };
}

function parseTypeMember(cursor: Cursor): TypeMember {
  const { decorators, height } = parseDecorators(cursor);
  const key = parseMemberName(cursor);
  cursor.expect(T.colon, ':');
  const type = parseType(cursor);
  cursor.height = Math.max(height, cursor.height);
  return { start: decorators[0]?.start ?? key.start, end: type.end, decorators, name: key.name, type };
}

function parseMemberName(cursor: Cursor): Node & { readonly name: string } {
  const { start, end } = cursor;
  if (cursor.take(T.asterisk)) return { start, end, name: '*' };
  if (cursor.kind === T.identifier) return cursor.identifier('a property name');
  const key = parseRequiredString(cursor, 'a property name, "*" or "}"', parseExpression);
  const name = literalText(key);
  return name === undefined
    ? cursor.fail('A property of a type has a plain name.', key)
    : { start, end: key.end, name };
}

function parseTupleType(cursor: Cursor): TypeExpression {
  const { start } = cursor;
  cursor.advance();
  const items = parseElements(cursor, T.rightBracket, ']', parseTupleItem);
  cursor.expect(T.rightBracket, ']');
  cursor.grow(cursor.height);
  return { kind: 'type-tuple', start, end: cursor.lastEnd, items };
}

function parseTupleItem(cursor: Cursor): TypeItem {
  const { decorators, height } = parseDecorators(cursor);
  const type = parseType(cursor);
  cursor.height = Math.max(height, cursor.height);
  return { start: decorators[0]?.start ?? type.start, end: type.end, decorators, type };
}
