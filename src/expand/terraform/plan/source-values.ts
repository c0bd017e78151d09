/** What is written of a planned resource according to its source, evaluated with the variables of the plan. */
import type { Span } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { withStepsOf } from '../../origins.js';
import type { ArrayValue, ObjectValue, Origin, Value } from '../../value.js';
import { isNull, resourceIn } from '../../values.js';
import { memberNamed } from '../collections.js';
import { isGuid } from './expressions.js';
import { valueNamed } from './nodes.js';
import { everythingIn, OwnArgument, type Place } from './values.js';
import type { WrittenArgument, WrittenBlock } from './written.js';

export interface SourceWhere {
  /** Of the resource in the plan. */
  readonly at: Place;
  /** The value for what only the deployment will tell, with links to resources of the plan. */
  readonly linked: (value: Value) => Value;
  /** False if the source does not say which copy this is: then its values are not this one's. */
  readonly isExact: boolean;
}

/**
 * The arguments of a block in the source.
 *
 * @param shown what the plan itself says about them, for what the source leaves open
 */
export function sourceBlock(block: ObjectValue, shown: WrittenBlock | undefined, where: SourceWhere): WrittenBlock {
  const written = [...block.members.values()].filter((member) => !isNull(member.value));
  return {
    origin: block.origin,
    names: [...written.map((member) => member.name), ...(block.open === undefined ? [] : (shown?.names ?? []))],
    argument: (name) => {
      const member = memberNamed(block, name);
      if (member === undefined) return block.open === undefined ? undefined : shown?.argument(name);
      if (isNull(member.value)) return undefined;
      return new SourceArgument(member.value, member.span, shown?.argument(name), below(where, `.${name}`));
    },
  };
}

function below(where: SourceWhere, part: string): SourceWhere {
  return { ...where, at: { ...where.at, text: `${where.at.text}${part}` } };
}

class SourceArgument implements WrittenArgument {
  constructor(
    private readonly value: Value | undefined,
    readonly span: Span,
    private readonly shown: WrittenArgument | undefined,
    private readonly where: SourceWhere,
  ) {}

  originOf(known: JsonNode): Origin | undefined {
    const { value } = this;
    if (value?.kind !== 'choice' || known.kind !== 'scalar') return value?.origin ?? { span: this.span, steps: [] };
    const chosen = value.alternatives.find((one) => one.value.kind === 'scalar' && one.value.value === known.value);
    return chosen === undefined ? value.origin : withStepsOf(chosen.value, value.origin).origin;
  }

  blocks(planned: readonly JsonNode[]): readonly WrittenBlock[] | undefined {
    const value = fitting(this.value, planned);
    const shown = this.shown?.blocks(planned);
    if (value?.kind === 'object') return planned.map(() => sourceBlock(value, shown?.[0], this.where));
    if (value?.kind !== 'array') return shown;
    const written = value.items.filter((item) => item.kind === 'object');
    if (written.length < value.items.length) return undefined;
    if (written.length === planned.length) {
      const ordered = inOrderOf(planned, written);
      return ordered.map((block, at) => sourceBlock(block, shown?.[at], below(this.where, `[${at}]`)));
    }
    const each = value.open?.each ?? written[0];
    return planned.map((_, at) => {
      const where = { ...below(this.where, `[${at}]`), isExact: false };
      return each?.kind === 'object' ? sourceBlock(each, shown?.[at], where) : everythingIn(where.at);
    });
  }

  inner(key: number | string): WrittenArgument {
    const part = partOf(this.value, key);
    const where = below(this.where, typeof key === 'number' ? `[${key}]` : `.${key}`);
    return new SourceArgument(part?.value, part?.span ?? this.span, this.shown?.inner(key), where);
  }

  unknown(): Value {
    const { value, where, shown } = this;
    if (value !== undefined && (where.isExact || shown === undefined)) return where.linked(value);
    return (shown ?? new OwnArgument(where.at)).unknown();
  }

  /** An identity is told by whose it is: the number alone leads nowhere. */
  better(known: JsonNode): Value | undefined {
    const { value, where } = this;
    if (value?.kind !== 'unknown' || value.target === undefined || !isGuid(known)) return undefined;
    return where.isExact ? where.linked(value) : this.shown?.better(known);
  }
}

/** Of several possible values the one that has as many blocks. */
function fitting(value: Value | undefined, planned: readonly JsonNode[]): Value | undefined {
  if (value?.kind !== 'choice') return value;
  const lists = value.alternatives.map((one) => one.value).filter((one) => one.kind === 'array');
  return lists.find(({ items }) => items.length === planned.length) ?? lists[0];
}

function partOf(value: Value | undefined, key: number | string): { value: Value; span: Span } | undefined {
  if (value?.kind === 'array' && typeof key === 'number') {
    const item = value.items[key];
    return item && { value: withStepsOf(item, value.origin), span: item.origin.span };
  }
  if (value?.kind === 'object' && typeof key === 'string') {
    const member = memberNamed(value, key);
    return member && { value: withStepsOf(member.value, value.origin), span: member.span };
  }
  return undefined;
}

/** The written blocks in the order of the planned ones: sets have an order of their own. */
function inOrderOf(planned: readonly JsonNode[], written: readonly ObjectValue[]): readonly ObjectValue[] {
  if (written.length === 1 || written.length > MOST_COMPARED) return written;
  const left = [...written];
  return planned.flatMap((one) => {
    const scores = left.map((block) => likeness(one, block));
    return left.splice(scores.indexOf(Math.max(...scores)), 1);
  });
}

const MOST_COMPARED = 50;

/** How many arguments have the same known value. */
function likeness(planned: JsonNode, block: ObjectValue): number {
  return [...block.members.values()].filter(({ name, value }) => {
    const node = valueNamed(planned, name);
    return node?.kind === 'scalar' && value.kind === 'scalar' && node.value === value.value;
  }).length;
}

/** A value with every link to a resource, however deep, replaced by what `link` gives for its address. */
export function relinked(value: Value, link: (address: string) => Value | undefined): Value {
  const known = new Map<Value, Value>();
  const relink = (one: Value): Value => {
    const before = known.get(one);
    if (before !== undefined) return before;
    known.set(one, one);
    const made = relinkedParts(one, relink, link);
    known.set(one, made);
    return made;
  };
  return relink(value);
}

function relinkedParts(
  value: Value,
  relink: (value: Value) => Value,
  link: (address: string) => Value | undefined,
): Value {
  switch (value.kind) {
    case 'resource-id': {
      const found = value.address === undefined ? undefined : link(value.address);
      if (found !== undefined) return { ...found, origin: value.origin };
      return { ...value, names: value.names.map(relink) };
    }
    case 'unknown': {
      const target = value.target?.address === undefined ? undefined : resourceIn(link(value.target.address));
      return target === undefined ? value : { ...value, target };
    }
    case 'text':
      return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : relink(part))) };
    case 'array':
      return relinkedArray(value, relink);
    case 'object': {
      const members = [...value.members].map(
        ([key, member]) => [key, { ...member, value: relink(member.value) }] as const,
      );
      return { ...value, members: new Map(members) };
    }
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: relink(one.value) })) };
    default:
      return value;
  }
}

function relinkedArray(value: ArrayValue, relink: (value: Value) => Value): ArrayValue {
  const items = value.items.map(relink);
  if (value.open?.each === undefined) return { ...value, items };
  return { ...value, items, open: { ...value.open, each: relink(value.open.each) } };
}
