import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { annotationsOf } from '../../src/report/annotations.js';
import type { Finding } from '../../src/rules/finding.js';
import { findingOf, ruleOf, scanResultOf, spanOf, WORKSPACE_FILE } from '../support/findings.js';

const THRESHOLDS = { failOn: 'high', reportFrom: 'info', onUnknown: 'report', onIncomplete: 'fail' } as const;

function one(finding: Finding, over: Partial<Parameters<typeof scanResultOf>[0]> = {}) {
  const { kept } = annotationsOf(scanResultOf({ findings: [finding], ...over }));
  expect(kept).toHaveLength(1);
  return kept[0];
}

describe('an annotation', () => {
  test('holds what a person needs, at the place', () => {
    const finding = findingOf({
      environments: ['dev.bicepparam'],
      assumptions: ['default of parameter publicAccess', 'x'],
    });
    expect(one(finding)).toEqual({
      level: 'error',
      title: 'AML-NET-001 (high): Workspace accepts traffic from public networks',
      message: [
        "publicNetworkAccess is 'Enabled'. Anyone on the internet reaches its studio. Set it to 'Disabled'.",
        'Because: default of parameter publicAccess (infra/workspace.bicep:1:29)',
        'Assumes: x',
        'With: dev.bicepparam',
        'Resource: mlw-risk (Microsoft.MachineLearningServices/workspaces)',
        'Rule: docs/rules/AML-NET-001.md',
      ].join('\n'),
      place: { file: 'infra/workspace.bicep', startLine: 5, endLine: 5, startColumn: 5, endColumn: 38 },
    });
  });

  test('names the resource as Terraform does', () => {
    const resource = {
      type: 'Microsoft.MachineLearningServices/workspaces',
      name: 'mlw',
      address: 'module.ml.azurerm_machine_learning_workspace.ws["eu"]',
      form: 'terraform',
    } as const;
    expect(one(findingOf({ resource }))?.message).toContain(`\nResource: mlw (${resource.address})\n`);
  });

  test('over several lines has no columns', () => {
    const finding = findingOf({ span: spanOf(WORKSPACE_FILE, '{\n    publicNetworkAccess: publicAccess\n  }') });
    expect(one(finding)?.place).toEqual({ file: 'infra/workspace.bicep', startLine: 4, endLine: 6 });
  });

  test.each([
    [{ severity: 'critical' }, {}, 'error'],
    [{ severity: 'high' }, {}, 'error'],
    [{ severity: 'medium' }, {}, 'warning'],
    [{ severity: 'info' }, {}, 'notice'],
    [{ severity: 'info' }, { failOn: 'info' }, 'error'],
    [{ severity: 'critical' }, { failOn: 'never' }, 'warning'],
    [{ severity: 'high', status: 'unknown' }, {}, 'notice'],
    [{ severity: 'high', status: 'unknown' }, { onUnknown: 'fail' }, 'error'],
    [{ severity: 'low', status: 'unknown' }, { onUnknown: 'fail' }, 'notice'],
  ] as const)('for %j with %j is of the right level', (over, thresholds, level) => {
    expect(one(findingOf(over), { thresholds: { ...THRESHOLDS, ...thresholds } })?.level).toBe(level);
  });

  test('stays within the limits', () => {
    const finding = findingOf({ message: 'm'.repeat(10_000), rule: ruleOf({ title: 't'.repeat(500) }) });
    expect(one(finding)?.message).toHaveLength(4_000);
    expect(one(finding)?.title).toHaveLength(255);
  });

  test('on a file whose name cannot be printed names it instead', () => {
    const source = new SourceFile('a\nb.bicep', 'x');
    const finding = findingOf({ span: { source, start: 0, end: 1 } });
    expect(one(finding)?.place).toBeUndefined();
    expect(one(finding)?.message.startsWith('a\\nb.bicep\n')).toBe(true);
  });
});

describe('annotations', () => {
  test('keep nine errors, ten warnings and ten notices, worst first, and count the others', () => {
    const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
    const findings = severities.flatMap((severity) =>
      Array.from({ length: 8 }, (_, index) =>
        findingOf({ severity, fingerprint: `${severity}${index}`, message: `${severity} ${index}` }),
      ),
    );
    const { kept, dropped } = annotationsOf(scanResultOf({ findings }));
    const started = (level: string) =>
      kept.filter((item) => item.level === level).map((item) => item.message.split('\n')[0]);
    expect(started('error')).toEqual([...Array.from({ length: 8 }, (_, index) => `critical ${index}`), 'high 0']);
    expect(started('warning')).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `medium ${index}`),
      'low 0',
      'low 1',
    ]);
    expect(started('notice')).toHaveLength(8);
    expect(dropped).toEqual({ error: 7, warning: 6, notice: 0 });
  });

  test('name what was not read, after the findings', () => {
    const diagnostics = [
      diagnostic('syntax-error', 'Expected a value.', spanOf(WORKSPACE_FILE, 'ws')),
      diagnostic('unreadable-file', 'It is not UTF-8 text.', 'bad.bicep'),
      diagnostic('out-of-time', 'The time is over.'),
      diagnostic('skipped-path', 'Only a warning.', 'link'),
    ];
    const strict = annotationsOf(scanResultOf({ findings: [findingOf({ severity: 'low' })], diagnostics })).kept;
    expect(
      strict.map(({ level, title, message, place }) => [
        level,
        title,
        message.split('\n')[0],
        place?.file,
        place?.startLine,
      ]),
    ).toEqual([
      [
        'warning',
        'AML-NET-001 (low): Workspace accepts traffic from public networks',
        expect.any(String),
        'infra/workspace.bicep',
        5,
      ],
      ['error', 'Not analysed as a whole: syntax-error', 'Expected a value.', 'infra/workspace.bicep', 2],
      ['error', 'Not analysed as a whole: unreadable-file', 'It is not UTF-8 text.', 'bad.bicep', 1],
      ['error', 'Not analysed as a whole: out-of-time', 'The time is over.', undefined, undefined],
    ]);
    const lenient = annotationsOf(
      scanResultOf({ diagnostics, thresholds: { ...THRESHOLDS, onIncomplete: 'warn' } }),
    ).kept;
    expect(new Set(lenient.map(({ level }) => level))).toEqual(new Set(['warning']));
  });
});
