/** What holds expressions in brackets: tuples, objects, both made by `for`, and arguments. */
import type { Cursor } from './cursor.js';
import { parseExpression } from './expressions.js';
import type {
  CallExpression,
  Expression,
  ForObjectExpression,
  ForTupleExpression,
  ForVariables,
  ObjectExpression,
  ObjectItem,
  TupleExpression,
} from './nodes.js';
import { TokenKind as T } from './tokens.js';

/** A tuple, or one made from a collection if its first word is `for`. */
export function parseTuple(cursor: Cursor): TupleExpression | ForTupleExpression {
  const { start } = cursor;
  const outer = cursor.lineEnds(false);
  cursor.advance();
  if (cursor.isWord('for')) return parseForTuple(cursor, start, outer);
  const items: Expression[] = [];
  let tallest = 0;
  cursor.enter();
  while (cursor.kind !== T.rightBracket) {
    items.push(parseExpression(cursor));
    tallest = Math.max(tallest, cursor.height);
    if (!cursor.take(T.comma)) break;
  }
  cursor.leave();
  cursor.lineEnds(outer);
  if (!cursor.take(T.rightBracket)) cursor.failExpecting('"," or "]"');
  cursor.grow(tallest);
  return { kind: 'tuple', start, end: cursor.lastEnd, items };
}

function parseForTuple(cursor: Cursor, start: number, outer: boolean): ForTupleExpression {
  cursor.enter();
  const { variables, collection, height } = parseForHeader(cursor);
  cursor.expect(T.colon, ':');
  const result = parseExpression(cursor);
  const tallest = Math.max(height, cursor.height);
  const filter = parseFilter(cursor);
  cursor.leave();
  cursor.lineEnds(outer);
  if (!cursor.take(T.rightBracket)) cursor.failExpecting(filter === undefined ? '"if" or "]"' : '"]"');
  cursor.grow(Math.max(tallest, filter?.height ?? 0));
  const end = cursor.lastEnd;
  return { kind: 'for-tuple', start, end, variables, collection, result, ...conditionOf(filter) };
}

/** An object, or one made from a collection if it starts with `for` and another word. */
export function parseObject(cursor: Cursor): ObjectExpression | ForObjectExpression {
  const { start } = cursor;
  const first = cursor.pastLineEnd(cursor.index + 1);
  const isFor = cursor.isWordAt(first, 'for') && cursor.kindAt(cursor.pastLineEnd(first + 1)) === T.identifier;
  const outer = cursor.lineEnds(!isFor);
  cursor.advance();
  if (isFor) return parseForObject(cursor, start, outer);
  const items: ObjectItem[] = [];
  let tallest = 0;
  cursor.enter();
  cursor.skipNewLine();
  while (cursor.kind !== T.rightBrace) {
    items.push(parseItem(cursor));
    tallest = Math.max(tallest, cursor.height);
    if (cursor.kindAt(cursor.index) === T.rightBrace) break;
    if (!cursor.take(T.comma) && !cursor.atLineEnd) cursor.failExpecting('a new line, "," or "}"');
    cursor.skipNewLine();
  }
  cursor.leave();
  cursor.lineEnds(outer);
  cursor.expect(T.rightBrace, '}');
  cursor.grow(tallest);
  return { kind: 'object', start, end: cursor.lastEnd, items };
}

function parseItem(cursor: Cursor): ObjectItem {
  const next = cursor.kindAt(cursor.index + 1);
  const isWord = cursor.kind === T.identifier && (next === T.assignment || next === T.colon);
  cursor.height = 0;
  const key = isWord ? cursor.identifier('a key') : parseExpression(cursor);
  const keyHeight = cursor.height;
  if (!cursor.take(T.assignment) && !cursor.take(T.colon)) cursor.failExpecting('"=" or ":"');
  const value = parseExpression(cursor);
  cursor.height = Math.max(keyHeight, cursor.height);
  return { kind: 'object-item', start: key.start, end: value.end, key, value };
}

function parseForObject(cursor: Cursor, start: number, outer: boolean): ForObjectExpression {
  cursor.enter();
  const { variables, collection, height } = parseForHeader(cursor);
  cursor.expect(T.colon, ':');
  const key = parseExpression(cursor);
  const keyHeight = cursor.height;
  cursor.expect(T.arrow, '=>');
  const result = parseExpression(cursor);
  const tallest = Math.max(height, keyHeight, cursor.height);
  const grouped = cursor.take(T.ellipsis);
  const filter = parseFilter(cursor);
  cursor.leave();
  cursor.lineEnds(outer);
  if (!cursor.take(T.rightBrace)) cursor.failExpecting(filter === undefined ? '"if" or "}"' : '"}"');
  cursor.grow(Math.max(tallest, filter?.height ?? 0));
  const end = cursor.lastEnd;
  return { kind: 'for-object', start, end, variables, collection, key, result, grouped, ...conditionOf(filter) };
}

interface ForHeader {
  readonly variables: ForVariables;
  readonly collection: Expression;
  /** Levels of the collection. */
  readonly height: number;
}

/** `for key, value in collection`. */
export function parseForHeader(cursor: Cursor): ForHeader {
  cursor.expectWord('for');
  const first = cursor.identifier('the name of a loop variable');
  const second = cursor.take(T.comma) ? cursor.identifier('the name of the second loop variable') : undefined;
  cursor.expectWord('in');
  const collection = parseExpression(cursor);
  const variables = second === undefined ? { value: first } : { key: first, value: second };
  return { variables, collection, height: cursor.height };
}

interface Filter {
  readonly condition: Expression;
  readonly height: number;
}

function parseFilter(cursor: Cursor): Filter | undefined {
  if (!cursor.isWord('if')) return undefined;
  cursor.advance();
  const condition = parseExpression(cursor);
  return { condition, height: cursor.height };
}

function conditionOf(filter: Filter | undefined): { readonly condition?: Expression } {
  return filter === undefined ? {} : { condition: filter.condition };
}

/** Arguments in parentheses. */
export function parseArguments(cursor: Cursor): Pick<CallExpression, 'arguments' | 'expandsLast'> {
  const found: Expression[] = [];
  let tallest = 0;
  let expandsLast = false;
  const outer = cursor.lineEnds(false);
  cursor.expect(T.leftParenthesis, '(');
  cursor.enter();
  while (cursor.kind !== T.rightParenthesis) {
    found.push(parseExpression(cursor));
    tallest = Math.max(tallest, cursor.height);
    expandsLast = cursor.take(T.ellipsis);
    if (expandsLast || !cursor.take(T.comma)) break;
  }
  cursor.leave();
  cursor.lineEnds(outer);
  if (!cursor.take(T.rightParenthesis)) cursor.failExpecting(expandsLast ? '")"' : '"," or ")"');
  cursor.height = tallest;
  return { arguments: found, expandsLast };
}
