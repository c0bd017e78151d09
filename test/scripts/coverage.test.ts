import { describe, expect, test } from 'vitest';
import { capabilities, coveragePage, decidedFrom } from '../../scripts/docs/coverage-page.js';
import { RULES } from '../../src/rules/index.js';
import { MISSION } from '../../src/rules/mission.js';
import { ruleOf } from '../support/findings.js';

/** Capabilities that no rule guards yet. A rule that does takes its line away here. */
const GAPS: readonly string[] = [];

describe('the coverage of what the security article promises', () => {
  test('has no gap but those that are known', () => {
    const empty = capabilities(RULES).filter(({ rules }) => rules.length === 0);
    expect(empty.map(({ key }) => key)).toEqual(GAPS);
  });

  test('names every rule, and each capability once', () => {
    const page = coveragePage(RULES);
    expect(RULES.filter(({ id }) => !page.includes(`(rules/${id}.md)`))).toEqual([]);
    expect([...page.matchAll(/^## (\w+)$/gm)].map(([, key]) => key)).toEqual(Object.keys(MISSION).sort());
  });

  test.each([
    [['files'], 'files'],
    [['live', 'live'], 'live'],
    [['either'], 'both'],
    [['files', 'live'], 'both'],
    [[], 'not decided'],
  ] as const)('%j is decided from %s', (decidedBy, expected) => {
    expect(decidedFrom(decidedBy.map((one) => ruleOf({ decidedBy: one })))).toBe(expected);
  });
});
