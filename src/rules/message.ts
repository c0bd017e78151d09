/** The sentences of a finding. */
import type { Judgement } from '../model/judgement.js';
import type { Message, Rule } from './rule.js';

/** Reasons and cases one message lists at most. */
const MAX_CLAUSES = 3;

/** What is wrong, why it matters, what to change. */
export function failMessage(message: Message, words: ReadonlyMap<string, string>): string {
  return fill(`${message.problem} ${message.impact} ${message.remedy}`, words);
}

/** What cannot be decided and what it depends on, which choice would fail, why it matters, what to change. */
export function unknownMessage(
  rule: Rule,
  message: Message,
  judgement: Judgement,
  words: ReadonlyMap<string, string>,
): string {
  const reasons = distinct(judgement.evidence.flatMap((one) => one.because ?? []));
  const cases = distinct(judgement.falseWhen.map(oneIf));
  const depends = reasons.length === 0 ? 'it depends on what is only known at deployment' : reasons.join('; ');
  const fails = cases.length === 0 ? '' : ` It fails ${cases.join(', or ')}.`;
  return `Cannot be decided (${rule.title}): ${depends}.${fails} ${fill(`${message.impact} ${message.remedy}`, words)}`;
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
