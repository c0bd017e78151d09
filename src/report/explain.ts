/** One rule, explained to a person. */
import { fixWarningsOf } from '../rules/fixability.js';
import type { Message, Rule } from '../rules/rule.js';
import { sayInArm } from '../rules/speech.js';
import { defaultTexts } from './default-text.js';
import { DECIDED_BY, fixText, profileTexts, settingTexts } from './rule-text.js';
import { wrap } from './text.js';
import { docsOf } from './wording.js';

const WIDTH = 100;

/** The rule of an id or alias, compared without case; undefined if there is none. */
export function findRule(rules: readonly Rule[], id: string): Rule | undefined {
  const wanted = id.toUpperCase();
  return rules.find((rule) => rule.id === wanted) ?? rules.find((rule) => rule.aliases.includes(wanted));
}

/** Every id and alias, upper case, with the id it stands for. */
export function idsOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const rule of rules) for (const alias of rule.aliases) ids.set(alias.toUpperCase(), rule.id);
  for (const rule of rules) ids.set(rule.id.toUpperCase(), rule.id);
  return ids;
}

/** What the rule asks, why, what to change, and where that comes from. */
export function renderRule(rule: Rule): string {
  const facts: readonly (readonly [string, string])[] = [
    ['Severity', rule.severity],
    ['Category', rule.category],
    ['Resources', rule.appliesTo.join(', ')],
    ['Profiles', profileTexts(rule.id).join(', ')],
    ['Decided by', DECIDED_BY[rule.decidedBy]],
    ['Fix', fixText(rule)],
    ['Also known as', rule.aliases.join(', ')],
    ['Status', rule.lifecycle === 'recommended' ? '' : rule.lifecycle],
    ['Benchmark', rule.mcsb.map((control) => `MCSB ${control}`).join(', ')],
    ['Azure Policy', rule.policies.map((policy) => `${policy.name} (${policy.guid})`).join('; ')],
    ['Documentation', docsOf(rule.id)],
  ];
  const known = facts.filter(([, value]) => value !== '');
  const lines = known.flatMap(([name, value]) => hanging(`${name}:`.padEnd(15), value));
  const messages = Object.values(rule.messages).map((message) => messageText(message, rule));
  return `${[`${rule.id}: ${rule.title}`, lines.join('\n'), ...messages, ...fixWarnings(rule), ...exceptionsText(rule), ...defaultsText(rule), ...settingsText(rule)].join('\n\n')}\n`;
}

function fixWarnings(rule: Rule): readonly string[] {
  const warnings = fixWarningsOf(rule).flatMap((one) => hanging('  - ', one));
  return warnings.length === 0 ? [] : [['What a fix may cost:', ...warnings].join('\n')];
}

function exceptionsText({ exceptions }: Rule): readonly string[] {
  if (exceptions.length === 0) return [];
  return [['When not to use it:', ...exceptions.flatMap((one) => hanging('  - ', one))].join('\n')];
}

function defaultsText(rule: Rule): readonly string[] {
  const rows = defaultTexts(rule).flatMap(({ path, value, where }) =>
    hanging('  - ', `${path}: ${value}${where === '' ? '' : ` (${where})`}`),
  );
  return rows.length === 0 ? [] : [['What is not written means:', ...rows].join('\n')];
}

function settingsText(rule: Rule): readonly string[] {
  const settings = settingTexts(rule).flatMap(({ name, about, kind, default: standing }) => [
    ...hanging(`  ${name}: `, about),
    ...hanging('    ', `A ${kind}; if it is not set: ${standing}.`),
  ]);
  return settings.length === 0 ? [] : [['Settings, under rules in the configuration:', ...settings].join('\n')];
}

function hanging(label: string, text: string): readonly string[] {
  return wrap(text, WIDTH - label.length).map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}

function messageText({ problem, impact, remedy }: Message, rule: Rule): string {
  const spoken = (text: string) => sayInArm(text, rule, (word) => PLACEHOLDERS.get(word) ?? `<${word}>`);
  return [
    ...hanging('  Problem: ', spoken(problem)),
    ...hanging('  Why:     ', spoken(impact)),
    ...hanging('  Remedy:  ', spoken(remedy)),
  ].join('\n');
}

/** What a word stands for when there is no finding to fill it. */
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([['actual', '<value>']]);
