/**
 * Merging what an update sends into what is there, as a deployment does it: objects member by member, lists of named items by
 * name, lists of equal length item by item, everything else replaced. A null takes away what was there.
 * Source: Azure/terraform-provider-azapi, utils/json.go, MergeObject, as of August 2026, which azapi_update_resource and
 * sensitive_body are sent through.
 */
import type { ArrayValue, ChoiceValue, Member, ObjectValue, UnknownValue, Value, Writer } from './value.js';
import { choice, knownString, memberOf, textOf, unknown } from './values.js';

/** How a merge treats what is written over something. */
export interface MergeOptions<Source> {
  /** Said of every member that is written over or added. */
  readonly writer?: Writer;
  /** Who writes, where that is remembered for a later merge. */
  readonly source: Source;
  /** Alternatives that a value may have. */
  readonly alternatives: number;
  /** True once the work must stop; asked before each step. */
  readonly isExhausted: () => boolean;
  /** The value where `after` is written over `before` (undefined: nothing), which these sources wrote. */
  readonly settle: (before: Value | undefined, after: Value, sources: readonly Source[]) => Value;
}

/** The sources that wrote each member; a member that is not listed is as what it lies in. */
export type Sources<Source> = Map<Member, readonly Source[]>;

/** The object in which everything of `after` is written over `before` for certain. */
export function overwritten(
  before: ObjectValue,
  after: ObjectValue,
  options: Pick<MergeOptions<undefined>, 'alternatives' | 'isExhausted'>,
): ObjectValue {
  return new Merge(certainly(options)).objects(before, after);
}

function certainly(options: Pick<MergeOptions<unknown>, 'alternatives' | 'isExhausted'>): MergeOptions<undefined> {
  const { alternatives, isExhausted } = options;
  return { source: undefined, alternatives, isExhausted, settle: (_, after) => after };
}

/** One source being merged into what is there. */
export class Merge<Source> {
  constructor(
    private readonly options: MergeOptions<Source>,
    private readonly sources: Sources<Source> = new Map(),
  ) {}

  /** @param inherited the sources of `before` as a whole */
  objects(before: ObjectValue, after: ObjectValue, inherited: readonly Source[] = []): ObjectValue {
    const members = new Map(before.members);
    if (after.open !== undefined) {
      for (const [key, member] of before.members) {
        if (!after.members.has(key)) members.set(key, this.perhapsReplaced(member, after.open, inherited));
      }
    }
    for (const [key, member] of after.members) members.set(key, this.member(before, key, member, inherited));
    const open = before.open ?? after.open;
    return { ...before, members, ...(open === undefined ? {} : { open }) };
  }

  private member(container: ObjectValue, key: string, written: Member, inherited: readonly Source[]): Member {
    const known = container.members.get(key);
    const sources = known === undefined ? [] : this.sourcesOf(known, inherited);
    const value = this.values(known?.value ?? container.open, written.value, sources);
    if (known?.value.kind === 'object' && written.value.kind === 'object') {
      return this.remembered({ ...known, value }, sources);
    }
    const { writer, source } = this.options;
    const made = { ...written, value, ...(writer === undefined ? {} : { by: writer }) };
    return this.remembered(made, value === written.value ? [source] : [...sources, source]);
  }

  /** A member that something unknown may replace. */
  private perhapsReplaced(member: Member, open: UnknownValue, inherited: readonly Source[]): Member {
    const { alternatives, source, settle } = this.options;
    const sources = this.sourcesOf(member, inherited);
    const either = [
      { value: member.value, when: 'if an update leaves it as it is' },
      { value: open, when: 'if an update changes it' },
    ];
    const value = settle(member.value, choice(either, open, open.origin, alternatives), sources);
    return this.remembered({ ...member, value }, [...sources, source]);
  }

  private sourcesOf(member: Member, inherited: readonly Source[]): readonly Source[] {
    return this.sources.get(member) ?? inherited;
  }

  private remembered(member: Member, sources: readonly Source[]): Member {
    if (sources.length > 0) this.sources.set(member, sources);
    return member;
  }

  private values(before: Value | undefined, after: Value, sources: readonly Source[]): Value {
    const { settle, isExhausted } = this.options;
    if (isExhausted()) return unknown('budget', 'the analysis stopped at a budget', 'budget()', after.origin);
    if (after.kind === 'object' && before !== undefined) {
      if (before.kind === 'object') return this.objects(before, after, sources);
      if (before.kind === 'choice') return this.eachOf(before, (one) => this.values(one, after, sources));
      // What is not known may be an object that has more members.
      if (before.kind === 'unknown') return settle(before, { ...after, open: after.open ?? before }, sources);
    }
    if (after.kind === 'choice' && after.alternatives.some((one) => one.value.kind === 'object')) {
      return this.eachOf(after, (one) => this.values(before, one, sources));
    }
    if (after.kind === 'array' && after.open?.adds === true && (before === undefined || before.kind === 'array')) {
      return settle(before, added(before, after), sources);
    }
    if (before === undefined && after.kind === 'object') return settle(before, withoutAdditions(after), sources);
    const isList = after.kind === 'array' && before?.kind === 'array';
    return settle(before, isList ? this.arrays(before, after) : after, sources);
  }

  private eachOf(value: ChoiceValue, map: (one: Value) => Value): Value {
    const alternatives = value.alternatives.map((one) => ({ ...one, value: map(one.value) }));
    return choice(alternatives, value.reason, value.origin, this.options.alternatives);
  }

  /** Inside a list, which is settled as a whole, what is written later wins. */
  private arrays(before: ArrayValue, after: ArrayValue): Value {
    if (isEmpty(before) || isEmpty(after)) return after;
    const [left, right] = [namingOf(before), namingOf(after)];
    if (left === 'unknown' || right === 'unknown') {
      const text = `merge(${textOf(before)},${textOf(after)})`;
      return unknown('unsupported', 'which items an update changes in the list is not known', text, after.origin);
    }
    const inside = new Merge(certainly(this.options));
    if (left === 'named' && right === 'named') return joinedByName(before, after, inside);
    if (before.items.length !== after.items.length) return after;
    return { ...after, items: before.items.map((item, at) => inside.values(item, after.items[at] ?? item, [])) };
  }
}

/** The list with further items; where nothing was there, these are all. */
function added(before: ArrayValue | undefined, { items, origin }: ArrayValue): ArrayValue {
  const open = before?.open === undefined ? {} : { open: before.open };
  return { kind: 'array', items: [...(before?.items ?? []), ...items], origin, ...open };
}

/** The object as it is where nothing was there before. */
function withoutAdditions(object: ObjectValue): ObjectValue {
  if (![...object.members.values()].some(({ value }) => mayAdd(value))) return object;
  const members = [...object.members].map(([key, member]): [string, Member] => {
    const { value } = member;
    if (value.kind === 'object') return [key, { ...member, value: withoutAdditions(value) }];
    return [key, value.kind === 'array' && mayAdd(value) ? { ...member, value: added(undefined, value) } : member];
  });
  return { ...object, members: new Map(members) };
}

function mayAdd(value: Value): boolean {
  return value.kind === 'object' || (value.kind === 'array' && value.open?.adds === true);
}

function isEmpty({ items, open }: ArrayValue): boolean {
  return items.length === 0 && open === undefined;
}

/** Whether the items of a list are told apart by their names, as the first one tells. */
function namingOf({ items, open }: ArrayValue): 'named' | 'unnamed' | 'unknown' {
  if (open !== undefined || items.some(hasUnknownName)) return 'unknown';
  return nameOf(items[0]) === undefined ? 'unnamed' : 'named';
}

function hasUnknownName(item: Value): boolean {
  const name = memberOf(item, 'name');
  if (name !== undefined) return knownString(name.value) === undefined;
  return item.kind === 'unknown' || item.kind === 'choice' || (item.kind === 'object' && item.open !== undefined);
}

function nameOf(item: Value | undefined): string | undefined {
  return knownString(memberOf(item, 'name')?.value);
}

function joinedByName(before: ArrayValue, after: ArrayValue, merge: Merge<undefined>): ArrayValue {
  const added = [...after.items];
  const items = before.items.map((item) => {
    const name = nameOf(item);
    const at = name === undefined ? -1 : added.findIndex((one) => nameOf(one) === name);
    const [found] = at < 0 ? [] : added.splice(at, 1);
    return item.kind === 'object' && found?.kind === 'object' ? merge.objects(item, found) : (found ?? item);
  });
  return { ...after, items: [...items, ...added] };
}
