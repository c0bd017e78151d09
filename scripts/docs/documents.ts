/** Everything in docs/ that is written from the rules and their tested deployments. */
import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../../src/rules/rule.js';
import { coveragePage } from './coverage-page.js';
import { shownOf } from './examples.js';
import { answersIn } from './fixtures.js';
import { profilesPage } from './profiles-page.js';
import { ruleIndex } from './rule-index.js';
import { rulePage } from './rule-page.js';
import { schemaFiles } from './schemas.js';

/** Holds nothing but what is written here. */
export const RULE_PAGES = 'docs/rules';

/** The texts by their paths. @param root the root of the project */
export async function documentsOf(rules: readonly Rule[], root: string): Promise<ReadonlyMap<string, string>> {
  const sorted = [...rules].sort((left, right) => (left.id < right.id ? -1 : 1));
  const answers = await answersIn(root, sorted);
  return new Map([
    ...sorted.map((rule) => [`${RULE_PAGES}/${rule.id}.md`, rulePage(rule, shownOf(rule.id, answers))] as const),
    [`${RULE_PAGES}/README.md`, ruleIndex(sorted)],
    ['docs/coverage.md', coveragePage(sorted)],
    ['docs/profiles.md', profilesPage(sorted)],
    ...[...schemaFiles(sorted)].map(([name, schema]) => [`docs/${name}`, jsonText(schema)] as const),
  ]);
}

function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Whether a file says what it should; the formatter may have laid out JSON in its own way. */
export function saysTheSame(name: string, current: string, wanted: string): boolean {
  return name.endsWith('.json') ? isDeepStrictEqual(JSON.parse(current), JSON.parse(wanted)) : current === wanted;
}
