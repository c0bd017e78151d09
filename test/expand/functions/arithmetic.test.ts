import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { oneOf, openArray, param, type Row, result, run, testRows } from './calls.js';

const p = param('p');

const KNOWN: readonly Row[] = [
  ['add', [1, 2], 3],
  ['sub', [5, 7], -2],
  ['mul', [3, 4], 12],
  ['div', [7, 2], 3],
  ['div', [-7, 2], -3],
  ['mod', [7, 3], 1],
  ['mod', [-7, 3], -1],
  ['mod', [7, -3], 1],
  ['int', ['4'], 4],
  ['int', [' -4 '], -4],
  ['int', ['+5'], 5],
  ['int', [7], 7],
  ['float', ['1.5'], 1.5],
  ['float', ['1e3'], 1000],
  ['float', ['1,000.5'], 1000.5],
  ['float', [2], 2],
  ['min', [1, 2, 3], 1],
  ['min', [[4, 2, 3]], 2],
  ['min', [1, 0.5], 0.5],
  ['max', [1, 5], 5],
  ['max', [[0, 3]], 3],
  ['range', [1, 3], [1, 2, 3]],
  ['range', [-2, 3], [-2, -1, 0]],
  ['range', [5, 0], []],
  ['range', [2147483646, 2], [2147483646, 2147483647]],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['add', [p, 1], "<add(parameters('p'),1)>"],
  ['add', [oneOf('c', 1, 2), 10], { oneOf: [11, 12] }],
  ['int', [p], "<int(parameters('p'))>"],
  ['max', [1, p], "<max(1,parameters('p'))>"],
  ['max', [openArray([1])], "<max(createArray(1,...parameters('more')))>"],
  ['range', [0, p], "<range(0,parameters('p'))>"],
  ['sub', [9007199254740992, 1], '<sub(9007199254740992,1)>'],
  ['sub', [1, 9007199254740992], '<sub(1,9007199254740992)>'],
  ['add', [9007199254740991, 1], '<add(9007199254740991,1)>'],
  ['int', ['9223372036854775807'], "<int('9223372036854775807')>"],
  ['int', ['-9223372036854775808'], "<int('-9223372036854775808')>"],
];

const WRONG: readonly Row[] = [
  ['add', [1, '2'], '! add() needs an integer as argument 2, but got a string.'],
  ['add', [1.5, 1], '! add() needs an integer as argument 1, but got a number with decimals.'],
  ['div', [7, 0], '! div() divides 7 by zero.'],
  ['mod', [7, 0], '! mod() divides 7 by zero.'],
  ['mul', [9007199254740991, 9007199254740991], '! mul() overflows: 81129638414606663681390495662081.'],
  ['int', ['9223372036854775808'], '! int() overflows: 9223372036854775808.'],
  ['int', ['4.7'], '! int() needs the text of an integer.'],
  ['int', [''], '! int() needs the text of an integer.'],
  ['int', [true], '! int() needs an integer or a string as argument 1, but got a boolean.'],
  ['float', ['abc'], '! float() needs the text of a number.'],
  ['min', [], '! min() takes at least 1 argument, but got 0.'],
  ['min', [[]], '! min() needs at least one number.'],
  ['max', [['a']], '! max() compares numbers only.'],
  ['max', [[1], 5], '! max() takes numbers or one array, not both.'],
  ['range', [5, -1], '! range() cannot make -1 integers.'],
  ['range', [2147483640, 10], '! range() goes beyond 2147483647.'],
];

describe('numeric functions', () => {
  testRows(KNOWN, PARTLY_KNOWN, WRONG);

  it('stops at once where a range is longer than the budget', () => {
    const { value } = run('range', [0, 100_000_000]);
    expect(value).toMatchObject({ kind: 'unknown', reason: 'budget', expression: 'range()#1' });
  });

  it('makes as long a range as the budget allows', () => {
    const limits = { ...DEFAULT_LIMITS, copies: 3 };
    expect(result('range', [0, 3], { limits })).toEqual([0, 1, 2]);
    expect(run('range', [0, 4], { limits }).value).toMatchObject({ reason: 'budget' });
  });
});
