import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import type { Evidence } from '../../src/model/judgement.js';
import { inertLines } from '../../src/report/inert.js';
import { renderText, wrap } from '../../src/report/text.js';
import type { Mending } from '../../src/rules/recipe.js';
import { findingOf, ruleOf, scanResultOf, spanOf, WORKSPACE_FILE } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { runnerView } from '../support/runner.js';

function lines(over: Parameters<typeof scanResultOf>[0]): readonly string[] {
  return renderText(scanResultOf(over), { colour: false }).split('\n');
}

describe('text', () => {
  test('says where, what, why and what to do', () => {
    const main = new SourceFile('main.bicep', 'module m');
    const findings = [
      findingOf({
        environments: ['dev.bicepparam', 'prod.bicepparam'],
        assumptions: ['default of parameter publicAccess', "condition 'x' holds"],
      }),
      findingOf({
        fingerprint: '2',
        severity: 'low',
        status: 'unknown',
        related: [],
        span: spanOf(WORKSPACE_FILE, 'resource ws'),
        assumptions: [],
      }),
      findingOf({
        fingerprint: '3',
        severity: 'medium',
        span: spanOf(main, 'module'),
        related: [],
        assumptions: [],
        message: 'Short.',
      }),
    ];
    const diagnostics = [
      diagnostic('module-not-found', "There is no file 'x.bicep'.", spanOf(main, 'm')),
      diagnostic('skipped-path', 'This link is not followed.', 'linked'),
      diagnostic('out-of-time', 'The time is over.'),
      diagnostic('compiled-artefact', 'Skipped.', 'main.json'),
    ];
    expect(lines({ findings, diagnostics })).toEqual([
      'infra/workspace.bicep',
      '  5:5  high           AML-NET-001  Workspace accepts traffic from public networks  mlw-risk',
      '    5 |     publicNetworkAccess: publicAccess',
      '      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '    because default of parameter publicAccess (infra/workspace.bicep:1:29)',
      "    assumes condition 'x' holds",
      '    with    dev.bicepparam, prod.bicepparam',
      "    publicNetworkAccess is 'Enabled'. Anyone on the internet reaches its studio. Set it to",
      "    'Disabled'.",
      '    docs/rules/AML-NET-001.md',
      '',
      '  2:1  unknown (low)  AML-NET-001  Workspace accepts traffic from public networks  mlw-risk',
      "    2 | resource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' =…",
      '      | ^^^^^^^^^^^',
      "    publicNetworkAccess is 'Enabled'. Anyone on the internet reaches its studio. Set it to",
      "    'Disabled'.",
      '    docs/rules/AML-NET-001.md',
      '',
      'main.bicep',
      '  1:1  medium  AML-NET-001  Workspace accepts traffic from public networks  mlw-risk',
      '    1 | module m',
      '      | ^^^^^^',
      '    Short.',
      '    docs/rules/AML-NET-001.md',
      '',
      'Not analysed, or not as a whole:',
      "  main.bicep:1:1: module-not-found: There is no file 'x.bicep'.",
      '  out-of-time: The time is over.',
      '',
      'Warnings:',
      '  linked: skipped-path: This link is not followed.',
      '',
      'Notes:',
      '  main.json: compiled-artefact: Skipped.',
      '',
      '2 findings: 1 high, 1 medium (1 cannot be decided, 2 problems kept the analysis from being complete). Fails at: high.',
      'Result: fail  1 file, 1 entry point, 1 resource, 12 ms',
      '',
    ]);
  });

  test('says what the base has too', () => {
    const baseOf = (isNew: boolean | null) =>
      lines({ findings: [findingOf({ isNew })] }).filter((line) => / base /.test(line));
    expect(baseOf(false)).toEqual(['    base    has it too']);
    expect([...baseOf(true), ...baseOf(null)]).toEqual([]);
  });

  test('says how many of them the command that fixes may mend', () => {
    const property = { path: 'properties.publicNetworkAccess', resource: { form: 'bicep' } } as Evidence;
    const mending = (risk?: 'lock-out', of = property): Mending => ({
      settings: [{ property: of, value: 'Disabled' }],
      removals: [],
      apiVersion: undefined,
      risk,
      warning: risk,
    });
    const told = (...mendings: readonly Mending[]) =>
      lines({ findings: mendings.map((one) => findingOf({ mendings: [one] })) }).find((line) => / mend /.test(line));
    expect(told(mending(), mending())).toBe('The command fix may mend 2 of them.');
    expect(told(mending(), mending('lock-out'))).toBe('The command fix may mend 1 of them, and with --unsafe 1 more.');
    expect(told(mending('lock-out'))).toBe('The command fix may mend 1 of them with --unsafe.');
    expect(told(mending(undefined, { ...property, resource: { form: 'live' } } as Evidence))).toBeUndefined();
    expect(told()).toBeUndefined();
  });

  test('says that there is nothing to say', () => {
    const thresholds = { failOn: 'never', reportFrom: 'info', onUnknown: 'report', onIncomplete: 'fail' } as const;
    expect(lines({ thresholds })).toEqual([
      'No findings. Never fails.',
      'Result: pass  1 file, 1 entry point, 1 resource, 12 ms',
      '',
    ]);
  });

  test('names the other resources for which the same holds, without secrets, up to five', () => {
    const told = (copies: readonly string[]) => {
      const [, sentence] =
        /(The same holds[\s\S]*?)\n {4}docs/.exec(lines({ findings: [findingOf({ copies })] }).join('\n')) ?? [];
      return sentence?.replace(/\n */g, ' ');
    };
    expect(told([])).toBeUndefined();
    expect(told(['mlw-a', 'mlw-b'])).toBe('The same holds for 2 more: mlw-a, mlw-b.');
    expect(told(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('The same holds for 6 more, such as a, b, c, d, e.');
  });

  test('says how much it does not show', () => {
    const suppressed = [
      { finding: findingOf(), kind: 'config' as const, reason: 'x', expires: undefined, ticket: undefined },
    ];
    const findings = [findingOf({ severity: 'low' }), findingOf({ status: 'unknown' })];
    const thresholds = { failOn: 'high', reportFrom: 'medium', onUnknown: 'ignore', onIncomplete: 'fail' } as const;
    expect(lines({ findings, suppressed, thresholds })[0]).toBe(
      '1 finding: 1 low (1 cannot be decided, 1 suppressed, 2 not shown). Fails at: high.',
    );
  });

  test('lists so many problems that a person can still read them, and says how many more there are', () => {
    const codes = ['syntax-error', 'skipped-path', 'compiled-artefact'] as const;
    const diagnostics = codes.flatMap((code) =>
      Array.from({ length: 300 }, (_, index) => diagnostic(code, `${index}`)),
    );
    const rendered = lines({ diagnostics });
    expect(codes.map((code) => rendered.filter((line) => line.startsWith(`  ${code}:`)).length)).toEqual([200, 50, 20]);
    expect(rendered.filter((line) => line.includes('more;'))).toEqual([
      '  … and 100 more; --format json lists all',
      '  … and 250 more; --format json lists all',
      '  … and 280 more; --format json lists all',
    ]);
  });

  test('is coloured only if asked to', () => {
    const result = scanResultOf({ findings: [findingOf()] });
    expect(renderText(result, { colour: true })).toContain('\u001b[31mhigh\u001b[0m');
    const plainText = renderText(result, { colour: true }).replaceAll(/\p{Cc}\[[\d;]*m/gu, '');
    expect(plainText).toBe(renderText(result, { colour: false }));
    expect(renderText(result, { colour: false })).not.toContain('\u001b');
  });

  test.each(HOSTILE_TEXTS)('with %j is no command and no terminal sequence', (text) => {
    const source = new SourceFile(text, `${text}\n`);
    const span = { source, start: 0, end: source.text.length };
    const finding = findingOf({
      rule: ruleOf({ title: text }),
      message: text,
      resource: { type: text, name: text, address: text, form: 'bicep' },
      span,
      related: [{ span, message: text }],
      assumptions: [text],
      environments: [text],
    });
    const diagnostics = [diagnostic('syntax-error', text, text), diagnostic('syntax-error', text, span)];
    const rendered = renderText(scanResultOf({ findings: [finding], diagnostics }), { colour: false });
    expect(runnerView(inertLines(rendered)).commands).toEqual([]);
    expect(rendered.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
  });
});

test.each([
  ['', []],
  ['a b', ['a b']],
  ['aaa bbb ccc', ['aaa bbb', 'ccc']],
  ['aaaaaaaaaa b', ['aaaaaaaaaa', 'b']],
])('wrap %j', (text, expected) => {
  expect(wrap(text, 7)).toEqual(expected);
});
