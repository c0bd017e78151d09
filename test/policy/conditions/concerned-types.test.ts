import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayConcern } from '../../../src/policy/conditions/concerned-types.js';
import { alias, judge, readFrom, ruleOf, THING, thing } from '../../support/policy.js';

function concerns(condition: unknown, type = THING): boolean {
  const { definition } = readFrom({ mode: 'All', policyRule: ruleOf(condition) });
  if (definition === undefined) throw new Error('it is sound');
  return mayConcern(definition.condition, type);
}

const OTHER = 'Microsoft.Other/things';
const isThing = { field: 'type', equals: THING };
const isOther = { FIELD: 'Type', EQUALS: OTHER.toUpperCase() };
const hasWord = { field: alias('word'), exists: true };

describe('the types that a condition is about', () => {
  it.each([
    ['its own', isThing, true],
    ['another', isOther, false],
    ['one of several', { field: 'type', in: [OTHER, THING] }, true],
    ['none of several', { field: 'type', in: [OTHER] }, false],
    ['any but one', { field: 'type', notEquals: THING }, false],
    ['those of a namespace', { field: 'type', like: 'Microsoft.Test/*' }, true],
    ['those of another namespace', { field: 'type', like: 'Microsoft.Other/*' }, false],
    ['what a parameter says', { field: 'type', equals: "[concat('Microsoft.', 'Other/things')]" }, true],
    ['all that have a property', hasWord, true],
    ['another, with a property', { allOf: [hasWord, isOther] }, false],
    ['another, or with a property', { anyOf: [hasWord, isOther] }, true],
    ['others', { anyOf: [isOther, { field: 'type', equals: 'x/y' }] }, false],
    ['not another', { not: isOther }, true],
    ['not its own', { not: isThing }, false],
    ['what an expression compares', { value: "[field('type')]", equals: OTHER }, true],
  ])('%s', (_, condition, expected) => {
    expect(concerns(condition)).toBe(expected);
    expect(concerns(condition)).toBe(expected);
  });

  it('are told as evidence where they decide', () => {
    expect(judge({ allOf: [hasWord, isOther] }, thing({ word: 'x' })).evidence).toMatchObject([
      { path: 'type', absent: false, value: { kind: 'scalar', value: THING } },
    ]);
  });

  it('are those that it holds for', () => {
    const { condition } = fc.letrec((tie) => ({
      condition: fc.oneof(
        fc.constantFrom(isThing, isOther, hasWord, { field: alias('word'), equals: 'y' }),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
        tie('condition').map((not) => ({ not })),
      ),
    }));
    fc.assert(
      fc.property(condition, (rule) => {
        // With something beside it that changes nothing and is not told from the type, it is evaluated whole.
        const whole = { anyOf: [rule, { field: alias('word'), exists: false }] };
        const { truth } = judge(whole, thing({ word: 'x' }));
        if (!concerns(rule)) expect(truth).toBe(false);
        expect(judge(rule, thing({ word: 'x' })).truth).toBe(truth);
      }),
      { numRuns: 500 },
    );
  });
});
