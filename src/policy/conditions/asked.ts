/** What a comparison asked of a property, kept with the evidence: what would change its answer follows from it. */
import type { Value } from '../../expand/value.js';
import type { Truth } from '../../model/judgement.js';
import type { Operator } from '../condition.js';

/** `Evidence.expected` of everything that {@link evaluateCondition} looked at. */
export interface Asked {
  readonly operator: Operator;
  /** Evaluated, as far as it can be. */
  readonly operand: Value;
  /** What the comparison itself answers, whatever `not` stands around it. */
  readonly answer: Truth;
  /** Set if the answer rests on something that Azure's documents do not say alike. */
  readonly restsOn?: 'missing-array';
}

/** What a piece of evidence was asked; undefined for one that was only looked at. */
export function askedOf(expected: unknown): Asked | undefined {
  return typeof expected === 'object' && expected !== null && 'operator' in expected ? (expected as Asked) : undefined;
}
