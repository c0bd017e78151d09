/** Joining answers: of conditions, of alternatives, of items. */
import { clauseOf, type Evidence, type Judgement, judged, not, type Truth } from '../../model/judgement.js';
import type { Reading } from '../../model/readings.js';

/** Pieces of evidence that one answer keeps: more tell nobody anything new. */
const MOST_EVIDENCE = 40;

/** The first pieces of the evidence of several answers. */
export function evidenceFrom(judgements: readonly Judgement[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { evidence } of judgements) {
    for (const piece of evidence) {
      if (found.length === MOST_EVIDENCE) return found;
      found.push(piece);
    }
  }
  return found;
}

/** Cases that one answer keeps. */
const MOST_CASES = 8;

/** True if all are true, false if one is false: the answers come as they are needed, and none after the first false one. */
export function all(judgements: Iterable<Judgement>): Judgement {
  const open: Judgement[] = [];
  const holding: Judgement[] = [];
  for (const judgement of judgements) {
    if (judgement.truth === false) return judgement;
    if (judgement.truth === 'unknown') keep(open, judgement);
    else keep(holding, judgement);
  }
  if (open.length === 0) return judged(true, evidenceFrom(holding));
  return judged('unknown', evidenceFrom([...open, ...holding]), {
    trueWhen: together(open.map((one) => one.trueWhen)),
    falseWhen: open.flatMap((one) => one.falseWhen).slice(0, MOST_CASES),
  });
}

/** True if one is true, false if all are false. All are asked: whatever is true is worth telling. */
export function some(judgements: Iterable<Judgement>): Judgement {
  const [holding, open, failing]: [Judgement[], Judgement[], Judgement[]] = [[], [], []];
  for (const judgement of judgements) {
    keep(judgement.truth === true ? holding : judgement.truth === false ? failing : open, judgement);
  }
  if (holding.length > 0) return judged(true, evidenceFrom(holding));
  if (open.length === 0) return judged(false, evidenceFrom(failing));
  return judged('unknown', evidenceFrom([...open, ...failing]), {
    trueWhen: open.flatMap((one) => one.trueWhen).slice(0, MOST_CASES),
    falseWhen: together(open.map((one) => one.falseWhen)),
  });
}

/** As many as can add evidence, and one more. */
function keep(judgements: Judgement[], judgement: Judgement): void {
  if (judgements.length <= MOST_EVIDENCE) judgements.push(judgement);
}

/** The opposite; what each comparison was asked, and what it answered itself, stays with the evidence. */
export function opposed(judgement: Judgement): Judgement {
  const opposite = not(judgement);
  const evidence = opposite.evidence.map((piece, index): Evidence => {
    const expected = judgement.evidence[index]?.expected;
    return expected === undefined ? piece : { ...piece, expected };
  });
  return { ...opposite, evidence };
}

/** The answer if the same one holds for every reading; else unknown, with the cases. */
export function byReading(readings: readonly Reading[], judge: (reading: Reading) => Judgement): Judgement {
  const [first, ...others] = readings;
  if (first === undefined) return judged('unknown');
  if (others.length === 0) return judge(first);
  const answers = readings.map((reading) => ({ reading, judgement: judge(reading) }));
  const truths = new Set(answers.map(({ judgement }) => judgement.truth));
  const [only] = truths;
  if (truths.size === 1 && only !== undefined && only !== 'unknown') {
    // What is written tells more than what is absent.
    const told = answers.find(({ reading }) => reading.value !== undefined) ?? answers[0];
    return judged(only, told?.judgement.evidence ?? []);
  }
  const evidence = answers.flatMap(({ reading, judgement }) =>
    judgement.evidence.map((piece) => ({
      ...piece,
      answer: judgement.truth,
      because:
        piece.because ??
        (reading.decidedBy === undefined ? 'it has several possible values' : clauseOf(reading.decidedBy)),
    })),
  );
  return judged('unknown', evidence.slice(0, MOST_EVIDENCE), {
    trueWhen: answers.flatMap(({ reading, judgement }) => casesOf(reading, judgement, true)).slice(0, MOST_CASES),
    falseWhen: answers.flatMap(({ reading, judgement }) => casesOf(reading, judgement, false)).slice(0, MOST_CASES),
  });
}

function casesOf(reading: Reading, { truth, trueWhen, falseWhen }: Judgement, wanted: Truth): readonly string[] {
  if (truth === wanted) return reading.when.length === 0 ? [] : [reading.when.join(' and ')];
  if (truth !== 'unknown') return [];
  return (wanted === true ? trueWhen : falseWhen).map((one) => [...reading.when, one].join(' and '));
}

/** The cases in which all hold: said only if each of them can say its own, and if it is one case each. */
function together(cases: readonly (readonly string[])[]): readonly string[] {
  if (cases.some((one) => one.length !== 1)) return [];
  return [[...new Set(cases.flat())].join(' and ')];
}
