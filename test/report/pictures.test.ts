import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { NO_CHANGES } from '../../src/inputs/changes.js';
import type { Picture } from '../../src/model/picture/picture.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { picturesMarkdown } from '../../src/report/pictures.js';
import { child, registry, resource, workspace } from '../support/bicep.js';
import { findingOf, scanResultOf } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { changesOf, pictureIn, picturesIn } from '../support/pictures.js';

const ROOM = 1_000_000;
const OPEN = pictureIn({ 'open.bicep': workspace('').replace("'mlw'", "'mlw-open'") });
const CLOSED = pictureIn({ 'closed.bicep': workspace("publicNetworkAccess: 'Disabled'") });
const COMPARED = { mode: 'git', base: 'abc', changes: NO_CHANGES, fixed: [], nothingRelevant: false } as const;

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

describe('the systems of a result', () => {
  test('are diagrams under headings, the most open one first, with what the colours mean', () => {
    const markdown = picturesMarkdown(scanResultOf({ systems: [CLOSED, OPEN] }), ROOM) ?? '';
    const outside = markdown.replace(/```mermaid\n[\s\S]*?\n```/g, '(diagram)');
    expect(outside).toBe(
      [
        '### Workspace mlw\\-open',
        '`open.bicep`: 1 open path.',
        '(diagram)',
        '### Workspace mlw',
        '`closed.bicep`: no open path.',
        '(diagram)',
        '<sub>Red: open from or to the internet. Outbound traffic of your own virtual networks is not drawn.</sub>',
      ].join('\n\n'),
    );
  });

  test('are nothing where nobody asked for them or none was found', () => {
    expect(picturesMarkdown(scanResultOf(), ROOM)).toBeUndefined();
    expect(picturesMarkdown(scanResultOf({ systems: [] }), ROOM)).toBeUndefined();
  });

  test('that a pull request does not touch are only counted', () => {
    const touched = pictureIn({ 'new.bicep': registry('') }, changesOf({ 'new.bicep': [[1, 50]] }));
    const result = scanResultOf({ systems: [OPEN, touched], comparison: COMPARED });
    const markdown = picturesMarkdown(result, ROOM) ?? '';
    expect(markdown.match(/^### .*$/gm)).toEqual(['### Registry reg']);
    expect(markdown).toContain('thick violet edge: added or changed by this pull request');
    expect(markdown).toContain('Not drawn: 1 system that this pull request does not touch. ');
    expect(picturesMarkdown(scanResultOf({ systems: [OPEN], comparison: COMPARED }), ROOM)).toBeUndefined();
  });

  test('are touched by a new finding, whatever lines were changed', () => {
    const address = OPEN.nodes[0]?.declared[0]?.address ?? '';
    const finding = findingOf({ isNew: true, resource: { ...findingOf().resource, address } });
    const markdown = picturesMarkdown(
      scanResultOf({ systems: [CLOSED, OPEN], findings: [finding], comparison: COMPARED }),
      ROOM,
    );
    expect(markdown?.match(/^### .*$/gm)).toEqual(['### Workspace mlw\\-open']);
    expect(markdown).toContain('1 finding (high), 1 new"]');
  });

  test('are at most four', () => {
    const systems = Array.from({ length: 6 }, (_, at) => ({ ...OPEN, title: `mlw${at}` }));
    const markdown = picturesMarkdown(scanResultOf({ systems }), ROOM) ?? '';
    expect(markdown.match(/^### .*$/gm)).toHaveLength(4);
    expect(markdown).toContain(
      'Not drawn: 2 more systems that do not fit here. The HTML report (`html-file`) shows all.',
    );
  });

  test('take no more room than there is', () => {
    const result = scanResultOf({ systems: [OPEN, CLOSED, { ...OPEN, title: 'ü'.repeat(30) }] });
    const counts = new Set<number>();
    for (let room = 0; room < 4_000; room += 50) {
      const markdown = picturesMarkdown(result, room);
      expect(Buffer.byteLength(markdown ?? '')).toBeLessThanOrEqual(room);
      counts.add(markdown?.match(/^### /gm)?.length ?? 0);
    }
    expect([...counts]).toEqual([0, 1, 2, 3]);
  });

  test('that are too large are lists, the open paths first', () => {
    const projects = Array.from({ length: 60 }, (_, at) =>
      resource(
        `p${at}`,
        'Microsoft.MachineLearningServices/workspaces@2024-10-01',
        `name: 'p${at}'\n  kind: 'Project'`,
        'hubResourceId: ws.id',
      ),
    ).join('');
    const markdown = picturesMarkdown(scanResultOf({ systems: picturesIn(projects + workspace('')) }), ROOM) ?? '';
    const lines = markdown.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe(
      "- **open**: Internet to mlw\\: public access \\(publicNetworkAccess is not set, which means 'Enabled'\\)",
    );
    expect(lines[1]).toBe('- p0 to mlw\\: hub');
    expect(lines[20]).toBe('- … and 41 more');
    expect(markdown).not.toContain('mermaid');
  });
});

/** A picture in which every text is this one. */
function hostilePicture(text: string): Picture {
  const [base] = [pictureIn(workspace('') + child('computes', "computeType: 'AmlCompute'", { symbol: 'c' }))];
  return {
    ...base,
    title: text,
    entryPoint: text,
    environments: [text],
    notes: [text],
    groups: base.groups.map((group) => ({ ...group, name: text })),
    nodes: base.nodes.map((node) => ({ ...node, names: [text], what: text, facts: [text], reasons: [text] })),
    edges: base.edges.map((edge) => ({ ...edge, labels: [text], reasons: [text] })),
  };
}

describe('hostile names', () => {
  test.each([true, false])('are only text, drawable: %s', (isDrawable) => {
    for (const text of [...HOSTILE_TEXTS, '```', '~~~~', 'end\n```\n<script>']) {
      const systems = [{ ...hostilePicture(text), isDrawable }];
      const markdown = picturesMarkdown(scanResultOf({ systems }), ROOM) ?? '';
      const rendered = html(markdown);
      const elements = new Set(
        [...rendered.matchAll(/<(\/?[a-z0-9]+)/g)].map(([, name = '']) => name.replace('/', '')),
      );
      const allowed = new Set(['h3', 'p', 'code', 'pre', 'sub', 'ul', 'li', 'strong']);
      expect([...elements].filter((name) => !allowed.has(name))).toEqual([]);
      expect(rendered.match(/<pre>/g)?.length ?? 0).toBe(isDrawable ? 1 : 0);
      expect(rendered.replace(/<code.*?<\/code>/gs, '')).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|<!--/);
    }
  });
});

describe('a job summary', () => {
  test('shows the systems between findings and diagnostics', () => {
    const markdown = renderMarkdown(scanResultOf({ systems: [OPEN], findings: [findingOf()] }));
    expect(markdown.indexOf('| high |')).toBeLessThan(markdown.indexOf('```mermaid'));
  });

  test('leaves the systems out before any finding', () => {
    const findings = Array.from({ length: 20 }, (_, at) => findingOf({ fingerprint: `${at}` }));
    const all = Buffer.byteLength(renderMarkdown(scanResultOf({ findings })));
    const markdown = renderMarkdown(scanResultOf({ findings, systems: [OPEN] }), all + 1_200);
    expect(markdown.match(/^\| high/gm)).toHaveLength(20);
    expect(markdown).not.toContain('mermaid');
  });
});
