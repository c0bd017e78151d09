/**
 * Which types a condition is about. Nearly every definition asks for the type, so most resources are told from the type alone, and
 * that once for all resources of it.
 */
import { originAt } from '../../expand/origins.js';
import { knownString, scalar } from '../../expand/values.js';
import type { Truth } from '../../model/judgement.js';
import type { Comparison, Condition } from '../condition.js';
import { isPlain } from './expressions.js';
import { answerOf, opposite } from './operators/operators.js';

const answers = new WeakMap<Condition, Map<string, boolean>>();

/** Conditions are asked about as many types as a deployment has; what a hostile one adds is forgotten. */
const MOST_TYPES = 1_000;

/** False if the condition is false for every resource of this type, whatever else is known of it. */
export function mayConcern(condition: Condition, type: string): boolean {
  let known = answers.get(condition);
  if (known === undefined || known.size > MOST_TYPES) {
    known = new Map();
    answers.set(condition, known);
  }
  const lower = type.toLowerCase();
  const found = known.get(lower);
  if (found !== undefined) return found;
  const made = answerByType(condition, lower) !== false;
  known.set(lower, made);
  return made;
}

/** What the type alone decides. */
function answerByType(condition: Condition, type: string): Truth {
  switch (condition.kind) {
    case 'not':
      return opposite(answerByType(condition.condition, type));
    case 'allOf':
      return decidedBy(condition.conditions, type, false);
    case 'anyOf':
      return decidedBy(condition.conditions, type, true);
    case 'comparison':
      return comparedByType(condition, type);
  }
}

function decidedBy(conditions: readonly Condition[], type: string, decisive: boolean): Truth {
  let truth: Truth = !decisive;
  for (const condition of conditions) {
    const answer = answerByType(condition, type);
    if (answer === decisive) return decisive;
    if (answer === 'unknown') truth = 'unknown';
  }
  return truth;
}

function comparedByType({ subject, operator, operand }: Comparison, type: string): Truth {
  const isType = subject.kind === 'field' && knownString(subject.field)?.toLowerCase() === 'type';
  if (!isType || !isPlain(operand)) return 'unknown';
  return answerOf(operator, scalar(type, originAt(subject.span)), operand);
}
