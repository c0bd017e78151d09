/** Equality of values of which not everything is known. */
import type { ArrayValue, ObjectValue, Value } from '../value.js';
import { argumentText } from './canonical.js';
import { partsOf, sameParts } from './holes.js';
import { kindOf } from './kinds.js';
import { hasKnownNames } from './member-names.js';

/**
 * Whether two values are equal as `equals()` tells it: strings and property names with case, numbers by value, arrays
 * in order, objects in any order. Undefined if that depends on what is not known.
 */
export function sameValue(left: Value, right: Value): boolean | undefined {
  if (isUndecided(left) || isUndecided(right)) return sameExpression(left, right) ? true : undefined;
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  if (left.kind === 'object' && right.kind === 'object') return sameObjects(left, right);
  if (left.kind === 'array' && right.kind === 'array') return sameArrays(left, right);
  if (kindOf(left) === 'string' && kindOf(right) === 'string')
    return sameExpression(left, right) ? true : sameParts(partsOf(left), partsOf(right));
  return left.kind === 'lambda' && right.kind === 'lambda' ? undefined : false;
}

/** True, false or undefined for "one of the values equals the wanted one". */
export function anySame(values: readonly Value[], wanted: Value): boolean | undefined {
  let perhaps = false;
  for (const value of values) {
    const same = sameValue(value, wanted);
    if (same === true) return true;
    if (same === undefined) perhaps = true;
  }
  return perhaps ? undefined : false;
}

function isUndecided(value: Value): boolean {
  return value.kind === 'unknown' || value.kind === 'choice';
}

/** A rejected expression has no value, so nothing equals it. */
function sameExpression(left: Value, right: Value): boolean {
  if (left.kind === 'unknown' && left.reason === 'error') return false;
  return left === right || argumentText(left) === argumentText(right);
}

function sameObjects(left: ObjectValue, right: ObjectValue): boolean | undefined {
  if (!isDecided(left) || !isDecided(right)) return sameExpression(left, right) ? true : undefined;
  if (left.members.size !== right.members.size) return false;
  let undecided = false;
  for (const [key, member] of left.members) {
    const other = right.members.get(key);
    if (other === undefined || other.name !== member.name) return false;
    const same = sameValue(member.value, other.value);
    if (same === false) return false;
    if (same === undefined) undecided = true;
  }
  return undecided ? undefined : true;
}

function isDecided(value: ObjectValue): boolean {
  return value.open === undefined && hasKnownNames(value);
}

function sameArrays(left: ArrayValue, right: ArrayValue): boolean | undefined {
  if (left.open !== undefined || right.open !== undefined) {
    if (!possiblySameLength(left, right)) return false;
    return sameExpression(left, right) ? true : undefined;
  }
  if (left.items.length !== right.items.length) return false;
  let undecided = false;
  for (const [index, item] of left.items.entries()) {
    const other = right.items[index];
    const same = other === undefined ? false : sameValue(item, other);
    if (same === false) return false;
    if (same === undefined) undecided = true;
  }
  return undecided ? undefined : true;
}

/** An open array has its listed items at least. */
function possiblySameLength(left: ArrayValue, right: ArrayValue): boolean {
  if (left.open === undefined) return left.items.length >= right.items.length;
  return right.open !== undefined || right.items.length >= left.items.length;
}
