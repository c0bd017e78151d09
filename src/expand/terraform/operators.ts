/** Operators: arithmetic, comparison and logic, on values that may be known in part. */

import type { Span } from '../../inputs/source-file.js';
import type { BinaryExpression, BinaryOperator, UnaryExpression } from '../../syntax/terraform/nodes.js';
import { partsOf, sameParts } from '../functions/holes.js';
import { joinOrigins } from '../origins.js';
import type { Scalar, UnknownValue, Value } from '../value.js';
import { choice, isFullyKnown, isNull, knownBoolean, scalar, textOf, unknownBecause } from '../values.js';
import { evaluate, type Frame, placeOf, possibly } from './evaluator.js';
import { alternativesOf, failure } from './failures.js';

/** `!a`, `-a`. */
export function unary(expression: UnaryExpression, frame: Frame): Value {
  const operand = evaluate(expression.operand, frame);
  const span = placeOf(expression, frame);
  return overAlternatives([operand], span, expression.operator, frame, ([value]) => {
    if (value === undefined) return undefined;
    const origin = joinOrigins(span, [operand.origin]);
    const negated = expression.operator === '!' ? not(value) : minus(value);
    if (negated !== undefined) return scalar(negated, origin);
    // Nothing else that is known can be negated, null neither.
    if (value.kind !== 'scalar' && value.kind !== 'object' && value.kind !== 'array') return undefined;
    frame.failures.reject(`'${expression.operator}' cannot be applied to this operand`, span);
    return failure('an operator is applied to the wrong operand', textOf(value), origin);
  });
}

function not(value: Value): boolean | undefined {
  const known = knownBoolean(value);
  return known === undefined ? undefined : !known;
}

function minus(value: Value): number | undefined {
  const known = numberOf(value);
  return known === undefined ? undefined : -known;
}

/** `a + b`, `a == b`, `a && b` and their kin. */
export function binary(expression: BinaryExpression, frame: Frame): Value {
  const { operator } = expression;
  const left = evaluate(expression.left, frame);
  if (operator === '&&' || operator === '||') return logical(expression, left, frame);
  const right = evaluate(expression.right, frame);
  const span = placeOf(expression, frame);
  return overAlternatives([left, right], span, operator, frame, ([first, second]) => {
    if (first === undefined || second === undefined) return undefined;
    const result = computed(operator, first, second);
    if (result === 'fails') {
      frame.failures.reject(`'${operator}' cannot be applied to these operands`, span);
      return failure('an operator is applied to the wrong operands', textOf(first), joinOrigins(span, []));
    }
    return result === undefined ? undefined : scalar(result, joinOrigins(span, [first.origin, second.origin]));
  });
}

/** What decides counts although the other side is unknown; the right side is not evaluated when the left decides. */
function logical(expression: BinaryExpression, left: Value, frame: Frame): Value {
  const decisive = expression.operator === '||';
  const span = placeOf(expression, frame);
  const first = knownBoolean(left);
  if (first === decisive) return scalar(decisive, joinOrigins(span, [left.origin]));
  const right = first === undefined ? possibly(expression.right, frame) : evaluate(expression.right, frame);
  const second = knownBoolean(right);
  if (second === decisive) return scalar(decisive, joinOrigins(span, [right.origin]));
  return overAlternatives([left, right], span, expression.operator, frame, ([one, other]) => {
    const [a, b] = [one && knownBoolean(one), other && knownBoolean(other)];
    if (a === decisive || b === decisive) return scalar(decisive, joinOrigins(span, [left.origin, right.origin]));
    if (a === undefined || b === undefined) return undefined;
    return scalar(!decisive, joinOrigins(span, [left.origin, right.origin]));
  });
}

/** The operation on every combination of the alternatives of its operands; undefined results are unknown. */
function overAlternatives(
  operands: readonly Value[],
  span: Span,
  operator: string,
  frame: Frame,
  work: (operands: readonly Value[]) => Value | undefined,
): Value {
  const origin = joinOrigins(
    span,
    operands.map((operand) => operand.origin),
  );
  const cases = combinationsOf(operands);
  const results = cases.map(({ values, when }) => ({ value: work(values) ?? undecided(values, operator, span), when }));
  const [only] = results;
  if (results.length === 1 && only !== undefined) return { ...only.value, origin };
  return choice(results, undecided(operands, operator, span), origin, frame.scope.context.limits.alternatives);
}

function combinationsOf(operands: readonly Value[]): readonly { values: readonly Value[]; when: string }[] {
  const [first, second] = operands;
  if (first === undefined) return [];
  if (second === undefined) return alternativesOf(first).map(({ value, when }) => ({ values: [value], when }));
  // The same choice on both sides is taken once.
  if (textOf(first) === textOf(second)) {
    return alternativesOf(first).map(({ value, when }) => ({ values: [value, value], when }));
  }
  return alternativesOf(first).flatMap((one) =>
    alternativesOf(second).map((other) => ({
      values: [one.value, other.value],
      when: [one.when, other.when].filter((when) => when !== '').join(' and '),
    })),
  );
}

function undecided(operands: readonly Value[], operator: string, span: Span): UnknownValue {
  const [first, second] = operands.map(textOf);
  const text = second === undefined ? `${operator}${first}` : `(${first} ${operator} ${second})`;
  const cause = operands.find((operand) => !isFullyKnown(operand)) ?? operands[0];
  return unknownBecause(cause ?? scalar(null, { span, steps: [] }), text, span, operands);
}

/** The result; undefined if it is not known, `fails` if Terraform rejects the operands. */
function computed(operator: BinaryOperator, left: Value, right: Value): Scalar | undefined | 'fails' {
  if (operator === '==') return sameValue(left, right);
  if (operator === '!=') {
    const same = sameValue(left, right);
    return same === undefined ? undefined : !same;
  }
  if (isWrong(left) || isWrong(right)) return 'fails';
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  return arithmetic(operator, a, b);
}

/** True for what can be no number. */
function isWrong(value: Value): boolean {
  return (
    value.kind === 'object' || value.kind === 'array' || (value.kind === 'scalar' && numberOf(value) === undefined)
  );
}

function arithmetic(operator: BinaryOperator, a: number, b: number): Scalar | 'fails' {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? 'fails' : a / b;
    case '%':
      return b === 0 ? 'fails' : a % b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return 'fails';
  }
}

/** The number of a value, out of text too, as Terraform converts it. */
export function numberOf(value: Value): number | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'number') return value.value;
  if (typeof value.value !== 'string' || !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value.value)) return undefined;
  return Number(value.value);
}

/** Whether two values are equal, types included; undefined if that is not known. */
export function sameValue(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  if (isFullyKnown(left) && isFullyKnown(right)) return textOf(left) === textOf(right);
  if (isNull(left) || isNull(right)) return hasValue(left) || hasValue(right) ? false : undefined;
  if (left.kind === 'unknown' || right.kind === 'unknown') return textOf(left) === textOf(right) ? true : undefined;
  if (isText(left) && isText(right)) return sameParts(partsOf(left), partsOf(right));
  if (left.kind === 'array' && right.kind === 'array') return sameItems(left.items, right.items, left, right);
  if (textOf(left) === textOf(right)) return true;
  return undefined;
}

function sameItems(left: readonly Value[], right: readonly Value[], first: Value, second: Value): boolean | undefined {
  const closed = isClosed(first) && isClosed(second);
  if (closed && left.length !== right.length) return false;
  if (isClosed(first) && right.length > left.length) return false;
  return isClosed(second) && left.length > right.length ? false : undefined;
}

function isClosed(value: Value): boolean {
  return value.kind === 'array' && value.open === undefined;
}

/** True for what cannot be null, whatever is unknown in it. */
function hasValue(value: Value): boolean {
  return value.kind === 'object' || value.kind === 'array' || value.kind === 'text' || value.kind === 'resource-id';
}

function isText(value: Value): boolean {
  return (
    value.kind === 'text' ||
    value.kind === 'resource-id' ||
    typeof (value.kind === 'scalar' && value.value) === 'string'
  );
}
