import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('sets', () => {
  it.each([
    ['setunion([null, true], ["b"])', ['b', 'true', null]],
    [
      'setproduct(["development","staging"],["app1","app2"])',
      [
        ['development', 'app1'],
        ['development', 'app2'],
        ['staging', 'app1'],
        ['staging', 'app2'],
      ],
    ],
    ['setproduct([],["a"])', []],
    [
      'setproduct(["a"],[1,2])',
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
    [
      'setproduct(["staging","production"],[1],["x","y"])',
      [
        ['staging', 1, 'x'],
        ['staging', 1, 'y'],
        ['production', 1, 'x'],
        ['production', 1, 'y'],
      ],
    ],
    [
      'setproduct(toset(["b","a"]),["x"])',
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
    ],
    [
      'setproduct(toset(["b","a"]),toset(["x"]))',
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
    ],
    [
      'setproduct([1,"a"],["b"])',
      [
        ['1', 'b'],
        ['a', 'b'],
      ],
    ],
    ['setunion(["a","b"],["b","c"],["d"])', ['a', 'b', 'c', 'd']],
    ['setunion([1],["1"])', ['1']],
    ['setunion(["a"])', ['a']],
    ['setunion([])', []],
    ['setunion([[1]],[[2]])', [[1], [2]]],
    ['setintersection(["a","b"],["b","c"],["b","d"])', ['b']],
    ['setintersection([1,2],["2"])', ['2']],
    ['setintersection(["a"],["b"])', []],
    ['setsubtract(["a","b","c"],["a","c"])', ['b']],
    ['setsubtract([1,2],["2"])', ['1']],
    ['setsubtract([{a=1},{a=2}],[{a=1}])', [{ a: 2 }]],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['setunion([1, false], ["1"])'],
    ['setproduct(["a"])'],
    ['setproduct("a",["b"])'],
    ['setunion(null,["a"])'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
