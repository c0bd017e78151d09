/** The page of a rule, and the index of all pages, out of what the rules say about themselves. */
import { DECIDED_BY, messageMarkdown, profileTexts, settingTexts } from '../../src/report/rule-text.js';
import { MISSION } from '../../src/rules/mission.js';
import type { Rule } from '../../src/rules/rule.js';
import { cell, code, GENERATED, list, page, table } from './markdown.js';
import { terraformRows } from './terraform-words.js';

/** Markdown of docs/rules/ID.md. */
export function rulePage(rule: Rule): string {
  return page([
    GENERATED,
    `# ${rule.id}: ${rule.title}`,
    facts(rule),
    '## What it finds',
    ...Object.values(rule.messages).map((message) => messageMarkdown(message, rule)),
    ...inTerraform(rule),
    ...settings(rule),
    '## Which part of the security of Azure Machine Learning it guards',
    list(rule.mission.map((key) => MISSION[key])),
    '## When to turn it off',
    'Where the finding is accepted for good, say so in `.github/azureml-gate.yml`, with the reason:',
    code('yaml', [
      'version: 1',
      'rules:',
      `  ${rule.id}:`,
      '    severity: off',
      '    reason: why this is accepted here',
    ]),
    'The configuration can also give it another severity.',
    ...references(rule),
  ]);
}

/** Markdown of docs/rules/README.md. */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, title }) => [`[${id}](${id}.md)`, severity, cell(title)]);
  return page([GENERATED, '# Rules', table(['Rule', 'Severity', 'Finds'], rows)]);
}

function facts(rule: Rule): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Severity', rule.severity],
    ['In profiles', profileTexts(rule.id).join(', ')],
    ['Category', rule.category],
    ['Status', rule.lifecycle],
    ['Also known as', rule.aliases.join(', ')],
    ['Resources', rule.appliesTo.map((type) => `\`${type}\``).join('<br>')],
    ['Judged', JUDGED[rule.scope]],
    ['Decided by', DECIDED_BY[rule.decidedBy]],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return ['| | |', '| --- | --- |', ...shown.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}

const JUDGED: Readonly<Record<Rule['scope'], string>> = {
  declared: 'wherever it is declared',
  linked: 'where an Azure Machine Learning workspace uses it; with `--all-resources` everywhere',
};

/** Where the files say it in other words than the messages above. */
function inTerraform(rule: Rule): readonly string[] {
  const rows = terraformRows(rule);
  return rows.length === 0 ? [] : ['## In Terraform', table(['Resource', 'Property', 'Written as'], rows)];
}

function settings(rule: Rule): readonly string[] {
  const rows = settingTexts(rule).map((one) => [`\`${one.name}\``, cell(one.about), one.kind, cell(one.default)]);
  if (rows.length === 0) return [];
  const head = ['Setting', 'What it decides', 'Kind', 'If not set'];
  return ['## Settings', `Under \`rules.${rule.id}.settings\` in the configuration:`, table(head, rows)];
}

function references(rule: Rule): readonly string[] {
  const benchmark = rule.mcsb.map((control) => `Microsoft cloud security benchmark: ${control}`);
  const policies = rule.policies.map(({ guid, name }) => `Built-in policy \`${guid}\`: ${name}`);
  const all = [...benchmark, ...policies];
  return all.length === 0 ? [] : ['## References', list(all)];
}
