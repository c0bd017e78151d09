/** Conditions on a resource, three-valued. */
import { type Judgement, judged } from '../model/judgement.js';
import { all, opposed, some } from './cases.js';
import { judgeComparison } from './comparison.js';
import type { Condition } from './condition.js';
import { type Evaluation, newEvaluation, OUT_OF_BUDGET, spend } from './evaluation.js';
import type { EvaluateCondition } from './outcome.js';
import { wholeResource } from './places.js';

/**
 * Whether a condition holds, by the logic of three values: what is not known makes the answer unknown only where it matters. The
 * evidence is what was looked at, each with the {@link Asked} of its comparison as `expected`.
 */
export const evaluateCondition: EvaluateCondition = (condition, scope) => judge(condition, newEvaluation(scope));

function judge(condition: Condition, evaluation: Evaluation): Judgement {
  if (!spend(evaluation))
    return judged('unknown', [wholeResource(evaluation.scope.resource, { because: OUT_OF_BUDGET })]);
  switch (condition.kind) {
    case 'allOf':
      return all(judgements(condition.conditions, evaluation));
    case 'anyOf':
      return some(judgements(condition.conditions, evaluation));
    case 'not':
      return opposed(judge(condition.condition, evaluation));
    case 'comparison':
      return judgeComparison(condition, evaluation, judge);
  }
}

function* judgements(conditions: readonly Condition[], evaluation: Evaluation): Iterable<Judgement> {
  for (const condition of conditions) yield judge(condition, evaluation);
}
