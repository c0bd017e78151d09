import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { holes, id, oneOf, openArray, openObject, param, type Row, result, run, testRows } from './calls.js';

const p = param('p');
const storage = id('Microsoft.Storage/storageAccounts', p);

const SIZE: readonly Row[] = [
  ['empty', [''], true],
  ['empty', ['a'], false],
  ['empty', [[]], true],
  ['empty', [{}], true],
  ['empty', [{ a: null }], false],
  ['empty', [null], true],
  ['empty', [p], "<empty(parameters('p'))>"],
  ['empty', [holes('a', p)], false],
  ['empty', [holes(p, p)], "<empty(concat(parameters('p'),parameters('p')))>"],
  ['empty', [storage], false],
  ['empty', [openArray(['a'])], false],
  ['empty', [openArray([])], "<empty(createArray(...parameters('more')))>"],
  ['empty', [openObject({ a: 1 })], false],
  ['empty', [openObject({})], "<empty(createObject(...parameters('more')))>"],
  ['empty', [oneOf('c', '', 'a')], { oneOf: [true, false] }],
  ['empty', [0], '! empty() needs a string, an array, an object or null as argument 1, but got an integer.'],
  ['length', ['abc'], 3],
  ['length', ['😀'], 2],
  ['length', [[p, 2]], 2],
  ['length', [{ a: 1 }], 1],
  ['length', [openArray([1])], "<length(createArray(1,...parameters('more')))>"],
  ['length', [holes('a', p)], "<length(concat('a',parameters('p')))>"],
  ['length', [null], '! length() needs a string, an array or an object as argument 1, but got null.'],
];

const CONTAINS: readonly Row[] = [
  ['contains', ['abc', 'b'], true],
  ['contains', ['abc', 'B'], false],
  ['contains', ['abc', ''], true],
  ['contains', [['a'], 'a'], true],
  ['contains', [['a'], 'A'], false],
  ['contains', [[1], '1'], false],
  ['contains', [[[1], { a: 1 }], { a: 1 }], true],
  ['contains', [[null], null], true],
  ['contains', [{ a: null }, 'A'], true],
  ['contains', [{ a: 1 }, 'b'], false],
  ['contains', [holes('a-b', p), '-'], true],
  ['contains', [holes('a-b', p), 'x'], "<contains(concat('a-b',parameters('p')),'x')>"],
  ['contains', [storage, '/providers/Microsoft.Storage/'], true],
  ['contains', [openArray(['a']), 'a'], true],
  ['contains', [openArray(['a']), 'b'], "<contains(createArray('a',...parameters('more')),'b')>"],
  ['contains', [['a', p], 'a'], true],
  ['contains', [['a', p], 'b'], "<contains(createArray('a',parameters('p')),'b')>"],
  ['contains', [openObject({ a: 1 }), 'a'], true],
  ['contains', [openObject({ a: 1 }), 'b'], "<contains(createObject('a',1,...parameters('more')),'b')>"],
  ['contains', [p, 'a'], "<contains(parameters('p'),'a')>"],
  ['contains', [p, 1], "<contains(parameters('p'),1)>"],
  ['contains', [oneOf('c', 'ab', 'cd'), 'a'], { oneOf: [true, false] }],
  ['contains', ['abc', 1], '! contains() cannot look for an integer in a string.'],
  ['contains', [{ a: 1 }, 1], '! contains() cannot look for an integer in an object.'],
  ['contains', [5, 1], '! contains() needs a string, an array or an object as argument 1, but got an integer.'],
];

const JOINED: readonly Row[] = [
  ['concat', ['a', 1, true], 'a1True'],
  ['concat', [], ''],
  ['concat', [1], '1'],
  ['concat', [[1], [2, 3]], [1, 2, 3]],
  ['concat', ['a', p, 'b'], "a<parameters('p')>b"],
  ['concat', [storage, '/x'], "<resourceId('Microsoft.Storage/storageAccounts',parameters('p'))>/x"],
  ['concat', [p, param('q')], "<concat(parameters('p'),parameters('q'))>"],
  ['concat', [['a'], p], ['a', '...']],
  ['concat', [['a'], openArray(['b'], 'c')], ['a', 'b', { each: 'c' }]],
  ['concat', [['a'], oneOf('c', [], ['b'])], { oneOf: [['a'], ['a', 'b']] }],
  ['concat', [oneOf('c', 'x', 'y'), '-', oneOf('c', 'x', 'y')], { oneOf: ['x-x', 'y-y'] }],
  ['concat', [[1], 'a'], '! concat() cannot join an array with a string.'],
  ['concat', ['a', null], '! concat() needs a string, an integer, a boolean or an array as argument 2, but got null.'],
  ['flatten', [[[1, 2], [3]]], [1, 2, 3]],
  ['flatten', [[[[1]]]], [[1]]],
  ['flatten', [[]], []],
  ['flatten', [[[1], p]], [1, '...']],
  ['flatten', [[[1], oneOf('c', [], [2])]], [1, { each: 2 }]],
  ['flatten', [openArray([[1]], [2])], [1, { each: 2 }]],
  ['flatten', [openArray([[1]])], [1, '...']],
  ['flatten', [p], "<flatten(parameters('p'))>"],
  ['flatten', [[1, [2]]], '! flatten() needs an array of arrays, but there is an integer in it.'],
];

const ENDS: readonly Row[] = [
  ['first', ['abc'], 'a'],
  ['first', [''], ''],
  ['first', [[]], null],
  ['first', [[5, 6]], 5],
  ['first', [[p]], "<parameters('p')>"],
  ['first', [holes('a', p)], 'a'],
  ['first', [holes(p, 'a')], "<first(concat(parameters('p'),'a'))>"],
  ['first', [openArray(['a'])], "<first(createArray('a',...parameters('more')))>"],
  ['first', [storage], '/'],
  ['first', [1], '! first() needs a string or an array as argument 1, but got an integer.'],
  ['last', ['abc'], 'c'],
  ['last', [[1, 2]], 2],
  ['last', [holes(p, 'xy')], 'y'],
  ['last', [p], "<last(parameters('p'))>"],
  ['take', ['abc', 2], 'ab'],
  ['take', ['abc', 9], 'abc'],
  ['take', ['abc', -1], ''],
  ['take', [[1, 2, 3], 2], [1, 2]],
  ['take', [[1], 5], [1]],
  ['take', [[1, 2], -1], []],
  ['take', [holes('abc', p), 2], 'ab'],
  ['take', [holes('abc', p), 5], "abc<skip(take(concat('abc',parameters('p')),5),3)>"],
  ['take', [holes(p, 'abc'), 5], "<take(concat(parameters('p'),'abc'),5)>"],
  ['take', ['abc', p], "<take('abc',parameters('p'))>"],
  ['take', [openArray(['a']), 1], "<take(createArray('a',...parameters('more')),1)>"],
  ['take', ['abc', '2'], '! take() needs an integer as argument 2, but got a string.'],
  ['skip', ['abc', 2], 'c'],
  ['skip', ['abc', -1], 'abc'],
  ['skip', ['abc', 9], ''],
  ['skip', [[1, 2, 3], 2], [3]],
  ['skip', [holes('abc', p), 2], "c<parameters('p')>"],
  ['skip', [holes('abc', p), 3], "<parameters('p')>"],
  ['skip', [holes('abc', p), 4], "<skip(concat('abc',parameters('p')),4)>"],
  ['skip', [{ a: 1 }, 1], '! skip() needs a string or an array as argument 1, but got an object.'],
];

const POSITIONS: readonly Row[] = [
  ['indexOf', ['abcA', 'A'], 0],
  ['indexOf', ['abc', 'z'], -1],
  ['indexOf', ['abc', ''], 0],
  ['indexOf', [['a', 'A'], 'A'], 1],
  ['indexOf', [[1, '1'], '1'], 1],
  ['indexOf', [[], 1], -1],
  ['indexOf', [holes('ab', p), 'A'], 0],
  ['indexOf', [holes('ab', p), 'B'], 1],
  ['indexOf', [holes('ab', p), 'x'], "<indexOf(concat('ab',parameters('p')),'x')>"],
  ['indexOf', [[p, 'a'], 'a'], "<indexOf(createArray(parameters('p'),'a'),'a')>"],
  ['indexOf', [['a', p], 'a'], 0],
  ['indexOf', [openArray(['a']), 'a'], "<indexOf(createArray('a',...parameters('more')),'a')>"],
  ['indexOf', ['a1', 1], '! indexOf() cannot look for an integer in a string.'],
  ['lastIndexOf', ['abcABC', 'c'], 5],
  ['lastIndexOf', ['abc', ''], 2],
  ['lastIndexOf', ['', ''], 0],
  ['lastIndexOf', [[1, 2, 1], 1], 2],
  ['lastIndexOf', [['a', 'A'], 'a'], 0],
  ['lastIndexOf', [holes('ab', p), 'a'], "<lastIndexOf(concat('ab',parameters('p')),'a')>"],
];

describe('functions of strings, arrays and objects', () => {
  testRows(SIZE, CONTAINS, JOINED, ENDS, POSITIONS);

  it('lists what the arrays may add once there are too many combinations', () => {
    const pick = (index: number) => oneOf(`c${index}`, [], [index]);
    const args = [['a'], pick(1), pick(2), pick(3), pick(4)];
    expect(result('concat', args)).toEqual(['a', { each: { oneOf: [1, 2, 3, 4] } }]);
  });

  it('stops at the budgets', () => {
    const limits = { ...DEFAULT_LIMITS, copies: 3, textLength: 3 };
    expect(
      run(
        'concat',
        [
          [1, 2],
          [3, 4],
        ],
        { limits },
      ).value,
    ).toMatchObject({ reason: 'budget' });
    expect(run('concat', ['ab', 'cd'], { limits }).value).toMatchObject({ reason: 'budget' });
  });
});
