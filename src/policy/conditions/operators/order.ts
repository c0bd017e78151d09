/**
 * `less`, `greater` and their kin: two numbers as numbers, two texts as text without case; a number and a text as numbers, if the
 * text is one. Everything else has no order, and then each of them is false.
 */
import { type Parts, prefixOf, wholeOf } from '../../../expand/functions/holes.js';
import type { Value } from '../../../expand/value.js';
import type { Truth } from '../../../model/judgement.js';
import { agreed, foldedParts } from './equality.js';

export type Ordering = 'less' | 'lessOrEquals' | 'greater' | 'greaterOrEquals';

/** Negative, zero or positive. */
type Order = -1 | 0 | 1;

const HOLDS: Readonly<Record<Ordering, (order: Order) => boolean>> = {
  less: (order) => order < 0,
  lessOrEquals: (order) => order <= 0,
  greater: (order) => order > 0,
  greaterOrEquals: (order) => order >= 0,
};

export function isOrdered(ordering: Ordering, value: Value | undefined, other: Value): Truth {
  if (value?.kind === 'choice') return agreed(value.alternatives.map((one) => isOrdered(ordering, one.value, other)));
  if (other.kind === 'choice') return agreed(other.alternatives.map((one) => isOrdered(ordering, value, one.value)));
  if (hasNoOrder(value) || hasNoOrder(other)) return false;
  if (value.kind === 'unknown' || other.kind === 'unknown') return 'unknown';
  const possible = ordersOf(value, other);
  return possible.length === 0 ? false : agreed(possible.map(HOLDS[ordering]));
}

function hasNoOrder(value: Value | undefined): value is undefined {
  switch (value?.kind) {
    case undefined:
    case 'object':
    case 'array':
    case 'lambda':
      return true;
    case 'scalar':
      return value.value === null || typeof value.value === 'boolean';
    default:
      return false;
  }
}

const ANY_ORDER: readonly Order[] = [-1, 0, 1];

/** The orders that are possible, none if the two cannot be compared. */
function ordersOf(left: Value, right: Value): readonly Order[] {
  const [one, other] = [numberIn(left), numberIn(right)];
  if (typeof one === 'number' || typeof other === 'number') {
    const [first, second] = [asNumber(left), asNumber(right)];
    if (first === 'open' || second === 'open') return [...ANY_ORDER];
    return first === undefined || second === undefined ? [] : [compared(first, second)];
  }
  return textOrders(foldedParts(left), foldedParts(right));
}

/** The number that the value is, text aside. */
function numberIn(value: Value): number | undefined {
  return value.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

const NUMBER = /^\s*[-+]?\d{1,30}(\.\d{1,30})?\s*$/;

/** The number that the value is or spells; open if that depends on a hole. */
function asNumber(value: Value): number | 'open' | undefined {
  if (value.kind !== 'scalar') return 'open';
  if (typeof value.value === 'number') return value.value;
  return typeof value.value === 'string' && NUMBER.test(value.value) ? Number(value.value) : undefined;
}

function compared<T extends number | string>(left: T, right: T): Order {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The known starts decide if they differ; where one goes on behind the other, holes leave it open. */
function textOrders(left: Parts, right: Parts): readonly Order[] {
  const [one, other] = [wholeOf(left), wholeOf(right)];
  if (one !== undefined && other !== undefined) return [compared(one, other)];
  const [start, otherStart] = [prefixOf(left), prefixOf(right)];
  const common = Math.min(start.length, otherStart.length);
  const order = compared(start.slice(0, common), otherStart.slice(0, common));
  if (order !== 0) return [order];
  // A text that is at an end here is not behind one that may go on.
  if (one !== undefined && one.length === common) return [-1, 0];
  if (other !== undefined && other.length === common) return start.length > common ? [1] : [0, 1];
  return [...ANY_ORDER];
}
