/** What a rule says about itself where no finding is at hand, in ARM's words. */
import type { Message, Rule } from '../rules/rule.js';
import { sayInArm } from '../rules/speech.js';

export interface RuleText {
  /** The first of its messages in a sentence or two. */
  readonly summary: string;
  /** All of them as plain text, and as Markdown. */
  readonly text: string;
  readonly markdown: string;
}

export function ruleText(rule: Rule): RuleText {
  const messages = Object.values(rule.messages);
  const [first] = messages.map((message) => spokenOf(message, rule));
  const paragraphs = [...messages.map((message) => messageMarkdown(message, rule)), ...policiesOf(rule)];
  return {
    summary: first === undefined ? `${rule.title}.` : `${first.problem} ${first.impact}`,
    text: messages.length === 0 ? `${rule.title}.` : messages.map((message) => messageText(message, rule)).join('\n'),
    markdown: [`**${rule.title}**`, ...paragraphs].join('\n\n'),
  };
}

/** Markdown of what a message says: the problem, why it matters, what to change. */
export function messageMarkdown(message: Message, rule: Rule): string {
  const { problem, impact, remedy } = spokenOf(message, rule);
  return [`**${problem}**`, impact, `*To change:* ${remedy}`].join('\n\n');
}

function messageText(message: Message, rule: Rule): string {
  const { problem, impact, remedy } = spokenOf(message, rule);
  return `${problem} ${impact} ${remedy}`;
}

function spokenOf({ problem, impact, remedy }: Message, rule: Rule): Message {
  // The word for a further clause is left out.
  const spoken = (text: string) => sayInArm(text, rule, (word) => (word === 'consequence' ? '' : `‹${word}›`));
  return { problem: spoken(problem), impact: spoken(impact), remedy: spoken(remedy) };
}

function policiesOf({ policies }: Rule): readonly string[] {
  if (policies.length === 0) return [];
  return [`Azure Policy asks for the same: ${policies.map(({ name, guid }) => `${name} (${guid})`).join('; ')}.`];
}
