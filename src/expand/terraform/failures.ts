/** Expressions that Terraform rejects: errors are values, because `try` and `can` look at them. */
import type { Span } from '../../inputs/source-file.js';
import type { Alternative, Origin, UnknownValue, Value } from '../value.js';
import { choice, textOf, unknown } from '../values.js';

/** Says that Terraform would reject what stands at `span`. */
export type Reject = (message: string, span: Span) => void;

/** Where the errors of an expression go. */
export interface Failures {
  readonly reject: Reject;
  /** Something looks at the errors: alternatives that fail are kept, as error values. */
  readonly watched: boolean;
  /** Says that Terraform may reject something, because a member is read of what nobody knows. */
  readonly doubt?: () => void;
}

/** Notes what failed first, and reports nothing. */
export class FailureNote implements Failures {
  first: { readonly message: string; readonly span: Span } | undefined;
  doubted = false;

  constructor(readonly watched: boolean) {}

  get failed(): boolean {
    return this.first !== undefined;
  }

  readonly reject: Reject = (message, span) => {
    this.first ??= { message, span };
  };

  readonly doubt = (): void => {
    this.doubted = true;
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

/**
 * The results for each thing that something may be. Where Terraform rejects some of them only, nothing is reported: what is
 * deployed cannot be one of those.
 */
export function eachCase<T>(
  cases: readonly { readonly value: T; readonly when: string }[],
  failures: Failures,
  work: (value: T, failures: Failures) => Value,
): readonly Alternative[] {
  const [only, ...more] = cases;
  if (only !== undefined && more.length === 0) return [{ value: work(only.value, failures), when: only.when }];
  const notes: FailureNote[] = [];
  const results = cases.map(({ value, when }) => {
    const note = new FailureNote(failures.watched);
    const result = work(value, note);
    if (note.failed) notes.push(note);
    if (note.failed || note.doubted) failures.doubt?.();
    const message = 'it is rejected if it is ever evaluated';
    return {
      value: note.failed && !isFailure(result) ? failure(message, textOf(result), result.origin) : result,
      when,
    };
  });
  const first = notes[0]?.first;
  if (first !== undefined && notes.length === cases.length) failures.reject(first.message, first.span);
  return results;
}

/** A choice without the alternatives that fail: what is deployed cannot be one of those. */
export function withoutFailures(value: Value): Value {
  if (value.kind !== 'choice') return value;
  const possible = value.alternatives.filter((alternative) => !isFailure(alternative.value));
  if (possible.length === 0 || possible.length === value.alternatives.length) return value;
  return choice(possible, value.reason, value.origin);
}
