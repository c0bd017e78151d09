/** The page of a rule, and the index of all pages, out of what the rules say about themselves and what tests show of them. */
import { defaultTexts } from '../../src/report/default-text.js';
import {
  DECIDED_BY,
  fixText,
  profileTexts,
  type SpokenMessage,
  settingTexts,
  spokenMessages,
} from '../../src/report/rule-text.js';
import { fixWarningsOf } from '../../src/rules/fixability.js';
import { MISSION } from '../../src/rules/mission.js';
import { PEERS } from '../../src/rules/peers.js';
import type { Rule } from '../../src/rules/rule.js';
import type { Example, Shown } from './examples.js';
import { EXAMPLE_FORMS } from './fixtures.js';
import { cell, code, GENERATED, list, page, table } from './markdown.js';
import { terraformRows } from './terraform-words.js';

/** The headings of every page. */
export const HEADINGS = [
  'What it finds',
  'Why it matters',
  'How to fix it',
  'Examples',
  'When not to use it',
  'Defaults',
  'Settings',
  'References',
] as const;

type Heading = (typeof HEADINGS)[number];

/** Markdown of docs/rules/ID.md. */
export function rulePage(rule: Rule, shown: Shown): string {
  const messages = spokenMessages(rule);
  const sections: Readonly<Record<Heading, readonly string[]>> = {
    'What it finds': [sentences(messages, 'problem')],
    'Why it matters': [sentences(messages, 'impact')],
    'How to fix it': [sentences(messages, 'remedy'), ...fixWarnings(rule), ...inTerraform(rule)],
    Examples: examples(shown.examples),
    'When not to use it': whenNot(rule, shown.silences),
    Defaults: defaults(rule),
    Settings: settings(rule),
    References: [list(references(rule))],
  };
  return page([
    GENERATED,
    `# ${rule.id}: ${rule.title}`,
    facts(rule),
    ...HEADINGS.flatMap((heading) => [`## ${heading}`, ...sections[heading]]),
  ]);
}

/** What the messages of a rule say, each sentence once: a paragraph, or a list of several. */
function sentences(messages: readonly SpokenMessage[], part: 'problem' | 'impact' | 'remedy'): string {
  const distinct = [...new Set(messages.map((message) => message[part]))];
  return distinct.length > 1 ? list(distinct) : distinct.join('');
}

function facts(rule: Rule): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Severity', rule.severity],
    ['In profiles', profileTexts(rule.id).join(', ')],
    ['Category', rule.category],
    ['Status', rule.lifecycle],
    ['Resources', rule.appliesTo.map((type) => `\`${type}\``).join('<br>')],
    ['Judged', JUDGED[rule.scope]],
    ['Decided by', DECIDED_BY[rule.decidedBy]],
    ['Fix', fixText(rule)],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return ['| | |', '| --- | --- |', ...shown.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}

const JUDGED: Readonly<Record<Rule['scope'], string>> = {
  declared: 'wherever it is declared',
  linked: 'where an Azure Machine Learning workspace uses it; with `--all-resources` everywhere',
};

function fixWarnings(rule: Rule): readonly string[] {
  const warnings = fixWarningsOf(rule);
  if (warnings.length === 0) return [];
  return ['The command `fix` makes what carries a risk only with `--unsafe`:', list(warnings)];
}

/** Where the files say it in other words than the messages above. */
function inTerraform(rule: Rule): readonly string[] {
  const rows = terraformRows(rule);
  return rows.length === 0 ? [] : ['In Terraform:', table(['Resource', 'Property', 'Written as'], rows)];
}

function examples(shown: readonly Example[]): readonly string[] {
  return EXAMPLE_FORMS.flatMap((form) => {
    const own = shown.filter((example) => example.form === form);
    return own.length === 0 ? [] : [`### ${form.name}`, ...own.flatMap(exampleText)];
  });
}

function exampleText({ form, status, file, line, declarations, more, found }: Example): readonly string[] {
  const [judged = '', ...others] = declarations.map((text) => code(form.language, text.split('\n')));
  const source = `[${file.split('/').slice(-2).join('/')}](../../${file})`;
  const verb = status === 'fail' ? 'Fails' : 'Passes';
  const rest = more === 0 ? '' : ` and ${more} more in that file`;
  return [
    `${verb} (${source}, line ${line}):`,
    judged,
    ...found.map(({ at, message }) => `Found at \`${at}\`: ${inline(message)}`),
    ...(others.length === 0 ? [] : [`Judged together with${rest}:`, ...others]),
  ];
}

/** Text of a finding as plain words: nothing in it is markup. */
function inline(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');
}

function whenNot(rule: Rule, silences: readonly string[]): readonly string[] {
  const quiet = silences.length === 0 ? [] : ['Why it says nothing of some resources:', list(silences)];
  const accepted = rule.exceptions.length === 0 ? [] : ['Its finding is rightly accepted:', list(rule.exceptions)];
  return [
    ...quiet,
    ...accepted,
    'Where a finding is accepted for good, say so in `.github/azureml-gate.yml`, with the reason; another severity is set there too:',
    code('yaml', [
      'version: 1',
      'rules:',
      `  ${rule.id}:`,
      '    severity: off',
      '    reason: why this is accepted here',
    ]),
  ];
}

function defaults(rule: Rule): readonly string[] {
  const rows = defaultTexts(rule).map(({ type, path, value, where, source }) => [
    `\`${path}\`<br>of \`${type}\``,
    `\`${value}\``,
    cell(where),
    cell(source),
  ]);
  if (rows.length === 0) return ['Of the properties it names none has a default that is known and counts here.'];
  return ['Where it is not written, this counts:', table(['Property', 'Default', 'Where', 'Source'], rows)];
}

function settings(rule: Rule): readonly string[] {
  const rows = settingTexts(rule).map((one) => [`\`${one.name}\``, cell(one.about), one.kind, cell(one.default)]);
  if (rows.length === 0) return ['It has none.'];
  const head = ['Setting', 'What it decides', 'Kind', 'If not set'];
  return [`Under \`rules.${rule.id}.settings\` in the configuration:`, table(head, rows)];
}

function references(rule: Rule): readonly string[] {
  return [
    ...rule.mission.map((key) => `[${MISSION[key]}](../coverage.md#${key.toLowerCase()})`),
    ...rule.mcsb.map((control) => `Microsoft cloud security benchmark: ${control}`),
    ...rule.policies.map(({ guid, name }) => `Built-in policy \`${guid}\`: ${name}`),
    ...rule.aliases.map((alias) => `Also known as ${alias}`),
    ...peers(rule),
  ];
}

/** Rules of other tools about the same, for people who come from them. */
function peers({ id }: Rule): readonly string[] {
  const named = PEERS[id] ?? [];
  return named.length === 0 ? [] : [`Other tools ask about it too, and may answer otherwise: ${named.join(', ')}`];
}
