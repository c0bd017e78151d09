import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/decide/scan-result.js';
import { NO_CHANGES } from '../../src/inputs/changes.js';
import { configurationName } from '../../src/inputs/configuration-name.js';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { COMMENT_LENGTH, commentMarker, renderComment } from '../../src/report/comment.js';
import { workspace } from '../support/bicep.js';
import { findingOf, ruleOf, scanResultOf } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { pictureIn } from '../support/pictures.js';

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const compared = (over: Partial<Extract<Comparison, { mode: 'git' | 'api' }>> = {}): Comparison => ({
  mode: 'git',
  base: 'a'.repeat(40),
  changes: NO_CHANGES,
  fixed: [],
  nothingRelevant: false,
  ...over,
});

describe('the comment', () => {
  test('lists what is new, and folds what is old or mended', () => {
    const body = renderComment(
      scanResultOf({
        findings: [
          findingOf({ isNew: true }),
          findingOf({ isNew: false, fingerprint: 'f2', rule: ruleOf({ id: 'AML-NET-002', title: 'Old one' }) }),
          findingOf({ isNew: true, fingerprint: 'f3', status: 'unknown', message: 'Cannot be decided.' }),
        ],
        comparison: compared({ fixed: [findingOf({ rule: ruleOf({ id: 'AML-NET-004', title: 'Mended one' }) })] }),
        thresholds: { newOnly: true },
      }),
      '',
    );
    expect(body.split('\n')).toEqual([
      commentMarker(''),
      '',
      '## ❌ Azure ML gate: failed',
      '',
      '**1 new finding: 1 high**, 1 that cannot be decided. Fails at: high.',
      '',
      '| Severity | Finding | Where |',
      '| --- | --- | --- |',
      expect.stringMatching(/^\| high \| \*\*Workspace accepts .*Because: default of parameter/),
      expect.stringMatching(/^\| unknown \(high\) \| \*\*.*\*\* `AML-NET-001`<br>/),
      '',
      '<details>',
      '<summary>1 finding that the base has too</summary>',
      '',
      '| Severity | Finding | Where |',
      '| --- | --- | --- |',
      '| high | **Old one** `AML-NET-002` | `mlw-risk`<br>`infra/workspace.bicep:5:5` |',
      '',
      '</details>',
      '',
      '<details>',
      '<summary>1 finding fixed</summary>',
      '',
      '| Severity | Finding | Where |',
      '| --- | --- | --- |',
      '| high | **Mended one** `AML-NET-004` | `mlw-risk`<br>`infra/workspace.bicep:5:5` |',
      '',
      '</details>',
      '',
    ]);
  });

  test.each<[string, Parameters<typeof scanResultOf>[0], string]>([
    ['nothing', {}, '**No findings**. Fails at: high.'],
    ['nothing to fail', { thresholds: { failOn: 'never' } }, '**No findings**. Findings never fail.'],
    [
      'nothing to compare with',
      { findings: [findingOf()], comparison: { mode: 'none', reason: 'the commit 0123456789ab is not here' } },
      '**1 finding: 1 high**. Not compared with the base, so every finding counts; the log says why. Fails at: high.',
    ],
    [
      'nothing that is checked',
      { comparison: compared({ nothingRelevant: true }) },
      'Nothing that is checked was changed.',
    ],
    [
      'what was not read, suppressed and hidden',
      {
        findings: [findingOf({ severity: 'info' })],
        suppressed: [{ kind: 'inline', reason: 'x', expires: undefined, ticket: undefined, finding: findingOf() }],
        diagnostics: [
          { level: 'error', code: 'syntax-error', message: 'x', file: 'a.bicep', isNew: true },
          { level: 'error', code: 'syntax-error', message: 'y', file: 'b.bicep', isNew: false },
        ],
        comparison: compared(),
        thresholds: { newOnly: true, reportFrom: 'low' },
      },
      '**1 finding: 1 info**. 1 problem kept the analysis from being complete. ' +
        '1 problem with reading files that the base has too. 1 suppressed. 1 not shown. Fails at: high.',
    ],
  ])('says of %s', (_, parts, sentence) => {
    const body = renderComment(scanResultOf(parts), '');
    expect(body.split('\n')[4]?.replace('new finding', 'finding')).toBe(sentence);
  });

  test('says nothing of a commit or a time, so that equal results are equal texts', () => {
    const at = (base: string, totalMs: number) =>
      renderComment(scanResultOf({ comparison: compared({ base }), timing: { totalMs, stages: {} } }), '');
    expect(at('a'.repeat(40), 1)).toBe(at('b'.repeat(40), 2));
  });

  test.each([1_500, 5_000, COMMENT_LENGTH])('has at most %i characters, its marker among them', (length) => {
    const findings = Array.from({ length: 900 }, (_, at) =>
      findingOf({ isNew: at < 300, fingerprint: `f${at}`, message: `Ä ${at} 🙂`.repeat(10) }),
    );
    const parts = { findings, comparison: compared({ fixed: findings }), thresholds: { newOnly: true } };
    const body = renderComment(scanResultOf(parts), 'infra', length);
    expect(body.length).toBeLessThanOrEqual(length);
    expect(body.startsWith(`${commentMarker('infra')}\n`)).toBe(true);
    const listed = body.match(/^\| high \|/gm)?.length ?? 0;
    const left = [...body.matchAll(/… and (\d+) more that do not fit here; see the log/g)].map(([, count]) =>
      Number(count),
    );
    expect(listed + left.reduce((sum, count) => sum + count, 0)).toBe(1_800);
  });

  test.each(HOSTILE_TEXTS)('%j makes no markup', (hostile) => {
    const resource = { ...findingOf().resource, name: hostile };
    const finding = findingOf({ message: hostile, resource, rule: ruleOf({ title: hostile }), isNew: true });
    const parts = { findings: [finding], comparison: compared({ fixed: [finding] }), thresholds: { newOnly: true } };
    const rendered = html(renderComment(scanResultOf(parts), hostile));
    expect(rendered.startsWith(`${commentMarker(hostile)}\n`)).toBe(true);
    expect(rendered.slice(1)).not.toContain('<!--');
    const tags = new Set(rendered.match(/<\/?[a-z][a-z\d]*/g));
    const ours = ['h2', 'p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'code', 'details', 'summary'];
    expect([...tags].filter((tag) => !ours.includes(tag.replace(/^<\/?/, '')))).toEqual([]);
    expect(rendered.match(/<tr>/g)).toHaveLength(4);
  });
});

describe('the systems in the comment', () => {
  const open = pictureIn({ 'open.bicep': workspace('') });
  const findings = (count: number, severity: 'high' | 'low', isNew = true) =>
    Array.from({ length: count }, (_, at) =>
      findingOf({ severity, isNew, fingerprint: `${severity}${isNew}${at}`, message: `${severity} ${at}` }),
    );
  const rowsIn = (body: string, severity: string) => body.match(new RegExp(`^\\| ${severity} \\|`, 'gm'))?.length ?? 0;

  test('are drawn behind what counts', () => {
    const body = renderComment(scanResultOf({ systems: [open], findings: findings(1, 'high') }), '');
    const order = [
      '**1 finding: 1 high**',
      '| high |',
      '### Workspace mlw',
      '```mermaid',
      'flowchart LR',
      '<sub>Red: ',
    ];
    const places = order.map((text) => body.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test('are not drawn where the pull request touches none', () => {
    const result = { systems: [open], findings: findings(1, 'high', false), comparison: compared() };
    expect(renderComment(scanResultOf(result), '')).not.toContain('mermaid');
  });

  test('take room from less severe findings, but from no severe one', () => {
    const few = scanResultOf({ systems: [open], findings: [...findings(3, 'high'), ...findings(300, 'low')] });
    const drawn = renderComment(few, '', 20_000);
    expect(drawn).toContain('```mermaid');
    expect(rowsIn(drawn, 'high')).toBe(3);
    expect(rowsIn(drawn, 'low')).toBeLessThan(rowsIn(renderComment({ ...few, systems: [] }, '', 20_000), 'low'));
  });

  test.each<[string, Parameters<typeof scanResultOf>[0]]>([
    ['new', { findings: findings(40, 'high') }],
    [
      'old, behind new ones that are less severe',
      {
        findings: [...findings(3, 'low'), ...findings(40, 'high', false)],
        comparison: compared(),
        thresholds: { newOnly: true },
      },
    ],
    [
      'not read',
      {
        findings: findings(3, 'low'),
        diagnostics: Array.from({ length: 40 }, (_, at) => diagnostic('syntax-error', `x ${at}`, 'main.bicep')),
      },
    ],
  ])('push out nothing that is %s, whatever room there is', (_, parts) => {
    const touched = [{ ...open, nodes: open.nodes.map((node) => ({ ...node, change: 'changed' as const })) }];
    const kept = (body: string) => [rowsIn(body, 'high'), body.match(/`syntax-error`/g)?.length ?? 0];
    const drawn = new Set<boolean>();
    for (let room = 1_400; room < 40_000; room += 800) {
      const body = renderComment(scanResultOf({ ...parts, systems: touched }), '', room);
      expect(body.length).toBeLessThanOrEqual(room);
      expect(kept(body)).toEqual(kept(renderComment(scanResultOf(parts), '', room)));
      drawn.add(body.includes('mermaid'));
    }
    expect(drawn).toEqual(new Set([false, true]));
  });
});

describe('the marker', () => {
  test('is one comment of one line that the configuration cannot end', () => {
    for (const name of ['', 'infra', '--> <b>', 'a\nb', 'ä', `${'x'.repeat(500)}`]) {
      expect(commentMarker(name)).toMatch(/^<!-- azureml-gate comment: (?:(?!--|>)[\w./, *…])+ \([0-9a-f]{12}\) -->$/);
    }
  });

  test('is another one for each configuration', () => {
    const names = ['', 'infra', 'infra2', 'a b', 'a_b', `${'x'.repeat(500)}`, `${'x'.repeat(501)}`];
    expect(new Set(names.map(commentMarker)).size).toBe(names.length);
  });

  test.each<[Parameters<typeof configurationName>[0], string]>([
    [{}, ''],
    [{ paths: [] }, ''],
    [{ paths: ['b', './a/'] }, 'a, b'],
    [{ paths: ['.'] }, '.'],
    [{ configFile: './ci/gate.yml' }, 'ci/gate.yml'],
    [{ paths: ['a', 'a'], configFile: 'ci/gate.yml' }, 'a with ci/gate.yml'],
  ])('%j is called %j', (given, name) => {
    expect(configurationName(given)).toBe(name);
  });
});
