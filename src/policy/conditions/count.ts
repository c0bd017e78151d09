/**
 * `count`: how many elements of a field, or items of a value, meet a condition; an interval, where that is not known.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#count
 */
import { type Judgement, judged } from '../../model/judgement.js';
import { EACH, type Segment } from '../../model/paths.js';
import type { Reading } from '../../model/readings.js';
import { type Evaluation, type Place, spend, within } from './evaluation.js';
import { below, elementsOf } from './places.js';

/** How many at least and at most, and what was seen of them. */
export interface Tally {
  readonly least: number;
  readonly most: number;
  /** The answers for those that count, may count and do not, some of each. */
  readonly counted: readonly Judgement[];
  readonly open: readonly Judgement[];
  readonly others: readonly Judgement[];
}

/** What tells whether one is counted, within an evaluation that stands at it. */
export type Where = (evaluation: Evaluation) => Judgement;

/** Answers of each sort that a tally keeps. */
const MOST_KEPT = 10;

class Counter {
  private least = 0;
  private most = 0;
  private readonly counted: Judgement[] = [];
  private readonly open: Judgement[] = [];
  private readonly others: Judgement[] = [];

  add(judgement: Judgement): void {
    if (judgement.truth !== false) this.most++;
    if (judgement.truth === true) this.least++;
    const kept = judgement.truth === true ? this.counted : judgement.truth === false ? this.others : this.open;
    if (kept.length < MOST_KEPT) kept.push(judgement);
  }

  /** There may be more of which nothing is known. */
  addMore(): void {
    this.most = Number.POSITIVE_INFINITY;
  }

  addTally(tally: Tally): void {
    this.least += tally.least;
    this.most += tally.most;
    for (const judgement of [...tally.counted, ...tally.open, ...tally.others]) {
      const kept = judgement.truth === true ? this.counted : judgement.truth === false ? this.others : this.open;
      if (kept.length < MOST_KEPT) kept.push(judgement);
    }
  }

  get tally(): Tally {
    const { least, most, counted, open, others } = this;
    return { least, most, counted, open, others };
  }
}

const NOTHING_KNOWN: Tally = { least: 0, most: Number.POSITIVE_INFINITY, counted: [], open: [], others: [] };
const COUNTED = judged(true);

/** The items of an array value. */
export function tallyItems(
  items: readonly { readonly inside: Evaluation }[],
  mayBeMore: boolean,
  where: Where | undefined,
  evaluation: Evaluation,
): Tally {
  const counter = new Counter();
  for (const { inside } of items) {
    if (!spend(evaluation)) return NOTHING_KNOWN;
    counter.add(where === undefined ? COUNTED : where(inside));
  }
  if (mayBeMore) counter.addMore();
  return counter.tally;
}

/**
 * The elements at the end of a path with one `[*]` or more, of one reading of the outermost array. A missing array has none.
 * @param pattern the whole path up to that array, lower-cased
 */
export function tallyElements(
  container: Place,
  reading: Reading,
  rest: readonly Segment[],
  pattern: readonly Segment[],
  where: Where | undefined,
  evaluation: Evaluation,
): Tally {
  const elements = elementsOf(container, reading);
  if (elements === 'none') return { ...NOTHING_KNOWN, most: 0 };
  if (elements === 'unknown') return NOTHING_KNOWN;
  const counter = new Counter();
  const path = [...pattern, EACH];
  for (const place of elements.listed) {
    if (!spend(evaluation)) return NOTHING_KNOWN;
    tallyOne(place, rest, path, where, evaluation, counter);
  }
  if (elements.open === undefined) return counter.tally;
  const further = new Counter();
  if (elements.each !== undefined) tallyOne(elements.each, rest, path, where, evaluation, further);
  if (elements.each === undefined || further.tally.most > 0) counter.addMore();
  return counter.tally;
}

/** An element that counts, or the elements of the arrays in it. */
function tallyOne(
  place: Place,
  rest: readonly Segment[],
  pattern: readonly Segment[],
  where: Where | undefined,
  evaluation: Evaluation,
  counter: Counter,
): void {
  const inside = within(evaluation, { kind: 'element', pattern, place });
  const each = rest.indexOf(EACH);
  if (each < 0) {
    counter.add(where === undefined ? presence(below(place, rest), rest) : where(inside));
    return;
  }
  const before = rest.slice(0, each);
  const container = below(place, before);
  const lowered = [...pattern, ...before.map((one) => (typeof one === 'string' ? one.toLowerCase() : one))];
  const tallies = container.readings.map((reading) =>
    tallyElements(container, reading, rest.slice(each + 1), lowered, where, inside),
  );
  counter.addTally(hull(tallies));
}

/** Whether there is something to count: the element itself always, what a path below it leads to if it is written. */
function presence({ readings }: Place, rest: readonly Segment[]): Judgement {
  if (rest.length === 0) return COUNTED;
  if (readings.some(({ value, isAround }) => isAround === true || value?.kind === 'unknown')) return judged('unknown');
  const written = readings.filter(({ value }) => value !== undefined);
  return judged(written.length === readings.length ? true : written.length === 0 ? false : 'unknown');
}

/** What holds whichever of the tallies it is. */
function hull(tallies: readonly Tally[]): Tally {
  const [only, ...others] = tallies;
  if (only !== undefined && others.length === 0) return only;
  return {
    least: Math.min(...tallies.map(({ least }) => least)),
    most: Math.max(...tallies.map(({ most }) => most)),
    counted: tallies.flatMap(({ counted }) => counted),
    open: tallies.flatMap(({ open }) => open),
    others: tallies.flatMap(({ others }) => others),
  };
}
