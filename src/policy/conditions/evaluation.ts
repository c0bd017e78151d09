/** What the evaluation of one condition carries along: where it looks, what `count` stands at, and how much it may still do. */
import { sizeOf } from '../../expand/functions/size.js';
import type { Resource } from '../../expand/resource.js';
import type { UnknownValue, Value } from '../../expand/value.js';
import { unknown } from '../../expand/values.js';
import type { Span } from '../../inputs/source-file.js';
import type { Evidence } from '../../model/judgement.js';
import type { Segment } from '../../model/paths.js';
import type { Reading } from '../../model/readings.js';
import type { PolicyScope } from '../outcome.js';

export interface Evaluation {
  readonly scope: PolicyScope;
  /** What the `count`s around stand at, innermost first. */
  readonly bindings: Bindings | undefined;
  readonly budget: Budget;
  /** What the functions of the expression that is being evaluated read of resources. */
  readonly reads: Evidence[];
}

export interface Bindings {
  readonly binding: Binding;
  readonly outer: Bindings | undefined;
}

export type Binding = ElementBinding | ItemBinding;

/** `count` over a field: the element it stands at. */
export interface ElementBinding {
  readonly kind: 'element';
  /** The path that is counted, with `[*]` for each array; names lower-cased. */
  readonly pattern: readonly Segment[];
  readonly place: Place;
}

/** `count` over a value: the item it stands at. */
export interface ItemBinding {
  readonly kind: 'item';
  /** Lower-cased. */
  readonly name: string | undefined;
  readonly value: Value;
}

/** Somewhere in a resource: what may stand there, and where to point if nothing does. */
export interface Place {
  readonly resource: Resource;
  readonly readings: readonly Reading[];
  readonly path: readonly Segment[];
  readonly anchor: Span;
}

/** Counted down while a condition is evaluated. */
export interface Budget {
  left: number;
  /** Tells one moment's value from another's. */
  unique: number;
}

/** Steps that one condition may take on one resource: some seconds at worst. */
const MOST_STEPS = 2_000_000;

export function newEvaluation(scope: PolicyScope): Evaluation {
  return {
    scope,
    bindings: undefined,
    budget: { left: Math.min(scope.limits.evaluations, MOST_STEPS), unique: 0 },
    reads: [],
  };
}

export function within(evaluation: Evaluation, binding: Binding): Evaluation {
  return { ...evaluation, bindings: { binding, outer: evaluation.bindings } };
}

/** Takes steps off the budget; false if there are none left. */
export function spend({ budget }: Evaluation, steps = 1): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}

/** What it costs to walk through a value, in steps. */
export function costOfValue(value: Value): number {
  if (value.kind === 'scalar') return typeof value.value === 'string' ? value.value.length >> 10 : 0;
  return value.kind === 'unknown' || value.kind === 'lambda' ? 0 : sizeOf(value).parts >> 3;
}

export const OUT_OF_BUDGET = 'the analysis stopped at a budget';

export function outOfBudget(span: Span): UnknownValue {
  return unknown('budget', OUT_OF_BUDGET, 'budget()', { span, steps: [] });
}

/** Where a function of the language cannot tell its value. */
export function notTold(span: Span, message: string, expression: string): UnknownValue {
  return unknown('unsupported', message, expression, { span, steps: [] });
}
