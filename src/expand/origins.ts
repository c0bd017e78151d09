/** Building and joining origins: where values were written and the way they took. */
import { type Span, sameSpan } from '../inputs/source-file.js';
import { MAX_STEPS, type Origin, type Step, type Value } from './value.js';

const NO_STEPS: readonly Step[] = [];

/** The origin of something written at `span`. */
export function originAt(span: Span): Origin {
  return { span, steps: NO_STEPS };
}

/** The same value after one more step of its way. */
export function withStep<V extends Value>(value: V, step: Step): V {
  return { ...value, origin: { ...value.origin, steps: appendSteps(value.origin.steps, [step]) } };
}

/** The same value with the steps of what it was read through (a container, a condition) added to its own. */
export function withStepsOf<V extends Value>(value: V, through: Origin): V {
  if (through.steps.length === 0 && through.sensitive !== true) return value;
  return { ...value, origin: joinOrigins(value.origin.span, [value.origin, through]) };
}

/** The same value, marked as one that is never printed. */
export function asSensitive<V extends Value>(value: V): V {
  return value.origin.sensitive === true ? value : { ...value, origin: { ...value.origin, sensitive: true } };
}

/** The origin of a value computed at `span` out of others: their steps together, sensitive if one of them is. */
export function joinOrigins(span: Span, from: readonly Origin[]): Origin {
  let steps = NO_STEPS;
  let sensitive = false;
  for (const origin of from) {
    if (origin.steps.length > 0) steps = steps.length === 0 ? origin.steps : appendSteps(steps, origin.steps);
    if (origin.sensitive === true) sensitive = true;
  }
  return sensitive ? { span, steps, sensitive } : { span, steps };
}

/**
 * Steps without repetition; of more than {@link MAX_STEPS} those in the middle go, and what is taken for granted goes last: a
 * verdict names its assumptions.
 */
function appendSteps(steps: readonly Step[], more: readonly Step[]): readonly Step[] {
  const joined = [...steps];
  for (const step of more) {
    if (!joined.some((known) => isSameStep(known, step))) joined.push(step);
  }
  if (joined.length <= MAX_STEPS) return joined;
  const middle = (joined.length - 1) / 2;
  const order = joined
    .map((_, index) => index)
    .sort((left, right) => {
      const byKind = Number(isAssumption(joined[left])) - Number(isAssumption(joined[right]));
      return byKind !== 0 ? byKind : Math.abs(left - middle) - Math.abs(right - middle);
    });
  const dropped = new Set(order.slice(0, joined.length - MAX_STEPS));
  return joined.filter((_, index) => !dropped.has(index));
}

/** What a module takes for granted may stand in one place under several names: where it is called. */
function isSameStep(one: Step, other: Step): boolean {
  return one.role === other.role && one.name === other.name && sameSpan(one.span, other.span);
}

function isAssumption(step: Step | undefined): boolean {
  return step?.role === 'default' || step?.role === 'allowed';
}
