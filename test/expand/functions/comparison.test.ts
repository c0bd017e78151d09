import { describe, expect, it } from 'vitest';
import { holes, id, oneOf, openArray, openObject, param, type Row, result, testRows } from './calls.js';

const p = param('p');
const q = param('q');

const KNOWN: readonly Row[] = [
  ['equals', ['a', 'a'], true],
  ['equals', ['a', 'A'], false],
  ['equals', [1, 1], true],
  ['equals', [1, '1'], false],
  ['equals', [true, 'true'], false],
  ['equals', [null, null], true],
  ['equals', [null, ''], false],
  [
    'equals',
    [
      [1, 2],
      [1, 2],
    ],
    true,
  ],
  [
    'equals',
    [
      [1, 2],
      [2, 1],
    ],
    false,
  ],
  ['equals', [['a'], ['A']], false],
  ['equals', [[], {}], false],
  [
    'equals',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    true,
  ],
  ['equals', [{ a: 1 }, { A: 1 }], false],
  ['equals', [{ a: null }, {}], false],
  ['equals', [{ a: ['x'] }, { a: ['X'] }], false],
  ['less', [1, 2], true],
  ['less', [2, 1.5], false],
  ['less', ['a', 'b'], true],
  ['less', ['a', 'A'], true],
  ['less', ['B', 'a'], false],
  ['less', ['a', '_'], false],
  ['less', ['a-b', 'ab'], true],
  ['less', ['10', '9'], true],
  ['lessOrEquals', ['a', 'a'], true],
  ['greater', ['Z', 'a'], true],
  ['greater', ['a', 'a'], false],
  ['greater', [3, 2], true],
  ['less', [2, 2], false],
  ['lessOrEquals', [3, 2], false],
  ['greaterOrEquals', [1, 2], false],
  ['greaterOrEquals', [2, 2], true],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['equals', [p, p], true],
  ['equals', [param('p'), param('p')], true],
  ['equals', [p, q], "<equals(parameters('p'),parameters('q'))>"],
  ['equals', [p, 'a'], "<equals(parameters('p'),'a')>"],
  ['equals', [param('p', 'error'), param('p', 'error')], "<equals(parameters('p'),parameters('p'))>"],
  ['equals', [holes('a-', p), 'b-x'], false],
  ['equals', [holes('a-', p), 'a-x'], "<equals(concat('a-',parameters('p')),'a-x')>"],
  ['equals', [holes('a-', p, '-z'), 'a-y'], false],
  ['equals', [holes('ab', p, 'ba'), 'aba'], false],
  ['equals', [holes(p, 'm', q), 'xyz'], false],
  ['equals', [holes('a-', p), holes('b-', q)], false],
  ['equals', [holes(p, '-a'), holes(q, '-b')], false],
  ['equals', [holes('a', p), holes('ab', q)], "<equals(concat('a',parameters('p')),concat('ab',parameters('q')))>"],
  ['equals', [holes('a', p), holes('a', p)], true],
  ['equals', [holes('a', p), 1], false],
  ['equals', [holes('a', p), null], false],
  ['equals', [id('A.B/c', 'x'), ''], false],
  ['equals', [id('A.B/c', 'x'), id('A.B/c', 'x')], true],
  ['equals', [id('A.B/c', 'x'), id('A.B/c', 'y')], false],
  ['equals', [id('A.B/c', 'x'), id('A.B/d', 'x')], false],
  [
    'equals',
    [
      [p, 1],
      [q, 2],
    ],
    false,
  ],
  [
    'equals',
    [
      [p, 1],
      [q, 1],
    ],
    "<equals(createArray(parameters('p'),1),createArray(parameters('q'),1))>",
  ],
  ['equals', [openArray(['a']), []], false],
  ['equals', [openArray([]), ['a']], "<equals(createArray(...parameters('more')),createArray('a'))>"],
  ['equals', [openObject({ a: 1 }), openObject({ a: 1 })], true],
  [
    'equals',
    [
      { a: p, b: 1 },
      { a: q, b: 2 },
    ],
    false,
  ],
  ['equals', [p, {}], "<equals(parameters('p'),createObject())>"],
  ['equals', [oneOf('c', 'a', 'b'), 'a'], { oneOf: [true, false] }],
  ['equals', [oneOf('c', 'a', 'b'), 'x'], false],
  ['less', [p, 1], "<less(parameters('p'),1)>"],
  ['less', [oneOf('c', 1, 2), 3], true],
];

const WRONG: readonly Row[] = [
  ['equals', [1], '! equals() takes 2 arguments, but got 1.'],
  ['less', [1, '2'], '! less() cannot compare an integer with a string.'],
  [
    'less',
    [true, false],
    '! less() needs an integer, a number with decimals or a string as argument 1, but got a boolean.',
  ],
  [
    'greater',
    [null, 1],
    '! greater() needs an integer, a number with decimals or a string as argument 1, but got null.',
  ],
];

describe('comparison functions', () => {
  testRows(KNOWN, PARTLY_KNOWN, WRONG);

  it('takes a choice that occurs twice once', () => {
    expect(result('equals', [oneOf('c', 'a', 'b'), oneOf('c', 'a', 'b')])).toBe(true);
  });

  it('does not take choices with equal alternatives for equal', () => {
    expect(result('equals', [oneOf('c', 'a', 'b'), oneOf('d', 'a', 'b')])).toEqual({ oneOf: [true, false] });
  });

  it('tells IDs in different scopes apart', () => {
    const other = { ...id('A.B/c', 'x'), scope: { level: 'resourceGroup', resourceGroup: param('rg') } } as const;
    expect(result('equals', [id('A.B/c', 'x'), other])).toBe(
      "<equals(resourceId('A.B/c','x'),resourceId(parameters('rg'),'A.B/c','x'))>",
    );
  });
});
