import { describe, expect, it } from 'vitest';
import { text, unknown } from '../../../src/expand/values.js';
import { OPERATORS, type Operator } from '../../../src/policy/condition.js';
import { alias, judge, odd, thing } from '../../support/policy.js';
import { Marked, notKnown, oneOf, openArray, openObject } from '../../support/resources.js';

/** Text of which the middle is not known: `st?x`. */
function holed(start: string, end = ''): Marked {
  return new Marked((origin) =>
    text([start, unknown('parameter', 'it has no default', "parameters('h')", origin), end], origin),
  );
}

const MISSING = undefined;
/** Unlike a parameter that has to be given, it may be null. */
const OPTIONAL = notKnown("variable 'x' has no default", 'var.x');

/** Operator, what the property is, operand, answer. */
const TABLE: Readonly<Record<Operator, readonly (readonly [unknown, unknown, boolean | 'unknown'])[]>> = {
  equals: [
    ['Enabled', 'enabled', true],
    ['ÄRGER', 'ärger', true],
    ['Enabled', 'Disabled', false],
    [80, '80', true],
    ['80', 80, true],
    ['80.0', 80, true],
    ['8o', 80, false],
    [true, 'true', true],
    ['TRUE', true, true],
    ['yes', true, false],
    [1, true, false],
    ['', '', true],
    [MISSING, '', false],
    [null, 'x', false],
    ['x', null, false],
    [['x'], 'x', false],
    [{ a: 'X' }, { A: 'x' }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [['A', 2], ['a', '2'], true],
    [['a', 'b'], ['b', 'a'], false],
    [notKnown(), 'x', 'unknown'],
    [notKnown(), null, false],
    [OPTIONAL, null, 'unknown'],
    [holed('st'), 'kv1', false],
    [holed('st', 'x'), 'stx', 'unknown'],
    [holed('st'), 'storage', 'unknown'],
    [oneOf({ 'if a': 'x', 'if b': 'X' }), 'x', true],
    [oneOf({ 'if a': 'y', 'if b': 'z' }), 'x', false],
    [oneOf({ 'if a': 'x', 'if b': 'z' }), 'x', 'unknown'],
    [openArray(['a']), ['a'], 'unknown'],
    [openObject({ a: 1 }), { a: 1 }, 'unknown'],
    [{ a: notKnown() }, { a: 1 }, 'unknown'],
    [{ a: notKnown(), b: 1 }, { a: 1, b: 2 }, false],
  ],
  notEquals: [
    ['Enabled', 'enabled', false],
    ['Enabled', 'Disabled', true],
    [MISSING, 'Disabled', true],
    [null, 'Disabled', true],
    [MISSING, '', true],
    [notKnown(), 'x', 'unknown'],
    [oneOf({ 'if a': 'x', 'if b': null }), 'x', 'unknown'],
    [oneOf({ 'if a': 'y', 'if b': null }), 'x', true],
  ],
  in: [
    ['b', ['A', 'B'], true],
    [2, ['1', '2'], true],
    ['c', ['a', 'b'], false],
    ['c', [], false],
    [MISSING, ['a'], false],
    [['a'], ['a'], false],
    [notKnown(), ['a'], 'unknown'],
    [notKnown(), [], false],
    [holed('x'), ['a', 'b'], false],
    [holed('a'), ['a1', 'b'], 'unknown'],
    ['a', 'a', 'unknown'],
  ],
  notIn: [
    ['c', ['a', 'b'], true],
    ['A', ['a'], false],
    [MISSING, ['a'], true],
    [notKnown(), ['a'], 'unknown'],
    [oneOf({ 'if a': 'b', 'if b': 'c' }), ['a'], true],
  ],
  like: [
    ['storage1', 'st*', true],
    ['STORAGE', 'st*age', true],
    ['st', 'st*', true],
    ['xst', 'st*', false],
    ['a.b', 'a?b', false],
    ['a?b', 'a?b', true],
    ['aXbXc', 'a*b*c', true],
    ['ac', 'a*b*c', false],
    ['anything', '*', true],
    [80, '8*', true],
    [MISSING, '*', false],
    [null, '*', false],
    [['st'], 'st*', false],
    [notKnown(), 'st*', 'unknown'],
    [holed('storage'), 'st*', true],
    [holed('s'), 'st*', 'unknown'],
    [holed('kv'), 'st*', false],
    [holed('st', 'prod'), '*prod', true],
    [holed('st', 'prod'), '*dev', false],
    [holed('a', 'c'), 'a*b*c', 'unknown'],
    [holed('a', 'c'), 'abc', 'unknown'],
    [holed('a', 'c'), 'xbc', false],
    [oneOf({ 'if a': 'st1', 'if b': 'st2' }), 'st*', true],
  ],
  notLike: [
    ['storage1', 'st*', false],
    ['kv', 'st*', true],
    [MISSING, 'st*', true],
    [holed('kv'), 'st*', true],
    [notKnown(), 'st*', 'unknown'],
  ],
  match: [
    ['ab-12', '??-##', true],
    ['ab-1x', '??-##', false],
    ['AB', 'ab', false],
    ['ab', 'ab', true],
    ['a+', 'a.', true],
    ['a', '#', false],
    ['ab', '?', false],
    ['é', '?', true],
    ['😀', '..', true],
    ['😀', '.', false],
    [holed('😀'), '.', false],
    [MISSING, '?', false],
    [notKnown(), '?', 'unknown'],
    [holed('ab'), '??-##', 'unknown'],
    [holed('a1'), '??-##', false],
    [holed('abcdef'), '??', false],
    [holed('a', '9'), '?.#', 'unknown'],
    [holed('a', 'b'), '?.#', false],
  ],
  matchInsensitively: [
    ['AB', 'ab', true],
    ['AB1', 'ab#', true],
    ['AC', 'ab', false],
    [notKnown(), 'ab', 'unknown'],
  ],
  notMatch: [
    ['AB', 'ab', true],
    ['ab', 'ab', false],
    [MISSING, 'ab', true],
    [notKnown(), 'ab', 'unknown'],
  ],
  notMatchInsensitively: [
    ['AB', 'ab', false],
    ['xy', 'ab', true],
    [MISSING, 'ab', true],
    [notKnown(), 'ab', 'unknown'],
  ],
  contains: [
    ['functionapp,LINUX', 'linux', true],
    ['functionapp', 'linux', false],
    [MISSING, 'linux', false],
    [['a', 'B'], 'b', true],
    [['ab'], 'a', false],
    [{ a: 1 }, 'a', false],
    [notKnown(), 'x', 'unknown'],
    [holed('linux'), 'inu', true],
    [holed('lin'), 'linux', 'unknown'],
    [openArray(['a']), 'a', true],
    [openArray(['a']), 'b', 'unknown'],
  ],
  notContains: [
    ['functionapp', 'linux', true],
    ['functionapp,linux', 'Linux', false],
    [MISSING, 'linux', true],
    [notKnown(), 'x', 'unknown'],
  ],
  containsKey: [
    [{ Env: 'x' }, 'env', true],
    [{ Env: 'x' }, 'owner', false],
    [MISSING, 'env', false],
    ['env', 'env', false],
    [openObject({ a: 1 }), 'a', true],
    [openObject({ a: 1 }), 'b', 'unknown'],
    [notKnown(), 'b', 'unknown'],
  ],
  notContainsKey: [
    [{ Env: 'x' }, 'owner', true],
    [{ Env: 'x' }, 'ENV', false],
    [MISSING, 'env', true],
    [notKnown(), 'b', 'unknown'],
  ],
  exists: [
    ['', true, true],
    [0, 'true', true],
    [false, 'TRUE', true],
    [[], true, true],
    [{}, true, true],
    [MISSING, true, false],
    [MISSING, 'false', true],
    [null, false, true],
    ['x', false, false],
    [holed('a'), true, true],
    [notKnown(), true, true],
    [notKnown(), false, false],
    [OPTIONAL, true, 'unknown'],
    [oneOf({ 'if a': 1, 'if b': null }), true, 'unknown'],
    [oneOf({ 'if a': 1, 'if b': 2 }), true, true],
  ],
  less: [
    [1, 2, true],
    [2, 2, false],
    ['9', '10', false],
    ['9', 10, true],
    ['009', '010', true],
    ['A', 'b', true],
    ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', true],
    [MISSING, 5, false],
    [null, 5, false],
    ['abc', 5, false],
    [true, 5, false],
    [[1], 5, false],
    [notKnown(), 5, 'unknown'],
    [holed('2023-'), '2024-01-01', true],
    [holed('2024-'), '2024-01-01', 'unknown'],
    [holed('2025-'), '2024-01-01', false],
    [holed('b'), 'b', false],
    [oneOf({ 'if a': 1, 'if b': 2 }), 5, true],
    [oneOf({ 'if a': 1, 'if b': 9 }), 5, 'unknown'],
  ],
  lessOrEquals: [
    [2, 2, true],
    [3, 2, false],
    [MISSING, 5, false],
    [notKnown(), 5, 'unknown'],
  ],
  greater: [
    [3, 2, true],
    [2, 2, false],
    ['TLS1_2', 'TLS1_1', true],
    [MISSING, 5, false],
    [notKnown(), 5, 'unknown'],
  ],
  greaterOrEquals: [
    [2, 2, true],
    [1, 2, false],
    [MISSING, 0, false],
    ['x', 0, false],
    [holed('b'), 'b', true],
    [notKnown(), 5, 'unknown'],
  ],
};

describe.each(OPERATORS)('%s', (operator) => {
  it.each(TABLE[operator])('%o and %j: %s', (value, operand, expected) => {
    const resource = thing({ word: value });
    expect(judge({ field: alias('word'), [operator]: operand }, resource).truth).toBe(expected);
  });

  it('is written in any case', () => {
    const [value, operand, expected] = TABLE[operator][0] ?? [];
    const condition = { FIELD: alias('WORD').toUpperCase(), [operator.toUpperCase()]: operand };
    expect(judge(condition, thing({ word: value })).truth).toBe(expected);
  });

  it('answers the same about a value that the policy works out', () => {
    for (const [value, operand, expected] of TABLE[operator]) {
      if (value === undefined || value === null || value instanceof Marked) continue;
      const condition = { value: `[field('${alias('word')}')]`, [operator]: operand };
      expect(judge(condition, thing({ word: value })).truth).toBe(expected);
    }
  });

  it('says why it does not know', () => {
    const { truth, evidence } = judge(
      { field: alias('word'), [operator]: operandFor(operator) },
      thing({ word: OPTIONAL }),
    );
    expect(truth).toBe('unknown');
    expect(evidence[0]?.because).toBe("variable 'x' has no default");
  });
});

function operandFor(operator: Operator): unknown {
  if (operator === 'in' || operator === 'notIn') return ['x'];
  return operator === 'exists' ? true : 'x';
}

describe('an operand that is not known', () => {
  it.each([
    [{ equals: "[parameters('p')]" }, 'x', 'unknown'],
    [{ in: "[parameters('p')]" }, 'x', 'unknown'],
    [{ in: ["[parameters('p')]", 'x'] }, 'x', true],
    [{ in: ["[parameters('p')]", 'y'] }, 'x', 'unknown'],
    [{ like: "[concat('a', parameters('p'))]" }, 'b', false],
    [{ like: "[concat('a', parameters('p'))]" }, 'ab', 'unknown'],
    [{ contains: "[parameters('p')]" }, 'x', 'unknown'],
    [{ less: "[parameters('p')]" }, 1, 'unknown'],
    [{ exists: "[parameters('p')]" }, 1, 'unknown'],
    [{ equals: "[parameters('p')]" }, undefined, false],
  ])('%j on %j: %s', (comparison, value, expected) => {
    const given = { parameters: { p: odd(notKnown('the assignment is not read')) } };
    const judgement = judge({ field: alias('word'), ...comparison }, thing({ word: value }), given);
    expect(judgement.truth).toBe(expected);
  });
});
