import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/inputs/source-file.js';
import { excerptOf } from '../../src/report/excerpt.js';
import { spanOf } from '../support/findings.js';

function excerpt(text: string, marked: string) {
  return excerptOf(spanOf(new SourceFile('a.bicep', text), marked));
}

describe('an excerpt', () => {
  test.each([
    ['the middle of a line', 'one\n  two: three\n', 'two', { line: 2, before: '  ', marked: 'two', after: ': three' }],
    ['a tab', '\ta: b', 'a: b', { line: 1, before: '  ', marked: 'a: b', after: '' }],
    ['the first of several lines', 'a: {\n  b\n}', 'a: {\n  b\n}', { line: 1, before: '', marked: 'a: {', after: '' }],
    [
      'a line that ends in a carriage return',
      'x\r\ny: 1\r\nz',
      'y: 1',
      { line: 2, before: '', marked: 'y: 1', after: '' },
    ],
    [
      'control characters',
      'a: "\u001b[31m"',
      'a: "\u001b[31m"',
      { line: 1, before: '', marked: 'a: "\\u{1b}[31m"', after: '' },
    ],
    [
      'a secret',
      "  adminPassword: 'hunter2'",
      "adminPassword: 'hunter2'",
      { line: 1, before: "  adminPassword: '(secret, not shown)'", marked: '', after: '' },
    ],
  ])('of %s', (_, text, marked, expected) => {
    expect(excerpt(text, marked)).toEqual(expected);
  });

  test('of a long line shows the neighbourhood', () => {
    const { before, marked, after } = excerpt(`${'a'.repeat(500)}[x: 1]${'b'.repeat(500)}`, '[x: 1]');
    expect({ before, marked, after }).toEqual({
      before: `…${'a'.repeat(60)}`,
      marked: '[x: 1]',
      after: `${'b'.repeat(60)}…`,
    });
  });

  test('of a long line with a secret near by shows nothing of it', () => {
    const { before, marked, after } = excerpt(
      `${'a'.repeat(200)} adminPassword: '${'s'.repeat(300)}' [x: 1]${'b'.repeat(300)}`,
      '[x: 1]',
    );
    expect(before + marked + after).toBe('…');
  });

  test('of nothing, at the end of a file', () => {
    const source = new SourceFile('a.bicep', 'abc');
    expect(excerptOf({ source, start: 3, end: 3 })).toEqual({ line: 1, before: 'abc', marked: '', after: '' });
    expect(excerptOf({ source, start: 9, end: 99 })).toEqual({ line: 1, before: 'abc', marked: '', after: '' });
  });
});
