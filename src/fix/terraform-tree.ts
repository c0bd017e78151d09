/** The block of a resource declared in Terraform's own language. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import type {
  Attribute,
  Block,
  Body,
  Comment,
  Expression,
  ObjectExpression,
  ObjectItem,
  TupleExpression,
} from '../syntax/terraform/nodes.js';
import { parseTerraform } from '../syntax/terraform/parser.js';
import type { Container, Member, Stretch } from './container.js';
import { remembered } from './remembered.js';

const read = remembered(parseTerraform);

/**
 * The `resource` block that a stretch is or stands in, or the block in it that is a resource of its own in Azure, such as
 * `blob_properties`. Undefined if there is none, or the file does not parse.
 */
export function terraformBlock(source: SourceFile, stretch: Stretch, limits: Limits): Container | undefined {
  const { body, errors, comments } = read(source, limits);
  if (errors.length > 0) return undefined;
  const block = body.blocks.find((one) => holds(one, stretch));
  if (block?.type.name !== 'resource') return undefined;
  const inner = block.body.blocks.find((one) => holds(one, stretch));
  return inner?.type.name === 'dynamic' ? undefined : blockContainer(inner ?? block, { source, comments });
}

function holds(block: Block, { start, end }: Stretch): boolean {
  return block.start <= start && end <= block.end;
}

interface File {
  readonly source: SourceFile;
  readonly comments: readonly Comment[];
}

function blockContainer({ header, end, body }: Block, file: File): Container {
  const members = [
    ...body.attributes.map((attribute) => attributeMember(attribute, file)),
    ...body.blocks.map((block) => blockMember(block, file)),
  ];
  return {
    ...file,
    grammar: 'hcl-block',
    open: file.source.text.indexOf('{', header.end) + 1,
    close: end - 1,
    members: members.sort((left, right) => left.start - right.start),
    mayHold: (name) => mayHold(body, name),
  };
}

/** A `dynamic` block stands for blocks of its label. */
function mayHold({ blocks, lost }: Body, name: string): boolean {
  return lost.length > 0 || blocks.some(({ type, labels }) => type.name === 'dynamic' && labels[0]?.value === name);
}

function attributeMember({ start, end, name, value }: Attribute, file: File): Member {
  return { start, end, name: name.name, nameEnd: name.end, ...PLAIN, ...writtenAs(value, file) };
}

function blockMember(block: Block, file: File): Member {
  const { start, end, type, header } = block;
  return {
    start,
    end,
    name: type.name,
    nameEnd: type.end,
    value: { start: header.end, end },
    isBlock: true,
    isProperty: true,
    inside: () => blockContainer(block, file),
    items: () => undefined,
  };
}

const PLAIN = { isBlock: false, isProperty: true };

/** The value, and the object it is; `jsonencode({ })` is one too. */
function writtenAs(value: Expression, file: File): Pick<Member, 'value' | 'inside' | 'items'> {
  const [argument, ...others] = value.kind === 'call' && value.name.name === 'jsonencode' ? value.arguments : [];
  const content = argument !== undefined && others.length === 0 ? argument : value;
  return {
    value,
    inside: () => (content.kind === 'object' ? objectContainer(content, file) : undefined),
    items: () => (content.kind === 'tuple' ? listOf(content, file) : undefined),
  };
}

function listOf({ start, end, items }: TupleExpression, file: File): Container {
  const members = items.map((item): Member => {
    const place = { start: item.start, end: item.end, nameEnd: item.start };
    return { ...place, name: '', isBlock: false, isProperty: false, ...writtenAs(item, file) };
  });
  return { ...file, grammar: 'hcl-object', open: start + 1, close: end - 1, members, mayHold: () => false };
}

function objectContainer({ start, end, items }: ObjectExpression, file: File): Container {
  return {
    ...file,
    grammar: 'hcl-object',
    open: start + 1,
    close: end - 1,
    members: items.map((item) => itemMember(item, file)),
    mayHold: () => items.some((item) => keyOf(item) === undefined),
  };
}

function itemMember(item: ObjectItem, file: File): Member {
  const { start, end, key, value } = item;
  return { start, end, name: keyOf(item) ?? '', nameEnd: key.end, ...PLAIN, ...writtenAs(value, file) };
}

/** Undefined for a key that is computed. */
function keyOf({ key }: ObjectItem): string | undefined {
  if (key.kind === 'identifier') return key.name;
  const [only, ...others] = key.kind === 'template' ? key.parts : [];
  return only?.kind === 'text' && others.length === 0 ? only.value : undefined;
}
