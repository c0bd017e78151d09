import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/expand/value.js';
import { functionState } from '../../../src/policy/conditions/functions.js';
import { plain } from '../../support/plain.js';
import { alias, evaluate, type Given, THING, thing, written } from '../../support/policy.js';
import { notKnown, oneOf, resourceFrom } from '../../support/resources.js';

const WORD = alias('word');
const RESOURCE = thing({ word: 'Abc', size: 7, list: ['a', 'b'] }, { kind: 'Hub', location: 'westeurope' });

/** Every function that Microsoft's linter of policies knows, with one call and what it returns. */
const TABLE: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  concat: [
    ["concat('a', 'b', 3)", 'ab3'],
    ['concat(createArray(1), createArray(2))', [1, 2]],
  ],
  format: [["format('{0}-{1}', 'a', 2)", 'a-2']],
  base64: [["base64('abc')", 'YWJj']],
  padLeft: [
    ["padLeft('7', 3, '0')", '007'],
    ['padLeft(12, 3)', ' 12'],
  ],
  replace: [["replace('aXbX', 'X', '-')", 'a-b-']],
  toLower: [["toLower('ABC')", 'abc']],
  toUpper: [["toUpper('abc')", 'ABC']],
  length: [
    ["length('abc')", 3],
    ['length(createArray(1, 2))', 2],
    ["length(createObject('a', 1))", 1],
  ],
  split: [
    ["split('a,b', ',')", ['a', 'b']],
    ["split('a,b;c', createArray(',', ';'))", ['a', 'b', 'c']],
  ],
  join: [["join(createArray('a', 'b'), '-')", 'a-b']],
  add: [['add(1, 2)', 3]],
  sub: [['sub(1, 2)', -1]],
  mul: [['mul(3, 2)', 6]],
  div: [['div(7, 2)', 3]],
  mod: [['mod(7, 2)', 1]],
  string: [
    ['string(5)', '5'],
    ["string(createArray('a'))", '["a"]'],
  ],
  int: [["int('12')", 12]],
  uniqueString: [["equals(uniqueString('a'), uniqueString('a'))", true]],
  guid: [["equals(guid('a', 'b'), guid('a', 'b'))", true]],
  trim: [["trim('  a ')", 'a']],
  uri: [["uri('https://a.example/', 'b')", 'https://a.example/b']],
  substring: [["substring('abcd', 1, 2)", 'bc']],
  take: [["take('abc', 2)", 'ab']],
  skip: [["skip('abc', 2)", 'c']],
  empty: [
    ["empty('')", true],
    ['empty(createArray(1))', false],
  ],
  contains: [
    ["contains('abc', 'b')", true],
    ["contains(createArray('a'), 'b')", false],
  ],
  intersection: [['intersection(createArray(1, 2), createArray(2, 3))', [2]]],
  union: [['union(createArray(1), createArray(2))', [1, 2]]],
  first: [
    ["first('abc')", 'a'],
    ['first(createArray(1, 2))', 1],
  ],
  last: [['last(createArray(1, 2))', 2]],
  indexOf: [["indexOf('abc', 'C')", 2]],
  lastIndexOf: [["lastIndexOf('abab', 'b')", 3]],
  startsWith: [["startsWith('abc', 'A')", true]],
  endsWith: [["endsWith('abc', 'c')", true]],
  min: [['min(3, 1, 2)', 1]],
  max: [['max(createArray(3, 1))', 3]],
  range: [['range(2, 3)', [2, 3, 4]]],
  base64ToString: [["base64ToString('YWJj')", 'abc']],
  base64ToJson: [["base64ToJson('eyJhIjoxfQ==').a", 1]],
  uriComponent: [["uriComponent('a b')", 'a%20b']],
  uriComponentToString: [["uriComponentToString('a%20b')", 'a b']],
  dataUri: [["dataUriToString(dataUri('abc'))", 'abc']],
  dataUriToString: [["dataUriToString('data:;base64,YWJj')", 'abc']],
  array: [["array('a')", ['a']]],
  createArray: [['createArray(1, true)', [1, true]]],
  coalesce: [["coalesce(null(), 'a')", 'a']],
  float: [["float('1.5')", 1.5]],
  bool: [["bool('true')", true]],
  less: [['less(1, 2)', true]],
  lessOrEquals: [['lessOrEquals(2, 2)', true]],
  greater: [['greater(1, 2)', false]],
  greaterOrEquals: [['greaterOrEquals(2, 2)', true]],
  equals: [
    ["equals('a', 'a')", true],
    ["equals('a', 'A')", false],
  ],
  json: [['json(\'{"a": 1}\').a', 1]],
  not: [['not(true)', false]],
  and: [['and(true, false)', false]],
  or: [['or(true(), false())', true]],
  if: [["if(equals(1, 1), 'a', 'b')", 'a']],
  true: [['true()', true]],
  false: [['false()', false]],
  null: [['null()', null]],
  createObject: [["createObject('a', 1)", { a: 1 }]],
  items: [["first(items(createObject('a', 1))).key", 'a']],
  tryGet: [
    ["tryGet(createObject('a', 1), 'b')", null],
    ["tryGet(createObject('a', 1), 'a')", 1],
  ],
  addDays: [
    ["addDays('2026-11-28T10:00:00Z', -3)", '2026-11-25T10:00:00.0000000Z'],
    ["addDays('2026-11-28T10:00:00+02:00', 1)", '2026-11-29T08:00:00.0000000Z'],
  ],
  utcNow: [
    ['utcNow()', '2026-11-28T10:00:00.0000000Z'],
    ["utcNow('yyyy-MM-dd')", '2026-11-28'],
  ],
  ipRangeContains: [
    ["ipRangeContains('10.0.0.0/24', '10.0.0.5')", true],
    ["ipRangeContains('10.0.0.0/24', '10.0.1.0/25')", false],
    ["ipRangeContains('10.0.0.0/8', '10.3.0.0/16')", true],
    ["ipRangeContains('10.0.0.2-10.0.0.9', '10.0.0.3-10.0.0.9')", true],
    ["ipRangeContains('10.0.0.2-10.0.0.9', '10.0.0.1')", false],
    ["ipRangeContains('10.0.0.5', '10.0.0.5')", true],
    ["ipRangeContains('2001:db8::/32', '2001:db8:1::1')", true],
  ],
  parameters: [
    ["parameters('text')", 'given'],
    ["PARAMETERS('OBJECT').inner", 5],
  ],
  field: [
    [`field('${WORD}')`, 'Abc'],
    ["field('kind')", 'Hub'],
    ["field('tags')", ''],
    [`field('${alias('list')}')`, ['a', 'b']],
  ],
  requestContext: [['requestContext().apiVersion', '2024-01-01']],
  subscription: [['subscription().subscriptionId', 'sub']],
  resourceGroup: [
    ['resourceGroup().name', 'rg'],
    ['ResourceGroup().tags.env', 'prod'],
  ],
  policy: [['policy().assignmentId', '/assignments/a']],
};

const GIVEN: Given = {
  parameters: { text: 'given', object: { inner: 5 } },
  facts: {
    subscription: written({ subscriptionId: 'sub' }),
    resourceGroup: written({ name: 'rg', tags: { env: 'prod' } }),
    policy: written({ assignmentId: '/assignments/a' }),
    now: '2026-11-28T10:00:00Z',
  },
};

describe.each(Object.entries(TABLE))('%s()', (name, cases) => {
  it.each(cases)('%s', (expression, expected) => {
    expect(plain(evaluate(`[${expression}]`, RESOURCE, GIVEN))).toEqual(expected);
  });

  it('is known in any case', () => {
    expect(functionState(name.toUpperCase())).toBe('known');
  });
});

describe('functions with an argument that is not known', () => {
  const open = thing({ word: notKnown('nobody set it'), size: oneOf({ 'if a': 1, 'if b': 2 }) });
  const word = `field('${WORD}')`;
  it.each([
    [`concat('a', ${word})`],
    [`length(${word})`],
    [`if(equals(${word}, 'a'), 'x', 'y')`],
    [`and(true(), equals(${word}, 'a'))`],
    [`first(split(${word}, '-'))`],
    [`addDays(${word}, 1)`],
    [`ipRangeContains('10.0.0.0/8', ${word})`],
    [`padLeft(${word}, 3, '0')`],
    [`parameters(${word})`],
    [`field(${word})`],
    [`createObject('a', ${word}).a`],
  ])('%s is not known', (expression) => {
    expect(known(evaluate(`[${expression}]`, open))).toBe(false);
  });

  it.each([
    [`and(false(), equals(${word}, 'a'))`, false],
    [`or(equals(${word}, 'a'), true())`, true],
    [`if(equals(${word}, 'a'), 'x', 'x')`, 'x'],
    [`startsWith(concat('st', ${word}), 'ST')`, true],
    [`empty(concat('st', ${word}))`, false],
    [`greater(field('${alias('size')}'), 0)`, true],
  ])('%s is known all the same', (expression, expected) => {
    expect(plain(evaluate(`[${expression}]`, open))).toBe(expected);
  });

  it.each([
    ['utcNow()', /time of the deployment/],
    ['policy().assignmentId', /how it is assigned/],
    ["claims('x')", /who deploys/],
    ['requestContext().identity', /when the request is sent/],
    ["parameters('missing')", /neither a value nor a default/],
    ['current()', /stands in no count/],
    ["current('Microsoft.Test/things/list[*]')", /stands in no count/],
    ["resourceId('a/b', 'c')", /cannot be used in a policy/],
    ['listKeys()', /cannot be used in a policy/],
    ['frobnicate(1)', /'frobnicate' is not known/],
    ["addDays('soon', 1)", /ISO 8601/],
    ["ipRangeContains('10.0.0.0/8', '::1')", /IPv4 with IPv6/],
    ["ipRangeContains('all', '10.0.0.1')", /needs IP addresses/],
    ["ipRangeContains('10.0.0.9-10.0.0.1', '10.0.0.1')", /needs IP addresses/],
    ['field()', /takes one argument/],
    ["field('Microsoft.Test/things/mystery')", /no alias/],
    ["int('x')", /int\(\)/],
    ["createObject('a', 1).b", /no property 'b'/],
    ["if('maybe', 1, 2)", /neither true nor false/],
    ['concat(', /cannot be read/],
  ])('%s says why', (expression, message) => {
    const value = evaluate(`[${expression}]`, thing());
    expect(value).toMatchObject({ kind: 'unknown', message: expect.stringMatching(message) as string });
  });
});

describe('the deployment', () => {
  it('is read from the scope of the resource if nothing more is known', () => {
    const name = written('rg-of-module');
    const resource = resourceFrom({ type: THING, name: 'x', scope: { level: 'resourceGroup', resourceGroup: name } });
    expect(plain(evaluate('[resourceGroup().name]', resource))).toBe('rg-of-module');
    expect(known(evaluate('[resourceGroup().location]', resource))).toBe(false);
    expect(known(evaluate('[subscription().subscriptionId]', resource))).toBe(false);
  });
});

function known(value: Value): boolean {
  return value.kind !== 'unknown' && value.kind !== 'choice' && value.kind !== 'text';
}
