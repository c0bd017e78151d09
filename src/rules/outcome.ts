/** The few words in which a rule gives its answer. */
import { anyOf, type Evidence, type Judgement, judged, not } from '../model/judgement.js';
import type { Severity } from './finding.js';

/** A rule's answer about one resource, or about one part of it. `Key` names a message of the rule. */
export type Outcome<Key extends string = string> = NotApplicable | Passed | Answer<Key>;

/** The rule speaks of the resource and finds nothing. */
export interface Passed {
  readonly status: 'passed';
  readonly reason: string;
}

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
  /** In place of the message's, where it depends on more than the message. */
  readonly severity?: Severity | undefined;
  /**
   * What would pass, where the judgement does not say it. It never does with {@link failIf}: what was asked for is what fails.
   */
  readonly expected?: unknown;
  /** The value is a secret: it is neither printed nor hashed, known or not. */
  readonly secret?: boolean;
  /** Who may do so has accepted it. */
  readonly accepted?: Acceptance;
  /** Words for the placeholders of the message that the rule declares. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A finding that somebody takes responsibility for outside of the repository's own suppressions: an exemption of a policy. */
export interface Acceptance {
  readonly reason: string;
  /** The last day it holds, `2027-01-31`. */
  readonly expires: string | undefined;
}

/** The rule does not speak of this resource. */
export function notApplicable(reason: string): NotApplicable {
  return { status: 'notApplicable', reason };
}

/** There is nothing in the resource that could fail. */
export function passed(reason: string): Passed {
  return { status: 'passed', reason };
}

/** A finding with this message unless the judgement is true. */
export function failUnless<Key extends string>(judgement: Judgement, message: Key, details: Details = {}): Answer<Key> {
  const status = judgement.truth === 'unknown' ? 'unknown' : judgement.truth ? 'pass' : 'fail';
  return { status, message, judgement, doubts: [], details };
}

/** A finding with this message if the judgement is true. What would pass has to be said, as `{ expected: 'Disabled' }`. */
export function failIf<Key extends string>(
  judgement: Judgement,
  message: Key,
  details: Details & ({ readonly expected: unknown } | { readonly secret: true }),
): Answer<Key> {
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

/**
 * The answers about each part, or each element, that may be deployed. Where there may be more than are listed, one more answer
 * with the message `unlisted` is unknown.
 */
export function forEach<Key extends string, Part extends Listed>(
  { listed, open }: { readonly listed: readonly Part[]; readonly open?: Evidence | undefined },
  unlisted: Key,
  answer: (part: Part) => Outcome<Key> | readonly Outcome<Key>[],
): readonly Outcome<Key>[] {
  const answers = listed.flatMap((part) => onlyIf(part.presence, 'it is not deployed', () => answer(part)));
  if (open !== undefined) return [...answers, failUnless(judged('unknown', [open]), unlisted)];
  return answers.length > 0 ? answers : [notApplicable('there is nothing that the rule speaks of')];
}

/** One of several things that may be there or not. */
interface Listed {
  readonly presence: Judgement;
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
  if (outcome.status === 'notApplicable' || outcome.status === 'passed' || outcome.status === 'pass') return outcome;
  const doubt = condition.evidence.find((one) => one.because !== undefined);
  const failing = outcome.judgement.evidence.map((one) => ({
    ...one,
    because: one.because ?? doubt?.because ?? UNSAID,
  }));
  const judgement = { ...anyOf(not(condition), outcome.judgement), evidence: failing };
  return { ...outcome, status: 'unknown', judgement, doubts: [...outcome.doubts, ...condition.evidence] };
}

const UNSAID = 'whether this applies is not known';
