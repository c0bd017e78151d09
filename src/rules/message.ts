/** The sentences of a finding. */
import type { Evidence } from '../model/judgement.js';
import { piecesOf } from './marks.js';
import type { Answer } from './outcome.js';
import type { Message, Rule } from './rule.js';
import { type Speech, say } from './speech.js';

/** Reasons and cases one message lists at most. */
const MAX_CLAUSES = 3;

/** What is wrong, why it matters, what to change. */
export function failMessage(message: Message, speech: Speech): string {
  return sentences([message.problem, message.impact, message.remedy], speech);
}

/**
 * What cannot be decided and what it depends on, which choice would fail; then, as a case and not as a fact, why it matters
 * and what to change.
 */
export function unknownMessage(message: Message, answer: Answer, speech: Speech): string {
  const reasons = distinct(causesOf(answer).flatMap((one) => one.because ?? []));
  const cases = distinct(answer.judgement.falseWhen.map(oneIf));
  const depends = reasons.length === 0 ? 'it depends on what is only known at deployment' : reasons.join('; ');
  const fails = cases.length === 0 ? '' : ` It fails ${cases.join(', or ')}.`;
  const then = sentences([message.impact, message.remedy], speech);
  return `Cannot be decided (${speech.rule.title}): ${depends}.${fails} If so: ${then}`;
}

function sentences(texts: readonly string[], speech: Speech): string {
  const { text, notes } = say(texts.join(' '), speech);
  return [text, ...notes].join(' ');
}

/**
 * What leaves it open whether the rule applies comes first. What an absent property means often hangs on the same thing, the
 * type of a compute for one, and is then no reason of its own.
 */
function causesOf({ doubts, judgement }: Answer): readonly Evidence[] {
  if (doubts.length === 0) return judgement.evidence;
  return [...doubts, ...judgement.evidence.filter((one) => !one.absent || one.meaning !== undefined)];
}

/** Words in braces that the rule's outcomes have to fill, or that nobody knows. */
export function placeholdersIn(message: Message, rule: Rule): readonly string[] {
  const pieces = piecesOf(`${message.problem} ${message.impact} ${message.remedy}`, rule);
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [...piece.matchAll(/\{([^{}]*)\}/g)].flatMap((match) => match[1] ?? []);
    return piece.mark.kind === 'word' ? [piece.mark.name] : [];
  });
}

function distinct(clauses: readonly string[]): readonly string[] {
  return [...new Set(clauses)].slice(0, MAX_CLAUSES);
}

/** "if a is true and if b is false" says one "if" too many. */
function oneIf(clause: string): string {
  return clause.replaceAll(' and if ', ' and ');
}
