import { describe, expect, it } from 'vitest';
import { holes, oneOf, openArray, openObject, param, type Row, result, testRows } from './calls.js';

const p = param('p');

const LISTS: readonly Row[] = [
  [
    'items',
    [{ b: 1, a: 2 }],
    [
      { key: 'a', value: 2 },
      { key: 'b', value: 1 },
    ],
  ],
  ['items', [{ a: null }], [{ key: 'a', value: null }]],
  ['items', [{}], []],
  ['items', [{ a: p }], [{ key: 'a', value: "<parameters('p')>" }]],
  ['items', [openObject({ a: 1 })], [{ key: 'a', value: 1 }, '...']],
  ['items', [p], "<items(parameters('p'))>"],
  ['items', [[1]], '! items() needs an object as argument 1, but got an array.'],
  ['objectKeys', [{ b: 1, A: 2, _: 3, '10': 4, '9': 5 }], ['10', '9', 'A', 'b', '_']],
  ['objectKeys', [openObject({ a: 1 })], ['a', '...']],
  ['objectKeys', [oneOf('c', { a: 1 }, {})], { oneOf: [['a'], []] }],
  ['objectKeys', [null], '! objectKeys() needs an object as argument 1, but got null.'],
];

const MERGES: readonly Row[] = [
  ['shallowMerge', [[{ a: { x: 1 } }, { a: { y: 2 } }]], { a: { y: 2 } }],
  ['shallowMerge', [[{ a: 1 }, { a: null }]], { a: null }],
  ['shallowMerge', [[]], {}],
  ['shallowMerge', [[p, { a: 1 }]], { a: 1, '...': "<parameters('p')>" }],
  ['shallowMerge', [[{ a: 1 }, p]], { a: { oneOf: [1, "<parameters('p').a>"] }, '...': "<parameters('p')>" }],
  ['shallowMerge', [[{ a: 1 }, oneOf('c', {}, { a: 2 })]], { oneOf: [{ a: 1 }, { a: 2 }] }],
  [
    'shallowMerge',
    [openArray([{ a: 1 }])],
    { a: { oneOf: [1, "<parameters('more').a>"] }, '...': "<parameters('more')>" },
  ],
  ['shallowMerge', [p], "<shallowMerge(parameters('p'))>"],
  ['shallowMerge', [[{ a: 1 }, null]], '! shallowMerge() needs an array of objects, but there is null in it.'],
  ['shallowMerge', [{ a: 1 }], '! shallowMerge() needs an array as argument 1, but got an object.'],
];

const ACCESS: readonly Row[] = [
  ['tryGet', [{ a: 1 }, 'A'], 1],
  ['tryGet', [{ a: 1 }, 'b'], null],
  ['tryGet', [{ a: { b: 2 } }, 'a', 'b'], 2],
  ['tryGet', [{ a: 1 }, 'b', 'c'], null],
  ['tryGet', [{ a: null }, 'a', 'b'], null],
  ['tryGet', [[1, 2], 0], 1],
  ['tryGet', [[1, 2], 5], null],
  ['tryGet', [[1, 2], -1], null],
  ['tryGet', [[1, 2], 'a'], null],
  ['tryGet', [{ a: 1 }, 0], null],
  ['tryGet', [null, 'a'], null],
  ['tryGet', ['abc', 'a'], null],
  ['tryGet', [p, 'a'], "<parameters('p').?a>"],
  ['tryGet', [p, 'a', 'b'], "<parameters('p').?a.?b>"],
  ['tryGet', [openObject({ a: 1 }), 'a'], 1],
  ['tryGet', [openObject({}), 'a'], "<createObject(...parameters('more')).?a>"],
  ['tryGet', [{ a: 1, b: 2 }, p], { oneOf: [1, 2, null] }],
  ['tryGet', [oneOf('c', { a: 1 }, {}), 'a'], { oneOf: [1, null] }],
  ['tryGet', [{ a: { b: 2 } }, 'a', 'c'], "! The object has no property 'c'."],
  ['tryGet', [{ a: 1 }], '! tryGet() takes at least 2 arguments, but got 1.'],
  ['indexFromEnd', [[1, 2, 3], 1], 3],
  ['indexFromEnd', [[1, 2, 3], p], "<indexFromEnd(createArray(1,2,3),parameters('p'))>"],
  ['indexFromEnd', [openArray([1]), 1], "<indexFromEnd(createArray(1,...parameters('more')),1)>"],
  ['indexFromEnd', [[1, 2, 3], 0], '! indexFromEnd() reads item 0 of an array of 3.'],
  ['indexFromEnd', [[1, 2, 3], 4], '! indexFromEnd() reads item 4 of an array of 3.'],
  ['tryIndexFromEnd', [[1, 2, 3], 2], 2],
  ['tryIndexFromEnd', [[1, 2, 3], 4], null],
  ['tryIndexFromEnd', [[1, 2, 3], 0], null],
  ['tryIndexFromEnd', [[{ a: 1 }], 1, 'a'], 1],
  ['tryIndexFromEnd', [null, 1], null],
];

describe('object functions', () => {
  testRows(LISTS, MERGES, ACCESS);

  it('merges member by member once there are too many combinations', () => {
    const entries = [1, 2, 3, 4].map((index) => oneOf(`c${index}`, {}, { [`m${index}`]: index }));
    expect(result('shallowMerge', [entries])).toEqual({
      m1: { oneOf: [null, 1] },
      m2: { oneOf: [null, 2] },
      m3: { oneOf: [null, 3] },
      m4: { oneOf: [null, 4] },
    });
  });

  it('reads a key with a hole as any of the members', () => {
    expect(result('tryGet', [{ a1: 1 }, holes('a', p)])).toEqual({ oneOf: [1, null] });
  });
});
