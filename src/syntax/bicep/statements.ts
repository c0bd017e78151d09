/** Statements, each from its keyword to the end of its last part. */
import { type ParseNested, parseFor, parseIf, parseObject, parseParenthesized } from './containers.js';
import type { Cursor } from './cursor.js';
import { parseDecorators } from './decorators.js';
import { parseArrowBody, parseExpression } from './expressions.js';
import { parseExtends, parseExtension, parseExtensionConfig, parseImport, parseUsing } from './imports.js';
import type {
  DeclarationBody,
  Decorator,
  Expression,
  FunctionStatement,
  Node,
  ResourceStatement,
  Statement,
  TypeExpression,
} from './nodes.js';
import { parseRequiredString } from './strings.js';
import { TokenKind as T } from './tokens.js';
import { parseDeclaredType, parseType } from './types.js';

/** What every statement starts with. */
export interface StatementStart {
  readonly start: number;
  readonly decorators: readonly Decorator[];
  readonly keyword: Node;
}

type StatementParser = (cursor: Cursor, head: StatementStart) => Statement;

const IN_BOTH: readonly (readonly [string, StatementParser])[] = [
  ['var', parseVariable],
  ['type', parseTypeStatement],
  ['func', parseFunction],
  ['import', parseImport],
  ['extension', parseExtension],
];

const IN_TEMPLATES: ReadonlyMap<string, StatementParser> = new Map([
  ...IN_BOTH,
  ['targetScope', parseTargetScope],
  ['metadata', parseMetadata],
  ['param', parseParameter],
  ['resource', parseResource],
  ['module', parseModule],
  ['output', parseOutput],
  ['assert', parseAssert],
  ['test', parseTest],
  // The keyword of extensions before Bicep 0.30.
  ['provider', parseExtension],
]);

const IN_PARAMETER_FILES: ReadonlyMap<string, StatementParser> = new Map([
  ...IN_BOTH,
  ['using', parseUsing],
  ['extends', parseExtends],
  ['param', parseParameterAssignment],
  ['extensionConfig', parseExtensionConfig],
]);

/** The statement that starts here, with its decorators. */
export function parseStatement(cursor: Cursor, parameterFile: boolean): Statement {
  const head = parseHead(cursor);
  cursor.atKeyword();
  const parsers = parameterFile ? IN_PARAMETER_FILES : IN_TEMPLATES;
  const parse = cursor.kind === T.identifier ? parsers.get(cursor.textAt(cursor.index)) : undefined;
  if (parse !== undefined) {
    cursor.advance();
    return parse(cursor, head);
  }
  if (head.decorators.length > 0) return cursor.failExpecting('a declaration after the decorator');
  const known = parameterFile
    ? 'using, extends, param, var, type, func, import, extension or extensionConfig'
    : 'targetScope, metadata, param, var, type, func, import, extension, resource, module, output, assert or test';
  return cursor.failExpecting(`a declaration (${known})`);
}

/** Decorators and the place of the keyword, which stays. */
function parseHead(cursor: Cursor): StatementStart {
  const { decorators } = parseDecorators(cursor);
  const keyword = { start: cursor.start, end: cursor.end };
  return { start: decorators[0]?.start ?? keyword.start, decorators, keyword };
}

function parseAssigned(cursor: Cursor): Expression {
  cursor.expect(T.assignment, '=');
  return parseExpression(cursor);
}

/** The type between a name and its `=`, if there is one. */
function parseOptionalType(cursor: Cursor): { type?: TypeExpression } {
  return cursor.kind === T.assignment ? {} : { type: parseDeclaredType(cursor, 'a type or "="') };
}

function parseTargetScope(cursor: Cursor, head: StatementStart): Statement {
  const value = parseAssigned(cursor);
  return { kind: 'target-scope', ...head, end: value.end, value };
}

function parseMetadata(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the metadata');
  const value = parseAssigned(cursor);
  return { kind: 'metadata', ...head, end: value.end, name, value };
}

function parseParameter(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the parameter');
  const type = parseDeclaredType(cursor, 'the type of the parameter');
  if (cursor.kind !== T.assignment) return { kind: 'parameter', ...head, end: type.end, name, type };
  const defaultValue = parseAssigned(cursor);
  return { kind: 'parameter', ...head, end: defaultValue.end, name, type, defaultValue };
}

function parseParameterAssignment(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the parameter');
  const value = parseAssigned(cursor);
  return { kind: 'parameter-assignment', ...head, end: value.end, name, value };
}

function parseVariable(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the variable');
  const type = parseOptionalType(cursor);
  const value = parseAssigned(cursor);
  return { kind: 'variable', ...head, end: value.end, name, ...type, value };
}

function parseOutput(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the output');
  const type = parseOptionalType(cursor);
  const value = parseAssigned(cursor);
  return { kind: 'output', ...head, end: value.end, name, ...type, value };
}

function parseTypeStatement(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the type');
  cursor.expect(T.assignment, '=');
  const value = parseDeclaredType(cursor, 'a type');
  return { kind: 'type', ...head, end: value.end, name, value };
}

function parseFunction(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the function');
  const parameters = parseParenthesized(cursor, parseFunctionParameter);
  const returnType = parseType(cursor, 'the return type of the function');
  const body = parseArrowBody(cursor);
  return { kind: 'function', ...head, end: body.end, name, parameters, returnType, body };
}

function parseFunctionParameter(cursor: Cursor): FunctionStatement['parameters'][number] {
  return {
    name: cursor.identifier('the name of a function parameter'),
    type: parseType(cursor, 'the type of the function parameter'),
  };
}

function parseResource(cursor: Cursor, head: StatementStart): ResourceStatement {
  const name = cursor.identifier('the name of the resource');
  const type = parseRequiredString(cursor, "the type of the resource, 'type@version',", parseExpression);
  const existing = cursor.takeWord('existing');
  const body = parseBody(cursor, parseNestedResource);
  return { kind: 'resource', ...head, end: body.end, name, type, existing, body };
}

/** A resource inside the body of another one; a property may be called `resource` too. */
function parseNestedResource(cursor: Cursor): ResourceStatement | undefined {
  const starts = cursor.isWord('resource') && cursor.kindAt(cursor.index + 1) === T.identifier;
  if (!starts && cursor.kind !== T.at) return undefined;
  cursor.enter();
  const head = parseHead(cursor);
  cursor.expectWord('resource');
  const nested = parseResource(cursor, head);
  cursor.leave();
  cursor.grow(cursor.height);
  return nested;
}

function parseModule(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the module');
  const path = parseRequiredString(cursor, 'the path of the module', parseExpression);
  const body = parseBody(cursor);
  return { kind: 'module', ...head, end: body.end, name, path, body };
}

/** `= { }`, `= if (condition) { }` or `= [for ...: ...]`. */
function parseBody(cursor: Cursor, nested?: ParseNested): DeclarationBody {
  cursor.expect(T.assignment, '=');
  if (cursor.kind === T.newLine && cursor.isWordAt(cursor.index + 1, 'if')) cursor.advance();
  if (cursor.kind === T.leftBracket) return parseFor(cursor, (at) => parseConditionalBody(at, nested, '"{" or "if"'));
  return parseConditionalBody(cursor, nested, '"{", "if" or "[for"');
}

function parseConditionalBody(cursor: Cursor, nested: ParseNested | undefined, what: string): DeclarationBody {
  if (cursor.isWord('if')) return parseIf(cursor, nested);
  if (cursor.kind !== T.leftBrace) cursor.failExpecting(what);
  return parseObject(cursor, nested);
}

function parseAssert(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the assertion');
  const value = parseAssigned(cursor);
  return { kind: 'assert', ...head, end: value.end, name, value };
}

function parseTest(cursor: Cursor, head: StatementStart): Statement {
  const name = cursor.identifier('the name of the test');
  const path = parseRequiredString(cursor, 'the path of the tested file', parseExpression);
  cursor.expect(T.assignment, '=');
  const body = parseObject(cursor);
  return { kind: 'test', ...head, end: body.end, name, path, body };
}
