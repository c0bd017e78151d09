/** docs/coverage.md: which rules guard each capability that the security article of Azure Machine Learning promises. */
import { MISSION, type MissionKey } from '../../src/rules/mission.js';
import type { Rule } from '../../src/rules/rule.js';
import { cell, GENERATED, page, table } from './markdown.js';

const ARTICLE = 'https://learn.microsoft.com/azure/machine-learning/concept-enterprise-security';

export interface Capability {
  readonly key: MissionKey;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Every capability in the order of the article, with the rules that name it. */
export function capabilities(rules: readonly Rule[]): readonly Capability[] {
  return MISSION_KEYS.map((key) => ({
    key,
    name: MISSION[key],
    rules: rules.filter(({ mission }) => mission.includes(key)),
  }));
}

const MISSION_KEYS = (Object.keys(MISSION) as MissionKey[]).sort();

export function coveragePage(rules: readonly Rule[]): string {
  const all = capabilities(rules);
  const overview = all.map((one) => [
    `[${one.name}](#${one.key.toLowerCase()})`,
    `${one.rules.length}`,
    decidedFrom(one.rules),
  ]);
  return page([
    GENERATED,
    '# What is covered',
    `What [the article on enterprise security](${ARTICLE}) says Azure Machine Learning can do, and the rules that ask for it. *Files* are` +
      ' those of a repository, *live* is what is deployed; *both* is the same question to either. [README.md](../README.md) says whether this version' +
      ' looks at live Azure.',
    table(['Capability', 'Rules', 'Decided from'], overview),
    ...all.flatMap(sectionOf),
  ]);
}

function sectionOf({ key, name, rules }: Capability): readonly string[] {
  const rows = rules.map((rule) => [
    `[${rule.id}](rules/${rule.id}.md)`,
    rule.severity,
    FROM[rule.decidedBy],
    cell(rule.title),
  ]);
  const none = rows.length === 0 ? 'No rule asks for it yet.' : '';
  return [`## ${key}`, `${name}.`, none, table(['Rule', 'Severity', 'Decided from', 'Finds'], rows)];
}

const FROM: Readonly<Record<Rule['decidedBy'], string>> = { files: 'files', live: 'live', either: 'both' };

/** From what a capability is decided by all its rules together. */
export function decidedFrom(rules: readonly Rule[]): string {
  const [only, ...more] = new Set(rules.map(({ decidedBy }) => FROM[decidedBy]));
  return more.length > 0 ? 'both' : (only ?? 'not decided');
}
