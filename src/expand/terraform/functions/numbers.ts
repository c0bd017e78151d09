/** Functions of numbers. */
import { ANY, type Definition, define, type FunctionCall, known, rest, undecided } from '../../functions/define.js';
import type { Value } from '../../value.js';
import { isExact, isNoNumber, numberOf } from '../numbers.js';
import { numberResult, onNumbers } from './arguments.js';

export const NUMBERS: readonly Definition[] = [
  define(
    'abs',
    [ANY],
    onNumbers((number = 0) => Math.abs(number)),
  ),
  define(
    'ceil',
    [ANY],
    onNumbers((number = 0) => Math.ceil(number)),
  ),
  define(
    'floor',
    [ANY],
    onNumbers((number = 0) => Math.floor(number)),
  ),
  define(
    'signum',
    [ANY],
    onNumbers((number = 0) => (Number.isInteger(number) ? Math.sign(number) : undefined)),
  ),
  define('pow', [ANY, ANY], (call, number, power) =>
    ofFloats(call, [number, power], (base, exponent) => base ** exponent),
  ),
  define('log', [ANY, ANY], (call, number, base) => ofFloats(call, [number, base], logarithm)),
  define(
    'max',
    [ANY, rest(ANY)],
    onNumbers((...numbers) => Math.max(...numbers)),
  ),
  define(
    'min',
    [ANY, rest(ANY)],
    onNumbers((...numbers) => Math.min(...numbers)),
  ),
];

/** Terraform computes these in floating point, as we do: their noise is part of the result. */
function ofFloats(
  call: FunctionCall,
  args: readonly Value[],
  work: (first: number, second: number) => number | undefined,
): Value {
  if (args.some(isNoNumber)) return call.reject(`${call.title}() needs numbers.`);
  const [first, second] = args.map(numberOf);
  if (first === undefined || second === undefined) return undecided(call, args);
  const result = work(first, second);
  if (result === undefined || Number.isNaN(result)) return call.reject(`${call.title}() rejects its arguments.`);
  return isExact(result) ? known(call, result, args) : numberResult(call, result, args);
}

/** Undefined where there is none: of what is not positive, or to a base that is not. */
function logarithm(number: number, base: number): number | undefined {
  const result = Math.log(number) / Math.log(base);
  return Number.isFinite(result) ? result : undefined;
}
