/** What a rule says about itself where no finding is at hand, in ARM's words. */
import { fixabilityOf } from '../rules/fixability.js';
import { PROFILES } from '../rules/profiles.js';
import type { Message, Rule } from '../rules/rule.js';
import { sayInArm } from '../rules/speech.js';
import { plain } from './inert.js';
import { words } from './markdown-text.js';

/** What can answer a rule. */
export const DECIDED_BY: Readonly<Record<Rule['decidedBy'], string>> = {
  files: 'the files of a repository',
  live: 'live Azure only',
  either: 'the files of a repository, or live Azure',
};

/** `regulated: high` for each profile in which a rule has a severity of its own. */
export function profileTexts(id: string): readonly string[] {
  return Object.entries(PROFILES).flatMap(([name, { rules }]) => {
    const entry = rules[id];
    return entry === undefined ? [] : `${name}: ${entry.severity}`;
  });
}

/** Whether the command `fix` mends what a rule finds. */
export function fixText(rule: Rule): string {
  const fixability = fixabilityOf(rule);
  if (fixability === 'none') return 'none';
  const isForAll = Object.keys(rule.messages).every((key) => rule.fixes[key] !== undefined);
  const scope = isForAll ? 'by the command fix' : 'by the command fix, for some of what it finds';
  return fixability === 'safe' ? scope : `${scope}; with --unsafe where it carries a risk`;
}

/** A setting of a rule in words. */
export interface SettingText {
  readonly name: string;
  /** What it decides. */
  readonly about: string;
  /** `whole number from 8 to 32`, `list of texts`. */
  readonly kind: string;
  /** What counts if nobody sets it. */
  readonly default: string;
}

export function settingTexts({ settings }: Rule): readonly SettingText[] {
  return Object.entries(settings).map(([name, setting]) => ({
    name,
    about: setting.about,
    kind: setting.kind === 'number' ? `whole number from ${setting.least} to ${setting.most}` : 'list of texts',
    default: [setting.default].flat().join(', ') || 'an empty list',
  }));
}

export interface RuleText {
  /** The first of its messages in a sentence or two. */
  readonly summary: string;
  /** All of them as plain text, and as Markdown. */
  readonly text: string;
  readonly markdown: string;
}

/** A message in ARM's words, with names for what findings fill in. */
export type SpokenMessage = Message;

export function spokenMessages(rule: Rule): readonly SpokenMessage[] {
  return Object.values(rule.messages).map((message) => spokenOf(message, rule));
}

export function ruleText(rule: Rule): RuleText {
  if (rule.about !== undefined) {
    const summary = plain(rule.about);
    return { summary, text: summary, markdown: words(rule.about) };
  }
  const messages = Object.values(rule.messages);
  const [first] = spokenMessages(rule);
  const paragraphs = [...messages.map((message) => messageMarkdown(message, rule)), ...policiesOf(rule)];
  return {
    summary: first === undefined ? `${rule.title}.` : `${first.problem} ${first.impact}`,
    text: messages.length === 0 ? `${rule.title}.` : messages.map((message) => messageText(message, rule)).join('\n'),
    markdown: [`**${rule.title}**`, ...paragraphs].join('\n\n'),
  };
}

/** Markdown of what a message says: the problem, why it matters, what to change. */
function messageMarkdown(message: Message, rule: Rule): string {
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
