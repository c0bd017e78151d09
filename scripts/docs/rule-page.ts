/** The page of a rule, and the index of all pages, out of what the rules say about themselves. */
import { DECIDED_BY, messageMarkdown, settingTexts } from '../../src/report/rule-text.js';
import { MISSION } from '../../src/rules/mission.js';
import type { Rule } from '../../src/rules/rule.js';
import { terraformRows } from './terraform-words.js';

const GENERATED = '<!-- Written by `npm run docs` from the rule; do not edit. -->';

/** Markdown of docs/rules/ID.md. */
export function rulePage(rule: Rule): string {
  const sections = [
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
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Markdown of docs/rules/README.md. */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} |`);
  const table = ['| Rule | Severity | Finds |', '| --- | --- | --- |', ...rows].join('\n');
  return `${[GENERATED, '# Rules', table].join('\n\n')}\n`;
}

function facts(rule: Rule): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Severity', rule.severity],
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
  const head = ['| Resource | Property | Written as |', '| --- | --- | --- |'];
  return rows.length === 0 ? [] : ['## In Terraform', [...head, ...rows].join('\n')];
}

function settings(rule: Rule): readonly string[] {
  const rows = settingTexts(rule).map(
    ({ name, about, kind, default: standing }) => `| \`${name}\` | ${cell(about)} | ${kind} | ${cell(standing)} |`,
  );
  const head = ['| Setting | What it decides | Kind | If not set |', '| --- | --- | --- | --- |'];
  return rows.length === 0
    ? []
    : ['## Settings', `Under \`rules.${rule.id}.settings\` in the configuration:`, [...head, ...rows].join('\n')];
}

function references(rule: Rule): readonly string[] {
  const benchmark = rule.mcsb.map((control) => `Microsoft cloud security benchmark: ${control}`);
  const policies = rule.policies.map(({ guid, name }) => `Built-in policy \`${guid}\`: ${name}`);
  const all = [...benchmark, ...policies];
  return all.length === 0 ? [] : ['## References', list(all)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function code(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
