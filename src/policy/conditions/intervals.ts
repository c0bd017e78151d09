/** What operators answer about a number that is only known to lie between two others. */
import { originAt } from '../../expand/origins.js';
import type { Value } from '../../expand/value.js';
import { scalar } from '../../expand/values.js';
import type { Span } from '../../inputs/source-file.js';
import type { Truth } from '../../model/judgement.js';
import type { Operator } from '../condition.js';
import { agreed } from './operators/equality.js';
import { answerOf, opposite } from './operators/operators.js';

export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** The answer for a count of which the bounds are known. */
export function answerForInterval(operator: Operator, { least, most }: Interval, operand: Value, span: Span): Truth {
  if (least === most) return answerOf(operator, scalar(least, originAt(span)), operand);
  if (operand.kind === 'choice') {
    return agreed(operand.alternatives.map(({ value }) => answerForInterval(operator, { least, most }, value, span)));
  }
  const asked = (ordering: Operator, bound: number): Truth =>
    answerOf(ordering, scalar(bound, originAt(span)), operand);
  switch (operator) {
    case 'less':
    case 'lessOrEquals':
      return same(asked(operator, least), asked(operator, most));
    case 'greater':
    case 'greaterOrEquals':
      return same(asked(operator, least), asked(operator, most));
    case 'equals':
      return asked('greater', least) === true || asked('less', most) === true ? false : 'unknown';
    case 'notEquals':
      return opposite(answerForInterval('equals', { least, most }, operand, span));
    case 'in': {
      if (operand.kind !== 'array' || operand.open !== undefined) return 'unknown';
      const answers = operand.items.map((item) => answerForInterval('equals', { least, most }, item, span));
      return answers.every((answer) => answer === false) ? false : 'unknown';
    }
    case 'notIn':
      return opposite(answerForInterval('in', { least, most }, operand, span));
    case 'exists':
      return asked('exists', least);
    default:
      return 'unknown';
  }
}

/** The orders are monotonic: what holds at both ends holds between them. */
function same(one: Truth, other: Truth): Truth {
  return one === other ? one : 'unknown';
}
