/**
 * Conditions on a field with `[*]` outside of `count`: every item has to meet them, and an empty array does.
 * https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays
 */
import { type Judgement, judged, type Truth } from '../../model/judgement.js';
import { EACH, type Segment } from '../../model/paths.js';
import type { Reading } from '../../model/readings.js';
import type { Asked } from './asked.js';
import { all, byReading } from './cases.js';
import { type Evaluation, OUT_OF_BUDGET, type Place, spend } from './evaluation.js';
import { below, elementsOf, evidenceOf, whyUnknown } from './places.js';

/** What is asked of what a field selects. */
export interface Question {
  /** About a value, or about its absence. */
  readonly ask: (place: Place, reading: Reading) => Judgement;
  /** About an array that is not there, or about something that is no array. */
  readonly askMissing: (place: Place, reading: Reading) => Judgement;
  /** What evidence of the array itself says that it was asked, with this answer. */
  readonly asked: (answer: Truth) => Asked;
}

/** The answer for everything at the end of the way from a place. */
export function judgeAt(place: Place, rest: readonly Segment[], question: Question, evaluation: Evaluation): Judgement {
  const each = rest.indexOf(EACH);
  if (each < 0) {
    const end = below(place, rest);
    return byReading(end.readings, (reading) => question.ask(end, reading));
  }
  const container = below(place, rest.slice(0, each));
  const behind = rest.slice(each + 1);
  return byReading(container.readings, (reading) => judgeItems(container, reading, behind, question, evaluation));
}

function judgeItems(
  container: Place,
  reading: Reading,
  rest: readonly Segment[],
  question: Question,
  evaluation: Evaluation,
): Judgement {
  const elements = elementsOf(container, reading);
  if (elements === 'unknown') {
    return notKnown(whyUnknown(reading.value));
  }
  if (elements === 'none') return question.askMissing(container, reading);
  if (elements.listed.length === 0 && elements.open === undefined) {
    return judged(true, [evidenceOf(container, reading, { expected: question.asked(true) })]);
  }
  return all(answers());

  function notKnown(because: string): Judgement {
    return judged('unknown', [evidenceOf(container, reading, { expected: question.asked('unknown'), because })]);
  }

  function* answers(): Iterable<Judgement> {
    if (elements === 'none' || elements === 'unknown') return;
    for (const element of elements.listed) {
      if (!spend(evaluation)) {
        yield notKnown(OUT_OF_BUDGET);
        return;
      }
      yield judgeAt(element, rest, question, evaluation);
    }
    if (elements.open === undefined) return;
    const others = notKnown(whyUnknown(elements.open));
    if (elements.each === undefined) yield others;
    else {
      // What holds for each item holds for those that are there; what fails may have no item to fail on.
      const answer = judgeAt(elements.each, rest, question, evaluation);
      yield answer.truth === true ? answer : { ...others, evidence: [...others.evidence, ...answer.evidence] };
    }
  }
}
