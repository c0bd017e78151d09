/**
 * Terraform's JSON syntax, `.tf.json` and `.tfvars.json`, as the same tree as the native one. Which members are blocks is
 * known for a file's top level only; deeper ones are attributes with objects as values.
 * Grammar: https://developer.hashicorp.com/terraform/language/syntax/json and json/spec.md of hashicorp/hcl, v2.
 */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../arm/json.js';
import type { JsonMember, JsonNode, JsonObject } from '../arm/nodes.js';
import { ParseFailure } from './cursor.js';
import { type JsonReading, readingOf, readJsonValue } from './json-values.js';
import type { Attribute, Block, Body, Comment, Identifier, Label, Node, TerraformSyntaxError } from './nodes.js';
import { firstErrors, type TerraformSyntax } from './parser.js';

/** Blocks of a file and how many labels they have. */
const BLOCKS: ReadonlyMap<string, number> = new Map([
  ['action', 2],
  ['check', 1],
  ['data', 2],
  ['ephemeral', 2],
  ['import', 0],
  ['locals', 0],
  ['module', 1],
  ['moved', 0],
  ['output', 1],
  ['provider', 1],
  ['removed', 0],
  ['resource', 2],
  ['terraform', 0],
  ['variable', 1],
]);

/** The member of a body that is a comment. */
const COMMENT_KEY = '//';

/** What is known while a file is read. */
interface Reader {
  readonly text: string;
  readonly limits: Limits;
  /** Places that the JSON reader left out. */
  readonly gaps: readonly Node[];
  readonly errors: TerraformSyntaxError[];
}

/** A body as it is found. */
interface Found {
  readonly attributes: Map<string, Attribute>;
  readonly blocks: Block[];
  readonly lost: string[];
}

/**
 * The syntax tree of a file in JSON; never throws, and takes time linear in the length of the text.
 * @param form `configuration` for `.tf.json`, `values` for `.tfvars.json`, whose strings are no templates
 */
export function parseTerraformJson(
  source: SourceFile,
  limits: Limits,
  form: 'configuration' | 'values',
): TerraformSyntax {
  const document = parseJson(source, limits);
  const errors: TerraformSyntaxError[] = [...document.errors];
  const reader: Reader = { text: source.text, limits, gaps: document.errors, errors };
  const found = newFound();
  for (const root of objectsIn(reader, document.root, found.lost, '')) readRoot(reader, root, form, found);
  if (document.root === undefined) found.lost.push('');
  const body: Body = { ...bodyOf(found), start: 0, end: source.text.length };
  return { body, errors: firstErrors(errors), comments: document.comments.map(commentOf) };
}

function commentOf({ start, end, text }: Node & { readonly text: string }): Comment {
  return { kind: text.startsWith('//') ? 'line-comment' : 'block-comment', start, end, text };
}

function newFound(): Found {
  return { attributes: new Map(), blocks: [], lost: [] };
}

function bodyOf({ attributes, blocks, lost }: Found): Omit<Body, 'start' | 'end'> {
  return { kind: 'body', attributes: [...attributes.values()], blocks, lost };
}

function readRoot(reader: Reader, root: JsonObject, form: 'configuration' | 'values', found: Found): void {
  noteGaps(reader, root, '', found.lost);
  for (const member of root.members) {
    const name = member.key.value;
    const labels = form === 'configuration' ? BLOCKS.get(name) : undefined;
    if (name === COMMENT_KEY && form === 'configuration') continue;
    if (labels === undefined) readAttribute(reader, member, form === 'values' ? { strings: 'literal' } : {}, 1, found);
    else readBlocks(reader, member, { type: identifierOf(member), labels: [], missing: labels }, 1, found);
  }
}

/** The header of a block as far as it is read. */
interface Header {
  readonly type: Identifier;
  readonly labels: readonly Label[];
  /** Labels that are still to come. */
  readonly missing: number;
}

/** Reads what a key stands for: blocks, or objects whose keys are the next label. */
function readBlocks(reader: Reader, member: JsonMember, header: Header, depth: number, found: Found): void {
  const name = [header.type.name, ...header.labels.map(({ value }) => value)].join('.');
  for (const object of objectsIn(reader, member.value, found.lost, name)) {
    if (header.missing === 0) found.blocks.push(readBlock(reader, member, object, header, depth + 1));
    else {
      noteGaps(reader, object, name, found.lost);
      for (const inner of object.members) {
        const { start, end, value } = inner.key;
        const labels = [...header.labels, { kind: 'label', start, end, value } as const];
        readBlocks(reader, inner, { ...header, labels, missing: header.missing - 1 }, depth + 1, found);
      }
    }
  }
}

function readBlock(reader: Reader, member: JsonMember, object: JsonObject, header: Header, depth: number): Block {
  const { type, labels } = header;
  const { start, end } = member.key;
  const found = newFound();
  noteGaps(reader, object, '', found.lost);
  for (const attribute of object.members) {
    const name = attribute.key.value;
    if (name !== COMMENT_KEY) readAttribute(reader, attribute, readingOf(type.name, name), depth, found);
  }
  const body: Body = { ...bodyOf(found), start: object.start, end: object.end };
  return { kind: 'block', start, end: object.end, type, labels, header: { start, end }, body };
}

function readAttribute(reader: Reader, member: JsonMember, reading: JsonReading, depth: number, found: Found): void {
  const name = identifierOf(member);
  if (found.attributes.has(name.name)) {
    const { start, end } = name;
    const message = `The argument "${name.name}" is set twice.`;
    reader.errors.push({ start, end, code: 'syntax-error', message });
    return;
  }
  if (reader.gaps.some((gap) => isInside(gap, member))) {
    found.lost.push(name.name);
    return;
  }
  try {
    const value = readJsonValue(member.value, reading, { text: reader.text, limits: reader.limits, depth });
    found.attributes.set(name.name, { kind: 'attribute', start: member.start, end: member.end, name, value });
  } catch (failure) {
    if (!(failure instanceof ParseFailure)) throw failure;
    reader.errors.push(failure.error);
    found.lost.push(name.name);
  }
}

function identifierOf({ key }: JsonMember): Identifier {
  return { kind: 'identifier', start: key.start, end: key.end, name: key.value };
}

/** The objects that a node is or lists: several bodies or blocks are written as an array. `null` stands for none. */
function objectsIn(reader: Reader, node: JsonNode | undefined, lost: string[], name: string): readonly JsonObject[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind === 'object') return [node];
  if (node.kind === 'array') {
    noteGaps(reader, node, name, lost);
    return node.items.flatMap((item) => (item.kind === 'array' ? [] : objectsIn(reader, item, lost, name)));
  }
  const { start, end } = node;
  reader.errors.push({ start, end, code: 'syntax-error', message: 'Expected an object or an array of objects.' });
  lost.push(name);
  return [];
}

/** Notes that the JSON reader left something out directly in this container. */
function noteGaps({ gaps }: Reader, container: JsonNode, name: string, lost: string[]): void {
  if (gaps.length === 0 || container.kind === 'scalar') return;
  const parts: readonly Node[] = container.kind === 'object' ? container.members : container.items;
  const inside = gaps.filter((gap) => isInside(gap, container));
  if (inside.some((gap) => !parts.some((part) => isInside(gap, part)))) lost.push(name);
}

function isInside(place: Node, { start, end }: Node): boolean {
  return place.start >= start && place.start < end;
}
