import { describe, expect, it } from 'vitest';
import { holes, oneOf, openArray, openObject, param, type Row, result, testRows } from './calls.js';

const p = param('p');
const q = param('q');

const ARRAYS: readonly Row[] = [
  [
    'union',
    [
      ['a', 'b'],
      ['A', 'c'],
    ],
    ['a', 'b', 'A', 'c'],
  ],
  [
    'union',
    [
      [1, 1, 2],
      [2, 3],
    ],
    [1, 2, 3],
  ],
  ['union', [[{ a: 1 }], [{ a: 1 }]], [{ a: 1 }]],
  ['union', [[{ a: 1 }], [{ A: 1 }]], [{ a: 1 }, { A: 1 }]],
  ['union', [[1], ['1']], [1, '1']],
  ['union', [['a'], [null], [null]], ['a', null]],
  [
    'union',
    [
      ['a', p],
      ['a', p],
    ],
    ['a', { each: "<parameters('p')>" }],
  ],
  ['union', [[p], [p]], ["<parameters('p')>"]],
  ['union', [['a'], p], ['a', '...']],
  ['union', [p, ['a']], ['a', '...']],
  ['union', [['a'], openArray(['a'], 'b')], ['a', { each: 'b' }]],
  ['union', [['a'], oneOf('c', ['a'], ['b'])], { oneOf: [['a'], ['a', 'b']] }],
  ['distinct', [[1, 2, 1]], [1, 2]],
  ['distinct', [['a', 'A', 'a']], ['a', 'A']],
  ['distinct', [[holes('x', p), 'a', 'a']], ["x<parameters('p')>", 'a']],
  ['distinct', [p], "<distinct(parameters('p'))>"],
  [
    'intersection',
    [
      ['a', 'b', 'a'],
      ['a', 'A', 'b'],
    ],
    ['a', 'b'],
  ],
  ['intersection', [['b', 'a'], ['a', 'b'], ['a']], ['a']],
  [
    'intersection',
    [
      ['a', 'b'],
      ['a', p],
    ],
    ['a', { each: 'b' }],
  ],
  ['intersection', [['a'], openArray([])], [{ each: 'a' }]],
  ['intersection', [openArray(['a']), ['a']], ['a', '...']],
  ['intersection', [['a'], p], [{ each: 'a' }]],
];

const OBJECTS: readonly Row[] = [
  ['union', [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
  ['union', [{ a: 1 }, { A: 2 }], { A: 2 }],
  [
    'union',
    [
      { b: 1, a: 1 },
      { A: 2, c: 3 },
    ],
    { b: 1, A: 2, c: 3 },
  ],
  ['union', [{ a: 1, b: 1 }, { a: null }], { a: 1, b: 1 }],
  ['union', [{ a: { x: 1 } }, { a: { y: 2 } }], { a: { x: 1, y: 2 } }],
  ['union', [{ a: { b: { c: 1 } } }, { a: { b: { d: 2 } } }], { a: { b: { c: 1, d: 2 } } }],
  ['union', [{ a: [1, 2] }, { a: [3] }], { a: [3] }],
  ['union', [{ a: null }, { a: { x: 1 } }], { a: { x: 1 } }],
  ['union', [{ a: 's' }, { a: 5 }], { a: 5 }],
  [
    'intersection',
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    { a: 1 },
  ],
  ['intersection', [{ a: 1 }, { A: 1 }], {}],
  ['intersection', [{ a: { x: 1, y: 2 } }, { a: { x: 1 } }], {}],
  [
    'intersection',
    [
      { a: 1, b: p },
      { a: 1, b: 2 },
    ],
    { a: 1, '...': "<intersection(createObject('a',1,'b',parameters('p')),createObject('a',1,'b',2))>" },
  ],
];

const UNKNOWN_OPERANDS: readonly Row[] = [
  [
    'union',
    [p, { a: 1, b: { c: 2 } }],
    { a: 1, b: { c: 2, '...': "<parameters('p').b>" }, '...': "<parameters('p')>" },
  ],
  ['union', [{ a: 1 }, p], { a: { oneOf: ["<parameters('p').a>", 1] }, '...': "<parameters('p')>" }],
  [
    'union',
    [{ a: { x: 1 } }, p],
    {
      a: { x: { oneOf: ["<parameters('p').a.x>", 1] }, '...': "<parameters('p').a>" },
      '...': "<parameters('p')>",
    },
  ],
  ['union', [{ a: 1 }, p, { a: 2 }], { a: 2, '...': "<parameters('p')>" }],
  ['union', [p, q, { a: 1 }], { a: 1, '...': "<union(parameters('p'),parameters('q'))>" }],
  ['union', [p, q], "<union(parameters('p'),parameters('q'))>"],
  ['union', [openObject({ a: 1 }), { b: 2 }], { a: 1, b: 2, '...': "<parameters('more')>" }],
  [
    'union',
    [{ a: 1, b: 1 }, openObject({ a: 2 })],
    { a: 2, b: { oneOf: ["<parameters('more').b>", 1] }, '...': "<parameters('more')>" },
  ],
  ['union', [{ a: 1 }, { a: p }], { a: { oneOf: ["<parameters('p')>", 1] } }],
  ['union', [{ a: p }, { a: 1 }], { a: 1 }],
  ['union', [{ a: p }, { a: null }], { a: "<parameters('p')>" }],
  ['union', [{ a: p }, { a: { x: 1 } }], { a: { x: 1, '...': "<parameters('p')>" } }],
  ['union', [{ a: 1 }, oneOf('c', {}, { a: 2 })], { oneOf: [{ a: 1 }, { a: 2 }] }],
  ['union', [{ a: 1 }, { a: oneOf('c', 2, null) }], { a: { oneOf: [2, 1] } }],
];

const WRONG: readonly Row[] = [
  ['union', [{ a: 1 }], '! union() takes at least 2 arguments, but got 1.'],
  ['union', [{ a: 1 }, null], '! union() needs an array or an object as argument 2, but got null.'],
  ['union', [[1], {}], '! union() cannot mix arrays and objects.'],
  ['union', [{ a: { x: 1 } }, { a: 5 }], '! union() cannot merge an object with an integer.'],
  ['union', [{ a: 5 }, { a: [1] }], '! union() cannot merge an integer with an array.'],
  ['distinct', [1], '! distinct() needs an array as argument 1, but got an integer.'],
];

describe('set functions', () => {
  testRows(ARRAYS, OBJECTS, UNKNOWN_OPERANDS, WRONG);

  it('merges member by member once there are too many combinations', () => {
    const args = [1, 2, 3, 4].map((index) => oneOf(`c${index}`, {}, { [`m${index}`]: index }));
    expect(result('union', [{ m1: 0 }, ...args])).toEqual({
      m1: { oneOf: [0, 1] },
      m2: { oneOf: [null, 2] },
      m3: { oneOf: [null, 3] },
      m4: { oneOf: [null, 4] },
    });
  });
});
