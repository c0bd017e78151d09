/** Definitions and resources that are made to cost much: everything stays bounded, and nothing throws. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { alias, evaluate, judge, readFrom, ruleOf, thing } from '../support/policy.js';
import { resourceFrom } from '../support/resources.js';

const WORD = alias('word');
const LIST = alias('list[*]');
/** Far more than any of these takes, and far less than they would take without bounds. */
const SECONDS = 30_000;

function nested(depth: number): unknown {
  let condition: unknown = { field: WORD, equals: 'x' };
  for (let level = 0; level < depth; level++) condition = { not: condition };
  return condition;
}

describe('deep nesting', () => {
  it('of conditions is an error', () => {
    const { definition, problems } = readFrom({ policyRule: ruleOf(nested(1_000)) });
    expect(definition).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/nesting-too-deep Conditions are nested deeper than 200 levels\.$/);
  });

  it('up to the limit is evaluated', () => {
    expect(judge(nested(DEFAULT_LIMITS.nesting - 2), thing({ word: 'x' })).truth).toBe(true);
    expect(judge(nested(DEFAULT_LIMITS.nesting - 1), thing({ word: 'x' })).truth).toBe(false);
  });

  it('of values costs that value', () => {
    let value: unknown = "[concat('a')]";
    for (let level = 0; level < 1_000; level++) value = [value];
    expect(evaluate(value, thing())).toMatchObject({ kind: 'unknown', reason: 'budget' });
  });

  it('of properties is walked through', () => {
    let value: unknown = 'x';
    for (let level = 0; level < 150; level++) value = { a: value };
    expect(judge({ field: alias('options'), equals: value }, thing({ options: value })).truth).toBe(true);
  });
});

describe('giant strings', () => {
  const giant = 'a'.repeat(900_000);
  it.each([
    ['like', `${'a*'.repeat(2_000)}b`, false],
    ['like', `*${'a'.repeat(1_000)}*`, true],
    ['like', `*${'*'.repeat(10_000)}b`, false],
    ['match', '.'.repeat(900_000), true],
    ['match', `${'.'.repeat(899_999)}#`, false],
    ['contains', `${'a'.repeat(500_000)}b`, false],
    ['less', `${giant}b`, true],
    ['equals', giant, true],
    ['like', '(a+)+$', false],
    ['match', '(a+)+$', false],
    ['contains', '(a|a)*b', false],
    ['like', '[a-z]*', false],
  ])(
    '%s',
    (operator, operand, expected) => {
      expect(judge({ field: WORD, [operator]: operand }, thing({ word: giant })).truth).toBe(expected);
    },
    SECONDS,
  );

  it(
    'in expressions',
    () => {
      const doubled = `[concat(field('${WORD}'), field('${WORD}'))]`;
      expect(evaluate(doubled, thing({ word: giant }))).toMatchObject({ kind: 'unknown', reason: 'budget' });
      const { problems } = readFrom({
        policyRule: ruleOf({ value: `[concat('${'x'.repeat(1_100_000)}')]`, equals: 1 }),
      });
      expect(problems[0]).toMatch(/longer than 1000000 characters/);
    },
    SECONDS,
  );

  it(
    'as the names of functions, operators and fields',
    () => {
      const long = 'x'.repeat(100_000);
      expect(readFrom({ policyRule: ruleOf({ value: `[${long}()]`, equals: 1 }) }).problems[0]?.length).toBeLessThan(
        300,
      );
      expect(readFrom({ policyRule: ruleOf({ field: 'type', [long]: 1 }) }).problems[0]?.length).toBeLessThan(300);
      expect(judge({ field: `Microsoft.Test/things/${long}`, exists: true }, thing()).truth).toBe('unknown');
    },
    SECONDS,
  );
});

describe('100,000 items', () => {
  const list = Array.from({ length: 100_000 }, (_, index) => `item${index}`);
  const big = thing({ list });
  it(
    'that all meet a condition',
    () => {
      const { truth, evidence } = judge({ field: LIST, like: 'item*' }, big);
      expect(truth).toBe(true);
      expect(evidence.length).toBeLessThanOrEqual(40);
    },
    SECONDS,
  );

  it(
    'of which one does not',
    () => {
      expect(judge({ field: LIST, notEquals: 'item99999' }, big)).toMatchObject({
        truth: false,
        evidence: { length: 1 },
      });
    },
    SECONDS,
  );

  it(
    'that are counted',
    () => {
      const where = { value: `[first(field('${LIST}'))]`, like: '*7' };
      expect(judge({ count: { field: LIST, where }, equals: 10_000 }, big).truth).toBe(true);
    },
    SECONDS,
  );

  it(
    'in an operand',
    () => {
      expect(judge({ field: WORD, in: list }, thing({ word: 'ITEM99999' })).truth).toBe(true);
    },
    SECONDS,
  );

  it(
    'each looked for in a list of as many stop at a budget',
    () => {
      expect(judge({ field: LIST, in: [...list].reverse() }, big).truth).toBe('unknown');
    },
    SECONDS,
  );

  it(
    'asked by 20,000 conditions',
    () => {
      const anyOf = list.slice(-20_000).map((item) => ({ field: LIST, equals: item }));
      expect(judge({ anyOf }, big).truth).toBe(false);
    },
    SECONDS,
  );

  it(
    'of conditions',
    () => {
      const anyOf = list.slice(0, 50_000).map((item) => ({ field: WORD, equals: item }));
      expect(judge({ anyOf }, thing({ word: 'item49999' })).truth).toBe(true);
    },
    SECONDS,
  );

  it(
    'counted for each of them stop at a budget',
    () => {
      const inner = {
        count: { value: "[parameters('list')]", where: { value: '[current()]', equals: 'x' } },
        equals: 0,
      };
      const { truth, evidence } = judge({ count: { field: LIST, where: inner }, equals: 5 }, big, {
        parameters: { list },
      });
      expect(truth).toBe('unknown');
      expect(evidence.length).toBeGreaterThan(0);
    },
    SECONDS,
  );

  it(
    'in an expression that is evaluated for each of them stop at a budget',
    () => {
      const where = { value: `[contains(parameters('list'), current())]`, equals: true };
      const given = { parameters: { list } };
      expect(judge({ count: { value: "[parameters('list')]", where }, equals: 5 }, thing(), given).truth).toBe(
        'unknown',
      );
    },
    SECONDS,
  );
});

describe('odd names', () => {
  it.each([
    ['__proto__'],
    ['constructor'],
    ['toString'],
    ['tags[__proto__]'],
    ["tags['']"],
    ['tags.'],
    ['x[*]'],
    ['/'],
    ['a/b[*][*].c'],
  ])('of fields: %s', (field) => {
    expect(() => judge({ field, exists: true }, thing())).not.toThrow();
  });

  it.each([['__proto__'], ['constructor'], ['hasOwnProperty']])('of functions and parameters: %s', (name) => {
    expect(evaluate(`[${name}()]`, thing())).toMatchObject({ kind: 'unknown' });
    expect(evaluate(`[parameters('${name}')]`, thing())).toMatchObject({ kind: 'unknown' });
  });

  it.each([['constructor'], ['__proto__']])('of keys: %s', (name) => {
    const { definition } = readFrom({ policyRule: ruleOf({ field: 'type', [name]: 1, equals: 'x' }) });
    expect(definition?.condition.kind ?? 'none').toMatch(/none|comparison/);
  });

  it('of resources', () => {
    const odd = resourceFrom({ type: 'things', name: '', body: {} });
    expect(judge({ field: 'id', exists: true }, odd).truth).toBe(true);
    expect(judge({ field: alias('word'), exists: true }, odd).truth).toBe(false);
  });
});
