/** Numeric functions. Integers have 64 bits; results that JavaScript numbers do not hold exactly are left unknown. */
import type { Value } from '../value.js';
import { knownScalar, scalar } from '../values.js';
import {
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  INTEGER,
  known,
  one,
  originOf,
  overBudget,
  rest,
  undecided,
  unsupported,
} from './define.js';

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
const INT32_MAX = 2_147_483_647;

export const ARITHMETIC: readonly Definition[] = [
  integerFunction('add', (left, right) => left + right),
  integerFunction('sub', (left, right) => left - right),
  integerFunction('mul', (left, right) => left * right),
  integerFunction('div', (left, right) => (right === 0n ? undefined : left / right)),
  integerFunction('mod', (left, right) => (right === 0n ? undefined : left % right)),
  define('int', [one('integer', 'string')], (call, value) => toInteger(call, value)),
  define('float', [one('integer', 'float', 'string')], (call, value) => toFloat(call, value)),
  define('min', [one('integer', 'float', 'array'), rest(one('integer', 'float'))], (call, ...args) =>
    extreme(call, args, Math.min),
  ),
  define('max', [one('integer', 'float', 'array'), rest(one('integer', 'float'))], (call, ...args) =>
    extreme(call, args, Math.max),
  ),
  define('range', [INTEGER, INTEGER], (call, start, count) => range(call, start, count)),
];

/** A function of two integers; `compute` gives undefined for a division by zero. */
function integerFunction(title: string, compute: (left: bigint, right: bigint) => bigint | undefined): Definition {
  return define(title, [INTEGER, INTEGER], (call, left, right) => {
    const [first, second] = [knownScalar(left), knownScalar(right)];
    if (typeof first !== 'number' || typeof second !== 'number') return undecided(call, [left, right]);
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second)) return inexact(call, [left, right]);
    const result = compute(BigInt(first), BigInt(second));
    if (result === undefined) return call.reject(`${title}() divides ${first} by zero.`);
    return integerResult(call, result, [left, right]);
  });
}

function integerResult(call: FunctionCall, result: bigint, args: readonly Value[]): Value {
  if (result > INT64_MAX || result < INT64_MIN) return call.reject(`${call.title}() overflows: ${result}.`);
  const value = Number(result);
  return Number.isSafeInteger(value) ? known(call, value, args) : inexact(call, args);
}

function inexact(call: FunctionCall, args: readonly Value[]): Value {
  return unsupported(call, args, 'integers beyond 53 bits are not computed');
}

function toInteger(call: FunctionCall, value: Value): Value {
  const written = knownScalar(value);
  if (typeof written === 'number') return known(call, written, [value]);
  if (typeof written !== 'string') return undecided(call, [value]);
  const digits = written.trim();
  if (!/^[+-]?[0-9]{1,30}$/.test(digits)) return call.reject('int() needs the text of an integer.');
  return integerResult(call, BigInt(digits.replace('+', '')), [value]);
}

function toFloat(call: FunctionCall, value: Value): Value {
  const written = knownScalar(value);
  if (typeof written === 'number') return known(call, written, [value]);
  if (typeof written !== 'string') return undecided(call, [value]);
  const digits = written.trim().replaceAll(',', '');
  if (!/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(digits))
    return call.reject('float() needs the text of a number.');
  return known(call, Number(digits), [value]);
}

/** The least or greatest of the arguments, or of the items of a single array. */
function extreme(call: FunctionCall, args: readonly Value[], choose: (...numbers: number[]) => number): Value {
  const [first] = args;
  if (first?.kind === 'array' && args.length > 1)
    return call.reject(`${call.title}() takes numbers or one array, not both.`);
  if (first?.kind === 'array' && first.open !== undefined) return undecided(call, args);
  const candidates = first?.kind === 'array' ? first.items : args;
  if (candidates.length === 0) return call.reject(`${call.title}() needs at least one number.`);
  const numbers: number[] = [];
  for (const candidate of candidates) {
    const number = knownScalar(candidate);
    if (candidate.kind === 'unknown' || candidate.kind === 'choice') return undecided(call, args);
    if (typeof number !== 'number') return call.reject(`${call.title}() compares numbers only.`);
    numbers.push(number);
  }
  return known(call, choose(...numbers), args);
}

/** The integers from `start` on. The service allows 10,000 of them, this analysis as many as copies of a loop. */
function range(call: FunctionCall, start: Value, count: Value): Value {
  const [from, length] = [knownScalar(start), knownScalar(count)];
  if (typeof length === 'number' && length < 0) return call.reject(`range() cannot make ${length} integers.`);
  if (typeof from !== 'number' || typeof length !== 'number') return undecided(call, [start, count]);
  if (length > call.limits.copies)
    return overBudget(call, [start, count], `the range of ${length} integers is too long`);
  if (length > 0 && from + length > INT32_MAX + 1) return call.reject('range() goes beyond 2147483647.');
  const origin = originOf(call, [start, count]);
  const items = Array.from({ length }, (_, index) => scalar(from + index, origin));
  return arrayResult(call, items, [start, count]);
}
