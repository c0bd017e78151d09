/** Arrays that several arguments or resources add items to. */
import type { ArrayValue, Value } from '../value.js';
import { array, isNull, textOf, unknownBecause } from '../values.js';

/** Both lists in one; unknown if one of them is no list that is known. */
export function joinedLists(before: Value | undefined, more: Value): Value {
  if (before === undefined || isNull(before)) return more;
  if (isNull(more)) return before;
  if (before.kind === 'array' && more.kind === 'array') {
    return array([...before.items, ...more.items], before.origin, opennessOf(before, more));
  }
  const unread = before.kind === 'array' ? more : before;
  return unknownBecause(unread, `concat(${textOf(before)},${textOf(more)})`, unread.origin.span);
}

function opennessOf(before: ArrayValue, more: ArrayValue): ArrayValue['open'] {
  if (before.open === undefined) return more.open;
  return more.open === undefined ? before.open : { reason: before.open.reason };
}
