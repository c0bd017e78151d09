import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { NO_CHANGES } from '../../src/inputs/changes.js';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { findingOf, ruleOf, scanResultOf } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

describe('Markdown', () => {
  test('is a heading, a sentence and tables', () => {
    const diagnostics = [
      diagnostic('module-not-found', "There is no file 'x.bicep'.", 'main.bicep'),
      diagnostic('skipped-path', 'Not followed.', 'linked'),
    ];
    const markdown = renderMarkdown(
      scanResultOf({ findings: [findingOf({ environments: ['dev.bicepparam'] })], diagnostics }),
    );
    expect(markdown.split('\n')).toEqual([
      '## ❌ Azure ML gate: failed',
      '',
      '**1 finding: 1 high** (1 problem kept the analysis from being complete). Fails at: high.',
      '',
      'Read: 1 file, 1 entry point, 1 resource.',
      '',
      '| Severity | Finding | Where |',
      '| --- | --- | --- |',
      expect.stringMatching(
        /^\| high \| \*\*Workspace accepts traffic from public networks\*\* `AML-NET-001`<br>publicNetworkAccess .* \| `mlw-risk`<br>`infra\/workspace\.bicep:5:5` \|$/,
      ),
      '',
      '### Not analysed, or not as a whole',
      '',
      '| Place | Problem | |',
      '| --- | --- | --- |',
      "| `main.bicep` | There is no file 'x\\.bicep'\\. | `module-not-found` |",
      '',
      '### Notes about the input',
      '',
      '| Place | Problem | |',
      '| --- | --- | --- |',
      '| `linked` | Not followed\\. | `skipped-path` |',
      '',
    ]);
  });

  test('of a pull request leads with what counts, and folds what was there before and what is fixed', () => {
    const lines = renderMarkdown(
      scanResultOf({
        findings: [
          findingOf({ isNew: false, fingerprint: 'old', severity: 'critical' }),
          findingOf({ isNew: true, fingerprint: 'new' }),
          findingOf({ isNew: true, fingerprint: 'open', status: 'unknown' }),
        ],
        comparison: {
          mode: 'git',
          base: '0123456789abcdef0123456789abcdef01234567',
          changes: NO_CHANGES,
          fixed: [findingOf({ rule: ruleOf({ id: 'AML-NET-004', title: 'Mended one' }) })],
          nothingRelevant: false,
        },
        thresholds: { newOnly: true },
      }),
    ).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '## ❌ Azure ML gate: failed',
      '',
      '**1 new finding: 1 high** (1 cannot be decided). Fails at: high.',
      '',
      'Read: 1 file, 1 entry point, 1 resource. Compared with 0123456789ab\\: 2 new \\(1 cannot be decided\\), 1 that it has too, 1 fixed\\. What it has too does not count\\.',
    ]);
    const order = lines.flatMap(
      (line) => /^\| (high|unknown|critical)|^<(summary>.*)<|^<(\/?details)>/.exec(line)?.[0] ?? [],
    );
    expect(order).toEqual([
      '| high',
      '| unknown',
      '<details>',
      '<summary>1 finding that the base has too<',
      '| critical',
      '</details>',
      '<details>',
      '<summary>1 finding fixed<',
      '| high',
      '</details>',
    ]);
  });

  test('with hostile text holds nothing but our own elements, in tables of the right width', () => {
    const findings = HOSTILE_TEXTS.map((text, index) => {
      const source = new SourceFile(text, text);
      const span = { source, start: 0, end: text.length };
      const resource = { type: text, name: text, address: text, form: 'bicep' as const };
      const related = [{ span, message: text }];
      return findingOf({
        rule: ruleOf({ title: text }),
        fingerprint: `${index}`,
        message: text,
        resource,
        span,
        related,
        assumptions: [text, 'x'],
        environments: [text],
      });
    });
    const diagnostics = HOSTILE_TEXTS.map((text) => diagnostic('syntax-error', text, text));
    const markdown = renderMarkdown(scanResultOf({ findings, diagnostics }));
    const rendered = html(markdown);
    const elements = new Set(rendered.match(/<\/?[a-z0-9]+/g));
    const allowed = ['h2', 'h3', 'p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'];
    expect(
      [...elements].filter((element) => element !== '<br' && !allowed.includes(element.replace(/<\/?/, ''))),
    ).toEqual([]);
    expect(rendered.match(/<td>/g)).toHaveLength(findings.length * 3 + diagnostics.length * 3);
    expect(rendered.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|<!--/);
  });

  test('leaves out what does not fit, and says how much', () => {
    const findings = Array.from({ length: 3_000 }, (_, index) =>
      findingOf({ fingerprint: `${index}`, message: 'ü|'.repeat(300) }),
    );
    const diagnostics = Array.from({ length: 50 }, (_, index) => diagnostic('syntax-error', 'x', `${index}.bicep`));
    const markdown = renderMarkdown(scanResultOf({ findings, diagnostics }));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(900_000);
    const shown = markdown.match(/^\| high/gm)?.length ?? 0;
    expect(markdown).toContain(`… and ${3_000 - shown} more that do not fit here`);
    expect(html(markdown).match(/<td>/g)).toHaveLength(
      shown * 3 + (markdown.match(/^\| `\d+\.bicep`/gm)?.length ?? 0) * 3,
    );
  });

  test('of nothing', () => {
    expect(renderMarkdown(scanResultOf())).toBe(
      '## ✅ Azure ML gate: passed\n\n**No findings**. Fails at: high.\n\nRead: 1 file, 1 entry point, 1 resource.\n',
    );
  });
});
