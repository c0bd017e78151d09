/** docs/rules/README.md: the rules by category, by what they guard, by benchmark control and by built-in policy. */
import { type Fixability, fixabilityOf } from '../../src/rules/fixability.js';
import { MISSION } from '../../src/rules/mission.js';
import type { Rule } from '../../src/rules/rule.js';
import { capabilities } from './coverage-page.js';
import { cell, GENERATED, page, table } from './markdown.js';

/** @param rules in the order of their ids */
export function ruleIndex(rules: readonly Rule[]): string {
  const policies = new Map(rules.flatMap((rule) => rule.policies.map(({ guid, name }) => [guid, name] as const)));
  const controls = [...new Set(rules.flatMap((rule) => rule.mcsb))].sort(byLetterAndNumber);
  return page([
    GENERATED,
    '# Rules',
    `${rules.length} rules, here by category, and below by [what they guard](#by-what-they-guard), by` +
      ' [control of the Microsoft cloud security benchmark](#by-benchmark-control) and by [built-in policy](#by-built-in-policy).' +
      ' [Profiles](../profiles.md) change their severities, [the coverage](../coverage.md) tells from what they are decided.',
    ...categories(rules).flatMap(([category, own]) => [`## ${category}`, rulesTable(own)]),
    '## By what they guard',
    table(
      ['Capability', 'Rules'],
      capabilities(rules).map(({ key, rules: own }) => [
        `[${MISSION[key]}](../coverage.md#${key.toLowerCase()})`,
        links(own),
      ]),
    ),
    '## By benchmark control',
    table(
      ['Control', 'Rules'],
      controls.map((control) => [control, links(rules.filter(({ mcsb }) => mcsb.includes(control)))]),
    ),
    '## By built-in policy',
    table(
      ['Policy', 'Id', 'Rules'],
      [...policies].sort(byName).map(([guid, name]) => {
        const own = rules.filter((rule) => rule.policies.some((policy) => policy.guid === guid));
        return [cell(name), `\`${guid}\``, links(own)];
      }),
    ),
  ]);
}

function categories(rules: readonly Rule[]): readonly (readonly [string, readonly Rule[]])[] {
  const names = [...new Set(rules.map(({ category }) => category))].sort();
  return names.map((name) => [headline(name), rules.filter(({ category }) => category === name)]);
}

/** `supply-chain` as "Supply chain". */
function headline(category: string): string {
  return `${category.charAt(0).toUpperCase()}${category.slice(1)}`.replaceAll('-', ' ');
}

function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [link(rule), rule.severity, cell(rule.title), FIX[fixabilityOf(rule)]]);
  return table(['Rule', 'Severity', 'Finds', 'Fix'], rows);
}

/** Whether the command `fix` mends it. */
const FIX: Readonly<Record<Fixability, string>> = { none: '', safe: 'yes', unsafe: 'with a risk' };

function links(rules: readonly Rule[]): string {
  return rules.map(link).join(', ');
}

function link({ id }: Rule): string {
  return `[${id}](${id}.md)`;
}

/** `PV-2` before `PV-10`. */
function byLetterAndNumber(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

function byName([, left]: readonly [string, string], [, right]: readonly [string, string]): number {
  return left.localeCompare(right, 'en');
}
