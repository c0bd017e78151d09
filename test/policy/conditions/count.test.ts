import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/policy/conditions/asked.js';
import { alias, judge, thing } from '../../support/policy.js';
import { notKnown, oneOf, openArray, startOf } from '../../support/resources.js';

const LIST = alias('list[*]');
const RULES = alias('rules[*]');

function rules(...list: readonly { readonly name?: unknown; readonly port?: unknown; readonly sources?: unknown }[]) {
  return thing({ rules: list.map(({ name, ...properties }) => ({ name, properties })) });
}

describe('count over a field', () => {
  it.each([
    ['without where', { field: LIST }, { equals: 2 }, thing({ list: ['a', 'b'] }), true],
    ['of an empty array', { field: LIST }, { equals: 0 }, thing({ list: [] }), true],
    ['of a missing array', { field: LIST }, { equals: 0 }, thing(), true],
    ['of what is no array', { field: LIST }, { equals: 0 }, thing({ list: 'x' }), true],
    ['greater', { field: LIST }, { greater: 1 }, thing({ list: ['a', 'b'] }), true],
    ['less or equal', { field: LIST }, { lessOrEquals: '1' }, thing({ list: ['a', 'b'] }), false],
    ['in', { field: LIST }, { in: [2, 3] }, thing({ list: ['a', 'b'] }), true],
    ['exists', { field: LIST }, { exists: true }, thing(), true],
    [
      'not equal to a parameter',
      { field: LIST },
      { notEquals: '[length(createArray(1, 2))]' },
      thing({ list: ['a'] }),
      true,
    ],
    [
      'with where',
      { field: LIST, where: { field: LIST, like: 'a*' } },
      { equals: 1 },
      thing({ list: ['ab', 'b'] }),
      true,
    ],
    [
      'with a where that is about the resource',
      { field: LIST, where: { field: alias('word'), equals: 'x' } },
      { equals: 2 },
      thing({ list: [1, 2], word: 'x' }),
      true,
    ],
    [
      'of arrays in arrays',
      { field: alias('rules[*].sources[*]') },
      { equals: 3 },
      rules({ sources: ['a', 'b'] }, { sources: ['c'] }, {}),
      true,
    ],
    [
      'of arrays in arrays, with where',
      {
        field: alias('rules[*].sources[*]'),
        where: {
          allOf: [
            { field: alias('rules[*].sources[*]'), equals: '*' },
            { field: alias('rules[*].port'), equals: 22 },
          ],
        },
      },
      { equals: 1 },
      rules({ port: 22, sources: ['a', '*'] }, { port: 80, sources: ['*'] }),
      true,
    ],
    ['of a property of elements', { field: alias('rules[*].name') }, { equals: 1 }, rules({ name: 'a' }, {}), true],
    [
      'through a path that has the [*]',
      { field: alias('logs.enabled'), where: { field: alias('logs.enabled'), equals: true } },
      { equals: 1 },
      thing({ logs: [{ enabled: true }, { enabled: false }] }),
      true,
    ],
    [
      'in any case',
      { FIELD: LIST.toUpperCase(), WHERE: { FIELD: LIST, EQUALS: 'A' } },
      { EQUALS: 1 },
      thing({ list: ['a', 'b'] }),
      true,
    ],
    [
      'named by an expression',
      { field: "[concat('Microsoft.Test/things/', 'list[*]')]" },
      { equals: 1 },
      thing({ list: [1] }),
      true,
    ],
    [
      'of an element of a count around',
      {
        field: RULES,
        where: {
          count: { field: alias('rules[*].sources[*]'), where: { field: alias('rules[*].sources[*]'), equals: '*' } },
          greater: 0,
        },
      },
      { equals: 1 },
      rules({ sources: ['a', '*'] }, { sources: ['b'] }),
      true,
    ],
    [
      'of the element that a count around stands at',
      { field: LIST, where: { count: { field: LIST }, equals: 1 } },
      { equals: 2 },
      thing({ list: ['a', 'b'] }),
      true,
    ],
    ['of something that has no [*]', { field: alias('word') }, { equals: 0 }, thing({ word: ['a'] }), 'unknown'],
    ['of an alias nobody knows', { field: alias('mystery[*]') }, { equals: 0 }, thing(), 'unknown'],
  ])('%s', (_, count, comparison, resource, expected) => {
    expect(judge({ count, ...comparison }, resource).truth).toBe(expected);
  });
});

describe('count over a value', () => {
  it.each([
    ['without where', { value: ['a', 'b'] }, { equals: 2 }, thing(), true],
    [
      'of a parameter',
      { value: "[parameters('wanted')]", name: 'one', where: { field: LIST, notEquals: "[current('one')]" } },
      { equals: 1 },
      thing({ list: ['a', 'c'] }),
      true,
    ],
    ['of what a field selects', { value: `[field('${LIST}')]` }, { equals: 3 }, thing({ list: [1, 2, 3] }), true],
    ['of something that is no array', { value: 'text' }, { equals: 0 }, thing(), true],
    [
      'in a count',
      {
        value: ['a', 'x'],
        name: 'outer',
        where: {
          count: { field: LIST, where: { value: `[current('${LIST}')]`, equals: "[current('outer')]" } },
          equals: 1,
        },
      },
      { equals: 1 },
      thing({ list: ['a', 'b'] }),
      true,
    ],
    [
      'with the same name inside',
      {
        value: ['a'],
        name: 'n',
        where: { count: { value: ['b'], name: 'n', where: { value: "[current('n')]", equals: 'b' } }, equals: 1 },
      },
      { equals: 1 },
      thing(),
      true,
    ],
    [
      'of a value that is not known',
      { value: `[field('${alias('options')}')]` },
      { equals: 0 },
      thing({ options: notKnown() }),
      'unknown',
    ],
    [
      'of an array that may be longer',
      { value: `[field('${LIST}')]` },
      { greater: 0 },
      thing({ list: openArray(['a']) }),
      true,
    ],
    [
      'of one of two arrays',
      { value: `[field('${LIST}')]` },
      { equals: 1 },
      thing({ list: oneOf({ 'if a': ['a'], 'if b': ['a', 'b'] }) }),
      'unknown',
    ],
    ['current() outside of count', { value: ['[current()]'] }, { equals: 1 }, thing(), true],
  ])('%s', (_, count, comparison, resource, expected) => {
    expect(judge({ count, ...comparison }, resource, { parameters: { wanted: ['a', 'b'] } }).truth).toBe(expected);
  });
});

describe('a count that is only known to lie between two numbers', () => {
  // One element counts, one may.
  const between = thing({ list: ['a', notKnown(), 'x'] });
  it.each([
    [{ equals: 0 }, false],
    [{ equals: 1 }, 'unknown'],
    [{ equals: 3 }, false],
    [{ notEquals: 3 }, true],
    [{ notEquals: 2 }, 'unknown'],
    [{ less: 1 }, false],
    [{ less: 2 }, 'unknown'],
    [{ less: 3 }, true],
    [{ lessOrEquals: 2 }, true],
    [{ greater: 0 }, true],
    [{ greater: 1 }, 'unknown'],
    [{ greater: 2 }, false],
    [{ greaterOrEquals: 1 }, true],
    [{ in: [0, 3] }, false],
    [{ in: [0, 1] }, 'unknown'],
    [{ notIn: [0, 3] }, true],
    [{ exists: true }, true],
    [{ like: '1*' }, 'unknown'],
    [{ equals: 'many' }, 'unknown'],
  ])('%j: %s', (comparison, expected) => {
    const count = { field: LIST, where: { field: LIST, equals: 'a' } };
    expect(judge({ count, ...comparison }, between).truth).toBe(expected);
  });

  it.each([
    ['at least what is listed', openArray(['a', 'a']), { greaterOrEquals: 2 }, true],
    ['perhaps more', openArray(['a', 'a']), { less: 3 }, 'unknown'],
    ['more, but none that counts', openArray(['a'], 'b'), { equals: 1 }, true],
    ['more, all of which count', openArray(['a'], 'a'), { equals: 1 }, 'unknown'],
    ['one of two arrays that agree', oneOf({ 'if a': ['a', 'b'], 'if b': ['a'] }), { equals: 1 }, true],
    ['one of two arrays that do not', oneOf({ 'if a': ['a', 'a'], 'if b': ['a'] }), { equals: 1 }, 'unknown'],
    ['one of two arrays, neither of them', oneOf({ 'if a': ['a', 'a', 'a'], 'if b': ['a'] }), { equals: 2 }, false],
    ['an array that is not known', notKnown(), { greaterOrEquals: 0 }, true],
    ['an array that may be empty', notKnown(), { equals: 0 }, 'unknown'],
  ])('%s', (_, list, comparison, expected) => {
    const count = { field: LIST, where: { field: LIST, equals: 'a' } };
    expect(judge({ count, ...comparison }, thing({ list })).truth).toBe(expected);
  });
});

describe('the evidence of a count', () => {
  const condition = { count: { field: RULES, where: { field: alias('rules[*].port'), equals: 22 } }, greater: 0 };

  it('is what was counted, then the array', () => {
    const { evidence } = judge(condition, rules({ name: 'a', port: 80 }, { name: 'b', port: 22 }));
    expect(evidence.map(({ path, span }) => `${path} ${startOf(span)}`)).toEqual([
      'properties.rules[1].properties.port 14:11',
      'properties.rules 4:5',
      'properties.rules[0].properties.port 8:11',
    ]);
  });

  it('is the array, if there is none', () => {
    const { truth, evidence } = judge(condition, thing());
    expect(truth).toBe(false);
    expect(evidence).toMatchObject([{ path: 'properties.rules', absent: true }]);
    expect(askedOf(evidence[0]?.expected)).toMatchObject({ operator: 'greater', answer: false });
  });

  it('is what may count, if that decides', () => {
    const { truth, evidence } = judge(condition, rules({ port: 80 }, { port: notKnown('nobody set it') }));
    expect(truth).toBe('unknown');
    expect(evidence[0]).toMatchObject({ path: 'properties.rules[1].properties.port', because: 'nobody set it' });
  });
});
