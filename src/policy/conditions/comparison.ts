/** One comparison: `field`, `value` or `count` on the left, an operator, and what it is compared with. */
import type { Value } from '../../expand/value.js';
import { array, knownString, scalar, text } from '../../expand/values.js';
import { type Evidence, type Judgement, judged, type Truth } from '../../model/judgement.js';
import { EACH } from '../../model/paths.js';
import type { Reading } from '../../model/readings.js';
import type { Comparison, CountSubject, FieldSubject } from '../condition.js';
import type { Asked } from './asked.js';
import { byReading, evidenceFrom } from './cases.js';
import { type Tally, tallyElements, tallyItems, type Where } from './count.js';
import { costOfValue, type Evaluation, OUT_OF_BUDGET, type Place, spend, within } from './evaluation.js';
import { type FieldPlace, fieldTarget } from './fields.js';
import { answerForInterval } from './intervals.js';
import { answerOf } from './operators/operators.js';
import { below, evidenceOf, UNCHANGED, wholeResource, whyUnknown } from './places.js';
import { judgeAt } from './selection.js';
import { evaluated } from './template.js';

/** How conditions inside a `count` are judged. */
export type Judge = (condition: NonNullable<CountSubject['where']>, evaluation: Evaluation) => Judgement;

export function judgeComparison(comparison: Comparison, evaluation: Evaluation, judge: Judge): Judgement {
  const { subject } = comparison;
  const operand = evaluated(comparison.operand, evaluation);
  switch (subject.kind) {
    case 'field':
      return eachTarget(subject, evaluation, (target) => judgeField(comparison, operand, target, evaluation));
    case 'value':
      return judgeValue(comparison, subject.value, operand, evaluation);
    case 'count':
      return judgeCount(comparison, subject, operand, evaluation, judge);
  }
}

/** The answer for the field that the subject names; the name may be an expression, and then one of several. */
function eachTarget(
  subject: FieldSubject,
  evaluation: Evaluation,
  judge: (target: FieldPlace) => Judgement,
): Judgement {
  const { resource } = evaluation.scope;
  const name = evaluated(subject.field, evaluation);
  const whole = { home: resource.span };
  const names: readonly Reading[] =
    name.kind === 'choice'
      ? name.alternatives.map(({ value, when }): Reading => {
          const settled = value.kind === 'choice' ? value.reason : value;
          return { value: settled, span: undefined, ...whole, when: [when], decidedBy: name.reason };
        })
      : [{ value: name, span: undefined, ...whole, when: [] }];
  return byReading(names, ({ value }) => {
    const known = knownString(value);
    const target = known === undefined ? undefined : fieldTarget(known, resource, evaluation);
    if (target?.kind === 'place') return judge(target);
    const because = target?.because ?? whyUnknown(value);
    return judged('unknown', [wholeResource(resource, { because })]);
  });
}

function judgeField(
  comparison: Comparison,
  operand: Value,
  { place, rest, isLocation }: FieldPlace,
  evaluation: Evaluation,
): Judgement {
  const wanted = isLocation ? withoutBlanks(operand) : operand;
  return judgeAt(
    place,
    rest,
    {
      asked: (answer) => askedBy(comparison, operand, answer),
      ask: (end, reading) => {
        const value = isLocation && reading.value !== undefined ? withoutBlanks(reading.value) : reading.value;
        if (!spend(evaluation, 1 + costOfComparing(value, wanted))) {
          return judged('unknown', [evidenceOf(end, reading, { because: OUT_OF_BUDGET })]);
        }
        const isUnchanged = value === undefined && end.resource.patch;
        const truth = isUnchanged ? 'unknown' : answerOf(comparison.operator, value, wanted);
        const expected = askedBy(comparison, operand, truth);
        if (truth !== 'unknown') return judged(truth, [evidenceOf(end, reading, { expected })]);
        const because = isUnchanged ? UNCHANGED : whyUndecided(value, operand);
        return judged('unknown', [evidenceOf(end, reading, { expected, because })]);
      },
      askMissing: (end, reading) => {
        const truth = comparison.operator === 'exists' ? answerOf('exists', undefined, operand) : false;
        const asked = askedBy(comparison, operand, truth);
        return judged(truth, [evidenceOf(end, reading, { expected: { ...asked, restsOn: 'missing-array' } })]);
      },
    },
    evaluation,
  );
}

/** Long texts and large lists cost as much as many steps. */
function costOfComparing(value: Value | undefined, operand: Value): number {
  return (value === undefined ? 0 : costOfValue(value)) + costOfValue(operand);
}

function askedBy({ operator }: Comparison, operand: Value, answer: Truth): Asked {
  return { operator, operand, answer };
}

function whyUndecided(value: Value | undefined, operand: Value): string {
  const isUnknown = value !== undefined && !isSettled(value);
  if (isUnknown) return whyUnknown(value);
  return isSettled(operand)
    ? 'the policy compares it with something that the operator does not take'
    : whyUnknown(operand);
}

function isSettled(value: Value): boolean {
  if (value.kind === 'scalar' || value.kind === 'lambda') return true;
  if (value.kind === 'array') return value.open === undefined && value.items.every(isSettled);
  if (value.kind !== 'object') return false;
  return value.open === undefined && [...value.members.values()].every((member) => isSettled(member.value));
}

/** The comparison of a value that the policy works out, with what it read of the resource for it as evidence. */
function judgeValue(comparison: Comparison, written: Value, operand: Value, evaluation: Evaluation): Judgement {
  const { resource } = evaluation.scope;
  const reads: Evidence[] = [];
  const value = evaluated(written, { ...evaluation, reads });
  if (!spend(evaluation, 1 + costOfComparing(value, operand))) {
    return judged('unknown', [wholeResource(resource, { because: OUT_OF_BUDGET })]);
  }
  const truth = answerOf(comparison.operator, value, operand);
  const expected = askedBy(comparison, operand, truth);
  const note = truth === 'unknown' ? { expected, because: whyUndecided(value, operand) } : { expected };
  const looked = reads.length === 0 ? [wholeResource(resource)] : reads;
  return judged(
    truth,
    looked.map((read) => ({ ...read, ...note })),
    truth === 'unknown' ? casesOf(comparison, value, operand) : {},
  );
}

/** The cases of a value that is one of several. */
function casesOf({ operator }: Comparison, value: Value, operand: Value) {
  if (value.kind !== 'choice') return {};
  const of = (wanted: boolean) =>
    value.alternatives.filter((one) => one.when !== '' && answerOf(operator, one.value, operand) === wanted);
  return { trueWhen: of(true).map(({ when }) => when), falseWhen: of(false).map(({ when }) => when) };
}

function judgeCount(
  comparison: Comparison,
  { over, where }: CountSubject,
  operand: Value,
  evaluation: Evaluation,
  judge: Judge,
): Judgement {
  const test: Where | undefined = where === undefined ? undefined : (inside) => judge(where, inside);
  if (over.kind === 'value') {
    const reads: Evidence[] = [];
    const list = evaluated(over.value, { ...evaluation, reads });
    const [first = wholeResource(evaluation.scope.resource)] = reads;
    const name = over.name?.toLowerCase();
    return judgeTally(comparison, operand, itemTally(list, name, test, evaluation), first, list);
  }
  return eachTarget(over, evaluation, ({ place, rest }) => {
    const each = rest.indexOf(EACH);
    if (each < 0) return countOne(comparison, operand, place, test, evaluation);
    const before = rest.slice(0, each);
    const container = below(place, before);
    const pattern = container.path.map((one) => (typeof one === 'string' ? one.toLowerCase() : EACH));
    return byReading(container.readings, (reading) => {
      const tally = tallyElements(container, reading, rest.slice(each + 1), pattern, test, evaluation);
      return judgeTally(comparison, operand, tally, evidenceOf(container, reading), reading.value);
    });
  });
}

/** The path leads to an element that a count around stands at: that one is counted. Anything else is no array. */
function countOne(
  comparison: Comparison,
  operand: Value,
  place: Place,
  test: Where | undefined,
  evaluation: Evaluation,
): Judgement {
  return byReading(place.readings, (reading) => {
    const isBound = place.path.some((segment) => typeof segment === 'number' || segment === EACH);
    if (!isBound)
      return judged('unknown', [evidenceOf(place, reading, { because: 'the field that is counted has no [*]' })]);
    const tally = tallyItems([{ inside: evaluation }], false, test, evaluation);
    return judgeTally(comparison, operand, tally, evidenceOf(place, reading), reading.value);
  });
}

function itemTally(list: Value, name: string | undefined, test: Where | undefined, evaluation: Evaluation): Tally {
  if (list.kind === 'choice' || list.kind === 'unknown' || list.kind === 'text')
    return tallyItems([], true, test, evaluation);
  const items = list.kind === 'array' ? list.items : [];
  const inside = items.map((value) => ({ inside: within(evaluation, { kind: 'item', name, value }) }));
  return tallyItems(inside, list.kind === 'array' && list.open !== undefined, test, evaluation);
}

/** What is counted comes first, then what may be, then the list itself. */
function judgeTally(
  comparison: Comparison,
  operand: Value,
  tally: Tally,
  list: Evidence,
  value: Value | undefined,
): Judgement {
  const truth = answerForInterval(comparison.operator, tally, operand, comparison.span);
  const expected = askedBy(comparison, operand, truth);
  const isOpen = truth === 'unknown';
  const evidence = evidenceFrom(isOpen ? [...tally.open, ...tally.counted] : [...tally.counted, ...tally.open]);
  if (!isOpen) return judged(truth, [...evidence, { ...list, expected }, ...evidenceFrom(tally.others)]);
  const first = tally.most === Number.POSITIVE_INFINITY ? undefined : evidence[0]?.because;
  const because = first ?? whyUndecided(value, operand);
  return judged('unknown', [...evidence, { ...list, expected, because }]);
}

/** Locations compare without blanks: `East US` is `eastus`. */
function withoutBlanks<V extends Value>(value: V): Value {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? scalar(squeezed(value.value), value.origin) : value;
    case 'text':
      return text(
        value.parts.map((part) => (typeof part === 'string' ? squeezed(part) : part)),
        value.origin,
      );
    case 'array':
      return array(value.items.map(withoutBlanks), value.origin, value.open);
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: withoutBlanks(one.value) })) };
    default:
      return value;
  }
}

function squeezed(written: string): string {
  return written.replaceAll(' ', '');
}
