/**
 * Random conditions on random bodies: nothing throws, and knowing less never turns an answer into its opposite. A body of which
 * something is hidden stands for all bodies that it may be, so an answer about it must hold for each of these.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text, unknown } from '../../../src/expand/values.js';
import { alias, judge, odd, THING, thing } from '../../support/policy.js';
import { Marked, notKnown, oneOf, openArray, openObject, resourceFrom } from '../../support/resources.js';

const scalar = fc.oneof(
  fc.constantFrom('a', 'B', 'ab', 'abc', 'Enabled', 'disabled', '', '5', '10', 'true', '2024-01-01'),
  fc.integer({ min: 0, max: 12 }),
  fc.boolean(),
  fc.constant(null),
);
const list = fc.array(scalar, { maxLength: 3 });
const options = fc.dictionary(fc.constantFrom('a', 'b', 'Env'), scalar, { maxKeys: 2 });
const rules = fc.array(
  fc.record({ name: scalar, port: scalar, sources: fc.option(list, { nil: null }) }, { requiredKeys: [] }),
  {
    maxLength: 3,
  },
);

interface Body {
  readonly word?: unknown;
  readonly size?: unknown;
  readonly options?: unknown;
  readonly list?: unknown;
  readonly rules?: readonly Readonly<Record<string, unknown>>[] | undefined;
}

const body = fc.record({ word: scalar, size: scalar, options, list, rules }, { requiredKeys: [] });

function propertiesOf({ rules: given, ...others }: Body): Readonly<Record<string, unknown>> {
  const written = given?.map(({ name, ...properties }) => (name === undefined ? { properties } : { name, properties }));
  return written === undefined ? others : { ...others, rules: written };
}

const FIELDS = ['word', 'size', 'options', 'list', 'list[*]', 'rules[*].port', 'rules[*].name', 'rules[*].sources[*]'];
const field = fc.constantFrom(...FIELDS.map(alias), 'type', 'kind', 'tags.env');
const operators = fc.constantFrom(
  'equals',
  'notEquals',
  'like',
  'notLike',
  'match',
  'notMatch',
  'matchInsensitively',
  'contains',
  'notContains',
  'containsKey',
  'notContainsKey',
  'less',
  'lessOrEquals',
  'greater',
  'greaterOrEquals',
);
const comparand = fc.oneof(
  scalar.filter((value) => value !== null),
  fc.constantFrom('a*', '*b', '?#', '.', "[field('Microsoft.Test/things/word')]", "[parameters('p')]"),
);
const comparison = fc.oneof(
  fc.tuple(operators, comparand).map(([operator, operand]) => ({ [operator]: operand })),
  fc
    .tuple(fc.constantFrom('in', 'notIn'), fc.array(comparand, { maxLength: 3 }))
    .map(([operator, operand]) => ({ [operator]: operand })),
  fc.boolean().map((wanted) => ({ exists: wanted })),
);
const expression = fc.constantFrom(
  `[field('${alias('word')}')]`,
  `[length(field('${alias('list[*]')}'))]`,
  `[first(field('${alias('list[*]')}'))]`,
  `[empty(field('${alias('word')}'))]`,
  `[contains(field('${alias('list[*]')}'), 'a')]`,
  `[concat('a', string(field('${alias('word')}')))]`,
  `[if(equals(field('${alias('word')}'), 'a'), field('${alias('size')}'), 'b')]`,
  `[padLeft(string(field('${alias('size')}')), 3, '0')]`,
  `[join(field('${alias('rules[*].sources[*]')}'), '-')]`,
  `[or(equals(field('${alias('word')}'), 'a'), equals(field('${alias('size')}'), 5))]`,
  `[intersection(field('${alias('list[*]')}'), createArray('a', 5))]`,
  `[coalesce(tryGet(field('${alias('options')}'), 'a'), 'none')]`,
  `[last(split(string(field('${alias('word')}')), 'b'))]`,
  '[current()]',
  `[current('${alias('rules[*].port')}')]`,
  `[first(field('${alias('rules[*].port')}'))]`,
);
const counted = fc.constantFrom('list[*]', 'rules[*]', 'rules[*].sources[*]').map(alias);

const { condition } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.tuple(field, comparison).map(([name, rest]) => ({ field: name, ...rest })),
    fc.tuple(expression, comparison).map(([value, rest]) => ({ value, ...rest })),
  ),
  count: fc
    .tuple(
      fc.oneof(
        counted.map((name) => ({ field: name })),
        fc.constant({ value: ['a', 5, 'b'] }),
      ),
      fc.option(tie('condition'), { nil: undefined }),
      comparison,
    )
    .map(([over, where, rest]) => ({ count: { ...over, ...(where === undefined ? {} : { where }) }, ...rest })),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    tie('leaf'),
    tie('count'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('condition').map((not) => ({ not })),
  ),
}));

const given = { parameters: { p: 'a' } };
const hiddenParameter = { parameters: { p: odd(notKnown('it is hidden', 'hidden(p)')) } };

/** Text of which only the ends are known. */
function holed(value: string, unique: string): Marked {
  const [start, end] = [value.slice(0, value.length >> 1), value.slice((value.length >> 1) + 1)];
  return new Marked((origin) => text([start, unknown('parameter', 'it is hidden', unique, origin), end], origin));
}

/** Ways to know less about a value; each result may still be the value. */
const hiding: readonly ((value: unknown, unique: string) => Marked | undefined)[] = [
  (_, unique) => notKnown('it is hidden', unique),
  (value) => oneOf({ 'if it is so': value, 'if it is not': 'something else' }),
  (value) => oneOf({ 'if it is so': value, 'if it is not': null }),
  (value, unique) => (typeof value === 'string' && value !== '' ? holed(value, unique) : undefined),
  (value) => (Array.isArray(value) ? openArray(value.slice(0, -1)) : undefined),
  (value) => (Array.isArray(value) && value.length > 0 ? openArray(value.slice(0, -1), value.at(-1)) : undefined),
  (value) => (Array.isArray(value) && value.length === 0 ? openArray([], 'x') : undefined),
  (value) => (isObject(value) ? openObject(Object.fromEntries(Object.entries(value).slice(1))) : undefined),
];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The body with one property, or one inside it, hidden. */
function hidden(
  data: Readonly<Record<string, unknown>>,
  steps: readonly number[],
  way: number,
): Readonly<Record<string, unknown>> {
  let unique = 0;
  const hide = (value: unknown, at: number): unknown => {
    const step = steps[at];
    const inner = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
    if (step === undefined || inner === 0)
      return (
        hiding[way % hiding.length]?.(value, `hidden(${unique++})`) ?? notKnown('it is hidden', `hidden(${unique++})`)
      );
    const chosen = step % inner;
    if (Array.isArray(value)) return value.map((item, index) => (index === chosen ? hide(item, at + 1) : item));
    return Object.fromEntries(
      Object.entries(value as object).map(([name, item], index) => [
        name,
        index === chosen ? hide(item, at + 1) : item,
      ]),
    );
  };
  const [first = 0] = steps;
  const names = Object.keys(data);
  if (names.length === 0) return data;
  const name = names[first % names.length] ?? '';
  return { ...data, [name]: hide(data[name], 1) };
}

/** A thing with these properties of which something is hidden: a part of them, or all. */
function less(properties: Readonly<Record<string, unknown>>, steps: readonly number[], way: number) {
  if (steps[0] !== 5) return thing(hidden(properties, steps, way));
  const all = hiding[way % hiding.length]?.(properties, 'hidden(all)') ?? notKnown('it is hidden', 'hidden(all)');
  return resourceFrom({ type: `${THING}@2024-01-01`, name: 'main', body: { properties: all } });
}

const RUNS = { numRuns: 1_000 };

describe('evaluation', { timeout: 60_000 }, () => {
  it('never throws, and is either known or says why not', () => {
    fc.assert(
      fc.property(condition, body, fc.array(fc.nat(5), { maxLength: 4 }), fc.nat(7), (rule, data, steps, way) => {
        const { truth, evidence } = judge(rule, less(propertiesOf(data), steps, way), given);
        if (truth === 'unknown') expect(evidence.some(({ because }) => because !== undefined)).toBe(true);
        for (const { resource, span } of evidence) {
          expect(resource.type).toBe(THING);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
      RUNS,
    );
  });

  it('never gives the opposite answer where less is known', () => {
    fc.assert(
      fc.property(condition, body, fc.array(fc.nat(5), { maxLength: 4 }), fc.nat(8), (rule, data, steps, way) => {
        const properties = propertiesOf(data);
        const isParameter = way === hiding.length;
        const known = isParameter ? thing(properties) : less(properties, steps, way);
        const whole = judge(rule, thing(properties), given).truth;
        const part = judge(rule, known, isParameter ? hiddenParameter : given).truth;
        if (part !== 'unknown' && whole !== 'unknown') expect(part).toBe(whole);
      }),
      RUNS,
    );
  });

  it('negates', () => {
    fc.assert(
      fc.property(condition, body, (rule, data) => {
        const resource = thing(propertiesOf(data));
        const truth = judge(rule, resource, given).truth;
        const opposite = judge({ not: rule }, resource, given).truth;
        expect(opposite).toBe(truth === 'unknown' ? 'unknown' : !truth);
      }),
      RUNS,
    );
  });
});
