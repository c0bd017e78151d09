import { describe, expect, test } from 'vitest';
import { joinOrigins, originAt } from '../../src/expand/origins.js';
import { MAX_STEPS, type Step } from '../../src/expand/value.js';
import { SourceFile } from '../../src/inputs/source-file.js';

const source = new SourceFile('a.bicep', 'x'.repeat(50));

function step(role: Step['role'], at: number): Step {
  return { role, name: `${role}${at}`, span: { source, start: at, end: at + 1 } };
}

describe('the way of a value', () => {
  test('keeps its ends and what is taken for granted when it is long', () => {
    const span = { source, start: 0, end: 1 };
    const steps = Array.from({ length: 14 }, (_, at) => step(at === 6 || at === 7 ? 'default' : 'argument', at));
    const joined = joinOrigins(span, [
      { ...originAt(span), steps: steps.slice(0, 5) },
      { ...originAt(span), steps: steps.slice(5) },
    ]);
    expect(joined.steps).toHaveLength(MAX_STEPS);
    expect(joined.steps.map((one) => one.name)).toEqual([
      'argument0',
      'argument1',
      'argument2',
      'default6',
      'default7',
      'argument11',
      'argument12',
      'argument13',
    ]);
  });

  test('names a step once, and every default that stands in one place', () => {
    const span = { source, start: 0, end: 1 };
    const twice = { ...originAt(span), steps: [step('default', 3), { ...step('default', 3), name: 'other' }] };
    expect(joinOrigins(span, [twice, twice]).steps.map((one) => one.name)).toEqual(['default3', 'other']);
  });
});
