/** The few words in which a rule gives its answer. */
import { anyOf, type Evidence, type Judgement, not } from '../model/judgement.js';
import type { Severity } from './finding.js';

/** A rule's answer about one resource, or about one part of it. `Key` names a message of the rule. */
export type Outcome<Key extends string = string> = NotApplicable | Answer<Key>;

export interface NotApplicable {
  readonly status: 'notApplicable';
  readonly reason: string;
}

export interface Answer<Key extends string = string> {
  readonly status: 'pass' | 'fail' | 'unknown';
  readonly message: Key;
  readonly judgement: Judgement;
  /** What leaves open whether the rule applies at all; empty if it does. */
  readonly doubts: readonly Evidence[];
  readonly details: Details;
}

export interface Details {
  /** In place of the rule's own, for a lesser (or worse) condition of it. */
  readonly severity?: Severity | undefined;
  /**
   * What would pass, where the judgement does not say it. It never does with {@link failIf}: what was asked for is what fails.
   */
  readonly expected?: unknown;
  /** The value is a secret: it is neither printed nor hashed, known or not. */
  readonly secret?: boolean;
  /** Words for the placeholders of the message that the rule declares. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The rule does not speak of this resource. */
export function notApplicable(reason: string): NotApplicable {
  return { status: 'notApplicable', reason };
}

/** A finding with this message unless the judgement is true. */
export function failUnless<Key extends string>(judgement: Judgement, message: Key, details: Details = {}): Answer<Key> {
  const status = judgement.truth === 'unknown' ? 'unknown' : judgement.truth ? 'pass' : 'fail';
  return { status, message, judgement, doubts: [], details };
}

/** A finding with this message if the judgement is true. What would pass has to be said: `{ expected: 'Disabled' }`. */
export function failIf<Key extends string>(judgement: Judgement, message: Key, details: Details = {}): Answer<Key> {
  return failUnless(not(judgement), message, details);
}

/** The rule speaks only of resources for which the condition holds; if that is not known, neither is a failure. */
export function onlyIf<Key extends string>(
  condition: Judgement,
  reason: string,
  answer: () => Outcome<Key> | readonly Outcome<Key>[],
): readonly Outcome<Key>[] {
  if (condition.truth === false) return [notApplicable(reason)];
  const isSettled = condition.truth === true || isLeftAlone(condition);
  return [answer()].flat().map((outcome) => (isSettled ? outcome : soften(outcome, condition)));
}

/** True if nothing but an update's silence makes it unknown: then what the update does set is judged as it stands. */
function isLeftAlone({ evidence }: Judgement): boolean {
  return evidence.length > 0 && evidence.every((one) => one.unchanged === true);
}

/** The rule is silent about resources for which the exemption holds. */
export function unless<Key extends string>(
  exemption: Judgement,
  reason: string,
  answer: () => Outcome<Key> | readonly Outcome<Key>[],
): readonly Outcome<Key>[] {
  return onlyIf(not(exemption), reason, answer);
}

/** What fails becomes unknown, because whether the rule applies at all is. */
function soften<Key extends string>(outcome: Outcome<Key>, condition: Judgement): Outcome<Key> {
  if (outcome.status === 'notApplicable' || outcome.status === 'pass') return outcome;
  const doubt = condition.evidence.find((one) => one.because !== undefined);
  const failing = outcome.judgement.evidence.map((one) => ({
    ...one,
    because: one.because ?? doubt?.because ?? UNSAID,
  }));
  const judgement = { ...anyOf(not(condition), outcome.judgement), evidence: failing };
  return { ...outcome, status: 'unknown', judgement, doubts: [...outcome.doubts, ...condition.evidence] };
}

const UNSAID = 'whether this applies is not known';
