import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('numbers', () => {
  it.each([
    ['abs(-12.5)', 12.5],
    ['abs("-1")', 1],
    ['ceil(5.1)', 6],
    ['ceil(-5.1)', -5],
    ['floor(-4.9)', -5],
    ['floor("5.9")', 5],
    ['log(50, 10)', 1.6989700043360185],
    ['log(16, 2)', 4],
    ['log(100,10)', 2],
    ['max(5,12,9)', 12],
    ['max([1,2]...)', 2],
    ['max("3",1)', 3],
    ['min(5,12,9)', 5],
    ['pow(3,2)', 9],
    ['pow(4,0)', 1],
    ['pow(4,0.5)', 2],
    ['pow(2,-1)', 0.5],
    ['pow(10, 20)', 100000000000000000000],
    ['signum(-13)', -1],
    ['signum(0)', 0],
    ['signum(344)', 1],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['log(0, 10)'],
    ['log(10, 1)'],
    ['log(-1, 10)'],
    ['max()'],
    ['min()'],
    ['pow(-8,0.5)'],
    ['signum(0.2)'],
    ['abs(null)'],
    ['abs("x")'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
