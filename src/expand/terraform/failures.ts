/** Expressions that Terraform rejects: errors are values, because `try` and `can` look at them. */
import type { Span } from '../../inputs/source-file.js';
import type { Alternative, Origin, UnknownValue, Value } from '../value.js';
import { choice, unknown } from '../values.js';

/** Says that Terraform would reject what stands at `span`. */
export type Reject = (message: string, span: Span) => void;

/** Where the errors of an expression go. */
export interface Failures {
  readonly reject: Reject;
  /** Something looks at the errors: alternatives that fail are kept, as error values. */
  readonly watched: boolean;
}

/** Notes that something failed, and nothing else. */
export class FailureNote implements Failures {
  failed = false;

  constructor(readonly watched: boolean) {}

  readonly reject: Reject = () => {
    this.failed = true;
  };
}

/** The value of an expression that Terraform rejects. */
export function failure(message: string, expression: string, origin: Origin): UnknownValue {
  return unknown('error', message.replace(/\.$/, ''), expression, origin);
}

export function isFailure(value: Value): boolean {
  return value.kind === 'unknown' && value.reason === 'error';
}

/** The alternatives of a value: itself, if it is no choice. */
export function alternativesOf(value: Value): readonly Alternative[] {
  return value.kind === 'choice' ? value.alternatives : [{ value, when: '' }];
}

/** A choice without the alternatives that fail: what is deployed cannot be one of those. */
export function withoutFailures(value: Value): Value {
  if (value.kind !== 'choice') return value;
  const possible = value.alternatives.filter((alternative) => !isFailure(alternative.value));
  if (possible.length === 0 || possible.length === value.alternatives.length) return value;
  return choice(possible, value.reason, value.origin);
}
