/** The files of a new rule that nobody has filled in yet: they compile, and the tests fail until they are. */
import type { Category, Rule } from '../../src/rules/rule.js';

export interface NewRule {
  /** `AML-NET-016`. */
  readonly id: string;
  /** `registry-private-endpoint`: what the rule looks at. */
  readonly file: string;
  readonly title: string;
}

/** The folder for the letters of an id. */
const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['NET', 'network'],
  ['ENC', 'encryption'],
  ['IDN', 'identity'],
  ['MON', 'monitoring'],
  ['POL', 'governance'],
  ['DAT', 'data'],
  ['SUP', 'supply-chain'],
]);

/** What is wrong with the request, as sentences; empty if nothing is. */
export function problemsWith({ id, file, title }: NewRule, rules: readonly Rule[]): readonly string[] {
  const taken = rules.some((rule) => [rule.id, ...rule.aliases].includes(id));
  return [
    ...(categoryOf(id) === undefined ? [`'${id}' is no id such as AML-NET-016 (${[...CATEGORIES.keys()]}).`] : []),
    ...(taken ? [`${id} is taken.`] : []),
    ...(/^[a-z]+(-[a-z]+)*$/.test(file) ? [] : [`'${file}' is no file name such as registry-private-endpoint.`]),
    ...(/^\S.*[^.]$/.test(title) ? [] : ['The title is a headline without a full stop.']),
  ];
}

/** Throws for an id that {@link problemsWith} would name. */
export function categoryFor(id: string): Category {
  const category = categoryOf(id);
  if (category === undefined) throw new Error(`no category for ${id}`);
  return category;
}

function categoryOf(id: string): Category | undefined {
  const [, letters = ''] = /^AML-([A-Z]{3})-\d{3}$/.exec(id) ?? [];
  return CATEGORIES.get(letters);
}

/** `registryPrivateEndpoint`. */
export function constantOf(file: string): string {
  return file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `src/rules/<category>/<file>.ts`. */
export function ruleText({ id, file, title }: NewRule): string {
  return `import { WORKSPACE } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const ${constantOf(file)} = defineRule({
  id: '${id}',
  title: ${quoted(title)},
  category: '${categoryFor(id)}',
  severity: 'medium',
  lifecycle: 'new',
  mission: [],
  mcsb: [],
  appliesTo: [WORKSPACE],
  properties: ['properties.fillIn'],
  messages: {
    wrong: { problem: '', impact: '', remedy: '' },
  },
  check: (workspace) => failUnless(workspace.property('properties.fillIn').is('Disabled'), 'wrong'),
});
`;
}

/** `test/rules/<category>/<file>.test.ts`. */
export function tableText({ id, file }: NewRule): string {
  const constant = constantOf(file);
  return `import { ${constant} } from '../../../src/rules/${categoryFor(id)}/${file}.js';
import { testRule } from '../../support/rule-tester.js';

testRule(${constant}, {
  valid: {},
  invalid: {},
  unknown: {},
});
`;
}

/** `src/rules/index.ts` with the rule imported, by path, and listed, by id within its category. */
export function indexWith(index: string, rules: readonly Rule[], { id, file }: NewRule): string {
  const category = categoryFor(id);
  const constant = constantOf(file);
  const imported = `import { ${constant} } from './${category}/${file}.js';`;
  const isRuleImport = (line: string): boolean => /^import \{ \w+ \} from '\.\/[a-z-]+\/[a-z-]+\.js';$/.test(line);
  const lines = index.split('\n');
  const pathOf = (line: string): string => line.slice(line.indexOf("'"));
  const after = lines.findLastIndex((line) => isRuleImport(line) && pathOf(line) < pathOf(imported));
  const first = lines.findIndex(isRuleImport);
  lines.splice(after < 0 ? first : after + 1, 0, imported);

  const start = lines.indexOf('export const RULES: readonly Rule[] = [') + 1;
  const before = rules.findLastIndex((rule) => rule.category === category && rule.id < id);
  const at = before < 0 ? rules.findIndex((rule) => rule.category === category) : before + 1;
  lines.splice(start + at, 0, `  ${constant},`);
  return lines.join('\n');
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
