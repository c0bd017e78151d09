/** Double-quoted YAML, read beside the parser that reads it everywhere else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { placedDoubleQuoted } from '../../../src/expand/az/double-quoted.js';

/** Of each character of what it means, the text it is written as. */
function pieces(written: string): readonly (readonly [string, string])[] {
  const { value, starts, ends } = placedDoubleQuoted(written, 0, written.length);
  return [...value].map((sign) => {
    const at = value.indexOf(sign);
    return [sign, written.slice(starts[at], ends[at])];
  });
}

describe('double-quoted text', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'plain',
      '"ab"',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      'a short escape',
      '"a\\tb"',
      [
        ['a', 'a'],
        ['\t', '\\t'],
        ['b', 'b'],
      ],
    ],
    [
      'escapes of two, four and eight digits',
      '"\\x41\\u0042\\U00000043"',
      [
        ['A', '\\x41'],
        ['B', '\\u0042'],
        ['C', '\\U00000043'],
      ],
    ],
    [
      'a line that is folded',
      '"a  \n   b"',
      [
        ['a', 'a'],
        [' ', '\n'],
        ['b', 'b'],
      ],
    ],
    [
      'an empty line',
      '"a\n\n  b"',
      [
        ['a', 'a'],
        ['\n', '\n'],
        ['b', 'b'],
      ],
    ],
    [
      'a line end that is escaped',
      '"a\\\n   b"',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      'a line that is folded before an escape',
      '"a \n \\nb"',
      [
        ['a', 'a'],
        [' ', '\n'],
        ['\n', '\\n'],
        ['b', 'b'],
      ],
    ],
  ])('%s', (_, written, expected) => {
    expect(pieces(written)).toEqual(expected);
  });

  test('means what the parser says', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '😀',
      ' ',
      '\n ',
      '\n  ',
      '\r\n ',
      '\\n',
      '\\t',
      '\\"',
      '\\\\',
      '\\x41',
      '\\u0062',
      '\\U0001f600',
      '\\ ',
      '\\\n ',
      '#',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const written = `"${parts.join('')}"`;
        const document = parseDocument(`k: ${written}\n`, { logLevel: 'silent' });
        fc.pre(document.errors.length === 0);
        expect(placedDoubleQuoted(written, 0, written.length).value).toBe(document.get('k'));
      }),
      { numRuns: 3000 },
    );
  });
});
