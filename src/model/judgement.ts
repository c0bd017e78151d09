/** Three-valued answers with the evidence for them. */
import type { Resource } from '../expand/resource.js';
import type { Scalar, UnknownValue, Value, Writer } from '../expand/value.js';
import type { Span } from '../inputs/source-file.js';

export type Truth = boolean | 'unknown';

export interface Judgement {
  readonly truth: Truth;
  /** What decided it, most telling first; for an unknown: what is not known. */
  readonly evidence: readonly Evidence[];
  /** For an unknown: the cases in which it would be true, as far as they can be said. */
  readonly trueWhen: readonly string[];
  /** For an unknown: the cases in which it would be false. */
  readonly falseWhen: readonly string[];
}

/** One thing that was looked at. */
export interface Evidence {
  /** The resource it belongs to, which need not be the one a rule is about. */
  readonly resource: Resource;
  /** ARM path of the property; undefined if the resource as a whole is meant. */
  readonly path: string | undefined;
  /** Where the property stands; where it would stand if it is absent. */
  readonly span: Span;
  readonly absent: boolean;
  /** The value found; undefined if it is absent. */
  readonly value: Value | undefined;
  /** What the service does when it is absent, if that is known. */
  readonly meaning?: Scalar;
  /** What was asked for. */
  readonly expected?: unknown;
  /** What it alone answers, where several are told. */
  readonly answer?: Truth;
  /** It is what the whole judgement is about. */
  readonly isSubject?: boolean;
  /** Why it cannot be told, as a clause: "parameter 'x' has no default and no parameter file sets it". */
  readonly because?: string;
  /** It is written, but the resource's API version does not define it, so it counts as absent. */
  readonly dropped?: boolean;
  /** The resource is an update that does not mention it, so it stays as it is. */
  readonly unchanged?: boolean;
  /** The update that says it, if the resource's own declaration does not. */
  readonly by?: Writer;
}

/** A judgement about one thing. */
export function judged(truth: Truth, evidence: readonly Evidence[] = [], cases: Partial<Cases> = {}): Judgement {
  return { truth, evidence, trueWhen: cases.trueWhen ?? [], falseWhen: cases.falseWhen ?? [] };
}

interface Cases {
  readonly trueWhen: readonly string[];
  readonly falseWhen: readonly string[];
}

/** True if all are true, false if one is false. */
export function allOf(...judgements: readonly Judgement[]): Judgement {
  const failing = judgements.filter((judgement) => judgement.truth === false);
  if (failing.length > 0) return judged(false, evidenceOf(failing));
  const open = judgements.filter((judgement) => judgement.truth === 'unknown');
  if (open.length === 0) return judged(true, evidenceOf(judgements));
  return judged('unknown', evidenceOf(open), {
    trueWhen: together(open.map((judgement) => judgement.trueWhen)),
    falseWhen: open.flatMap((judgement) => judgement.falseWhen),
  });
}

/** True if one is true, false if all are false (and if there are none). */
export function anyOf(...judgements: readonly Judgement[]): Judgement {
  const holding = judgements.filter((judgement) => judgement.truth === true);
  if (holding.length > 0) return judged(true, evidenceOf(holding));
  const open = judgements.filter((judgement) => judgement.truth === 'unknown');
  if (open.length === 0) return judged(false, evidenceOf(judgements));
  const rest = judgements.filter((judgement) => judgement.truth === false);
  return judged('unknown', evidenceOf([...open, ...rest]), {
    trueWhen: open.flatMap((judgement) => judgement.trueWhen),
    falseWhen: together(open.map((judgement) => judgement.falseWhen)),
  });
}

export function not(judgement: Judgement): Judgement {
  const { truth, trueWhen, falseWhen } = judgement;
  const evidence = judgement.evidence.map(opposite);
  return { truth: negated(truth), evidence, trueWhen: falseWhen, falseWhen: trueWhen };
}

/** What was asked for in a negated question is not what would pass. */
function opposite({ expected: _, answer, ...evidence }: Evidence): Evidence {
  return answer === undefined ? evidence : { ...evidence, answer: negated(answer) };
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

/** The same answer as one about this property: it is what a finding points at, whatever else was looked at. */
export function about(subject: Evidence, judgement: Judgement): Judgement {
  return { ...judgement, evidence: [{ ...subject, isSubject: true }, ...judgement.evidence] };
}

/** The same answer, with one more thing that was looked at. */
export function alsoBy(evidence: Evidence, judgement: Judgement): Judgement {
  return { ...judgement, evidence: [evidence, ...judgement.evidence] };
}

/** Why something is unknown, from the value that is: a clause for people. */
export function clauseOf(unknown: UnknownValue): string {
  return unknown.message === '' ? `'${unknown.expression}' is not known before deployment` : unknown.message;
}

function evidenceOf(judgements: readonly Judgement[]): readonly Evidence[] {
  return judgements.flatMap((judgement) => judgement.evidence);
}

/** The cases in which all hold: said only if each of them can say its own, and if it is one case each. */
function together(cases: readonly (readonly string[])[]): readonly string[] {
  if (cases.some((one) => one.length !== 1)) return [];
  return [[...new Set(cases.flat())].join(' and ')];
}
