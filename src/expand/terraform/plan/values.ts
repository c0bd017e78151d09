/** The values of a planned resource, out of what will be (`after`), what is not known yet and what is secret. */
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { JsonArray, JsonNode } from '../../../syntax/arm/nodes.js';
import { asSensitive, originAt } from '../../origins.js';
import type { Member, ObjectValue, Origin, Value } from '../../value.js';
import { array, scalar, unknown } from '../../values.js';
import { mapOf } from '../collections.js';
import { isNothing, isTrue, itemsOf, membersOf, spanIn } from './nodes.js';
import type { WrittenArgument, WrittenBlock } from './written.js';

/** A planned value and the marks that go with it, each of the value's own shape: true stands for all below. */
export interface Planned {
  readonly node: JsonNode | undefined;
  readonly unknown?: JsonNode | undefined;
  readonly sensitive?: JsonNode | undefined;
}

/** Where values stand and what has to be known of them. */
export interface Place {
  readonly source: SourceFile;
  /** Canonical text of the object they are in: `azurerm_storage_account.st.network_rules[0]`. */
  readonly text: string;
  /** Where to point for what nobody wrote; undefined for its place in the plan. */
  readonly unwritten: Span | undefined;
  /** False if an unknown value looks like an absent one. */
  readonly marksUnknown: boolean;
  readonly unshown: Unshown;
}

/** What is known of arguments that the configuration does not show. Plans show no `dynamic` blocks among what is written. */
export interface Unshown {
  /** False if the argument tells nothing that anybody asks for. */
  isRead(argument: string): boolean;
  /** True if only a `dynamic` block can make this one; false if it is the provider's, or no block. */
  isDynamic(block: string, isKnown: boolean): boolean;
  /** The same for what is inside a block. */
  within(block: string): Unshown;
}

/** Where the configuration shows all there is. */
export const ALL_SHOWN: Unshown = { isRead: () => true, isDynamic: () => false, within: () => ALL_SHOWN };

/** The object of all arguments that are written or filled in. What nobody wrote and nobody knows is absent. */
export function bodyOf(planned: Planned, written: WrittenBlock, origin: Origin, at: Place): ObjectValue {
  const parts = new Parts(planned);
  const names = new Set([...parts.names, ...written.names]);
  const members = [...names].flatMap((name) => memberFor(name, parts, written.argument(name), at) ?? []);
  return mapOf(members, origin);
}

function memberFor(name: string, parts: Parts, argument: WrittenArgument | undefined, at: Place): Member | undefined {
  const planned = parts.of(name);
  const inside = { ...at, text: `${at.text}.${name}` };
  if (argument === undefined) return unwritten(name, planned, parts.placeOf(name, at), inside, at);
  const span = argument.span ?? parts.placeOf(name, at);
  const value = isWriteOnly(name, planned)
    ? argument.unknown()
    : writtenValue(planned, argument, { ...inside, unshown: at.unshown.within(name) });
  return value === undefined ? undefined : { name, span, value };
}

/** True for an argument that is given to the provider and kept nowhere: in a plan it is null. */
function isWriteOnly(name: string, { node }: Planned): boolean {
  return isNothing(node) && (name === 'sensitive_body' || name.endsWith('_wo'));
}

/** The members of an object, each with its marks. */
class Parts {
  private readonly nodes;
  private readonly unknowns;
  private readonly sensitives;

  constructor(private readonly whole: Planned) {
    this.nodes = membersOf(whole.node);
    this.unknowns = membersOf(whole.unknown);
    this.sensitives = membersOf(whole.sensitive);
  }

  get names(): ReadonlySet<string> {
    return new Set([...this.nodes.keys(), ...this.unknowns.keys()]);
  }

  of(name: string): Planned {
    const { unknown: mark, sensitive } = this.whole;
    return {
      node: this.nodes.get(name)?.value,
      unknown: isTrue(mark) ? mark : this.unknowns.get(name)?.value,
      sensitive: isTrue(sensitive) ? sensitive : this.sensitives.get(name)?.value,
    };
  }

  /** What the plan tells of a member: its value, else the mark that it is not known. */
  placeOf(name: string, { source, unwritten: around }: Place): Span {
    const place = this.nodes.get(name) ?? this.unknowns.get(name) ?? this.whole.node ?? this.whole.unknown;
    return place === undefined ? (around ?? { source, start: 0, end: 0 }) : spanIn(source, place);
  }
}

/** Undefined if the argument will not be there, null included. */
function writtenValue(planned: Planned, argument: WrittenArgument, at: Place): Value | undefined {
  const { node, sensitive } = planned;
  const mark = (value: Value): Value => (isTrue(sensitive) ? asSensitive(value) : value);
  if (isTrue(planned.unknown)) return mark(argument.unknown());
  if (isNothing(node) && !hasUnknown(planned.unknown)) {
    return at.marksUnknown ? undefined : mark(argument.unknown());
  }
  const list = node?.kind === 'array' ? node : isNothing(node) ? listOfUnknowns(planned.unknown) : undefined;
  if (list !== undefined) return listValue({ ...planned, node: list }, argument, at, mark);
  if (node?.kind === 'scalar' && !isNothing(node))
    return mark(argument.better(node) ?? knownScalar(node, argument, at));
  const [block] = node === undefined ? [] : (argument.blocks([node]) ?? []);
  const origin = block?.origin ?? originOf(node ?? planned.unknown, argument, at);
  if (block !== undefined) return mark(bodyOf(planned, block, origin, at));
  return mark(objectValue(planned, argument, origin, at));
}

/** The marks of a list whose items nobody knows stand for the list. */
function listOfUnknowns(mark: JsonNode | undefined): JsonArray | undefined {
  return mark?.kind === 'array' ? mark : undefined;
}

function listValue(
  { node, unknown: unknowns, sensitive }: Planned & { readonly node: JsonArray },
  argument: WrittenArgument,
  at: Place,
  mark: (value: Value) => Value,
): Value | undefined {
  const blocks = argument.blocks(node.items);
  if (blocks !== undefined && node.items.length === 0) return undefined;
  const whole = node.items.length > 0 && itemsOf(unknowns).filter(isTrue).length === node.items.length;
  const unknownList = whole ? argument.unknown() : undefined;
  if (unknownList?.kind === 'array') return mark(unknownList);
  const items = node.items.map((item, index): Value => {
    const planned = {
      node: item,
      unknown: itemsOf(unknowns)[index],
      sensitive: isTrue(sensitive) ? sensitive : itemsOf(sensitive)[index],
    };
    const inside = { ...at, text: `${at.text}[${index}]` };
    const block = item.kind === 'object' ? blocks?.[index] : undefined;
    const one = argument.inner(index);
    if (block !== undefined) return bodyOf(planned, block, block.origin ?? originOf(item, one, at), inside);
    return writtenValue(planned, one, { ...inside, marksUnknown: true }) ?? knownScalar(NULL, one, inside);
  });
  return mark(array(items, originOf(node, argument, at)));
}

const NULL: JsonNode = { kind: 'scalar', start: 0, end: 0, value: null };

function objectValue(planned: Planned, argument: WrittenArgument, origin: Origin, at: Place): Value {
  const parts = new Parts(planned);
  const members = [...parts.names].flatMap((name): readonly Member[] => {
    const inside = { ...at, text: `${at.text}.${name}`, marksUnknown: true };
    const inner = argument.inner(name);
    const value = writtenValue(parts.of(name), inner, inside);
    if (value === undefined) return [];
    return [{ name, span: inner.span ?? parts.placeOf(name, at), value }];
  });
  return mapOf(members, origin);
}

function knownScalar(node: JsonNode, argument: WrittenArgument, at: Place): Value {
  const value = node.kind === 'scalar' ? node.value : null;
  return scalar(value, originOf(node, argument, at));
}

function originOf(node: JsonNode | undefined, argument: WrittenArgument, { source, unwritten: around }: Place): Origin {
  const known = node === undefined ? undefined : argument.originOf(node);
  if (known !== undefined) return known;
  return originAt(node === undefined ? (around ?? { source, start: 0, end: 0 }) : spanIn(source, node));
}

/** What nobody wrote: filled in by the provider if the plan knows it, else absent. */
function unwritten(name: string, planned: Planned, place: Span, inside: Place, at: Place): Member | undefined {
  const { node, sensitive } = planned;
  if (!at.unshown.isRead(name)) return undefined;
  const span = at.unwritten ?? place;
  const mark = (value: Value): Value => (isTrue(sensitive) ? asSensitive(value) : value);
  if (isTrue(planned.unknown)) {
    if (!at.unshown.isDynamic(name, false)) return undefined;
    const message = "a 'dynamic' block makes it, which the plan does not show";
    return { name, span, value: mark(unknown('runtime', message, inside.text, originAt(span))) };
  }
  if (isEmpty(node)) return undefined;
  const isDynamic = at.unshown.isDynamic(name, true);
  const whole = { ...inside, unshown: ALL_SHOWN };
  const value = writtenValue(planned, new OwnArgument(whole, planned), whole);
  if (value === undefined) return undefined;
  return isDynamic ? { name, span, value } : { name, span, value, filledIn: true };
}

/** Nothing, or what providers put where nothing is. */
function isEmpty(node: JsonNode | undefined): boolean {
  if (node === undefined || isNothing(node)) return true;
  if (node.kind === 'array') return node.items.length === 0;
  return node.kind === 'object' ? node.members.length === 0 : node.value === '';
}

/** True if something in the marks says unknown. */
export function hasUnknown(mark: JsonNode | undefined): boolean {
  if (mark?.kind === 'array') return mark.items.some(hasUnknown);
  if (mark?.kind === 'object') return mark.members.some((member) => hasUnknown(member.value));
  return isTrue(mark);
}

/** An argument of which only the plan tells: whatever it holds counts. */
export class OwnArgument implements WrittenArgument {
  readonly span = undefined;

  constructor(
    private readonly at: Place,
    private readonly planned: Planned = { node: undefined },
  ) {}

  originOf(): undefined {
    return undefined;
  }

  /** Objects in lists are blocks. */
  blocks(planned: readonly JsonNode[]): readonly WrittenBlock[] | undefined {
    const isBlocks = planned.length > 0 && planned.every((item) => item.kind === 'object');
    return isBlocks
      ? planned.map((_, index) => everythingIn({ ...this.at, text: `${this.at.text}[${index}]` }))
      : undefined;
  }

  inner(key: number | string): WrittenArgument {
    return new OwnArgument({ ...this.at, text: `${this.at.text}${typeof key === 'number' ? `[${key}]` : `.${key}`}` });
  }

  unknown(): Value {
    const { node, unknown: mark } = this.planned;
    const place = node ?? mark;
    const span = this.at.unwritten ?? (place && spanIn(this.at.source, place));
    return unknown(
      'runtime',
      'it is known only after the deployment',
      this.at.text,
      originAt(span ?? { source: this.at.source, start: 0, end: 0 }),
    );
  }

  better(): undefined {
    return undefined;
  }
}

/** A block of which only the plan tells: all that it holds and anybody asks for counts as written. */
export function everythingIn(at: Place): WrittenBlock {
  return {
    names: [],
    argument: (name) =>
      at.unshown.isRead(name) ? new OwnArgument({ ...at, text: `${at.text}.${name}`, unshown: ALL_SHOWN }) : undefined,
  };
}
