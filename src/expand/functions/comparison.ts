/** Comparison functions. */
import type { Value } from '../value.js';
import { knownScalar } from '../values.js';
import { ANY, type Definition, define, type FunctionCall, one, truth } from './define.js';
import { kindName, kindOf } from './kinds.js';
import { sameValue } from './sameness.js';

const COMPARABLE = one('integer', 'float', 'string');

export const COMPARISON: readonly Definition[] = [
  define('equals', [ANY, ANY], (call, left, right) => truth(call, sameValue(left, right), [left, right])),
  ordering('less', (order) => order < 0),
  ordering('lessOrEquals', (order) => order <= 0),
  ordering('greater', (order) => order > 0),
  ordering('greaterOrEquals', (order) => order >= 0),
];

function ordering(title: string, holds: (order: number) => boolean): Definition {
  return define(title, [COMPARABLE, COMPARABLE], (call, left, right) => {
    const mismatch = mixedTypes(call, left, right);
    if (mismatch !== undefined) return call.reject(mismatch);
    const order = orderOf(left, right);
    return truth(call, order === undefined ? undefined : holds(order), [left, right]);
  });
}

function mixedTypes(call: FunctionCall, left: Value, right: Value): string | undefined {
  const [kind, other] = [kindOf(left), kindOf(right)];
  if (kind === undefined || other === undefined || (kind === 'string') === (other === 'string')) return undefined;
  return `${call.title}() cannot compare ${kindName(kind)} with ${kindName(other)}.`;
}

/** Negative, zero or positive as in sorting; undefined if a value is not known. */
function orderOf(left: Value, right: Value): number | undefined {
  const [first, second] = [knownScalar(left), knownScalar(right)];
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return typeof first === 'string' && typeof second === 'string' ? compareStrings(first, second) : undefined;
}

let collator: Intl.Collator | undefined;

/** Strings as the service compares them: by language rules, `a` before `A` before `b`, not by character code. */
function compareStrings(left: string, right: string): number {
  collator ??= new Intl.Collator('en');
  return collator.compare(left, right);
}
