import { describe, expect, it } from 'vitest';
import { originAt } from '../../src/expand/origins.js';
import type { Value } from '../../src/expand/value.js';
import { choice, scalar, text, unknown } from '../../src/expand/values.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { equalsScalar, sameText } from '../../src/model/comparison.js';
import type { SettledValue } from '../../src/model/readings.js';

const ORIGIN = originAt({ source: new SourceFile('x', ''), start: 0, end: 0 });
const HOLE = /\{(\w+)\}/;

/** `a-{n}-b` is text with the hole `n`; without holes it is known. */
function written(pattern: string): Value {
  const parts = pattern
    .split(HOLE)
    .map((part, at) => (at % 2 === 0 ? part : unknown('parameter', '', part, ORIGIN)))
    .filter((part) => part !== '');
  return text(parts, ORIGIN);
}

function oneOf(...patterns: readonly string[]): Value {
  const reason = unknown('condition', '', 'c', ORIGIN);
  return choice(
    patterns.map((pattern) => ({ value: written(pattern), when: pattern })),
    reason,
    ORIGIN,
  );
}

describe('whether two names are the same', () => {
  it.each([
    ['mlw', 'MLW', true],
    ['mlw', 'other', false],
    ['a-{n}', 'a-{n}', true],
    ['A-{n}', 'a-{N}', true],
    ['a-{n}', 'a-{m}', 'unknown'],
    ['a-{n}', 'b-{n}', false],
    ['a-{n}', 'b-{m}', false],
    ['{n}-a', '{m}-b', false],
    ['a{n}', 'ab{n}', false],
    ['a{n}', 'ab{m}', 'unknown'],
    ['a-{n}', 'a-x', 'unknown'],
    ['a-{n}', 'b-x', false],
    ['{n}-x', 'a-y', false],
    ['ab{n}bc', 'abc', false],
    ['{n}', 'x', 'unknown'],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(sameText(written(left), written(right))).toBe(expected);
    expect(sameText(written(right), written(left))).toBe(expected);
  });

  it('of which one is chosen is not known, unless no choice fits', () => {
    expect(sameText(oneOf('a', 'b'), written('a'))).toBe('unknown');
    expect(sameText(written('c'), oneOf('a', 'b'))).toBe(false);
    expect(sameText(oneOf('a', 'b'), oneOf('A', 'B'))).toBe(true);
  });
});

describe('whether text with holes is a known text', () => {
  it.each([
    ['TLS{v}', 'TLS1_2', 'unknown'],
    ['SSL{v}', 'TLS1_2', false],
    ['Enabled', 'enabled', true],
  ])('%s is %s: %s', (pattern, expected, truth) => {
    expect(equalsScalar(written(pattern) as SettledValue, expected)).toBe(truth);
  });

  it('compares null, numbers and booleans by their text', () => {
    expect(equalsScalar(scalar(1, ORIGIN), '1')).toBe(true);
    expect(equalsScalar(scalar('False', ORIGIN), false)).toBe(true);
  });
});
