/**
 * The expression language of ARM templates: `[...]` strings with function calls, literals, property access and indexes.
 * Grammar: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
import type { Limits } from '../../inputs/limits.js';
import type { ArmCall, ArmExpression, ArmNumber, ArmString, JsonScalar } from './nodes.js';
import { isBlank, type JsonError } from './reader.js';

export interface ParsedArmExpression {
  /** Absent if there is an error. */
  readonly expression?: ArmExpression;
  /** The first error, or none. */
  readonly errors: readonly JsonError[];
}

/** A JSON string. */
export type JsonText = JsonScalar & { readonly value: string };

/**
 * True for text that the service evaluates: in brackets, the first one not doubled. Text that only starts with a bracket
 * is a literal.
 */
export function isExpression(text: string): boolean {
  return text.length >= 2 && text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}

/** What text that is no expression stands for: `[[x]` is how a template writes the literal `[x]`. */
export function literalText(text: string): string {
  return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
}

/**
 * The expression in a JSON string for which {@link isExpression} holds; places are offsets in the file. Its tree is at
 * most `limits.nesting` high. Safe access (`.?x`, `[?i]`) and bare `true`, `false`, `null` are read too.
 */
export function parseArmExpression(scalar: JsonText, limits: Limits): ParsedArmExpression {
  const contentStart = scalar.start + 1;
  const parser: Parser = {
    text: scalar.value,
    end: scalar.value.length - 1,
    limits,
    inFile: scalar.offsetInFile ?? ((offset) => contentStart + offset),
    at: 1,
    height: 0,
    nodeCount: 0,
    error: undefined,
  };
  const expression = parseExpression(parser, 1);
  skipBlanks(parser);
  if (expression !== undefined && parser.at < parser.end) fail(parser, `Unexpected '${parser.text[parser.at]}'.`);
  if (parser.error !== undefined) return { errors: [parser.error] };
  return expression === undefined ? { errors: [] } : { expression, errors: [] };
}

interface Parser {
  readonly text: string;
  /** The offset of the bracket that ends the expression. */
  readonly end: number;
  readonly limits: Limits;
  readonly inFile: (offset: number) => number;
  at: number;
  /** Levels of the tree that was read last. */
  height: number;
  nodeCount: number;
  error: JsonError | undefined;
}

const NAME = /[A-Za-z_$][\w$]*/y;
const DOTTED_NAME = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?/y;
const BARE_CONSTANT = /^(?:true|false|null)$/i;

/** An operand and the accesses after it; undefined after an error. */
function parseExpression(parser: Parser, depth: number): ArmExpression | undefined {
  if (depth > parser.limits.nesting) return tooDeep(parser);
  skipBlanks(parser);
  const start = parser.inFile(parser.at);
  let expression = parseOperand(parser, depth);
  while (expression !== undefined) {
    if (++parser.nodeCount > parser.limits.nodes) return tooManyNodes(parser);
    if (parser.height > parser.limits.nesting) return tooDeep(parser);
    skipBlanks(parser);
    if (parser.at < parser.end && parser.text[parser.at] === '.') {
      expression = parseProperty(parser, start, expression);
    } else if (parser.at < parser.end && parser.text[parser.at] === '[') {
      expression = parseIndex(parser, start, expression, depth);
    } else {
      return expression;
    }
  }
  return undefined;
}

function parseOperand(parser: Parser, depth: number): ArmExpression | undefined {
  const { text, at } = parser;
  parser.height = 1;
  if (at >= parser.end) return fail(parser, 'Expected an expression.');
  if (text[at] === "'") return parseString(parser);
  const number = match(parser, NUMBER);
  if (number !== undefined) return numberAt(parser, number);
  const name = match(parser, DOTTED_NAME);
  if (name === undefined) return fail(parser, `Expected an expression, found '${text[at]}'.`);
  return parseCall(parser, name, depth);
}

function numberAt(parser: Parser, text: string): ArmNumber {
  const start = parser.at;
  parser.at += text.length;
  return { kind: 'number', ...placeSince(parser, start), value: Number(text) };
}

function parseString(parser: Parser): ArmString | undefined {
  const start = parser.at;
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = parser.text.indexOf("'", from);
    if (quote < 0 || quote >= parser.end) return fail(parser, "This string has no closing '.");
    if (parser.text[quote + 1] !== "'") {
      parts.push(parser.text.slice(from, quote));
      parser.at = quote + 1;
      return { kind: 'string', ...placeSince(parser, start), value: parts.join('') };
    }
    parts.push(parser.text.slice(from, quote + 1));
    from = quote + 2;
  }
}

function parseCall(parser: Parser, name: string, depth: number): ArmCall | undefined {
  const start = parser.at;
  parser.at += name.length;
  const afterName = parser.at;
  skipBlanks(parser);
  if (parser.at >= parser.end || parser.text[parser.at] !== '(') {
    if (!BARE_CONSTANT.test(name)) return fail(parser, `Expected '(' after '${name}'.`);
    parser.at = afterName;
    return { kind: 'call', ...placeSince(parser, start), name, arguments: [] };
  }
  parser.at++;
  const args = parseArguments(parser, depth);
  return args && { kind: 'call', ...placeSince(parser, start), name, arguments: args };
}

/** The arguments after `(`, the closing parenthesis included. */
function parseArguments(parser: Parser, depth: number): ArmExpression[] | undefined {
  const args: ArmExpression[] = [];
  let height = 0;
  skipBlanks(parser);
  if (isAt(parser, ')')) return args;
  for (;;) {
    const argument = parseExpression(parser, depth + 1);
    if (argument === undefined) return undefined;
    args.push(argument);
    height = Math.max(height, parser.height);
    skipBlanks(parser);
    if (isAt(parser, ')')) {
      parser.height = height + 1;
      return args;
    }
    if (!isAt(parser, ',')) return fail(parser, `Expected ',' or ')'${found(parser)}.`);
  }
}

function parseProperty(parser: Parser, start: number, object: ArmExpression): ArmExpression | undefined {
  parser.at++;
  const safe = isAt(parser, '?');
  skipBlanks(parser);
  const name = match(parser, NAME);
  if (name === undefined) return fail(parser, `Expected a property name after '.'${found(parser)}.`);
  parser.at += name.length;
  parser.height++;
  return { kind: 'property', start, end: parser.inFile(parser.at), object, name, safe };
}

function parseIndex(parser: Parser, start: number, object: ArmExpression, depth: number): ArmExpression | undefined {
  parser.at++;
  const safe = isAt(parser, '?');
  const { height } = parser;
  const index = parseExpression(parser, depth + 1);
  if (index === undefined) return undefined;
  parser.height = Math.max(height, parser.height) + 1;
  skipBlanks(parser);
  if (!isAt(parser, ']')) return fail(parser, `Expected ']'${found(parser)}.`);
  return { kind: 'index', start, end: parser.inFile(parser.at), object, index, safe };
}

/** True if this character stands here, inside the expression; it is then behind. */
function isAt(parser: Parser, character: string): boolean {
  if (parser.at >= parser.end || parser.text[parser.at] !== character) return false;
  parser.at++;
  return true;
}

function match(parser: Parser, pattern: RegExp): string | undefined {
  pattern.lastIndex = parser.at;
  return pattern.exec(parser.text)?.[0];
}

function skipBlanks(parser: Parser): void {
  while (isBlank(parser.text.charCodeAt(parser.at))) parser.at++;
}

function placeSince(parser: Parser, start: number): { start: number; end: number } {
  return { start: parser.inFile(start), end: parser.inFile(parser.at) };
}

function found(parser: Parser): string {
  return parser.at < parser.end ? `, found '${parser.text[parser.at]}'` : ' before the end of the expression';
}

function tooDeep(parser: Parser): undefined {
  return fail(parser, `Nested deeper than ${parser.limits.nesting} levels.`, 'nesting-too-deep');
}

function tooManyNodes(parser: Parser): undefined {
  return fail(parser, `More than ${parser.limits.nodes} parts in one expression.`, 'too-many-nodes');
}

/** Keeps the first error, at the character where reading stands. */
function fail(parser: Parser, message: string, code: JsonError['code'] = 'syntax-error'): undefined {
  const at = Math.min(parser.at, parser.end);
  parser.error ??= { message, code, start: parser.inFile(at), end: parser.inFile(at + 1) };
  return undefined;
}
