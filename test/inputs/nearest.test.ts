import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/inputs/nearest.js';

describe('the nearest name', () => {
  test.each([
    ['failon', ['failOn', 'paths'], 'failOn'],
    ['fial-on', ['fail-on', 'on-unknown'], 'fail-on'],
    ['AML-NET-01', ['AML-NET-001', 'AML-NET-002'], 'AML-NET-001'],
    ['scann', ['scan', 'rules'], 'scan'],
    ['completely', ['scan', 'rules'], undefined],
    ['', ['scan'], undefined],
    ['x'.repeat(100_000), ['scan'], undefined],
  ])('%s', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  test('is offered as a question, or not at all', () => {
    expect(didYouMean('ruels', ['rules'])).toBe("; did you mean 'rules'?");
    expect(didYouMean('zzzzzz', ['rules'])).toBe('');
  });
});
