/** Statements that bring in other files: `import`, `extension`, and in parameter files `using` and `extends`. */
import { parseElements, parseObject } from './containers.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expressions.js';
import type { Expression, Identifier, ImportStatement, Node, Statement, StringExpression } from './nodes.js';
import type { StatementStart } from './statements.js';
import { literalText, parseRequiredString, parseString, startsString } from './strings.js';
import { TokenKind as T } from './tokens.js';

type ImportItem = ImportStatement['items'][number];

/** An import; with a string in the place of the names it is an extension in its oldest spelling. */
export function parseImport(cursor: Cursor, head: StatementStart): Statement {
  if (startsString(cursor)) return parseExtension(cursor, head);
  const imported = cursor.kind === T.asterisk ? parseWildcard(cursor) : { items: parseItems(cursor) };
  cursor.expectWord('from');
  const from = parseRequiredString(cursor, 'the path of the imported file', parseExpression);
  return { kind: 'import', ...head, end: from.end, ...imported, from };
}

function parseWildcard(cursor: Cursor): Pick<ImportStatement, 'items' | 'wildcard'> {
  cursor.advance();
  cursor.expectWord('as');
  return { items: [], wildcard: cursor.identifier('the alias of the import') };
}

function parseItems(cursor: Cursor): readonly ImportItem[] {
  if (!cursor.take(T.leftBrace)) cursor.failExpecting('"{" or "*"');
  const items = parseElements(cursor, T.rightBrace, '}', parseItem);
  cursor.expect(T.rightBrace, '}');
  return items;
}

function parseItem(cursor: Cursor): ImportItem {
  const { name, start, end } = parseExportedName(cursor);
  if (!cursor.takeWord('as')) return { name, start, end };
  const alias = cursor.identifier('the alias of the imported name');
  return { name, alias: alias.name, start, end: alias.end };
}

function parseExportedName(cursor: Cursor): Node & { readonly name: string } {
  if (!startsString(cursor)) return cursor.identifier('a name to import or "}"');
  const string = parseString(cursor, parseExpression);
  const name = literalText(string);
  if (name === undefined) return cursor.fail('The name of an import cannot have holes.', string);
  if (!cursor.isWord('as')) return cursor.failExpecting('"as", which a name in quotes needs');
  return { name, start: string.start, end: string.end };
}

/** `extension name-or-reference`, with a configuration and an alias if they are given. */
export function parseExtension(cursor: Cursor, head: StatementStart): Statement {
  const specification: StringExpression | Identifier =
    cursor.kind === T.identifier
      ? cursor.identifier('an extension')
      : parseRequiredString(cursor, 'the name or reference of the extension', parseExpression);
  const configuration = parseConfiguration(cursor);
  const alias = cursor.takeWord('as') ? { alias: cursor.identifier('the alias of the extension') } : {};
  return { kind: 'extension', ...head, end: cursor.lastEnd, specification, ...configuration, ...alias };
}

export function parseExtensionConfig(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the alias of the extension');
  const configuration = parseConfiguration(cursor);
  return { kind: 'extension-config', ...head, end: cursor.lastEnd, name, ...configuration };
}

/** `with { }`, if it follows. */
function parseConfiguration(cursor: Cursor): { configuration?: Expression } {
  return cursor.takeWord('with') ? { configuration: parseObject(cursor) } : {};
}

export function parseUsing(cursor: Cursor, head: StatementStart): Statement {
  const path = startsString(cursor) ? { path: parseRequiredString(cursor, '', parseExpression) } : {};
  if (path.path === undefined && !cursor.takeWord('none')) cursor.failExpecting('the path of the template or "none"');
  const configuration = parseConfiguration(cursor);
  return { kind: 'using', ...head, end: cursor.lastEnd, ...path, ...configuration };
}

export function parseExtends(cursor: Cursor, head: StatementStart): Statement {
  const path = parseRequiredString(cursor, 'the path of the parameter file', parseExpression);
  return { kind: 'extends', ...head, end: path.end, path };
}
