import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('conversion', () => {
  it.each([
    ['tostring("a")', 'a'],
    ['tostring(1.50)', '1.5'],
    ['tostring(true)', 'true'],
    ['tostring(null)', null],
    ['tostring(1000000)', '1000000'],
    ['tostring(1e21)', '1000000000000000000000'],
    ['tostring(1e-7)', '0.0000001'],
    ['tostring(0.1)', '0.1'],
    ['tonumber("1e3")', 1000],
    ['tonumber(null)', null],
    ['tonumber("1.50")', 1.5],
    ['tonumber(".5")', 0.5],
    ['tonumber("-0")', 0],
    ['tonumber("+5")', 5],
    ['tonumber("5.")', 5],
    ['tobool("true")', true],
    ['tobool("1")', true],
    ['tobool("0")', false],
    ['tobool(null)', null],
    ['tolist(["a",1])', ['a', '1']],
    ['tolist([true,"a"])', ['true', 'a']],
    ['tolist([null,"a"])', [null, 'a']],
    ['tolist(null)', null],
    ['tolist([])', []],
    ['tolist([{a=1},{a="x"}])', [{ a: '1' }, { a: 'x' }]],
    ['tolist([{a=1},{b=2}])', [{ a: 1 }, { b: 2 }]],
    ['tolist([[1],["a"]])', [['1'], ['a']]],
    ['toset(["c","b","b"])', ['b', 'c']],
    ['toset([3,20,1])', [1, 3, 20]],
    ['toset([true,false])', [false, true]],
    ['toset(["a",1])', ['1', 'a']],
    ['toset([null])', [null]],
    ['tomap({a=1,b="x"})', { a: '1', b: 'x' }],
    ['tomap(null)', null],
    ['tomap({})', {}],
    ['issensitive("a")', false],
    ['issensitive(sensitive("a"))', true],
    ['issensitive(["a"])', false],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['tostring([])'],
    ['tonumber("0x10")'],
    ['tonumber(" 1")'],
    ['tonumber("")'],
    ['tonumber("a")'],
    ['tonumber(true)'],
    ['tonumber("1_000")'],
    ['tobool("True")'],
    ['tobool("yes")'],
    ['tobool(1)'],
    ['tolist([true,1])'],
    ['tolist([1,{}])'],
    ['tolist({a=1})'],
    ['tolist("a")'],
    ['toset({a=1})'],
    ['toset("a")'],
    ['tomap({a=1,b=true})'],
    ['tomap({a=1,b=[]})'],
    ['tomap(["a"])'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
