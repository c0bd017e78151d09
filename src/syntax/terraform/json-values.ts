/** Values of Terraform's JSON syntax: most strings are templates, some are references, and some are only text. */
import type { Limits } from '../../inputs/limits.js';
import type { JsonMember, JsonNode, JsonScalar } from '../arm/nodes.js';
import { Cursor, type Placement } from './cursor.js';
import { parseExpression } from './expressions.js';
import { tokenize, tokenizeTemplate } from './lexer.js';
import type { Expression, Identifier, ObjectItem, TemplateExpression } from './nodes.js';
import { parseBareTemplate } from './templates.js';
import { TokenKind as T } from './tokens.js';

/** How the strings of a value are read. */
export interface JsonReading {
  /** `reference`: as the expression that the native syntax has there. Absent: as templates. */
  readonly strings?: 'literal' | 'reference';
  /** Members of an object that are read otherwise. */
  readonly members?: ReadonlyMap<string, JsonReading>;
}

/** What stands around a value. */
interface Surroundings {
  readonly text: string;
  readonly limits: Limits;
  /** Levels of containers around the value. */
  readonly depth: number;
}

const TEMPLATE: JsonReading = {};
const LITERAL: JsonReading = { strings: 'literal' };
const REFERENCE: JsonReading = { strings: 'reference' };

const RESOURCE: readonly (readonly [string, JsonReading])[] = [
  ['depends_on', REFERENCE],
  [
    'lifecycle',
    {
      members: new Map([
        ['ignore_changes', REFERENCE],
        ['replace_triggered_by', REFERENCE],
      ]),
    },
  ],
  ['provider', REFERENCE],
];

/** By type of block; the sections on expressions and on block types of the page on the JSON syntax. */
const READINGS: ReadonlyMap<string, ReadonlyMap<string, JsonReading>> = new Map([
  ['data', new Map(RESOURCE)],
  ['ephemeral', new Map(RESOURCE)],
  [
    'import',
    new Map([
      ['provider', REFERENCE],
      ['to', REFERENCE],
    ]),
  ],
  [
    'module',
    new Map([
      ['depends_on', REFERENCE],
      ['providers', REFERENCE],
    ]),
  ],
  [
    'moved',
    new Map([
      ['from', REFERENCE],
      ['to', REFERENCE],
    ]),
  ],
  [
    'output',
    new Map([
      ['depends_on', REFERENCE],
      ['description', LITERAL],
    ]),
  ],
  ['removed', new Map([['from', REFERENCE]])],
  ['resource', new Map(RESOURCE)],
  [
    'variable',
    new Map([
      ['default', LITERAL],
      ['description', LITERAL],
      ['type', REFERENCE],
    ]),
  ],
]);

/** How the attribute of a block is read. */
export function readingOf(block: string, attribute: string): JsonReading {
  if (block === 'terraform') return LITERAL;
  return READINGS.get(block)?.get(attribute) ?? TEMPLATE;
}

/** The value as an expression; throws a `ParseFailure` if one of its strings cannot be read. */
export function readJsonValue(node: JsonNode, reading: JsonReading, around: Surroundings): Expression {
  const { start, end } = node;
  const inside = { ...around, depth: around.depth + 1 };
  switch (node.kind) {
    case 'array':
      return { kind: 'tuple', start, end, items: node.items.map((item) => readJsonValue(item, reading, inside)) };
    case 'object':
      return { kind: 'object', start, end, items: node.members.map((member) => readItem(member, reading, inside)) };
    case 'scalar':
      return readScalar(node, reading, around);
  }
}

function readItem(member: JsonMember, reading: JsonReading, around: Surroundings): ObjectItem {
  const { start, end, key } = member;
  const inner = reading.members?.get(key.value) ?? (reading.members === undefined ? reading : TEMPLATE);
  const value = readJsonValue(member.value, inner, around);
  const name: Identifier = { kind: 'identifier', start: key.start, end: key.end, name: key.value };
  const isName = reading.strings !== undefined || !hasSequence(key.value);
  return { kind: 'object-item', start, end, key: isName ? name : readTemplate(key, key.value, around), value };
}

function readScalar(scalar: JsonScalar, { strings }: JsonReading, around: Surroundings): Expression {
  const { start, end, value } = scalar;
  if (value === null) return { kind: 'null', start, end };
  if (typeof value === 'boolean') return { kind: 'boolean', start, end, value };
  if (typeof value === 'number') return { kind: 'number', start, end, value, text: around.text.slice(start, end) };
  if (strings !== 'literal' && hasSequence(value)) return readTemplate(scalar, value, around);
  return strings === 'reference' ? readReference(scalar, value, around) : literal(scalar, value);
}

function hasSequence(text: string): boolean {
  return text.includes('${') || text.includes('%{');
}

function literal({ start, end }: JsonScalar, value: string): TemplateExpression {
  const parts = value === '' ? [] : [{ kind: 'text', start: start + 1, end: end - 1, value } as const];
  return { kind: 'template', start, end, parts, heredoc: false };
}

function readTemplate(scalar: JsonScalar, value: string, around: Surroundings): TemplateExpression {
  const { start, end } = scalar;
  const tokens = tokenizeTemplate(value, around.limits.nodes);
  const parts = parseBareTemplate(new Cursor(value, tokens, around.limits, placementOf(scalar, around)));
  return { kind: 'template', start, end, parts, heredoc: false };
}

function readReference(scalar: JsonScalar, value: string, around: Surroundings): Expression {
  const tokens = tokenize(value, around.limits.nodes);
  const cursor = new Cursor(value, tokens, around.limits, placementOf(scalar, around));
  cursor.lineEnds(false);
  const expression = parseExpression(cursor);
  if (cursor.kind !== T.endOfFile) cursor.failExpecting('the end of the string');
  return expression;
}

function placementOf({ start, offsetInFile }: JsonScalar, { depth }: Surroundings): Placement {
  return { inFile: offsetInFile ?? ((offset) => start + 1 + offset), depth };
}
