import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/expand/functions/size.js';
import { knownScalar } from '../../../src/expand/values.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import {
  type Given,
  holes,
  lambda,
  oneOf,
  openArray,
  openObject,
  param,
  type Row,
  result,
  run,
  testRows,
  toValue,
} from './calls.js';

const p = param('p');
const numberOf = (value: Parameters<typeof knownScalar>[0]) => Number(knownScalar(value));
const addOne = lambda(1, (item) => (item?.kind === 'scalar' ? numberOf(item) + 1 : holes('x', item ?? p)));
const withIndex = lambda(2, (item, index) => holes(item ?? p, ':', index ?? p));
const aboveOne = lambda(1, (item) => (item?.kind === 'scalar' ? numberOf(item) > 1 : p));
const itself = lambda(1, (item) => item ?? null);
const sum = lambda(2, (total, item) => numberOf(total) + numberOf(item));
const less = lambda(2, (left, right) =>
  left?.kind === 'scalar' && right?.kind === 'scalar' ? numberOf(left) < numberOf(right) : p,
);
const first = lambda(1, (item) => (item?.kind === 'scalar' ? String(item.value).slice(0, 1) : p));

const KNOWN: readonly Row[] = [
  ['map', [[1, 2], addOne], [2, 3]],
  ['map', [['a', 'b'], withIndex], ['a:0', 'b:1']],
  ['map', [[], addOne], []],
  ['filter', [[1, 2, 3], aboveOne], [2, 3]],
  ['filter', [[5, 6, 7], lambda(2, (_, index) => numberOf(index) > 0)], [6, 7]],
  ['reduce', [[1, 2, 3], 0, sum], 6],
  ['reduce', [[], 5, sum], 5],
  ['reduce', [['x', 'y'], '', lambda(3, (total, item, index) => holes(total ?? p, item ?? p, index ?? p))], 'x0y1'],
  ['sort', [[3, 1, 2], less], [1, 2, 3]],
  ['sort', [[3, 1, 2], lambda(2, () => true)], [3, 1, 2]],
  ['toObject', [['a', 'b'], itself], { a: 'a', b: 'b' }],
  ['toObject', [['a'], itself, lambda(1, (item) => holes(item ?? p, '!'))], { a: 'a!' }],
  ['groupBy', [['foo', 'bar', 'baz', 'Foo'], first], { f: ['foo', 'Foo'], b: ['bar', 'baz'] }],
  ['groupBy', [['foo', 'bar'], first, lambda(1, () => 3)], { f: [3], b: [3] }],
  ['groupBy', [[], first], {}],
  ['mapValues', [{ b: 1, A: 2 }, addOne], { b: 2, A: 3 }],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['map', [[1, p], addOne], [2, "x<parameters('p')>"]],
  ['map', [openArray([1], 5), addOne], [2, { each: 6 }]],
  ['map', [p, addOne], [{ each: "x<parameters('p')[*]#1>" }]],
  ['map', [p, withIndex], [{ each: "<parameters('p')[*]#1>:<index[*]#1>" }]],
  ['map', [oneOf('c', [1], [2, 3]), addOne], { oneOf: [[2], [3, 4]] }],
  ['filter', [[1, 2, p], aboveOne], [2, { each: "<parameters('p')>" }]],
  ['filter', [openArray([2], 1), aboveOne], [2]],
  ['filter', [openArray([2], 3), aboveOne], [2, { each: 3 }]],
  ['filter', [openArray([2]), aboveOne], [2, '...']],
  ['filter', [[1, 2], lambda(1, () => oneOf('c', true, false))], [{ each: { oneOf: [1, 2] } }]],
  ['reduce', [openArray([1]), 0, sum], "<reduce(createArray(1,...parameters('more')),0,lambda())#1>"],
  ['sort', [[3, p], less], [{ each: { oneOf: [3, "<parameters('p')>"] } }]],
  ['sort', [[p], less], ["<parameters('p')>"]],
  [
    'toObject',
    [['a', p], lambda(1, (item) => item ?? null)],
    { a: 'a', '...': "<toObject(createArray('a',parameters('p')),lambda())#1>" },
  ],
  ['groupBy', [['a', p], first], "<groupBy(parameters('p'),createArray('a',parameters('p')),lambda())#1>"],
  [
    'mapValues',
    [openObject({ a: 1 }), addOne],
    { a: 2, '...': "<mapValues(createObject('a',1,...parameters('more')),lambda())#1>" },
  ],
  ['mapValues', [p, addOne], "<mapValues(parameters('p'),lambda())#1>"],
];

const WRONG: readonly Row[] = [
  ['map', [{ a: 1 }, addOne], '! map() needs an array as argument 1, but got an object.'],
  ['map', [[1], 5], '! map() needs a lambda as argument 2, but got an integer.'],
  ['map', [[1], lambda(3, () => 1)], '! map() needs a lambda with 1 or 2 parameters, but it has 3.'],
  [
    'filter',
    [[1], lambda(1, () => 'true')],
    '! filter() needs a lambda that returns a boolean, but it returned a string.',
  ],
  ['reduce', [[1], 0, addOne], '! reduce() needs a lambda with 2 or 3 parameters, but it has 1.'],
  ['sort', [[2, 1], lambda(2, () => 1)], '! sort() needs a lambda that returns a boolean, but it returned an integer.'],
  ['toObject', [['a', 'A'], itself], "! toObject() gets the key 'A' twice."],
  ['toObject', [[1], itself], '! toObject() needs a lambda that returns a string as key, but it returned an integer.'],
  ['groupBy', [[1], itself], '! groupBy() needs a lambda that returns a string as key, but it returned an integer.'],
  ['mapValues', [[1], addOne], '! mapValues() needs an object as argument 1, but got an array.'],
];

describe('lambda functions', () => {
  testRows(KNOWN, PARTLY_KNOWN, WRONG);

  it('keeps items the lambda does not tell apart in their order', () => {
    const byKey = lambda(2, (left, right) => keyOf(left) <= keyOf(right));
    const keyOf = (value: Parameters<typeof knownScalar>[0]) => String(knownScalar(value)).slice(0, 1);
    expect(result('sort', [['b1', 'a1', 'b2', 'a2'], byKey])).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  it('does not report what is wrong for items that may not be there', () => {
    const reported: string[] = [];
    let speculating = false;
    const strict = lambda(1, (item): Given => {
      if (item?.kind === 'scalar' && !speculating) reported.push('wrong');
      return 1;
    });
    const speculatively = <T>(work: () => T): T => {
      speculating = true;
      const outcome = work();
      speculating = false;
      return outcome;
    };
    run('map', [openArray([], 1), strict], { speculatively });
    expect(reported).toEqual([]);
    run('map', [[1], strict], { speculatively });
    expect(reported).toEqual(['wrong']);
  });

  it('stops where a result grows out of bounds', () => {
    const nest = lambda(2, (total) => [total ?? null]);
    const twice = lambda(2, (total) => [total ?? null, total ?? null]);
    const many = Array.from({ length: 60 }, (_, index) => index);
    for (const grow of [nest, twice]) {
      const { value } = run('reduce', [many, 0, grow], { limits: { ...DEFAULT_LIMITS, nesting: 50, nodes: 1000 } });
      const { depth, parts } = sizeOf(value ?? toValue(null));
      expect(depth).toBeLessThanOrEqual(50);
      expect(parts).toBeLessThanOrEqual(1000);
    }
  });
});
