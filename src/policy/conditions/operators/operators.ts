/**
 * What the operators answer about a value.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#conditions
 */
import type { Value } from '../../../expand/value.js';
import { knownBoolean } from '../../../expand/values.js';
import type { Truth } from '../../../model/judgement.js';
import type { Operator } from '../../condition.js';
import { mayBeNull } from '../unknowns.js';
import { hasKey, isAmong, isSame } from './equality.js';
import { isOrdered } from './order.js';
import { hasText, isLike, isMatch } from './text.js';

/**
 * The answer of an operator.
 * @param value undefined if it is missing; null counts as missing
 */
export function answerOf(operator: Operator, value: Value | undefined, operand: Value): Truth {
  switch (operator) {
    case 'equals':
      return isSame(value, operand);
    case 'notEquals':
      return opposite(isSame(value, operand));
    case 'in':
      return isAmong(value, operand);
    case 'notIn':
      return opposite(isAmong(value, operand));
    case 'like':
      return isLike(value, operand);
    case 'notLike':
      return opposite(isLike(value, operand));
    case 'match':
      return isMatch(value, operand, false);
    case 'notMatch':
      return opposite(isMatch(value, operand, false));
    case 'matchInsensitively':
      return isMatch(value, operand, true);
    case 'notMatchInsensitively':
      return opposite(isMatch(value, operand, true));
    case 'contains':
      return hasText(value, operand);
    case 'notContains':
      return opposite(hasText(value, operand));
    case 'containsKey':
      return hasKey(value, operand);
    case 'notContainsKey':
      return opposite(hasKey(value, operand));
    case 'exists':
      return isThere(value, operand);
    case 'less':
    case 'lessOrEquals':
    case 'greater':
    case 'greaterOrEquals':
      return isOrdered(operator, value, operand);
  }
}

export function opposite(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

/** Anything but null is there, the empty text too. */
function isThere(value: Value | undefined, operand: Value): Truth {
  if (operand.kind === 'choice') {
    const truths = new Set(operand.alternatives.map((one) => isThere(value, one.value)));
    const [only = 'unknown'] = truths;
    return truths.size === 1 ? only : 'unknown';
  }
  const wanted = knownBoolean(operand);
  const there = isWritten(value);
  if (wanted === undefined || there === 'unknown') return 'unknown';
  return there === wanted;
}

function isWritten(value: Value | undefined): Truth {
  if (value === undefined) return false;
  if (value.kind === 'scalar') return value.value !== null;
  return value.kind === 'unknown' && mayBeNull(value) ? 'unknown' : true;
}
