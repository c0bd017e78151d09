import { describe, expect, test } from 'vitest';
import { findRule, idsOf, renderRule } from '../../src/report/explain.js';
import { renderRules } from '../../src/report/rules-list.js';
import { ruleOf } from '../support/findings.js';

const RULES = [
  ruleOf({ id: 'AML-NET-002', title: 'Two', severity: 'critical', lifecycle: 'deprecated' }),
  ruleOf({ id: 'AML-NET-001', title: 'One | x', aliases: ['AML-NET-101'] }),
];

describe('the list of rules', () => {
  test('as text, by id', () => {
    expect(renderRules(RULES, 'text')).toBe('AML-NET-001  high     One | x\nAML-NET-002  critical Two (deprecated)\n');
  });

  test('as Markdown', () => {
    expect(renderRules(RULES, 'markdown').split('\n')).toEqual([
      '| Rule | Severity | Category | Title |',
      '| --- | --- | --- | --- |',
      '| `AML-NET-001` | high | network | One &#124; x |',
      '| `AML-NET-002` | critical | network | Two \\(deprecated\\) |',
      '',
    ]);
  });

  test('as JSON', () => {
    expect(JSON.parse(renderRules(RULES, 'json'))[0]).toEqual({
      id: 'AML-NET-001',
      title: 'One | x',
      severity: 'high',
      category: 'network',
      lifecycle: 'recommended',
      aliases: ['AML-NET-101'],
      resourceTypes: ['Microsoft.MachineLearningServices/workspaces'],
      mcsb: ['NS-2'],
      policies: ['438c38d2-3772-465a-a9cc-7a6666a275ce'],
      docs: 'docs/rules/AML-NET-001.md',
    });
  });
});

describe('a rule', () => {
  test.each([
    ['AML-NET-001', 'AML-NET-001'],
    ['aml-net-001', 'AML-NET-001'],
    ['aml-net-101', 'AML-NET-001'],
    ['AML-NET-003', undefined],
  ])('is found by %s', (id, expected) => {
    expect(findRule(RULES, id)?.id).toBe(expected);
    expect(idsOf(RULES).get(id.toUpperCase())).toBe(expected);
  });

  test('is explained', () => {
    expect(renderRule(ruleOf({ title: 'One', aliases: ['AML-NET-101'] })).split('\n')).toEqual([
      'AML-NET-001: One',
      '',
      'Severity:      high',
      'Category:      network',
      'Resources:     Microsoft.MachineLearningServices/workspaces',
      'Also known as: AML-NET-101',
      'Benchmark:     MCSB NS-2',
      'Azure Policy:  Workspaces should disable public network access',
      '               (438c38d2-3772-465a-a9cc-7a6666a275ce)',
      'Documentation: docs/rules/AML-NET-001.md',
      '',
      '  Problem: publicNetworkAccess is <value>.',
      '  Why:     Anyone can reach it.',
      "  Remedy:  Set it to 'Disabled'.",
      '',
    ]);
  });
});
