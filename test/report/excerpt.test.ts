import { describe, expect, test } from 'vitest';
import { Concealer } from '../../src/decide/concealment.js';
import { NO_SECRETS } from '../../src/expand/secrets.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { excerptOf } from '../../src/report/excerpt.js';
import { spanOf } from '../support/findings.js';

const NOTHING_KNOWN = new Concealer(NO_SECRETS);

function excerpt(text: string, marked: string) {
  return excerptOf(spanOf(new SourceFile('a.bicep', text), marked), NOTHING_KNOWN);
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
      { line: 1, before: '  ', marked: "adminPassword: '(secret, not shown)'", after: '' },
    ],
  ])('of %s', (_, text, marked, expected) => {
    expect(excerpt(text, marked)).toEqual(expected);
  });

  test.each([
    [
      'a.bicep',
      "a: 'b', credentials: { mine: 'hunter2' } // x",
      "mine: 'hunter2'",
      { before: "a: 'b', credentials: { ", marked: "mine: '(secret, not shown)'", after: ' } // x' },
    ],
    [
      'a.json',
      '{ "value": "hunter2" }',
      '"value": "hunter2"',
      { before: '{ ', marked: '"value": "(secret, not shown)"', after: ' }' },
    ],
    ['a.yml', 'mine: hunter2', 'mine: hunter2', { before: '', marked: 'mine: (secret, not shown)', after: '' }],
    ['a.bicep', '  pat: apiKey // x', 'pat: apiKey', { before: '  ', marked: 'pat: apiKey', after: ' // x' }],
  ])('of a property that holds a secret, in %s: %s', (path, text, marked, expected) => {
    const span = spanOf(new SourceFile(path, text), marked);
    expect(excerptOf(span, NOTHING_KNOWN, true)).toEqual({ line: 1, ...expected });
  });

  test('blanks known places and known texts, and nothing else', () => {
    const source = new SourceFile('a.sh', "a: 'x y' hunter2 z\n");
    const concealer = new Concealer({ spans: [spanOf(source, 'x y')], texts: ['Hunter2'] });
    expect(excerptOf(spanOf(source, "'x y'"), concealer)).toEqual({
      line: 1,
      before: 'a: ',
      marked: "'(secret, not shown)'",
      after: ' (secret, not shown) z',
    });
  });

  test('of a line in the midst of a secret shows nothing of it', () => {
    const source = new SourceFile('a.yml', 'password: |\n  first line\n  second line\nnext: 1\n');
    expect(excerptOf(spanOf(source, 'second'), NOTHING_KNOWN)).toMatchObject({
      line: 3,
      marked: '(secret, not shown)',
    });
    expect(excerptOf(spanOf(source, 'next: 1'), NOTHING_KNOWN)).toMatchObject({ line: 4, marked: 'next: 1' });
  });

  test('of a long line shows the neighbourhood', () => {
    const { before, marked, after } = excerpt(`${'a'.repeat(500)}[x: 1]${'b'.repeat(500)}`, '[x: 1]');
    expect({ before, marked, after }).toEqual({
      before: `…${'a'.repeat(60)}`,
      marked: '[x: 1]',
      after: `${'b'.repeat(60)}…`,
    });
  });

  test('of a long line shows nothing of a secret that reaches into it', () => {
    const { before, marked, after } = excerpt(
      `${'a'.repeat(200)} adminPassword: '${'s3cr'.repeat(75)}' [x: 1]${'b'.repeat(300)}`,
      '[x: 1]',
    );
    expect({ before, marked, after }).toEqual({
      before: "…(secret, not shown)' ",
      marked: '[x: 1]',
      after: `${'b'.repeat(60)}…`,
    });
  });

  test('of nothing, at the end of a file', () => {
    const source = new SourceFile('a.bicep', 'abc');
    expect(excerptOf({ source, start: 3, end: 3 }, NOTHING_KNOWN)).toEqual({
      line: 1,
      before: 'abc',
      marked: '',
      after: '',
    });
    expect(excerptOf({ source, start: 9, end: 99 }, NOTHING_KNOWN)).toEqual({
      line: 1,
      before: 'abc',
      marked: '',
      after: '',
    });
  });
});
