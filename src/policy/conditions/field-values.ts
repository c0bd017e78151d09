/** What the function `field()` returns: one value, or an array of what `[*]` selects. */
import { joinOrigins, originAt, withStepsOf } from '../../expand/origins.js';
import type { ArrayValue, UnknownValue, Value } from '../../expand/value.js';
import { array, choice, scalar, textOf, unknown, unknownBecause } from '../../expand/values.js';
import { clauseOf, type Evidence } from '../../model/judgement.js';
import { EACH, formatPath, type Segment } from '../../model/paths.js';
import type { Reading } from '../../model/readings.js';
import { type Evaluation, outOfBudget, type Place, spend } from './evaluation.js';
import type { FieldTarget } from './fields.js';
import { below, elementsOf, evidenceOf, UNCHANGED } from './places.js';
import { mayBeNull, ofPolicy } from './unknowns.js';

/** What one expression tells that it read, at most. */
const MOST_READS = 16;

/**
 * The value of a field. A missing one is the empty text, and a path with `[*]` gives an array, empty if the array is missing:
 * https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays
 * @param asElement of an element that a `count` around stands at, its value, as `current()` gives it; not an array of it
 */
export function fieldValue(name: string, target: FieldTarget, evaluation: Evaluation, asElement = false): Value {
  if (target.kind === 'unknown') {
    const { headerSpan } = evaluation.scope.resource;
    return unknown('unsupported', target.because, `field('${name.toLowerCase()}')`, originAt(headerSpan));
  }
  const { place, rest } = target;
  const each = rest.indexOf(EACH);
  if (each < 0) {
    const end = below(place, rest);
    note(end, evaluation.reads);
    return oneOf(end, evaluation, (reading) =>
      target.isElement && !asElement ? listOf(end, reading) : oneValue(end, reading.value),
    );
  }
  const container = below(place, rest.slice(0, each));
  note(container, evaluation.reads);
  return oneOf(container, evaluation, (reading) => selected(container, reading, rest.slice(each + 1), evaluation));
}

/** What stands there. Something unknown may be null, and then it is the empty text: it is not the same as the property. */
function oneValue(end: Place, value: Reading['value']): Value {
  if (value === undefined) return absent(end);
  const mayBeEmpty = value.kind === 'unknown' && mayBeNull(value);
  return mayBeEmpty ? { ...value, expression: ofPolicy(`field(${value.expression})`) } : value;
}

/** The array of one element, or of what it has at the end of the way. */
function listOf(end: Place, reading: Reading): Value {
  const gathered: Gathered = { items: [], open: undefined };
  gatherEnd({ ...end, readings: [reading] }, gathered);
  return array(gathered.items, reading.value?.origin ?? originAt(end.anchor), gathered.open);
}

/** A value for each reading: a choice, if there are several. */
function oneOf(place: Place, evaluation: Evaluation, valueFor: (reading: Reading) => Value): Value {
  const [only, ...others] = place.readings;
  if (only === undefined) return absent(place);
  if (others.length === 0) return valueFor(only);
  const values = place.readings.map((reading) => ({ value: valueFor(reading), when: reading.when.join(' and ') }));
  const origin = joinOrigins(
    place.anchor,
    values.map(({ value }) => value.origin),
  );
  const decidedBy = place.readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
  const text = `choice(${values.map(({ value }) => textOf(value)).join(',')})`;
  const reason = unknown(
    decidedBy?.reason ?? 'condition',
    decidedBy === undefined ? 'it has several possible values' : clauseOf(decidedBy),
    text,
    origin,
  );
  return choice(values, reason, origin, evaluation.scope.limits.alternatives);
}

function absent({ resource, anchor, path }: Place): Value {
  if (!resource.patch) return scalar('', originAt(anchor));
  return unknown('deployment', UNCHANGED, `unchanged(${resource.address},${formatPath(path)})`, originAt(anchor));
}

interface Gathered {
  readonly items: Value[];
  open: ArrayValue['open'];
}

/** The array of what stands at the ends of the paths through the items; arrays inside arrays become one. */
function selected(container: Place, reading: Reading, rest: readonly Segment[], evaluation: Evaluation): Value {
  const gathered: Gathered = { items: [], open: undefined };
  const origin = reading.value?.origin ?? originAt(container.anchor);
  const elements = elementsOf(container, reading);
  if (elements === 'unknown') {
    const value = reading.value ?? absent(container);
    return unknownBecause(value, `${textOf(value)}[*].${formatPath(rest)}`, origin.span);
  }
  if (elements === 'none') return array([], origin);
  for (const element of elements.listed) {
    if (!spend(evaluation)) return outOfBudget(origin.span);
    gather(element, rest, gathered, evaluation);
  }
  gatherOpen(elements.each, elements.open, rest, gathered, evaluation);
  return withStepsOf(array(gathered.items, origin, gathered.open), origin);
}

function gather(place: Place, rest: readonly Segment[], into: Gathered, evaluation: Evaluation): void {
  const each = rest.indexOf(EACH);
  if (each < 0) {
    gatherEnd(below(place, rest), into);
    return;
  }
  const container = below(place, rest.slice(0, each));
  const [only, ...others] = container.readings;
  const elements = only === undefined ? 'none' : elementsOf(container, only);
  if (others.length > 0 || elements === 'unknown') {
    into.open ??= { reason: reasonOf(container) };
  } else if (elements !== 'none') {
    for (const element of elements.listed) {
      if (spend(evaluation)) gather(element, rest.slice(each + 1), into, evaluation);
      else into.open ??= { reason: outOfBudget(container.anchor) };
    }
    gatherOpen(elements.each, elements.open, rest.slice(each + 1), into, evaluation);
  }
}

/** An item with nothing at the end of the path is left out; what may be missing, or null, leaves the number open. */
function gatherEnd(end: Place, into: Gathered): void {
  const [only, ...others] = end.readings;
  const value = others.length === 0 ? only?.value : undefined;
  if (value !== undefined && (value.kind !== 'unknown' || !mayBeNull(value))) into.items.push(value);
  else if (others.length > 0 || value !== undefined || end.resource.patch) into.open ??= { reason: reasonOf(end) };
}

function gatherOpen(
  each: Place | undefined,
  open: UnknownValue | undefined,
  rest: readonly Segment[],
  into: Gathered,
  evaluation: Evaluation,
): void {
  if (open === undefined) return;
  const inner: Gathered = { items: [], open: undefined };
  if (each !== undefined) gather(each, rest, inner, evaluation);
  const [only, ...others] = inner.items;
  const isOne = only !== undefined && others.length === 0 && inner.open === undefined;
  into.open ??= isOne ? { reason: open, each: only } : { reason: open };
}

function reasonOf({ readings, path, anchor }: Place): UnknownValue {
  const decided = readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
  const value = readings.find((reading) => reading.value !== undefined)?.value;
  const cause = decided ?? value;
  const text = `items(${formatPath(path)})`;
  return cause === undefined
    ? unknown('deployment', UNCHANGED, text, originAt(anchor))
    : unknownBecause(cause, text, anchor);
}

function note(place: Place, reads: Evidence[]): void {
  for (const reading of place.readings) {
    if (reads.length < MOST_READS) reads.push(evidenceOf(place, reading));
  }
}
