import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import type { DecidedFinding } from '../../src/decide/scan-result.js';
import type { Fix } from '../../src/fix/fix.js';
import type { LineRange } from '../../src/inputs/changes.js';
import { SourceFile, type Span } from '../../src/inputs/source-file.js';
import { hasFixes, MAX_SUGGESTIONS, suggestionsOf } from '../../src/report/suggestions.js';
import { findingOf, scanResultOf, spanOf, WORKSPACE_FILE } from '../support/findings.js';
import { hostileText } from '../support/hostile.js';

const EVERYWHERE: readonly LineRange[] = [{ start: 1, end: 1_000 }];

function fixOf(span: Span, text: string, over: Partial<Fix> = {}): Fix {
  return {
    description: "Set publicNetworkAccess to 'Disabled'",
    edits: [{ span, text }],
    risk: undefined,
    warning: undefined,
    isTried: true,
    ...over,
  };
}

function replaced(source: SourceFile, old: string, text: string): Fix {
  return fixOf(spanOf(source, old), text);
}

/** A result of findings that have these fixes. */
function withFixes(...fixes: readonly (Fix | undefined)[]) {
  return scanResultOf({ findings: fixes.map((fix, at) => findingOf({ fix, fingerprint: `f${at}` })) });
}

function offer(fixes: readonly Fix[], hunks: readonly LineRange[] | undefined = EVERYWHERE) {
  const { offered, withheld } = suggestionsOf(withFixes(...fixes), () => hunks);
  return { offered, withheld: Object.fromEntries(withheld) };
}

const block = (body: string) => /^(`{3,})suggestion\n([\s\S]*)^\1$/m.exec(body)?.[2];

const FIX = replaced(WORKSPACE_FILE, 'publicAccess\n  }', "'Disabled'\n  }");

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('a suggestion', () => {
  test('names what is wrong and what it does, and holds the lines as they would be', () => {
    const { offered, withheld } = offer([FIX]);
    expect(withheld).toEqual({});
    expect(offered.map(({ file, startLine, endLine }) => [file, startLine, endLine])).toEqual([
      ['infra/workspace.bicep', 5, 6],
    ]);
    expect(offered[0]?.body).toBe(
      [
        offered[0]?.marker,
        '**AML\\-NET\\-001** (high): Workspace accepts traffic from public networks',
        "publicNetworkAccess is 'Enabled'\\. Anyone on the internet reaches its studio\\. Set it to 'Disabled'\\.",
        "Suggested: Set publicNetworkAccess to 'Disabled'.",
        "```suggestion\n    publicNetworkAccess: 'Disabled'\n  }\n```",
      ].join('\n\n'),
    );
    expect(offered[0]?.marker).toMatch(/^<!-- azureml-gate suggestion: [0-9a-f]{16} -->$/);
  });

  test('says what it may cost', () => {
    const { offered } = offer([{ ...FIX, risk: 'lock-out', warning: 'Callers are turned away.' }]);
    expect(offered[0]?.body).toContain('**Before you apply it:** Callers are turned away\\.');
  });

  test('that removes lines is empty, one that leaves an empty line is not', () => {
    const removed = offer([replaced(WORKSPACE_FILE, '    publicNetworkAccess: publicAccess\n', '')]);
    expect([removed.offered[0]?.startLine, removed.offered[0]?.endLine]).toEqual([5, 5]);
    expect(block(removed.offered[0]?.body ?? '')).toBe('');
    const emptied = offer([replaced(WORKSPACE_FILE, '    publicNetworkAccess: publicAccess\n', '\n')]);
    expect(block(emptied.offered[0]?.body ?? '')).toBe('\n');
  });

  test('keeps its marker when the lines move, and changes it with what it says', () => {
    const moved = new SourceFile('infra/workspace.bicep', `// moved\n\n${WORKSPACE_FILE.text}`);
    const markers = [
      FIX,
      replaced(moved, 'publicAccess\n  }', "'Disabled'\n  }"),
      replaced(WORKSPACE_FILE, 'publicAccess\n  }', "'disabled'\n  }"),
    ].map((fix) => offer([fix]).offered[0]?.marker);
    expect(markers[1]).toBe(markers[0]);
    expect(markers[2]).not.toBe(markers[0]);
  });

  test('has a fence longer than those in the lines', () => {
    const source = new SourceFile('x.bicep', 'a: 1 // ````` x\n');
    const { offered } = offer([replaced(source, '1', '2')]);
    expect(offered[0]?.body).toContain('``````suggestion\na: 2 // ````` x\n``````');
  });

  test('shows exactly the text it would put there, whatever that is', () => {
    const property = fc.property(
      fc.array(fc.oneof(hostileText, fc.string()), { minLength: 1, maxLength: 4 }),
      (lines) => {
        const after = lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n');
        const source = new SourceFile('x.bicep', 'a: 1\nb: 2\n');
        const { offered, withheld } = offer([replaced(source, 'a: 1', after)]);
        if (offered[0] === undefined) {
          expect(Object.keys(withheld)).toEqual([expect.stringMatching(/^(?:beside|without) /)]);
          return;
        }
        const rendered = micromark(offered[0].body, { allowDangerousHtml: true });
        const [, shown = ''] =
          /<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>\s*$/.exec(rendered) ?? [];
        expect(unescaped(shown)).toBe(`${after}\n`);
        expect(rendered.startsWith(`${offered[0].marker}\n`)).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  test('has the line ends of comments', () => {
    const source = new SourceFile('x.bicep', 'a: 1\r\nb: 2\r\n');
    const { offered } = offer([replaced(source, '1\r\nb', '3\r\nb')]);
    expect(block(offered[0]?.body ?? '')).toBe('a: 3\nb: 2\n');
  });

  test('of fixes for the same lines is one', () => {
    const name = replaced(WORKSPACE_FILE, "'mlw-risk'", "'mlw'");
    const header = fixOf(
      {
        source: WORKSPACE_FILE,
        start: spanOf(WORKSPACE_FILE, '\n  properties').start,
        end: spanOf(WORKSPACE_FILE, '\n  properties').start,
      },
      "\n  kind: 'x'",
      { description: 'Add a kind' },
    );
    const { offered, withheld } = offer([name, header]);
    expect(withheld).toEqual({});
    expect(offered).toHaveLength(1);
    expect(block(offered[0]?.body ?? '')).toBe("  name: 'mlw'\n  kind: 'x'\n");
    expect(offered[0]?.body).toContain('Suggested: Add a kind');
  });

  test('is made of what is between two lines at the one that the diff shows', () => {
    const end = spanOf(WORKSPACE_FILE, '\n  properties').start;
    const fix = fixOf({ source: WORKSPACE_FILE, start: end, end }, "\n  kind: 'x'");
    const shown = (line: number) =>
      offer([fix], [{ start: line, end: line }]).offered.map(({ startLine, body }) => [startLine, block(body)]);
    expect(shown(3)).toEqual([[3, "  name: 'mlw-risk'\n  kind: 'x'\n"]]);
    expect(shown(4)).toEqual([[4, "  kind: 'x'\n  properties: {\n"]]);
    expect(shown(5)).toEqual([]);
  });
});

describe('no suggestion is made', () => {
  const secret = new SourceFile('x.bicep', "a: 1\nadminPassword: 'hunter2'\n");
  const hidden = new SourceFile('x.bicep', 'a: 1 // \u202e\nb: 1\n');
  const long = new SourceFile('x.bicep', `${'a\n'.repeat(60)}b\n`);
  const other = new SourceFile('y.bicep', 'x\n');

  test.each<[string, readonly Fix[], readonly LineRange[] | undefined, Record<string, number>]>([
    ['outside the diff', [FIX], [{ start: 1, end: 5 }], { 'outside the lines that the diff shows': 1 }],
    [
      'across two hunks',
      [FIX],
      [
        { start: 1, end: 5 },
        { start: 6, end: 9 },
      ],
      { 'outside the lines that the diff shows': 1 },
    ],
    ['in no diff', [FIX], [], { 'outside the lines that the diff shows': 1 }],
    [
      'in several files',
      [{ ...FIX, edits: [...FIX.edits, { span: spanOf(other, 'x'), text: 'y' }] }],
      EVERYWHERE,
      { 'in several files': 1 },
    ],
    [
      'beside a secret',
      [replaced(secret, "1\nadminPassword: 'hunter2'", "2\nadminPassword: 'hunter2'")],
      EVERYWHERE,
      { 'beside a secret': 1 },
    ],
    ['that is a secret', [replaced(secret, '1', "1\npassword: 'hunter3'")], EVERYWHERE, { 'beside a secret': 1 }],
    [
      'beside hidden characters',
      [replaced(hidden, '1 //', '2 //')],
      EVERYWHERE,
      { 'beside characters that are not plainly visible': 1 },
    ],
    [
      'in a file of old Macs',
      [replaced(new SourceFile('x', 'a\rb\n'), 'a', 'b')],
      EVERYWHERE,
      { 'beside characters that are not plainly visible': 1 },
    ],
    [
      'that changes nothing',
      [replaced(WORKSPACE_FILE, 'publicAccess\n  }', 'publicAccess\n  }')],
      EVERYWHERE,
      { 'without any effect': 1 },
    ],
    ['of too many lines', [replaced(long, long.text, 'x\n')], EVERYWHERE, { 'of too many lines': 1 }],
    [
      'against another one',
      [FIX, replaced(WORKSPACE_FILE, 'publicAccess\n  }', "'No'\n  }")],
      EVERYWHERE,
      { 'for the same place as another one': 1 },
    ],
  ])('%s', (_, fixes, hunks, withheld) => {
    const answer = offer(fixes, hunks);
    expect(answer.withheld).toEqual(withheld);
    expect(answer.offered).toHaveLength(fixes.length - 1);
  });

  test('for a file that the head has otherwise', () => {
    const { withheld } = suggestionsOf(withFixes(FIX), () => undefined);
    expect([...withheld]).toEqual([['for a file that is not as the pull request has it', 1]]);
  });

  test('of a known secret', () => {
    const source = new SourceFile('x.bicep', 'a: 1 // Sommer-2026-Kiel\n');
    const secrets = { texts: ['Sommer-2026-Kiel'], spans: [] };
    const result = { ...withFixes(replaced(source, '1', '2')), secrets };
    expect([...suggestionsOf(result, () => EVERYWHERE).withheld]).toEqual([['beside a secret', 1]]);
  });

  test('of more than a review holds', () => {
    const source = new SourceFile('x.bicep', Array.from({ length: 30 }, (_, at) => `a${at}: 1\n`).join(''));
    const { offered, withheld } = offer(
      Array.from({ length: 30 }, (_, at) => replaced(source, `a${at}: 1`, `a${at}: 2`)),
    );
    expect(offered.map(({ startLine }) => startLine)).toEqual(
      Array.from({ length: MAX_SUGGESTIONS }, (_, at) => at + 1),
    );
    expect(withheld).toEqual({ 'beyond what one review holds': 30 - MAX_SUGGESTIONS });
  });

  test.each<[string, Partial<DecidedFinding>]>([
    ['without a fix', { fix: undefined }],
    ['with a fix of nothing', { fix: { ...FIX, edits: [] } }],
    ['that the base has too', { fix: FIX, isNew: false }],
    ['that is not shown', { fix: FIX, severity: 'info' }],
  ])('of a finding %s', (_, over) => {
    const result = scanResultOf({ findings: [findingOf(over)], thresholds: { newOnly: true, reportFrom: 'low' } });
    expect(hasFixes(result)).toBe(false);
    expect(suggestionsOf(result, () => EVERYWHERE)).toEqual({ offered: [], withheld: new Map() });
  });
});
