/** No function throws, whatever it is given, and no result is larger than the limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_FUNCTIONS } from '../../../src/expand/functions/index.js';
import { isTooLarge } from '../../../src/expand/functions/size.js';
import type { Value } from '../../../src/expand/value.js';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { type Given, holes, id, lambda, oneOf, openArray, openObject, param, run, toValue } from './calls.js';

const oddText = fc.constantFrom(
  '',
  '{0}',
  '{0:D99}{{',
  '%zz',
  '10.0.0.0/8',
  '::/0',
  '2020-01-01',
  'P1Y',
  'https://a.com/x',
  'data:;base64,eA==',
  '[{"a":1}]',
  'Microsoft.X/y',
  '\ud83d',
  '__proto__',
  '*',
);
const leaf: fc.Arbitrary<Given> = fc.oneof(
  oddText,
  fc.string(),
  fc.integer(),
  fc.constantFrom(0, -1, 1.5, 2 ** 53, 1e300, Number.NaN),
  fc.boolean(),
  fc.constant(null),
);
const partial: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(param('p')),
  oddText.map((text) => holes(text, param('p'), 'b')),
  oddText.map((text) => id('A.B/c', text, param('p'))),
  fc.tuple(leaf, leaf).map(([left, right]) => oneOf('c', left, right)),
  fc.array(leaf, { maxLength: 2 }).map((items) => openArray(items)),
  fc.array(leaf, { maxLength: 2 }).map((items) => openArray(items, param('q'))),
  fc.dictionary(fc.constantFrom('a', 'scheme', 'host'), leaf).map((members) => openObject(members)),
  fc.nat(3).map((arity) => lambda(arity, (...args) => args[0] ?? null)),
  fc.nat(3).map((arity) => lambda(arity, () => true)),
);
const { argument } = fc.letrec<{ argument: Given }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 2 },
    leaf,
    partial,
    fc.array(tie('argument'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'A', 'scheme', 'host'), tie('argument'), { maxKeys: 3 }),
  ),
}));

const LIMITS = { ...DEFAULT_LIMITS, textLength: 200, copies: 20, nodes: 100, nesting: 8, alternatives: 4 };

describe('any arguments', () => {
  it.each([...TEMPLATE_FUNCTIONS.keys(), 'listKeys'])('%s', (name) => {
    const property = fc.property(fc.array(argument, { maxLength: 4 }), (args) => {
      const { value } = run(name, args.map(toValue), { limits: LIMITS });
      expect(value).toBeDefined();
    });
    fc.assert(property, { numRuns: 200 });
  });

  it.each(['concat', 'union', 'createArray', 'format', 'replace', 'string'])(
    '%s() stays bounded when repeated',
    (name) => {
      let value = toValue(name === 'createArray' || name === 'union' || name === 'string' ? ['ab'] : 'ab');
      for (let round = 0; round < 60; round++) {
        const args = name === 'format' ? ['{0}{0}', value] : name === 'replace' ? [value, 'a', value] : [value, value];
        value = run(name, name === 'string' ? [[value, value]] : args, { limits: LIMITS }).value ?? toValue(null);
        if (isTooLarge(value, LIMITS)) value = run('array', [value], { limits: LIMITS }).value ?? toValue(null);
      }
      expect(isTooLarge(value, LIMITS)).toBe(false);
    },
  );
});
