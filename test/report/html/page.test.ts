import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NO_CHANGES } from '../../../src/inputs/changes.js';
import { diagnostic } from '../../../src/inputs/diagnostic.js';
import { SourceFile } from '../../../src/inputs/source-file.js';
import { FINDINGS_LENGTH } from '../../../src/report/html/findings.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { RULES } from '../../../src/rules/index.js';
import { MISSION } from '../../../src/rules/mission.js';
import { workspace } from '../../support/bicep.js';
import { findingOf, ruleOf, scanResultOf } from '../../support/findings.js';
import { HOSTILE_TEXTS } from '../../support/hostile.js';
import { pictureIn } from '../../support/pictures.js';

const OPTIONS = { version: '1.2.3', rules: RULES };
const COMPARED = {
  mode: 'git',
  base: 'abc',
  changes: NO_CHANGES,
  fixed: [findingOf()],
  nothingRelevant: false,
} as const;

/** What stands between tags; entities read. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf('<body>')).replace(/<script>[\s\S]*<\/script>/, '');
  return decoded(body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Every tag with its attributes, as a parser would find them. */
function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<\/?[a-zA-Z][^<>]*>/g)].map(([tag]) => tag);
}

describe('the page', () => {
  test('allows its own style sheet and script by their hashes, and nothing else', () => {
    const page = renderHtml(scanResultOf(), OPTIONS);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
    const hash = (element: string) => {
      const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(decoded(policy)).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|https?:\/\/(?!www\.w3\.org\/2000\/svg)|url\((?!#)/);
  });

  test('says verdict, comparison, numbers, findings, coverage and diagnostics', () => {
    const findings = [findingOf({ isNew: true }), findingOf({ fingerprint: 'f2', isNew: false, status: 'unknown' })];
    const page = renderHtml(
      scanResultOf({
        findings,
        comparison: COMPARED,
        systems: [pictureIn(workspace(''))],
        checks: new Map([['AML-NET-001', { pass: 2, fail: 1, unknown: 0 }]]),
        suppressed: [
          { kind: 'config', reason: 'accepted for now', expires: '2027-01-31', ticket: 'RISK-7', finding: findingOf() },
        ],
        diagnostics: [diagnostic('module-not-found', "There is no file 'x.bicep'.", 'main.bicep')],
      }),
      OPTIONS,
    );
    const text = textOf(page);
    expect(text).toContain('Azure ML gate: failed');
    expect(text).toContain('Compared with abc: 1 new, 1 that it has too, 1 fixed.');
    expect(text).toContain('1 high 1 undecided 1 suppressed 1 new 1 fixed');
    expect(text).toContain('infra/workspace.bicep:5:5 publicNetworkAccess: publicAccess');
    expect(text).toContain('accepted for now (config, until 2027-01-31, RISK-7)');
    expect(text).toContain('1 finding fixed');
    expect(text).toContain("main.bicep : There is no file 'x.bicep'. (module-not-found)");
    expect(text).toContain('AML-NET-001 Workspace accepts traffic from public networks (1 fail, 2 pass, 1 suppressed)');
    for (const words of Object.values(MISSION)) expect(text).toContain(words);
    expect(text).toContain('azureml-gate 1.2.3');
  });

  test('shows where a value comes from, with its code', () => {
    const page = renderHtml(scanResultOf({ findings: [findingOf()] }), OPTIONS);
    expect(page.match(/<pre>/g)).toHaveLength(2);
    expect(textOf(page)).toContain('default of parameter publicAccess infra/workspace.bicep:');
    expect(page).toContain('<mark>publicNetworkAccess: publicAccess</mark>');
  });

  test('filters by what there is', () => {
    const one = renderHtml(scanResultOf({ findings: [findingOf()] }), OPTIONS);
    expect([...one.matchAll(/<input type="checkbox" id="f-(\w+)"/g)].map(([, id]) => id)).toEqual([
      'high',
      'fail',
      'unknown',
    ]);
    const compared = renderHtml(
      scanResultOf({
        findings: [findingOf({ isNew: true }), findingOf({ isNew: null, severity: 'low', fingerprint: 'f2' })],
        comparison: COMPARED,
      }),
      OPTIONS,
    );
    expect([...compared.matchAll(/<input type="checkbox" id="f-(\w+)"/g)].map(([, id]) => id)).toEqual([
      'high',
      'low',
      'fail',
      'unknown',
      'new',
      'untold',
    ]);
    expect(renderHtml(scanResultOf(), OPTIONS)).not.toContain('id="filters"');
  });

  test('judges a capability no better than its parts, and says where no rule guards one', () => {
    const checks = new Map([
      ['AML-NET-001', { pass: 1, fail: 0, unknown: 0 }],
      ['AML-NET-008', { pass: 1, fail: 1, unknown: 0 }],
    ]);
    const rules = OPTIONS.rules.filter(({ mission }) => !mission.includes('S2f'));
    const text = textOf(renderHtml(scanResultOf({ checks }), { ...OPTIONS, rules }));
    expect(text).toContain('fails S2 Network security and isolation');
    expect(text).toContain('passes S2a Virtual networks');
    expect(text).toContain('fails S2b Securing the training environment');
    expect(text).toContain('no rule S2f');
    expect(text).toContain('nothing to check S2c');
  });

  test('leaves out what does not fit, and says how much', () => {
    const source = new SourceFile('main.bicep', 'x'.repeat(200));
    const span = { source, start: 0, end: 100 };
    const related = Array.from({ length: 12 }, (_, at) => ({ span, message: `step ${at} ${'y'.repeat(900)}` }));
    const findings = Array.from({ length: 1_000 }, (_, at) =>
      findingOf({ fingerprint: `${at}`, message: 'ü'.repeat(900), related, span }),
    );
    const diagnostics = Array.from({ length: 1_500 }, (_, at) => diagnostic('syntax-error', 'x', `${at}.bicep`));
    const page = renderHtml(scanResultOf({ findings, diagnostics }), OPTIONS);
    const shown = page.match(/<details class="finding"/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(shown).toBeLessThan(1_000);
    expect(page.length).toBeLessThan(FINDINGS_LENGTH + 500_000);
    expect(textOf(page)).toContain(`${1_000 - shown} more findings not shown here`);
    expect(textOf(page)).toContain('… and 500 diagnostics more');
  });

  test('with hostile text everywhere has no tag that a harmless one has not', () => {
    const pageWith = (text: string) => {
      const source = new SourceFile(text, `${text}\n${text}`);
      const span = { source, start: 0, end: text.length };
      const finding = findingOf({
        rule: ruleOf({ title: text }),
        message: text,
        resource: { type: text, name: text, address: text, form: 'bicep' },
        property: text,
        span,
        related: [{ span, message: text }],
        assumptions: [text, 'more'],
        environments: [text],
        copies: [text],
      });
      const base = pictureIn(workspace(''));
      const picture = {
        ...base,
        title: text,
        entryPoint: text,
        environments: [text],
        notes: [text],
        groups: base.groups.map((group) => ({ ...group, name: text })),
        nodes: base.nodes.map((node) => ({ ...node, names: [text], what: text, facts: [text], reasons: [text] })),
        edges: base.edges.map((edge) => ({ ...edge, labels: [text], reasons: [text] })),
      };
      return renderHtml(
        scanResultOf({
          findings: [finding],
          systems: [picture],
          suppressed: [{ kind: 'inline', reason: text, expires: text, ticket: text, finding }],
          diagnostics: [diagnostic('syntax-error', text, text)],
          comparison: { ...COMPARED, base: text.slice(0, 12), fixed: [finding] },
        }),
        OPTIONS,
      );
    };
    const shapes = (page: string) => new Set(tagsOf(page).map((tag) => tag.replace(/="[^"]*"/g, '=""')));
    const harmless = shapes(pageWith('harmless'));
    for (const text of [
      ...HOSTILE_TEXTS,
      '"><script>alert(1)</script>',
      "' onmouseover='x",
      '</script>',
      '</style>',
      '</svg>',
      ']]>',
      '<!--',
      '&quot;',
      '`',
    ]) {
      const page = pageWith(text);
      expect([...shapes(page)].filter((shape) => !harmless.has(shape))).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
    }
  });
});
