import { describe, expect, test } from 'vitest';
import { findRule, idsOf, renderRule } from '../../src/report/explain.js';
import { renderRules } from '../../src/report/rules-list.js';
import { numberSetting, textsSetting } from '../../src/rules/settings.js';
import { ruleOf } from '../support/findings.js';

const DAYS = { days: numberSetting('How long.', { default: 3, least: 1, most: 9 }) };

const RULES = [
  ruleOf({
    id: 'AML-NET-002',
    title: 'Two',
    severity: 'critical',
    lifecycle: 'deprecated',
    decidedBy: 'live',
    settings: DAYS,
  }),
  ruleOf({ id: 'AML-NET-001', title: 'One | x', aliases: ['AML-NET-101'] }),
];

describe('the list of rules', () => {
  test('as text, by id', () => {
    expect(renderRules(RULES, 'text')).toBe('AML-NET-001  high     One | x\nAML-NET-002  critical Two (deprecated)\n');
  });

  test('as Markdown', () => {
    expect(renderRules(RULES, 'markdown').split('\n')).toEqual([
      '| Rule | Severity | Category | Title | Decided by | Settings |',
      '| --- | --- | --- | --- | --- | --- |',
      '| `AML-NET-001` | high | network | One &#124; x | either |  |',
      '| `AML-NET-002` | critical | network | Two \\(deprecated\\) | live | `days`: How long\\. \\(whole number from 1 to 9, default 3\\) |',
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
      decidedBy: 'either',
      aliases: ['AML-NET-101'],
      resourceTypes: ['Microsoft.MachineLearningServices/workspaces'],
      mcsb: ['NS-2'],
      policies: ['438c38d2-3772-465a-a9cc-7a6666a275ce'],
      mission: ['S2a'],
      peers: expect.arrayContaining(['Checkov CKV_AZURE_144']),
      exceptions: [],
      settings: {},
      fix: 'none',
      docs: 'docs/rules/AML-NET-001.md',
    });
    expect(JSON.parse(renderRules(RULES, 'json'))[1]).toMatchObject({
      decidedBy: 'live',
      settings: { days: { kind: 'number', about: 'How long.', default: 3, least: 1, most: 9 } },
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
      'Decided by:    the files of a repository, or live Azure',
      'Fix:           none',
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

  test('is explained with what mends it, and what that may cost', () => {
    const fixes = { public: {}, other: { risk: 'recreation' } } as const;
    const lines = renderRule(ruleOf({ fixes: { ...fixes } })).split('\n');
    expect(lines).toContain('Fix:           by the command fix; with --unsafe where it carries a risk');
    expect(lines.slice(-4)).toEqual([
      '',
      'What a fix may cost:',
      '  - An existing one has to be deleted and created again.',
      '',
    ]);
  });

  test('is explained with when not to use it, and what absence means', () => {
    const exceptions = ['It serves the public.'];
    const text = renderRule(ruleOf({ exceptions, properties: ['properties.publicNetworkAccess'] }));
    expect(text.split('\n').slice(-6)).toEqual([
      'When not to use it:',
      '  - It serves the public.',
      '',
      'What is not written means:',
      "  - properties.publicNetworkAccess: 'Enabled' (since 2021-07-01)",
      '',
    ]);
  });

  test('is explained with what can be set of it', () => {
    const settings = { ...DAYS, exempt: textsSetting('Who need none.') };
    expect(renderRule(ruleOf({ settings })).split('\n').slice(-7)).toEqual([
      '',
      'Settings, under rules in the configuration:',
      '  days: How long.',
      '    A whole number from 1 to 9; if it is not set: 3.',
      '  exempt: Who need none.',
      '    A list of texts; if it is not set: an empty list.',
      '',
    ]);
  });
});
