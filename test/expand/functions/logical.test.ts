import { describe, expect, it } from 'vitest';
import { holes, id, oneOf, openArray, param, type Row, result, testRows } from './calls.js';

const p = param('p');
const q = param('q');

const KNOWN: readonly Row[] = [
  ['true', [], true],
  ['false', [], false],
  ['null', [], null],
  ['not', [true], false],
  ['and', [true, true], true],
  ['and', [true, true, false], false],
  ['or', [false, false], false],
  ['or', [false, true], true],
  ['coalesce', [null, 1, 2], 1],
  ['coalesce', ['', 1], ''],
  ['coalesce', [false, 1], false],
  ['coalesce', [null, null], null],
  ['coalesce', [null], null],
  ['coalesce', [], null],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['not', [p], "<not(parameters('p'))>"],
  ['not', [oneOf('c', true, false)], { oneOf: [false, true] }],
  ['and', [p, false], false],
  ['and', [false, p], false],
  ['and', [p, true], "<and(parameters('p'),true)>"],
  ['and', [p, q], "<and(parameters('p'),parameters('q'))>"],
  ['or', [p, true], true],
  ['or', [p, false], "<or(parameters('p'),false)>"],
  ['and', [oneOf('c', true, false), true], { oneOf: [true, false] }],
  ['and', [oneOf('c', true, false), oneOf('d', true, false)], { oneOf: [true, false] }],
  ['coalesce', [holes('a', p), 1], "a<parameters('p')>"],
  ['coalesce', [id('A.B/c', 'x'), 1], "<resourceId('A.B/c','x')>"],
  ['coalesce', [openArray([]), 1], ['...']],
  ['coalesce', [{}, 1], {}],
  ['coalesce', [p, 'b'], { oneOf: ["<parameters('p')>", 'b'] }],
  ['coalesce', [p, q, 'b'], { oneOf: ["<parameters('p')>", "<parameters('q')>", 'b'] }],
  ['coalesce', [p, null], "<parameters('p')>"],
  ['coalesce', [p], "<parameters('p')>"],
  ['coalesce', [oneOf('c', null, 'a'), 'b'], { oneOf: ['b', 'a'] }],
  ['coalesce', [oneOf('c', null, p), 'b'], { oneOf: ['b', "<parameters('p')>"] }],
  ['coalesce', [oneOf('c', 'a', 'b'), 'x'], { oneOf: ['a', 'b'] }],
];

const WRONG: readonly Row[] = [
  ['true', [1], '! true() takes 0 arguments, but got 1.'],
  ['not', ['true'], '! not() needs a boolean as argument 1, but got a string.'],
  ['not', [], '! not() takes 1 argument, but got 0.'],
  ['and', [true], '! and() takes at least 2 arguments, but got 1.'],
  ['and', [true, 'false'], '! and() needs a boolean as argument 2, but got a string.'],
  ['or', [null, true], '! or() needs a boolean as argument 1, but got null.'],
];

describe('logical functions', () => {
  testRows(KNOWN, PARTLY_KNOWN, WRONG);

  it('does not look behind a decisive operand', () => {
    expect(result('and', [false, 'x'])).toBe(false);
    expect(result('or', [true, 1])).toBe(true);
  });

  it('keeps at most the alternatives of the budget', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => param(`p${index}`));
    expect(result('coalesce', [...many, 'last'])).toMatch(/^<coalesce\(parameters\('p1'\)/);
  });
});
