/** The list of rules. */
import { fixabilityOf } from '../rules/fixability.js';
import { PEERS } from '../rules/peers.js';
import type { Rule } from '../rules/rule.js';
import { code, words } from './markdown-text.js';
import { settingTexts } from './rule-text.js';
import { docsOf } from './wording.js';

export type RulesFormat = 'text' | 'json' | 'markdown';

/** All rules by id, in one of three formats. */
export function renderRules(rules: readonly Rule[], format: RulesFormat): string {
  const sorted = [...rules].sort((left, right) => (left.id < right.id ? -1 : 1));
  switch (format) {
    case 'json':
      return `${JSON.stringify(sorted.map(ruleData), undefined, 2)}\n`;
    case 'markdown':
      return `${[...HEAD, ...sorted.map(row)].join('\n')}\n`;
    case 'text':
      return sorted
        .map((rule) => `${rule.id.padEnd(12)} ${rule.severity.padEnd(9)}${rule.title}${retired(rule)}\n`)
        .join('');
  }
}

/** What a rule says about itself, as data. */
export function ruleData(rule: Rule): object {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    category: rule.category,
    lifecycle: rule.lifecycle,
    decidedBy: rule.decidedBy,
    aliases: rule.aliases,
    resourceTypes: rule.appliesTo,
    mcsb: rule.mcsb,
    policies: rule.policies.map((policy) => policy.guid),
    mission: rule.mission,
    peers: PEERS[rule.id] ?? [],
    exceptions: rule.exceptions,
    settings: rule.settings,
    fix: fixabilityOf(rule),
    docs: docsOf(rule.id),
  };
}

const HEAD = [
  '| Rule | Severity | Category | Title | Decided by | Settings |',
  '| --- | --- | --- | --- | --- | --- |',
];

function row(rule: Rule): string {
  const settings = settingTexts(rule).map(
    ({ name, about, kind, default: standing }) => `${code(name)}: ${words(`${about} (${kind}, default ${standing})`)}`,
  );
  const cells = [code(rule.id), rule.severity, rule.category, words(rule.title + retired(rule)), rule.decidedBy];
  return `| ${[...cells, settings.join(' ')].join(' | ')} |`;
}

function retired(rule: Rule): string {
  return rule.lifecycle === 'deprecated' ? ' (deprecated)' : '';
}
