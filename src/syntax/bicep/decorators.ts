/** `@name(...)` and `@namespace.name(...)` in front of statements and members of types. */
import type { Cursor } from './cursor.js';
import { parseCall, parseDot } from './expressions.js';
import type { Decorator, Expression } from './nodes.js';
import { TokenKind as T } from './tokens.js';

/** The decorators that start here, in order, and the levels of the tallest one. Each ends its line. */
export function parseDecorators(cursor: Cursor): {
  readonly decorators: readonly Decorator[];
  readonly height: number;
} {
  const decorators: Decorator[] = [];
  let height = 0;
  while (cursor.kind === T.at) {
    decorators.push(parseDecorator(cursor));
    height = Math.max(height, cursor.height);
    if (!cursor.take(T.newLine)) cursor.failExpecting('a new line after the decorator');
  }
  return { decorators, height };
}

function parseDecorator(cursor: Cursor): Decorator {
  const { start } = cursor;
  cursor.advance();
  const name = cursor.identifier('the name of a decorator');
  cursor.height = 0;
  let expression: Expression =
    cursor.kind === T.leftParenthesis
      ? parseCall(cursor, name)
      : { kind: 'name', start: name.start, end: name.end, name: name.name };
  while (cursor.kind === T.dot) expression = parseDot(cursor, expression);
  return { kind: 'decorator', start, end: cursor.lastEnd, expression };
}
