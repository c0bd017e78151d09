/** One property of a resource, as rules ask about it: present, absent, one of several, or unknown. */

import { withStepsOf } from '../expand/origins.js';
import type { Resource } from '../expand/resource.js';
import type { Scalar, Writer } from '../expand/value.js';
import { firstUnknown } from '../expand/values.js';
import type { Span } from '../inputs/source-file.js';
import { Collection, type Element, type Entry, itemsOf, type Listing, membersOf } from './collection.js';
import { equalsScalar, isFilled } from './comparison.js';
import { absenceOf, type Bearer } from './facts/lookup.js';
import { clauseOf, type Evidence, type Judgement, judged, not, type Truth } from './judgement.js';
import { formatPath, type Segment, segmentsOf } from './paths.js';
import { homeOf, placeWithin, type Reading, readingsOf, readPath, type SettledValue } from './readings.js';

/** The resource that properties belong to. */
export interface Subject extends Bearer {
  readonly resource: Resource;
  /** True if the API version (the resource's own, if none is given) defines the property; if not, the service ignores it. */
  defines(segments: readonly Segment[], apiVersion?: string): boolean;
}

/** @param isAround true if the value is the unknown of something around the property */
type Test = (value: SettledValue, isAround: boolean) => Truth;

/** What an absent property counts as: the platform's default, or a fixed answer. */
type WhenAbsent = 'default' | boolean;

export class Property {
  /** Looked up once: each question about the property asks it. */
  private known: { readonly isDefined: boolean } | undefined;

  /**
   * @param anchor where to point when it is absent
   */
  constructor(
    private readonly subject: Subject,
    readonly segments: readonly Segment[],
    /** What is written there, whether the API version defines it or not. */
    readonly readings: readonly Reading[],
    private readonly anchor: Span,
  ) {}

  /** `properties.managedNetwork.isolationMode`, `properties.logs[0].enabled`. */
  get path(): string {
    return formatPath(this.segments);
  }

  get resource(): Resource {
    return this.subject.resource;
  }

  /** True if something other than null is written for certain, in one of the alternatives at least. */
  get isWritten(): boolean {
    return this.readings.some(isWrittenIn);
  }

  /** The update that says it, if the resource's own declaration does not. */
  private get writer(): Writer | undefined {
    return this.readings.find((reading) => reading.value !== undefined)?.by;
  }

  /** The API version it is sent with: an update may have another one than the declaration of the resource. */
  get apiVersion(): string | undefined {
    return this.writer?.apiVersion ?? this.subject.apiVersion;
  }

  /** True if the API version it is sent with defines it; what the service itself tells of a resource is in effect. */
  get isDefined(): boolean {
    const isTold = this.resource.form === 'live' && this.readings.some(isWrittenIn);
    this.known ??= { isDefined: isTold || this.subject.defines(this.segments, this.apiVersion) };
    return this.known.isDefined;
  }

  /** Written, or perhaps written, but on an API version that does not define it: it counts as absent. */
  get isDropped(): boolean {
    return !this.isDefined && this.readings.some((reading) => reading.value !== undefined);
  }

  /** Where it stands; where to point if it is absent. */
  get span(): Span {
    return this.readings.find((reading) => reading.value !== undefined)?.span ?? this.anchor;
  }

  /** Written, in each case, as what its absence means: nothing is lost where the API version drops it. */
  get repeatsDefault(): boolean {
    const meaning = this.resource.patch ? undefined : absenceOf(this.subject, this.segments)?.value;
    const written = this.readings.filter(isWrittenIn);
    if (meaning === undefined || written.length === 0) return false;
    return written.every(({ value }) => value !== undefined && equalsScalar(value, meaning) === true);
  }

  /** The value if there is one without alternatives; undefined if it is absent, dropped or one of several. */
  get value(): SettledValue | undefined {
    return this.readings.length === 1 && !this.isDropped ? this.readings[0]?.value : undefined;
  }

  /** Everything it may be: each alternative's value, absent ones left out. */
  get possibleValues(): readonly SettledValue[] {
    return this.isDropped
      ? []
      : this.readings.flatMap((reading) => (reading.value === undefined ? [] : [reading.value]));
  }

  /** Compared as the service does: text without case, `'true'` like true. An absent property is its default. */
  is(expected: Scalar): Judgement {
    return this.judge((value) => equalsScalar(value, expected), 'default', expected);
  }

  isOneOf(...expected: readonly Scalar[]): Judgement {
    const test = (value: SettledValue) => either(expected.map((one) => equalsScalar(value, one)));
    return this.judge(test, 'default', expected.map(String).join(' or '));
  }

  isTrue(): Judgement {
    return this.is(true);
  }

  isFalse(): Judgement {
    return this.is(false);
  }

  /** True if it is written and not empty, whatever its value. */
  isSet(): Judgement {
    return this.judge(isSetTo, false);
  }

  isAbsent(): Judgement {
    return not(this.judge((value, isAround) => (value.kind === 'unknown' ? isSetTo(value, isAround) : true), false));
  }

  /** True if something other than null is written there, on whatever API version. */
  isDeclared(): Judgement {
    const written = this.readings.filter(isWrittenIn);
    const [first] = written;
    const unlisted = this.readings.find(({ value, isAround }) => value !== undefined && isAround === true);
    if (first === undefined) {
      if (unlisted?.value === undefined) return judged(false, [this.evidence()]);
      return this.undecided(whyUnknown(unlisted.value));
    }
    if (written.length === this.readings.length) return judged(true, [this.asWritten(first)]);
    const missing = this.readings.filter((reading) => reading.value === undefined);
    return judged('unknown', [{ ...this.asWritten(first), because: whyChosen(first) }], {
      trueWhen: written.flatMap(casesOf),
      falseWhen: missing.flatMap(casesOf),
    });
  }

  /** True if one of the alternatives passes the test, whether it will be chosen or not, on whatever API version. */
  hasAlternative(test: (value: SettledValue) => boolean): Judgement {
    const found = this.readings.find(({ value }) => value !== undefined && test(value));
    return found === undefined ? judged(false, [this.evidence()]) : judged(true, [this.asWritten(found)]);
  }

  /** A test of known text, such as "is an IP address"; text with holes and unknowns answer unknown. */
  reads(test: (text: string) => boolean): Judgement {
    return this.judge((value) => {
      if (value.kind === 'scalar') return test(String(value.value));
      return value.kind === 'object' || value.kind === 'array' ? false : 'unknown';
    }, 'default');
  }

  /** True if the text begins like this; what is behind its first hole does not matter where that begins later. */
  begins(...starts: readonly string[]): Judgement {
    return this.judge((value) => {
      if (value.kind === 'scalar') return starts.some((start) => beginsWith(String(value.value), start));
      const [first] = value.kind === 'text' ? value.parts : [];
      if (typeof first !== 'string') return value.kind === 'object' || value.kind === 'array' ? false : 'unknown';
      if (starts.some((start) => beginsWith(first, start))) return true;
      return starts.some((start) => beginsWith(start, first)) ? 'unknown' : false;
    }, 'default');
  }

  /** The answer of `test` for every alternative. */
  judge(test: Test, whenAbsent: WhenAbsent, expected?: unknown): Judgement {
    const answers = this.readings.map((reading) => this.answer(reading, test, whenAbsent, expected));
    const [only] = answers;
    if (answers.length === 1 && only !== undefined) return judged(only.truth, [only.evidence]);
    const truths = new Set(answers.map((one) => one.truth));
    if (truths.size === 1 && only !== undefined) return judged(only.truth, [leading(only, answers).evidence]);
    return this.judgedByCase(answers);
  }

  /** A property below this one. Names compare without case. */
  property(path: string): Property {
    const more = segmentsOf(path);
    return new Property(this.subject, [...this.segments, ...more], readPath(this.readings, more), this.anchor);
  }

  /** The items of an array. */
  items(path = ''): Collection {
    return this.property(path).collect(itemsOf);
  }

  /** The members of a dictionary, such as outbound rules by name. */
  members(path = ''): Collection {
    return this.property(path).collect(membersOf);
  }

  /** This property as evidence. */
  evidence(note: Partial<Evidence> = {}): Evidence {
    const reading = this.readings.find((one) => one.value !== undefined) ?? this.readings[0];
    return { ...this.evidenceOf(reading), ...note };
  }

  /** An answer nobody can give, with this property as the cause. */
  undecided(clause: string): Judgement {
    return judged('unknown', [this.evidence({ because: clause })]);
  }

  private collect(list: (value: SettledValue) => Listing): Collection {
    const elements: Element[] = [];
    let open: Evidence | undefined;
    for (const reading of this.isDropped ? [] : this.readings) {
      if (reading.value === undefined) continue;
      const listing = list(reading.value);
      elements.push(...listing.entries.map((entry) => this.element(reading, reading.value, entry)));
      if (listing.open !== undefined) open = this.evidence({ because: clauseOf(listing.open) });
    }
    return new Collection(elements, open);
  }

  private element(reading: Reading, container: SettledValue | undefined, entry: Entry): Element {
    const { segment, uncertain } = entry;
    const home = homeOf(entry, reading);
    const span = placeWithin({ ...home, span: reading.span }, entry.span);
    const value = container === undefined ? entry.value : withStepsOf(entry.value, container.origin);
    const property = new Property(this.subject, [...this.segments, segment], readingsOf(value, span, home), span);
    const reason = uncertain ?? (reading.when.length > 0 ? reading.decidedBy : undefined);
    const presence =
      reason === undefined
        ? judged(true)
        : judged('unknown', [property.evidence({ because: clauseOf(reason) })], { trueWhen: casesOf(reading) });
    return { key: String(segment), property, presence };
  }

  private answer(reading: Reading, test: Test, whenAbsent: WhenAbsent, expected: unknown): Answer {
    const evidence = this.evidenceOf(reading, expected);
    if (reading.value !== undefined && (this.isDefined || this.repeatsDefault)) {
      const truth = test(reading.value, reading.isAround === true);
      if (truth !== 'unknown') return { truth, reading, evidence };
      return { truth, reading, evidence: { ...evidence, because: whyUnknown(reading.value) } };
    }
    if (this.resource.patch) {
      const clause = 'this update does not set it, so it stays as it is';
      return { truth: 'unknown', reading, evidence: { ...evidence, unchanged: true, because: clause } };
    }
    if (whenAbsent !== 'default') return { truth: whenAbsent, reading, evidence };
    if (evidence.meaning !== undefined)
      return { truth: test(asValue(evidence.meaning, evidence.span), false), reading, evidence };
    return {
      truth: 'unknown',
      reading,
      evidence: { ...evidence, because: 'it is not set, and what that means is not known' },
    };
  }

  /** Evidence of what stands there, even if the API version does not define it. */
  private asWritten(reading: Reading): Evidence {
    const { resource, path } = this;
    const span = reading.span ?? this.anchor;
    return { resource, path, span, absent: false, value: reading.value, ...writtenBy(reading) };
  }

  private judgedByCase(answers: readonly Answer[]): Judgement {
    const evidence = answers.map((one) => ({
      ...one.evidence,
      answer: one.truth,
      because: one.evidence.because ?? whyChosen(one.reading),
    }));
    return judged('unknown', evidence, {
      trueWhen: answers.filter((one) => one.truth === true).flatMap((one) => casesOf(one.reading)),
      falseWhen: answers.filter((one) => one.truth === false).flatMap((one) => casesOf(one.reading)),
    });
  }

  private evidenceOf(reading: Reading | undefined, expected?: unknown): Evidence {
    const isLost = !this.isDefined && !this.repeatsDefault;
    const absent = reading?.value === undefined || reading.filledIn === true || isLost;
    const dropped = isLost && reading !== undefined && isWrittenIn(reading);
    const meaning = absent ? this.meaningOfAbsence(reading) : undefined;
    const isNowhere = reading?.value === undefined && reading?.when.length === 0 && reading.isNull !== true;
    return {
      resource: this.resource,
      path: this.path,
      span: (isNowhere ? undefined : reading?.span) ?? this.anchor,
      absent,
      value: absent ? undefined : reading?.value,
      ...(meaning === undefined ? {} : { meaning }),
      ...(expected === undefined ? {} : { expected }),
      ...(dropped ? { dropped } : {}),
      ...writtenBy(reading),
    };
  }

  /** What a plan tells that is there although nobody wrote it; else what the facts say. */
  private meaningOfAbsence(reading: Reading | undefined): Scalar | undefined {
    const filled = reading?.filledIn === true && this.isDefined ? reading.value : undefined;
    if (filled === undefined) return this.resource.patch ? undefined : absenceOf(this.subject, this.segments)?.value;
    return filled.kind === 'scalar' && filled.origin.sensitive !== true ? filled.value : undefined;
  }
}

function writtenBy(reading: Reading | undefined): Pick<Evidence, 'by'> {
  return reading?.by === undefined ? {} : { by: reading.by };
}

interface Answer {
  readonly truth: Truth;
  readonly reading: Reading;
  readonly evidence: Evidence;
}

/** The alternative to tell of all that answer alike: one that is written. */
function leading(first: Answer, answers: readonly Answer[]): Answer {
  return answers.find((one) => !one.evidence.absent) ?? first;
}

/** Of an unknown around the property nobody knows whether it has it, even where what is unknown is something for certain. */
function isSetTo(value: SettledValue, isAround: boolean): Truth {
  return isAround ? 'unknown' : isFilled(value);
}

function isWrittenIn({ value, isAround, filledIn }: Reading): boolean {
  return value !== undefined && isAround !== true && filledIn !== true;
}

function casesOf(reading: Reading): readonly string[] {
  return reading.when.length === 0 ? [] : [reading.when.join(' and ')];
}

function either(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

function whyUnknown(value: SettledValue): string {
  const unknown = firstUnknown(value);
  return unknown === undefined ? 'the value is not known before deployment' : clauseOf(unknown);
}

function whyChosen(reading: Reading): string {
  return reading.decidedBy === undefined ? 'it has several possible values' : clauseOf(reading.decidedBy);
}

function asValue(value: Scalar, span: Span): SettledValue {
  return { kind: 'scalar', value, origin: { span, steps: [] } };
}

function beginsWith(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start.toLowerCase();
}
