import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/inputs/source-file.js';
import { changed, type Edit, linesOf, together } from '../../src/report/line-edits.js';

const TEXT = 'one\ntwo\nthree\nfour\n';

/** An edit of the first place where `old` stands in the text; of the place behind `|` if there is one. */
function edit(text: string, old: string, fresh: string): Edit {
  const [before = '', behind = ''] = old.includes('|') ? old.split('|') : [old];
  const found = text.indexOf(before + behind);
  if (found < 0) throw new Error(`no ${old}`);
  const start = old.includes('|') ? found + before.length : found;
  return { start, end: old.includes('|') ? start : start + before.length, text: fresh };
}

/** Lines and what they become, for each way to write the edits. */
function answers(text: string, ...edits: readonly Edit[]): readonly (readonly [number, number, string])[] {
  const source = new SourceFile('x', text);
  return linesOf(source, edits).map(({ lines, edits: spelled }) => [
    lines.first,
    lines.last,
    changed(source, lines, spelled),
  ]);
}

describe('the lines of edits', () => {
  test.each<[string, string, Edit, readonly (readonly [number, number, string])[]]>([
    ['a word', TEXT, edit(TEXT, 'wo', 'oo'), [[2, 2, 'too\n']]],
    ['over lines', TEXT, edit(TEXT, 'wo\nthr', '-'), [[2, 3, 't-ee\n']]],
    ['a whole line', TEXT, edit(TEXT, 'two\n', ''), [[2, 2, '']]],
    ['a whole line by others', TEXT, edit(TEXT, 'two\n', 'a\nb\n'), [[2, 2, 'a\nb\n']]],
    ['a line end', TEXT, edit(TEXT, 'two\n', 'two '), [[2, 3, 'two three\n']]],
    ['the last line end', TEXT, edit(TEXT, 'four\n', 'five'), [[4, 4, 'five']]],
    ['inserted in a line', TEXT, edit(TEXT, 't|wo', 'o'), [[2, 2, 'towo\n']]],
    [
      'inserted behind a line',
      TEXT,
      edit(TEXT, 'two|\n', '\n  new'),
      [
        [2, 2, 'two\n  new\n'],
        [3, 3, '  new\nthree\n'],
      ],
    ],
    [
      'inserted before a line',
      TEXT,
      edit(TEXT, '|three', '  new\n'),
      [
        [3, 3, '  new\nthree\n'],
        [2, 2, 'two\n  new\n'],
      ],
    ],
    [
      'inserted at the very end',
      TEXT,
      edit(TEXT, 'four\n|', 'five\n'),
      [
        [4, 4, 'four\nfive\n'],
        [4, 4, 'four\nfive\n'],
      ],
    ],
    ['at the very start', TEXT, edit(TEXT, '|one', 'zero\n'), [[1, 1, 'zero\none\n']]],
    ['without a last line end', 'a\nb', edit('a\nb', 'b', 'c'), [[2, 2, 'c']]],
    [
      'with line ends of Windows',
      'a\r\nb\r\nc\r\n',
      edit('a\r\nb\r\nc\r\n', 'b|\r\n', '\r\nnew'),
      [
        [2, 2, 'b\r\nnew\r\n'],
        [3, 3, 'new\r\nc\r\n'],
      ],
    ],
    ['in an empty file', '', { start: 0, end: 0, text: 'x' }, []],
  ])('%s', (_, text, one, expected) => {
    expect(answers(text, one)).toEqual(expected);
  });

  test('of several edits hold all of them', () => {
    expect(answers(TEXT, edit(TEXT, 'three', '3'), edit(TEXT, 'one', '1'))).toEqual([[1, 3, '1\ntwo\n3\n']]);
  });
});

test('whole lines come to the same text as the edit itself', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', '\n', '\r\n', ' '), { maxLength: 20 })
    .map((parts) => parts.join(''));
  const property = fc.property(text, text, fc.nat(), fc.nat(), (whole, inserted, from, length) => {
    const start = from % (whole.length + 1);
    const end = Math.min(whole.length, start + (length % 6));
    const source = new SourceFile('x', whole);
    const expected = whole.slice(0, start) + inserted + whole.slice(end);
    for (const { lines, edits } of linesOf(source, [{ start, end, text: inserted }])) {
      const after = changed(source, lines, edits);
      expect(whole.slice(0, lines.start) + after + whole.slice(lines.end)).toBe(expected);
      // Nothing but whole lines, of which the last one's end is kept or goes with it.
      expect([lines.start === 0 || whole[lines.start - 1] === '\n', lines.end > lines.start]).toEqual([true, true]);
      expect(lines.end === whole.length || after === '' || after.endsWith('\n')).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 2_000 });
});

describe('edits of several', () => {
  const source = new SourceFile('x', TEXT);
  const join = (...all: readonly Edit[]) => {
    const joined = together(
      source,
      all.flatMap((one) => linesOf(source, [one]).slice(0, 1)),
    );
    return joined && [joined.lines.first, joined.lines.last, changed(source, joined.lines, joined.edits)];
  };

  test.each<[string, readonly Edit[], readonly (number | string)[] | undefined]>([
    ['apart', [edit(TEXT, 'two', '2'), edit(TEXT, 'one', '1')], [1, 2, '1\n2\n']],
    ['equal', [edit(TEXT, 'two', '2'), edit(TEXT, 'two', '2')], [2, 2, '2\n']],
    [
      'at one place, in the order given',
      [edit(TEXT, 'two|\n', '\na'), edit(TEXT, 'two|\n', '\nb')],
      [2, 2, 'two\na\nb\n'],
    ],
    ['beside what is replaced', [edit(TEXT, 'two', '2'), edit(TEXT, 'two|\n', '\na')], [2, 2, '2\na\n']],
    ['inside of what is replaced', [edit(TEXT, 'two', '2'), edit(TEXT, 't|wo', 'x')], undefined],
    ['of the same characters', [edit(TEXT, 'two', '2'), edit(TEXT, 'wo', 'x')], undefined],
    ['of the same characters to different ends', [edit(TEXT, 'two', '2'), edit(TEXT, 'two', 'zwei')], undefined],
  ])('%s', (_, edits, expected) => {
    expect(join(...edits)).toEqual(expected);
  });
});
