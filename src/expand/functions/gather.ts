/** Arrays put together of items that are certainly there and items that may be. */
import { withStepsOf } from '../origins.js';
import type { ArrayValue, UnknownValue, Value } from '../value.js';
import { choice, firstUnknown } from '../values.js';
import { arrayResult, type FunctionCall, originOf, undecided } from './define.js';

export interface Gathered {
  readonly certain: Value[];
  readonly possible: Value[];
  /** Why there may be items besides the certain ones. */
  reason: UnknownValue | undefined;
  /** There may be items of which nothing is known. */
  shapeless: boolean;
}

export function gathering(): Gathered {
  return { certain: [], possible: [], reason: undefined, shapeless: false };
}

/** Adds an item that is there unless `doubt` says that it may not be. */
export function addItem(gathered: Gathered, item: Value, doubt?: UnknownValue): void {
  if (doubt === undefined) gathered.certain.push(item);
  else {
    gathered.possible.push(item);
    gathered.reason ??= doubt;
  }
}

/** Adds the items of what should be an array. */
export function addItemsOf(gathered: Gathered, source: Value, doubt?: UnknownValue): void {
  if (source.kind === 'array') {
    for (const item of source.items) addItem(gathered, withStepsOf(item, source.origin), doubt);
    addOpenItems(gathered, source.open, doubt);
  } else if (source.kind === 'choice') {
    for (const { value } of source.alternatives) addItemsOf(gathered, withStepsOf(value, source.origin), source.reason);
  } else addOpenItems(gathered, openBecause(source));
}

/** Adds the items that an open array may have besides those it lists. */
export function addOpenItems(gathered: Gathered, open: ArrayValue['open'], doubt?: UnknownValue): void {
  if (open === undefined) return;
  if (open.each === undefined) gathered.shapeless = true;
  else gathered.possible.push(open.each);
  gathered.reason ??= doubt ?? open.reason;
}

function openBecause(source: Value): ArrayValue['open'] {
  const reason = firstUnknown(source);
  return reason === undefined ? undefined : { reason };
}

/** The array. Its open items look like one of the possible ones. */
export function gatheredArray(call: FunctionCall, gathered: Gathered, args: readonly Value[]): Value {
  const { certain, possible, reason, shapeless } = gathered;
  if (reason === undefined) return arrayResult(call, certain, args);
  const because = { ...reason, expression: undecided(call, args).expression };
  if (shapeless || possible.length === 0) return arrayResult(call, certain, args, { reason: because });
  const alternatives = possible.map((value) => ({ value, when: '' }));
  const each = choice(alternatives, because, originOf(call, args), call.limits.alternatives);
  return arrayResult(call, certain, args, { reason: because, each });
}
