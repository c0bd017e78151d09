/** `count` and `for_each`: which copies of a resource or module there are. */
import type { Span } from '../../inputs/source-file.js';
import { bind, type Locals } from '../locals.js';
import { joinOrigins, originAt } from '../origins.js';
import type { Step, UnknownValue, Value } from '../value.js';
import { array, choice, object, scalar, textOf, unknown, unknownBecause } from '../values.js';
import { type Entries, type Entry, entriesOf, mapOf } from './collections.js';
import { type Argument, type DeclaredBody, spanOf } from './configuration.js';
import { evaluate, type Frame } from './evaluator.js';
import { alternativesOf } from './failures.js';
import { numberOf } from './numbers.js';

/** One copy of a resource or module. */
export interface Copy {
  /** What its address ends in: nothing, `[0]`, `["key"]`, or `[*]` for each of those nobody knows. */
  readonly suffix: string;
  /** `each` or `count`. */
  readonly locals: Locals | undefined;
  /** True if there is this copy for certain. */
  readonly condition: true | UnknownValue;
  readonly way: readonly Step[];
}

export interface Repetition {
  readonly copies: readonly Copy[];
  /** What a reference to the whole stands for, given what it is for a copy. */
  readonly combine: (viewOf: (copy: Copy) => Value) => Value;
}

/** The copies that a body asks for: one, if it says nothing. */
export function repetitionOf(body: DeclaredBody, frame: Frame, address: string): Repetition {
  const count = body.arguments.get('count');
  if (count !== undefined) return counted(count, frame, address);
  const forEach = body.arguments.get('for_each');
  if (forEach !== undefined) return keyed(forEach, frame, address);
  const only: Copy = { suffix: '', locals: frame.locals, condition: true, way: [] };
  return { copies: [only], combine: (viewOf) => viewOf(only) };
}

function counted(argument: Argument, frame: Frame, address: string): Repetition {
  const { span, value, step } = evaluated(argument, frame, 'count');
  const { limits, run } = frame.scope.context;
  const cases = alternativesOf(value).map((one) => ({ ...one, count: numberOf(one.value) }));
  const most = Math.max(...cases.map(({ count }) => count ?? 0));
  if (most > limits.copies) {
    run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
  }
  const copyAt = (index: Value, suffix: string, condition: Copy['condition']): Copy => {
    const value = object([{ name: 'index', span, value: index }], originAt(span));
    return { suffix, locals: bind('count', value, frame.locals), condition, way: [step] };
  };
  if (most > limits.copies || cases.some(({ count }) => count === undefined)) {
    const reason = because(value, address, 'count', span);
    const each = copyAt(
      unknown(reason.reason, reason.message, `${address}[*].count.index`, originAt(span)),
      '[*]',
      reason,
    );
    return { copies: [each], combine: (viewOf) => array([], originAt(span), { reason, each: viewOf(each) }) };
  }
  const certain = Math.min(...cases.map(({ count }) => count ?? 0));
  const copies = Array.from({ length: Math.max(most, 0) }, (_, index) =>
    copyAt(
      scalar(index, originAt(span)),
      `[${index}]`,
      index < certain ? true : because(value, address, 'count', span),
    ),
  );
  const combine: Repetition['combine'] = (viewOf) => {
    const values = copies.map(viewOf);
    const arrays = cases.map(({ count, when }) => ({ value: array(values.slice(0, count), originAt(span)), when }));
    return oneOf(arrays, because(value, address, 'count', span));
  };
  return { copies, combine };
}

function keyed(argument: Argument, frame: Frame, address: string): Repetition {
  const { span, value, step } = evaluated(argument, frame, 'for_each');
  const { limits, run } = frame.scope.context;
  const reason = because(value, address, 'for_each', span);
  const cases = alternativesOf(value).map(({ value: one, when }) => ({ when, entries: keyedEntries(one, span) }));
  const listed = entriesBySuffix(cases);
  if (listed.size > limits.copies) {
    run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
    listed.clear();
  }
  const elementOf = (entries: readonly PossibleEntry[], suffix: string) =>
    oneEntry(entries, { ...reason, expression: `${address}${suffix}.each` }, limits.alternatives);
  const copies = [...listed].map(([suffix, entries]) =>
    copyOf(elementOf(entries, suffix), suffix, entries.length === cases.length ? true : reason, span, step, frame),
  );
  // Every case may have elements of its own that nobody knows.
  const open = cases.flatMap(({ entries, when }): readonly PossibleEntry[] => {
    if (entries === undefined) return [{ entry: unknownEntry(reason, address, span), when }];
    return entries.open === undefined ? [] : [{ entry: entries.open, when }];
  });
  const each = open.length === 0 ? undefined : copyOf(elementOf(open, '[*]'), '[*]', reason, span, step, frame);
  const all = each === undefined ? copies : [...copies, each];
  const combine: Repetition['combine'] = (viewOf) => {
    const bySuffix = new Map(all.map((copy) => [copy.suffix, viewOf(copy)]));
    const maps = cases.map(({ entries, when }) => {
      const members = (entries?.listed ?? []).flatMap(({ key }) => {
        const found = bySuffix.get(suffixOf(key));
        return found === undefined ? [] : [{ name: keyOf(key), span, value: found }];
      });
      const isOpen = entries === undefined || entries.open !== undefined;
      return {
        value: mapOf(members, originAt(span), isOpen ? reason : undefined, isOpen ? bySuffix.get('[*]') : undefined),
        when,
      };
    });
    return oneOf(maps, reason);
  };
  return { copies: all, combine };
}

/** What an element is if this is the case. */
interface PossibleEntry {
  readonly entry: Entry;
  readonly when: string;
}

/** The elements that are known, by the suffix of their copy: one for each case that has it. */
function entriesBySuffix(
  cases: readonly { readonly entries: Entries | undefined; readonly when: string }[],
): Map<string, readonly PossibleEntry[]> {
  const bySuffix = new Map<string, readonly PossibleEntry[]>();
  for (const { entries, when } of cases) {
    // Of two that are equal in one case, as in a list, there is one.
    const inCase = new Map((entries?.listed ?? []).map((entry) => [suffixOf(entry.key), entry]));
    for (const [suffix, entry] of inCase) bySuffix.set(suffix, [...(bySuffix.get(suffix) ?? []), { entry, when }]);
  }
  return bySuffix;
}

/** An element whose key and value are what they may be in all these cases. */
function oneEntry(possible: readonly PossibleEntry[], reason: UnknownValue, limit: number): Entry {
  const part = (name: 'key' | 'value'): Value => {
    const alternatives = possible.map(({ entry, when }) => ({ value: entry[name], when }));
    return choice(alternatives, { ...reason, expression: `${reason.expression}.${name}` }, reason.origin, limit);
  };
  return { key: part('key'), value: part('value') };
}

/** The elements of what `for_each` is given; of a list, as if it were a set, which Terraform asks for. */
function keyedEntries(value: Value, span: Span): Entries | undefined {
  const entries = entriesOf(value, span);
  if (value.kind !== 'array' || entries === undefined) return entries;
  const listed = entries.listed.map((entry) => ({ key: entry.value, value: entry.value }));
  return entries.open === undefined
    ? { listed }
    : { listed, open: { ...entries.open, key: entries.open.value, value: entries.open.value } };
}

function unknownEntry(reason: UnknownValue, address: string, span: Span): Entry {
  const part = (name: string) => unknown(reason.reason, reason.message, `${address}[*].each.${name}`, originAt(span));
  return { key: part('key'), value: part('value') };
}

function copyOf(
  entry: Entry,
  suffix: string,
  condition: Copy['condition'],
  span: Span,
  step: Step,
  frame: Frame,
): Copy {
  const each = object(
    [
      { name: 'key', span, value: entry.key },
      { name: 'value', span, value: entry.value },
    ],
    { span, steps: [step] },
  );
  return { suffix, locals: bind('each', each, frame.locals), condition, way: [step] };
}

function evaluated({ attribute, source }: Argument, frame: Frame, name: string) {
  const span = spanOf(source, attribute);
  const value = evaluate(attribute.value, { ...frame, source });
  return { span, value, step: { role: 'loop' as const, span, name } };
}

function because(value: Value, address: string, name: string, span: Span): UnknownValue {
  if (value.kind === 'choice') return { ...value.reason, origin: joinOrigins(span, [value.origin]) };
  return unknownBecause(value, value.kind === 'unknown' ? textOf(value) : `${address}.${name}`, span);
}

function oneOf(alternatives: readonly { readonly value: Value; readonly when: string }[], reason: UnknownValue): Value {
  const [only] = alternatives;
  return alternatives.length === 1 && only !== undefined ? only.value : choice(alternatives, reason, reason.origin);
}

/** `["key"]`; a key that is not fully known is written as its canonical text. */
function suffixOf(key: Value): string {
  return `[${JSON.stringify(keyOf(key))}]`;
}

function keyOf(key: Value): string {
  return key.kind === 'scalar' ? String(key.value) : textOf(key);
}
