/** Conditions on a resource, three-valued. */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import { scalar } from '../../expand/values.js';
import { type Evidence, type Judgement, judged, type Truth } from '../../model/judgement.js';
import type { Condition } from '../condition.js';
import type { EvaluateCondition } from '../outcome.js';
import { all, opposed, some } from './cases.js';
import { judgeComparison } from './comparison.js';
import { mayConcern } from './concerned-types.js';
import { type Evaluation, newEvaluation, OUT_OF_BUDGET, spend } from './evaluation.js';
import { besideBody, evidenceOf, wholeResource } from './places.js';

/**
 * Whether a condition holds, by the logic of three values: what is not known makes the answer unknown only where it matters. The
 * evidence is what was looked at, each with the {@link Asked} of its comparison as `expected`.
 */
export const evaluateCondition: EvaluateCondition = (condition, scope) => {
  if (!mayConcern(condition, scope.resource.type)) return judged(false, typeOf(scope.resource));
  const judgement = judge(condition, newEvaluation(scope));
  const { evidence } = judgement;
  return evidence.length < 2 ? judgement : { ...judgement, evidence: mostTellingFirst(evidence, judgement.truth) };
};

/** The type as evidence: it alone decides. */
function typeOf(resource: Resource): readonly Evidence[] {
  const place = besideBody(resource, 'type', scalar(resource.type, originAt(resource.headerSpan)));
  return place.readings.map((reading) => evidenceOf(place, reading));
}

/** Which resources a policy is about tells less than what it asks of them; of an unknown, what is not known tells most. */
function mostTellingFirst(evidence: readonly Evidence[], truth: Truth): readonly Evidence[] {
  const rank = ({ path, because }: Evidence): number => {
    if (truth === 'unknown' && because !== undefined) return 0;
    return 1 + (path === undefined ? 3 : (RANKS.get(path) ?? 0));
  };
  return [...evidence].sort((left, right) => rank(left) - rank(right));
}

/** What says which resource it is, the least telling last; every other property tells more. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['kind', 1],
  ['name', 2],
  ['id', 2],
  ['type', 4],
]);

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
