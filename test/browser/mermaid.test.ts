/** The diagrams as Mermaid draws them: it takes every one of them, and what it shows is what was written. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_EDGES, MAX_NODES, type Picture } from '../../src/model/picture/picture.js';
import { plain } from '../../src/report/inert.js';
import { lookalike, mermaidOf } from '../../src/report/mermaid.js';
import { type MarkedPicture, markedPictures } from '../../src/report/picture-marks.js';
import { groupTitle, linesOf } from '../../src/report/picture-words.js';
import { useBrowser, type Visit } from '../support/browser.js';
import { scanResultOf } from '../support/findings.js';
import { HOSTILE_TEXTS, hostileText } from '../support/hostile.js';
import { EXAMPLES, scanExamples } from '../support/scanned.js';

const browser = useBrowser();

/** The bundle of the package that a page loads. */
const BUNDLE = path.join(path.dirname(createRequire(import.meta.url).resolve('mermaid')), 'mermaid.min.js');
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><div id="place"></div><script>${readFileSync(BUNDLE, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

interface Drawn {
  readonly nodes: readonly string[];
  readonly frames: readonly string[];
  readonly labels: readonly string[];
  readonly elements: readonly string[];
  readonly links: number;
}

/** Lets Mermaid parse and draw the text as GitHub has it do so. Throws what Mermaid throws. */
async function draw({ page }: Visit, text: string, theme: 'default' | 'dark' = 'default'): Promise<Drawn> {
  return page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme)}, securityLevel: 'strict' });
    await mermaid.parse(${JSON.stringify(text)});
    const { svg } = await mermaid.render('drawn', ${JSON.stringify(text)});
    const place = document.getElementById('place');
    place.innerHTML = svg;
    const words = (selector) => [...place.querySelectorAll(selector)].map((element) => element.innerText ?? element.textContent);
    return {
      nodes: words('.node .nodeLabel'),
      frames: words('.cluster-label .nodeLabel'),
      labels: words('.edgeLabel .edgeLabel').filter((label) => label !== ''),
      elements: [...new Set([...place.querySelectorAll('*')].map((element) => element.tagName.toLowerCase()))],
      links: place.querySelectorAll('.flowchart-link').length,
    };
  })()`);
}

/** What may stand in a drawing: shapes and plain words. */
const HARMLESS = new Set(
  'svg style g marker path polygon rect circle ellipse foreignobject div span p br defs filter fedropshadow lineargradient stop'.split(
    ' ',
  ),
);

/** Text as it is compared: white space and what cannot be seen left out. */
function bare(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

const expected = (text: string): string => bare(lookalike(plain(text)));

/** What the diagram says, in the order of its nodes. */
function wordsOf(picture: MarkedPicture): readonly string[] {
  return picture.nodes.map((node) =>
    linesOf(node, picture)
      .map(({ text }) => expected(text))
      .join(''),
  );
}

const systems = (await Promise.all(EXAMPLES.map(scanExamples))).flatMap(markedPictures);

describe('every diagram of the examples', () => {
  test('there are some', () => {
    expect(systems.length).toBeGreaterThanOrEqual(8);
  });

  test.each(systems.map((system, at) => [`${at} ${system.title}`, system] as const))(
    '%s is drawn with all its words',
    async (_, system) => {
      const visit = await browser.open(PAGE);
      for (const theme of ['default', 'dark'] as const) {
        const drawn = await draw(visit, mermaidOf(system), theme);
        expect(drawn.nodes.map(bare).sort()).toEqual([...wordsOf(system)].sort());
        expect(drawn.frames.map(bare).sort()).toEqual(system.groups.map((group) => expected(groupTitle(group))).sort());
        expect(drawn.links).toBe(system.edges.length);
      }
      expect([visit.requests, visit.complaints]).toEqual([[], []]);
    },
  );
});

const PLAIN: Omit<Picture, 'nodes' | 'edges' | 'groups'> = {
  title: 'x',
  what: 'Workspace',
  entryPoint: 'main.bicep',
  environments: [],
  notes: [],
  isDrawable: true,
};

/** A picture in which each text is the name of a node in a frame of that name, with an arrow that says it. */
function pictureOf(texts: readonly string[]): MarkedPicture {
  const node = {
    role: 'compute',
    what: 'Compute',
    facts: [],
    state: 'plain',
    reasons: [],
    change: undefined,
    declared: [],
  } as const;
  const picture: Picture = {
    ...PLAIN,
    groups: texts.map((name, at) => ({ id: `g${at}`, kind: 'network', what: 'Subnet', name })),
    nodes: texts.flatMap((name, at) => [
      { ...node, id: `n${at}`, names: [name], group: `g${at}` },
      { ...node, id: `m${at}`, names: ['end'], group: undefined },
    ]),
    edges: texts.map((label, at) => ({ from: `n${at}`, to: `m${at}`, labels: [label], state: 'plain', reasons: [] })),
  };
  const [marked] = markedPictures(scanResultOf({ systems: [picture] }));
  if (marked === undefined) throw new Error('there is no picture');
  return marked;
}

/** What Mermaid itself might read something into. */
const MERMAID_TEXTS = [
  'end',
  'END',
  'subgraph x',
  'graph TD',
  'click n1 "javascript:alert(1)"',
  '"]; click n1 href "https://evil.example"',
  '%%{init: {"theme":"forest"}}%%',
  '%% comment',
  '---',
  ':::open',
  'style n1 fill:red',
  'class n1 open',
  '@{ shape: x }',
  'x-->y',
  '-->',
  '|x|',
  '}}',
  '))',
  '~~~',
  '===',
  '`**bold**`',
  '**b** _i_ __u__',
  '1. one',
  '1) one',
  '- one',
  '* one',
  '+ one',
  '# one',
  '> one',
  '[x](y)',
  'https://evil.example',
  'www.evil.example',
  'me@evil.example',
  '<br/>',
  'a<br/>b',
  '#quot;',
  '#35;',
  '#9829;',
  '&amp;',
  '&#60;',
  '$$x^2$$',
  '$x$',
  'fa:fa-car',
  '\\n',
  'a\\nb',
  'ﬂ°°35¶ß',
  'ﬂ°35¶ß',
  '😀',
  'مرحبا',
  '日本語',
  '__proto__',
  'constructor',
  "it's",
  'a_b_c',
  '_',
  '!',
  '   ',
  'javascript:alert(1)',
];

async function expectOnlyWords(texts: readonly string[]): Promise<void> {
  const visit = await browser.open(PAGE);
  const picture = pictureOf(texts);
  const drawn = await draw(visit, mermaidOf(picture));
  expect(drawn.elements.filter((name) => !HARMLESS.has(name))).toEqual([]);
  expect(drawn.nodes.map(bare).sort()).toEqual([...wordsOf(picture)].sort());
  const titles = picture.groups.map((group) => expected(groupTitle(group)));
  expect(drawn.frames.map(bare).sort()).toEqual([...titles].sort());
  expect([visit.requests, visit.complaints]).toEqual([[], []]);
}

describe('hostile names', () => {
  test('are only words', async () => {
    await expectOnlyWords([...HOSTILE_TEXTS, ...MERMAID_TEXTS]);
  });

  test('made at random are only words', async () => {
    const text = fc.oneof(hostileText, fc.string({ unit: 'grapheme' }), fc.constantFrom(...MERMAID_TEXTS));
    await expectOnlyWords(fc.sample(text, { numRuns: 60, seed: 6 }));
  });

  test('would be found out', async () => {
    const visit = await browser.open(PAGE);
    const drawn = await draw(visit, 'flowchart LR\n n1["**b** $$x^2$$ fa:fa-car"]');
    expect(drawn.elements.filter((name) => !HARMLESS.has(name))).not.toEqual([]);
    await expect(draw(visit, 'flowchart LR\n n1["a" b"]')).rejects.toThrow(/Parse error/);
  });
});

describe('the largest diagram', () => {
  test('is drawn, and is far from what Mermaid takes at most', async () => {
    const name = 'x'.repeat(34);
    const nodes = pictureOf(Array.from({ length: MAX_NODES }, () => name)).nodes.slice(0, MAX_NODES);
    const ids = nodes.map(({ id }) => id);
    const picture: MarkedPicture = {
      ...pictureOf([]),
      nodes: nodes.map((node) => ({
        ...node,
        names: [name, name, name, name],
        group: undefined,
        state: 'open',
        facts: [name, name],
      })),
      edges: Array.from({ length: MAX_EDGES }, (_, at) => ({
        from: ids[at % ids.length] ?? '',
        to: ids[(at * 7 + 1) % ids.length] ?? '',
        labels: [name],
        state: 'open',
        reasons: [],
      })),
    };
    const text = mermaidOf(picture);
    expect(text.length).toBeLessThan(25_000);
    const visit = await browser.open(PAGE);
    expect((await draw(visit, text)).links).toBe(MAX_EDGES);
  });
});
