/** The sentences of a finding. */
import type { Evidence } from '../model/judgement.js';
import type { Answer } from './outcome.js';
import type { Message, Rule } from './rule.js';

/** Reasons and cases one message lists at most. */
const MAX_CLAUSES = 3;

/** What is wrong, why it matters, what to change. */
export function failMessage(message: Message, words: ReadonlyMap<string, string>): string {
  return fill(`${message.problem} ${message.impact} ${message.remedy}`, words);
}

/**
 * What cannot be decided and what it depends on, which choice would fail; then, as a case and not as a fact, why it matters
 * and what to change.
 */
export function unknownMessage(
  rule: Rule,
  message: Message,
  answer: Answer,
  words: ReadonlyMap<string, string>,
): string {
  const reasons = distinct(causesOf(answer).flatMap((one) => one.because ?? []));
  const cases = distinct(answer.judgement.falseWhen.map(oneIf));
  const depends = reasons.length === 0 ? 'it depends on what is only known at deployment' : reasons.join('; ');
  const fails = cases.length === 0 ? '' : ` It fails ${cases.join(', or ')}.`;
  return `Cannot be decided (${rule.title}): ${depends}.${fails} If so: ${fill(`${message.impact} ${message.remedy}`, words)}`;
}

/**
 * What leaves it open whether the rule applies comes first. What an absent property means often hangs on the same thing, the
 * type of a compute for one, and is then no reason of its own.
 */
function causesOf({ doubts, judgement }: Answer): readonly Evidence[] {
  if (doubts.length === 0) return judgement.evidence;
  return [...doubts, ...judgement.evidence.filter((one) => !one.absent || one.meaning !== undefined)];
}

/** Placeholders that stand in the text. */
export function placeholdersIn(message: Message): readonly string[] {
  const text = `${message.problem} ${message.impact} ${message.remedy}`;
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => match[1] ?? []);
}

const PLACEHOLDER = /\{(\w+)\}/g;

function fill(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => words.get(name) ?? whole);
}

function distinct(clauses: readonly string[]): readonly string[] {
  return [...new Set(clauses)].slice(0, MAX_CLAUSES);
}

/** "if a is true and if b is false" says one "if" too many. */
function oneIf(clause: string): string {
  return clause.replaceAll(' and if ', ' and ');
}
