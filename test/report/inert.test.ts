import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, inertJson, inertLine, inertLines, plain } from '../../src/report/inert.js';
import { HOSTILE_TEXTS, hostileText } from '../support/hostile.js';
import { runnerView } from '../support/runner.js';

describe('the runner emulator', () => {
  test.each([
    ['::error::x', 1],
    ['  ::error file=a,line=1::x', 1],
    ['text ##[add-mask]x', 1],
    ['::ERROR::x', 1],
    ['a\n::error::x\r::warning::y', 2],
    ['\u200b::error::x', 1],
    ['#\u00ad#[error]x', 1],
    ['\u0085::error::x', 1],
    ['x ::error::y', 0],
    ['::nonsense::x', 0],
    ['::stop-commands::t\n::error::x\n::t::\n::error::y', 2],
  ])('finds in %j %i commands', (output, count) => {
    expect(runnerView(output).commands).toHaveLength(count);
  });
});

describe('text of unknown origin', () => {
  test.each(HOSTILE_TEXTS)('%j is no command', (text) => {
    for (const line of [text, ` ${text}`, `x ${text}`]) {
      expect(runnerView(inertLine(plain(line))).commands).toEqual([]);
    }
  });

  test('is never a command, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(runnerView(inertLine(plain(text))).commands).toEqual([]);
        expect(runnerView(inertLines(`first\n${plain(text)}\nlast`)).commands).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('stays on one line and shows no control or invisible character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plain(text)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\u200b|\ufe0f/u);
      }),
      { numRuns: 500 },
    );
  });

  test('is left as it is otherwise', () => {
    const text = "Zugriff für 'müller': a/b.bicep:3 → Set it, 日本語 ✅ #1 [x] a::b";
    expect(inertLine(plain(text))).toBe(text);
    expect(plain('a\tb\nc\u202e\u001b')).toBe('a\\tb\\nc\\u{202e}\\u{1b}');
  });

  test('in JSON keeps its meaning and is no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const json = inertJson(JSON.stringify({ [text]: [text] }, undefined, 2));
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(runnerView(json).commands).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 3, 'a…'],
  ['a😀bc', 4, 'a😀…'],
])('clip %j to %i', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});
