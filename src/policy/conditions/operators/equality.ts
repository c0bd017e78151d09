/**
 * `equals` and `in`: text without case, `"80"` like 80 and `"true"` like true; what is missing equals null and nothing else.
 */
import { type Parts, partsOf, sameParts } from '../../../expand/functions/holes.js';
import { hasName } from '../../../expand/functions/member-names.js';
import type { ArrayValue, ObjectValue, Scalar, Value } from '../../../expand/value.js';
import { isNull, textOf } from '../../../expand/values.js';
import type { Truth } from '../../../model/judgement.js';
import { mayBeNull } from '../unknowns.js';

/** Whether the value is the wanted one; undefined stands for a missing one. */
export function isSame(value: Value | undefined, wanted: Value): Truth {
  if (value?.kind === 'choice') return agreed(value.alternatives.map((one) => isSame(one.value, wanted)));
  if (wanted.kind === 'choice') return agreed(wanted.alternatives.map((one) => isSame(value, one.value)));
  if (value === undefined || isNull(value)) return isNothing(wanted);
  if (isNull(wanted)) return isNothing(value);
  if (value.kind === 'unknown' || wanted.kind === 'unknown') return sameExpression(value, wanted) ? true : 'unknown';
  if (value.kind === 'object' || wanted.kind === 'object') {
    return value.kind === 'object' && wanted.kind === 'object' ? sameObjects(value, wanted) : false;
  }
  if (value.kind === 'array' || wanted.kind === 'array') {
    return value.kind === 'array' && wanted.kind === 'array' ? sameArrays(value, wanted) : false;
  }
  if (value.kind === 'scalar' && wanted.kind === 'scalar') return sameScalar(value.value, wanted.value);
  if (sameExpression(value, wanted)) return true;
  return sameParts(foldedParts(value), foldedParts(wanted)) ?? 'unknown';
}

function isNothing(value: Value): Truth {
  if (value.kind === 'unknown' && mayBeNull(value)) return 'unknown';
  return isNull(value);
}

/** Whether the array that is the operand has such an item; unknown if it is no array, for then the service gives an error. */
export function isAmong(value: Value | undefined, list: Value): Truth {
  if (list.kind === 'choice') return agreed(list.alternatives.map((one) => isAmong(value, one.value)));
  return list.kind === 'array' ? hasItem(list, value) : 'unknown';
}

/** Whether an array has an item that is this value. */
export function hasItem(list: ArrayValue, value: Value | undefined): Truth {
  let truth: Truth = false;
  for (const item of list.items) {
    const same = isSame(value, item);
    if (same === true) return true;
    if (same === 'unknown') truth = 'unknown';
  }
  return list.open === undefined ? truth : 'unknown';
}

/** Whether an object has a member of this name. */
export function hasKey(value: Value | undefined, key: Value): Truth {
  if (key.kind === 'choice') return agreed(key.alternatives.map((one) => hasKey(value, one.value)));
  if (value === undefined) return false;
  if (value.kind === 'choice') return agreed(value.alternatives.map((one) => hasKey(one.value, key)));
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind !== 'object') return false;
  if (key.kind === 'scalar') return key.value === null ? false : (hasName(value, String(key.value)) ?? 'unknown');
  if (key.kind === 'object' || key.kind === 'array') return false;
  return value.open === undefined && value.members.size === 0 ? false : hasPartlyKnownKey(value, key);
}

function hasPartlyKnownKey(value: ObjectValue, key: Value): Truth {
  const keys = [...value.members.values()].map((member) => member.key ?? member.name);
  const answers = keys.map((one): Truth => {
    if (typeof one === 'string') return sameParts([one.toLowerCase()], foldedParts(key)) ?? 'unknown';
    return sameExpression(one, key) ? true : (sameParts(foldedParts(one), foldedParts(key)) ?? 'unknown');
  });
  if (answers.includes(true)) return true;
  return answers.includes('unknown') || value.open !== undefined ? 'unknown' : false;
}

/** The answer that all cases give, if they do. */
export function agreed(truths: readonly Truth[]): Truth {
  const [first = 'unknown', ...others] = truths;
  return others.every((truth) => truth === first) ? first : 'unknown';
}

/** The text of a value as it is compared, lower-cased; numbers and booleans as they are written. */
export function foldedParts(value: Value): Parts {
  return partsOf(value).map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
}

const NUMBER = /^\s*[-+]?\d{1,30}(\.\d{1,30})?\s*$/;

function sameScalar(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'number' && typeof right === 'string') return NUMBER.test(right) && Number(right) === left;
  if (typeof right === 'number' && typeof left === 'string') return sameScalar(right, left);
  if (left === right) return true;
  return typeof left !== 'number' && sameText(String(left), String(right));
}

/** Lower-casing makes a text twice as long at most, so that lists of short texts cost little beside a long one. */
function sameText(left: string, right: string): boolean {
  if (left.length > 2 * right.length || right.length > 2 * left.length) return false;
  return left.toLowerCase() === right.toLowerCase();
}

/** The same expression has the same value; one that fails has none. */
function sameExpression(left: Value, right: Value): boolean {
  if (left.kind === 'unknown' && (left.reason === 'error' || left.reason === 'budget')) return false;
  return left === right || textOf(left) === textOf(right);
}

function sameObjects(left: ObjectValue, right: ObjectValue): Truth {
  if (left.open !== undefined || right.open !== undefined) return 'unknown';
  if ([...left.members.values(), ...right.members.values()].some((member) => member.key !== undefined))
    return 'unknown';
  if (left.members.size !== right.members.size) return false;
  return every(left.members, ([name, member]) => {
    const other = right.members.get(name);
    return other === undefined ? false : isSame(member.value, other.value);
  });
}

function sameArrays(left: ArrayValue, right: ArrayValue): Truth {
  if (left.open !== undefined || right.open !== undefined) return 'unknown';
  if (left.items.length !== right.items.length) return false;
  return every(left.items.entries(), ([index, item]) => {
    const other = right.items[index];
    return other === undefined ? false : isSame(item, other);
  });
}

function every<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  let truth: Truth = true;
  for (const item of items) {
    const answer = test(item);
    if (answer === false) return false;
    if (answer === 'unknown') truth = 'unknown';
  }
  return truth;
}
