/** Operators: arithmetic, comparison and logic, on values that may be known in part. */

import type { Span } from '../../inputs/source-file.js';
import type { BinaryExpression, BinaryOperator, Expression, UnaryExpression } from '../../syntax/terraform/nodes.js';
import { partsOf, sameParts } from '../functions/holes.js';
import { joinOrigins } from '../origins.js';
import type { Scalar, UnknownValue, Value } from '../value.js';
import { choice, isFullyKnown, isNull, scalar, textOf, unknownBecause } from '../values.js';
import { booleanOf } from './booleans.js';
import { evaluate, type Frame, placeOf, possibly } from './evaluator.js';
import { alternativesOf, eachCase, type Failures, failure, isFailure } from './failures.js';
import { denoised, isExact, isNoNumber, numberOf } from './numbers.js';

/** `!a`, `-a`. */
export function unary(expression: UnaryExpression, frame: Frame): Value {
  const operand = evaluate(expression.operand, frame);
  const span = placeOf(expression, frame);
  return overAlternatives([operand], span, expression.operator, frame, ([value], failures) => {
    const origin = joinOrigins(span, [operand.origin]);
    if (value === undefined) return undefined;
    const truth = expression.operator === '!' ? booleanOf(value) : undefined;
    const wrong = expression.operator === '!' ? truth === 'rejected' : isNoNumber(value);
    if (wrong) return rejected(expression.operator, value, span, failures);
    if (truth !== undefined) return scalar(!truth, origin);
    const number = expression.operator === '-' ? numberOf(value) : undefined;
    return number === undefined ? undefined : scalar(0 - number, origin);
  });
}

function rejected(operator: string, operand: Value, span: Span, failures: Failures): Value {
  failures.reject(`'${operator}' cannot be applied to these operands`, span);
  return failure('an operator is applied to the wrong operands', textOf(operand), joinOrigins(span, []));
}

/** `a + b`, `a == b`, `a && b` and their kin. */
export function binary(expression: BinaryExpression, frame: Frame): Value {
  const { operator } = expression;
  const left = evaluate(expression.left, frame);
  if (operator === '&&' || operator === '||') return logical(expression, left, frame);
  const right = evaluate(expression.right, frame);
  const span = placeOf(expression, frame);
  return overAlternatives([left, right], span, operator, frame, ([first, second], failures) => {
    if (first === undefined || second === undefined) return undefined;
    const result = computed(operator, first, second, isLiteral(expression.left) && isLiteral(expression.right));
    if (result === 'fails') return rejected(operator, first, span, failures);
    return result === undefined ? undefined : scalar(result, joinOrigins(span, [first.origin, second.origin]));
  });
}

/** A list or object that is written out. */
function isLiteral({ kind }: Expression): boolean {
  return kind === 'tuple' || kind === 'object';
}

/** What decides counts although the other side is unknown; the right side is not evaluated when the left decides. */
function logical(expression: BinaryExpression, left: Value, frame: Frame): Value {
  const decisive = expression.operator === '||';
  const span = placeOf(expression, frame);
  const first = booleanOf(left);
  if (first === decisive) return scalar(decisive, joinOrigins(span, [left.origin]));
  const right = first === undefined ? possibly(expression.right, frame) : evaluate(expression.right, frame);
  if (booleanOf(right) === decisive) return scalar(decisive, joinOrigins(span, [right.origin]));
  return overAlternatives([left, right], span, expression.operator, frame, ([one, other], failures) => {
    const [a, b] = [one && booleanOf(one), other && booleanOf(other)];
    const wrong = a === 'rejected' ? one : b === 'rejected' ? other : undefined;
    if (wrong !== undefined) return isFailure(wrong) ? wrong : rejected(expression.operator, wrong, span, failures);
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
  work: (operands: readonly Value[], failures: Failures) => Value | undefined,
): Value {
  const origin = joinOrigins(
    span,
    operands.map((operand) => operand.origin),
  );
  const cases = combinationsOf(operands);
  const results = eachCase(cases, frame.failures, (values, failures) => {
    return work(values, failures) ?? undecided(values, operator, span);
  });
  const [only] = results;
  if (results.length === 1 && only !== undefined) return { ...only.value, origin };
  return choice(results, undecided(operands, operator, span), origin, frame.scope.context.limits.alternatives);
}

function combinationsOf(operands: readonly Value[]): readonly { value: readonly Value[]; when: string }[] {
  const [first, second] = operands;
  if (first === undefined) return [];
  if (second === undefined) return alternativesOf(first).map(({ value, when }) => ({ value: [value], when }));
  // The same choice on both sides is taken once.
  if (textOf(first) === textOf(second)) {
    return alternativesOf(first).map(({ value, when }) => ({ value: [value, value], when }));
  }
  return alternativesOf(first).flatMap((one) =>
    alternativesOf(second).map((other) => ({
      value: [one.value, other.value],
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
function computed(operator: BinaryOperator, left: Value, right: Value, literal: boolean): Scalar | undefined | 'fails' {
  if (operator === '==' || operator === '!=') {
    const same = sameValue(left, right);
    // A list never equals `[1]`, nor a map `{}`: of what is not written out here nobody knows which it is.
    const known = same === true && hasElements(left) && !literal ? undefined : same;
    return known === undefined ? undefined : known === (operator === '==');
  }
  if (isNoNumber(left) || isNoNumber(right)) return 'fails';
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const result = arithmetic(operator, a, b);
  if (typeof result !== 'number') return result;
  // Nothing is lost by not knowing infinity, which a division by zero gives.
  return isExact(result) ? denoised(result) : undefined;
}

function hasElements({ kind }: Value): boolean {
  return kind === 'array' || kind === 'object';
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
      return a / b;
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

/** Whether two values are equal, types included; undefined if that is not known. */
export function sameValue(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  if (isFullyKnown(left) && isFullyKnown(right)) return textOf(left) === textOf(right);
  if (isNull(left) || isNull(right)) return hasValue(left) || hasValue(right) ? false : undefined;
  if (left.kind === 'unknown' || right.kind === 'unknown') return textOf(left) === textOf(right) ? true : undefined;
  if (textOf(left) === textOf(right)) return true;
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
