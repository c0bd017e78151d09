import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/report/inert.js';
import { code, words } from '../../src/report/markdown-text.js';
import { HOSTILE_TEXTS, hostileText } from '../support/hostile.js';

/** GitHub's Markdown, raw HTML let through as GitHub does before it sanitises. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** What a reader sees, without the space that parts signs. */
function seen(rendered: string): string {
  const entities = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
  ]);
  return rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (_, name: string) => entities.get(name) ?? `?${name}?`)
    .replaceAll('\u200b', '');
}

function tags(rendered: string): readonly string[] {
  return [...new Set(rendered.match(/<\/?[a-z]+/g) ?? [])].sort();
}

/** What GitHub would turn into a link after Markdown, in text that is not code. */
const LINKED_LATER = /@\w|#\d|\bGH-\d|:\/\/|:(?!\d+:)[\w+-]+:/;

const anyText = fc.oneof(hostileText, fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE_TEXTS));

describe('words', () => {
  test('stay readable and can be copied', () => {
    expect(words("default of 'x' (main.bicep:6:22), 50% of a/b; why?")).toBe(
      "default of 'x' \\(main\\.bicep\\:6\\:22\\), 50% of a/b; why?",
    );
  });

  test('are shown as they are, in a paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rendered = html(`a ${words(text)} z`);
        expect(tags(rendered)).toEqual(['</p', '<p']);
        expect(seen(rendered).replace(/\s+/g, ' ')).toBe(`a ${plain(text)} z`.replace(/\s+/g, ' '));
        expect(rendered).not.toMatch(LINKED_LATER);
      }),
      { numRuns: 800 },
    );
  });

  test('do not leave their table cell', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rendered = html(['| a | b |', '| --- | --- |', `| ${words(text)} | z |`].join('\n'));
        expect(tags(rendered)).toEqual([
          '</table',
          '</tbody',
          '</td',
          '</th',
          '</thead',
          '</tr',
          '<table',
          '<tbody',
          '<td',
          '<th',
          '<thead',
          '<tr',
        ]);
        expect(rendered.match(/<td>/g)).toHaveLength(2);
        expect(seen(rendered).trim().endsWith('z')).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});

describe('code', () => {
  const someText = anyText.filter((text) => text !== '');

  test('is shown as it is, in a paragraph', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const rendered = html(`a ${code(text)} z`);
        expect(tags(rendered)).toEqual(['</code', '</p', '<code', '<p']);
        expect(seen(rendered).replace(/\s+/g, ' ')).toBe(`a ${plain(text)} z`.replace(/\s+/g, ' '));
      }),
      { numRuns: 800 },
    );
  });

  test('does not leave its table cell', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const rendered = html(['| a | b |', '| --- | --- |', `| ${code(text)} | z |`].join('\n'));
        expect(rendered.match(/<td>/g)).toHaveLength(2);
        expect(rendered.match(/<code>/g)).toHaveLength(1);
        expect(seen(rendered)).toContain(plain(text).trim());
      }),
      { numRuns: 800 },
    );
  });

  test('of nothing is nothing', () => {
    expect(code('')).toBe('');
  });
});
