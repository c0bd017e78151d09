import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../scripts/docs/schemas.js';
import { parseConfig } from '../../src/inputs/config.js';
import { UsageError } from '../../src/inputs/usage-error.js';
import { RULES } from '../../src/rules/index.js';
import { numberSetting, settingReadersOf, textsSetting } from '../../src/rules/settings.js';
import { ruleOf } from '../support/findings.js';

const KNOWN = {
  ruleIds: new Map([
    ['AML-NET-001', 'AML-NET-001'],
    ['AML-MON-001', 'AML-MON-001'],
    ['AML-MON-101', 'AML-MON-001'],
  ]),
  settingReaders: settingReadersOf([
    { id: 'AML-NET-001', settings: {} },
    {
      id: 'AML-MON-001',
      settings: {
        retentionDays: numberSetting('The least.', { default: 30, least: 1, most: 365 }),
        exempt: textsSetting('Who need none.'),
      },
    },
  ]),
};

function parse(...lines: string[]) {
  return parseConfig(lines.join('\n'), 'gate.yml', KNOWN);
}

describe('the configuration file', () => {
  test('sets every option', () => {
    const config = parse(
      'version: 1',
      'paths: [infra, ml/main.bicep]',
      "exclude: ['**/test/**']",
      'entryPoints:',
      '  - path: infra/main.bicep',
      '    parameters: [infra/dev.bicepparam]',
      '  - path: other.json',
      'failOn: medium',
      'reportFrom: low',
      'onUnknown: fail',
      'onIncomplete: warn',
      'associatedScope: all',
      'newOnly: false',
      'profile: regulated',
      'baseline: .github/baseline.json',
      'suppressions:',
      '  - rule: aml-mon-101',
      '    resource: mlw-*',
      '    reason: until the migration',
      "    expires: '2027-01-31'",
      'rules:',
      '  AML-NET-001: { severity: low }',
      '  aml-mon-101:',
      '    severity: off',
      '    reason: a central team watches the logs',
      '    settings: { retentionDays: 90, exempt: [sandbox] }',
    );
    expect(config).toEqual({
      paths: ['infra', 'ml/main.bicep'],
      exclude: ['**/test/**'],
      entryPoints: [
        { path: 'infra/main.bicep', parameters: ['infra/dev.bicepparam'] },
        { path: 'other.json', parameters: [] },
      ],
      failOn: 'medium',
      reportFrom: 'low',
      onUnknown: 'fail',
      onIncomplete: 'warn',
      associatedScope: 'all',
      newOnly: false,
      profile: 'regulated',
      baseline: '.github/baseline.json',
      suppressions: [
        {
          rule: 'AML-MON-001',
          resource: 'mlw-*',
          path: undefined,
          reason: 'until the migration',
          expires: '2027-01-31',
          ticket: undefined,
          start: 336,
          end: 431,
        },
      ],
      rules: new Map([
        ['AML-NET-001', { severity: 'low', reason: undefined }],
        [
          'AML-MON-001',
          {
            severity: 'off',
            reason: 'a central team watches the logs',
            settings: { retentionDays: 90, exempt: ['sandbox'] },
          },
        ],
      ]),
    });
  });

  test.each([
    [['failOn: high'], "gate.yml:1:1: 'version': must be 1"],
    [['version: 2'], "gate.yml:1:10: 'version': must be 1"],
    [['version: 1', 'failon: high'], "gate.yml:2:1: unknown key 'failon'; did you mean 'failOn'?"],
    [
      ['version: 1', 'failOn: severe'],
      "gate.yml:2:9: 'failOn': must be one of critical, high, medium, low, info, never",
    ],
    [
      ['version: 1', 'profile: strict'],
      "gate.yml:2:10: 'profile': must be one of baseline, regulated, exfiltration-protection",
    ],
    [['version: 1', 'paths: infra'], "gate.yml:2:8: 'paths': must be a list"],
    [['version: 1', 'paths: []'], "gate.yml:2:8: 'paths': must not be empty"],
    [
      ['version: 1', 'paths:', '  - a', '  - ../b'],
      "gate.yml:4:5: 'paths.1': must be a path inside the repository, relative to its root",
    ],
    [
      ['version: 1', 'paths: [/etc]'],
      "gate.yml:2:9: 'paths.0': must be a path inside the repository, relative to its root",
    ],
    [
      ['version: 1', 'rules:', '  AML-NET-009: { severity: low }'],
      "gate.yml:3:3: there is no rule 'AML-NET-009'; did you mean 'AML-NET-001'?",
    ],
    [
      ['version: 1', 'rules:', '  AML-NET-001: { severity: off }'],
      "gate.yml:3:16: 'rules.AML-NET-001': a rule that is 'off' needs a 'reason'",
    ],
    [['version: 1', 'rules:', '  AML-NET-001: { severity: low, why: x }'], "gate.yml:3:33: unknown key 'why'"],
    [
      ['version: 1', 'rules:', '  AML-NET-001: { reason: x }'],
      "gate.yml:3:16: 'rules.AML-NET-001': needs a 'severity' or 'settings'",
    ],
    [
      ['version: 1', 'rules:', '  AML-MON-001: { severity: low }', '  aml-mon-101: { severity: off, reason: x }'],
      "gate.yml:4:3: 'aml-mon-101' is AML-MON-001, which stands here already",
    ],
    [['version: 1', 'rules:', '  AML-NET-001: { settings: { widest: 8 } }'], 'gate.yml:3:30: the rule has no settings'],
    [
      ['version: 1', 'rules:', '  aml-mon-101:', '    settings:', '      retentiondays: 30'],
      "gate.yml:5:7: unknown setting 'retentiondays'; did you mean 'retentionDays'?",
    ],
    [
      ['version: 1', 'rules:', '  AML-MON-001:', '    settings:', '      retentionDays: 366', '      exempt: all'],
      [
        "gate.yml:5:22: 'rules.AML-MON-001.settings.retentionDays': must be a whole number from 1 to 365",
        "gate.yml:6:15: 'rules.AML-MON-001.settings.exempt': must be a list of texts",
      ].join('\n'),
    ],
    [
      ['version: 1', 'rules:', '  AML-MON-001: { settings: { retentionDays: 1.5 } }'],
      "gate.yml:3:45: 'rules.AML-MON-001.settings.retentionDays': must be a whole number from 1 to 365",
    ],
    [
      ['version: 1', 'rules:', '  AML-MON-001: { settings: 30 }'],
      "gate.yml:3:28: 'rules.AML-MON-001.settings': must be a mapping of names to values",
    ],
    [['version: 1', 'rules: [AML-NET-001]'], "gate.yml:2:8: 'rules': must be a mapping of rule ids to settings"],
    [['version: 1', 'version: 1'], "gate.yml:2:1: the key 'version' is repeated"],
    [['version: 1', 'entryPoints:', '  - parameters: []'], "gate.yml:3:5: 'entryPoints.0.path': must be text"],
    [['- version'], 'gate.yml:1:1: must be a mapping of keys to values'],
    [[''], 'gate.yml:1:1: must be a mapping of keys to values'],
  ])('%j is refused', (lines, message) => {
    expect(() => parse(...lines)).toThrow(new UsageError(message));
  });

  test('names every mistake, in order', () => {
    expect(() => parse('version: 1', 'onUnknown: x', 'zzz: 1', 'failOn: y')).toThrow(
      new UsageError(
        [
          "gate.yml:2:12: 'onUnknown': must be one of ignore, report, fail",
          "gate.yml:3:1: unknown key 'zzz'",
          "gate.yml:4:9: 'failOn': must be one of critical, high, medium, low, info, never",
        ].join('\n'),
      ),
    );
  });

  test('names the place of a syntax error', () => {
    expect(() => parse('version: 1', 'paths: [a', 'failOn: high')).toThrow(/^gate\.yml:\d+:\d+: /);
  });

  test('refuses an alias bomb at once', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels.map((name, index) => {
      const inner = index === 0 ? 'x' : `*${levels[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    expect(() => parse(...bomb)).toThrow(/aliases/);
  });

  test('names the first of very many mistakes', () => {
    const wide = Array.from({ length: 12_000 }, (_, index) => `key${index}: 1`);
    const first = wide.slice(0, 20).map((_, index) => `gate.yml:${index + 2}:1: unknown key 'key${index}'`);
    expect(() => parse('version: 1', ...wide)).toThrow(new UsageError(first.join('\n')));
  });

  test('accepts one setting alone', () => {
    const { rules } = parse('version: 1', 'rules:', '  AML-MON-001: { settings: { retentionDays: 7 } }');
    expect(rules.get('AML-MON-001')).toEqual({ settings: { retentionDays: 7 } });
  });
});

test.each([...schemaFiles(RULES)])('%s tells editors what is accepted', (name, schema) => {
  const published: unknown = JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
});

describe('the JSON Schema of the configuration', () => {
  const rule = ruleOf({
    id: 'AML-MON-001',
    settings: {
      days: numberSetting('How long.', { default: 30, least: 1, most: 365 }),
      exempt: textsSetting('Who need none.'),
    },
  });
  const accepts = new Ajv2020({ strict: false }).compile(schemaFiles([rule]).get('config.schema.json') ?? {});
  const isAccepted = (settings: object) => accepts({ version: 1, rules: { 'AML-MON-001': { settings } } });

  test.each([
    [{ days: 7, exempt: ['a'] }, true],
    [{ days: 0 }, false],
    [{ days: '7' }, false],
    [{ exempt: [''] }, false],
    [{ dayz: 7 }, false],
  ])('knows the settings of a rule: %j', (settings, expected) => {
    expect(isAccepted(settings)).toBe(expected);
  });
});
