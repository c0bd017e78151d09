/** What is easily got wrong about the language, each with what meets a condition, what does not, and what cannot be told. */
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/policy/conditions/asked.js';
import { plain } from '../support/plain.js';
import { alias, evaluate, judge, readFrom, ruleOf, THING, thing } from '../support/policy.js';
import { notKnown, oneOf, openArray, resourceFrom } from '../support/resources.js';

type Case = readonly [string, unknown, ReturnType<typeof thing>, boolean | 'unknown'];

function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, condition, resource, expected) => {
    expect(judge(condition, resource).truth).toBe(expected);
  });
}

const WORD = alias('word');
const ITEMS = alias('list[*]');

describe('1. text, keys and names compare without case', () => {
  table([
    ['values', { field: WORD, equals: 'ENABLED' }, thing({ word: 'enabled' }), true],
    ['letters that are not ASCII', { field: WORD, equals: 'ÅNGSTRÖM' }, thing({ word: 'ångström' }), true],
    ['property names', { field: WORD, equals: 'x' }, thing({ WORD: 'x' }), true],
    ['alias names', { field: WORD.toUpperCase(), equals: 'x' }, thing({ word: 'x' }), true],
    ['types', { field: 'type', equals: THING.toLowerCase() }, thing(), true],
    ['tags', { field: "tags['ENV']", equals: 'Prod' }, thing({}, { tags: { env: 'prod' } }), true],
    [
      'locations, blanks aside',
      { field: 'location', equals: 'West Europe' },
      thing({}, { location: 'westeurope' }),
      true,
    ],
    [
      'locations in a list',
      { field: 'location', in: ['eastus', 'westeurope'] },
      thing({}, { location: 'West Europe' }),
      true,
    ],
    ['another location', { field: 'location', in: ['East US'] }, thing({}, { location: 'westeurope' }), false],
    ['blanks count elsewhere', { field: WORD, equals: 'a b' }, thing({ word: 'ab' }), false],
    [
      'a location that is not known',
      { field: 'location', equals: 'eastus' },
      thing({}, { location: notKnown() }),
      'unknown',
    ],
  ]);

  it('finds parameters and functions in any case', () => {
    expect(
      judge({ field: WORD, equals: "[PARAMETERS('P')]" }, thing({ word: 'x' }), { parameters: { p: 'X' } }).truth,
    ).toBe(true);
  });
});

describe('2. a number and its text are equal, and what is missing equals null only', () => {
  table([
    ['80 and "80"', { field: WORD, equals: '80' }, thing({ word: 80 }), true],
    ['true and "TRUE"', { field: WORD, equals: 'TRUE' }, thing({ word: true }), true],
    ['"yes" is not true', { field: WORD, equals: true }, thing({ word: 'yes' }), false],
    ['missing is not empty', { field: WORD, equals: '' }, thing(), false],
    ['missing equals null', { value: null, equals: null }, thing(), true],
    ['missing is not equal', { field: WORD, notEquals: 'Disabled' }, thing(), true],
    ['missing is not in', { field: WORD, notIn: ['Disabled'] }, thing(), true],
    ['missing is not like', { field: WORD, notLike: '*' }, thing(), true],
    ['missing does not contain', { field: WORD, notContains: 'x' }, thing(), true],
    ['missing is not less', { field: WORD, less: 5 }, thing(), false],
    ['missing is not greater or equal', { field: WORD, greaterOrEquals: 5 }, thing(), false],
    ['text is not greater than a number', { field: WORD, greater: 5 }, thing({ word: 'abc' }), false],
    ['two texts order as text', { field: WORD, less: '10' }, thing({ word: '9' }), false],
    [
      'padded texts order as numbers do',
      { value: `[padLeft(field('${WORD}'), 3, '0')]`, less: '010' },
      thing({ word: '9' }),
      true,
    ],
    ['unknown may be what is missing', { field: WORD, notEquals: 'Disabled' }, thing({ word: notKnown() }), 'unknown'],
  ]);
});

describe('3. only null counts as absent', () => {
  table([
    ...['', 0, false, {}, []].map(
      (value): Case => [`${JSON.stringify(value)} exists`, { field: WORD, exists: true }, thing({ word: value }), true],
    ),
    ['null does not', { field: WORD, exists: 'true' }, thing({ word: null }), false],
    ['nothing does not', { field: WORD, exists: 'False' }, thing(), true],
    [
      'a value or null, nobody knows',
      { field: WORD, exists: true },
      thing({ word: oneOf({ 'if a': 1, 'if b': null }) }),
      'unknown',
    ],
  ]);
});

describe('4. a field with [*] is asked of every item', () => {
  table([
    ['all of them', { field: ITEMS, like: 'a*' }, thing({ list: ['ab', 'ac'] }), true],
    ['but one', { field: ITEMS, like: 'a*' }, thing({ list: ['ab', 'xc'] }), false],
    ['none of them', { field: ITEMS, notEquals: 'x' }, thing({ list: ['a', 'x'] }), false],
    ['an empty array', { field: ITEMS, equals: 'x' }, thing({ list: [] }), true],
    ['one of them is not known', { field: ITEMS, equals: 'a' }, thing({ list: ['a', notKnown()] }), 'unknown'],
    ['one fails, whatever the other is', { field: ITEMS, equals: 'a' }, thing({ list: ['x', notKnown()] }), false],
    ['there may be more', { field: ITEMS, equals: 'a' }, thing({ list: openArray(['a']) }), 'unknown'],
    ['there may be more, all alike', { field: ITEMS, equals: 'a' }, thing({ list: openArray([], 'a') }), true],
    ['there may be others, if any', { field: ITEMS, equals: 'a' }, thing({ list: openArray([], 'b') }), 'unknown'],
    [
      'one of two arrays',
      { field: ITEMS, equals: 'a' },
      thing({ list: oneOf({ 'if a': ['a'], 'if b': ['b'] }) }),
      'unknown',
    ],
    ['arrays in arrays', { field: alias('rules[*].sources[*]'), equals: '*' }, nested(['*'], ['*', '*']), true],
    ['one of arrays in arrays', { field: alias('rules[*].sources[*]'), equals: '*' }, nested(['*'], ['*', 'x']), false],
    [
      'a [*] that only the path has',
      { field: alias('logs.enabled'), equals: true },
      thing({ logs: [{ enabled: true }, { enabled: false }] }),
      false,
    ],
  ]);

  it.each([
    ['an array', "[field('Microsoft.Test/things/list[*]')]", thing({ list: ['a', 'b'] }), ['a', 'b']],
    ['nothing for a missing array', "[field('Microsoft.Test/things/list[*]')]", thing(), []],
    ['the empty text for a missing value', "[field('Microsoft.Test/things/word')]", thing(), ''],
    [
      'arrays in arrays as one',
      "[field('Microsoft.Test/things/rules[*].sources[*]')]",
      nested(['a'], ['b', 'c']),
      ['a', 'b', 'c'],
    ],
    [
      'only what items have',
      "[length(field('Microsoft.Test/things/rules[*].name'))]",
      thing({ rules: [{ name: 'a' }, {}] }),
      1,
    ],
  ])('field() returns %s', (_, expression, resource, expected) => {
    expect(plain(evaluate(expression, resource))).toEqual(expected);
  });

  function nested(...sources: readonly (readonly string[])[]) {
    return thing({ rules: sources.map((list) => ({ properties: { sources: list } })) });
  }
});

describe('5. a condition on an array that is missing is false', () => {
  table([
    ['equals', { field: ITEMS, equals: 'x' }, thing(), false],
    ['notEquals', { field: ITEMS, notEquals: 'x' }, thing(), false],
    ['notIn', { field: alias('rules[*].name'), notIn: ['x'] }, thing({ rules: null }), false],
    ['exists', { field: ITEMS, exists: true }, thing(), false],
    ['not exists', { field: ITEMS, exists: false }, thing(), true],
    ['not', { not: { field: ITEMS, equals: 'x' } }, thing(), true],
    ['no array', { field: ITEMS, notEquals: 'x' }, thing({ list: 'text' }), false],
    [
      'an array that may be missing',
      { field: ITEMS, equals: 'x' },
      thing({ list: oneOf({ 'if a': ['x'], 'if b': null }) }),
      'unknown',
    ],
    ['count finds none', { count: { field: ITEMS }, equals: 0 }, thing(), true],
  ]);

  it('says that the answer rests on it', () => {
    const [evidence] = judge({ field: ITEMS, notEquals: 'x' }, thing()).evidence;
    expect(askedOf(evidence?.expected)?.restsOn).toBe('missing-array');
    expect(evidence?.absent).toBe(true);
    const [present] = judge({ field: ITEMS, notEquals: 'x' }, thing({ list: ['x'] })).evidence;
    expect(askedOf(present?.expected)?.restsOn).toBeUndefined();
  });
});

describe('6. within count the counted array is the current element', () => {
  const port = alias('rules[*].port');
  const over = (where: unknown) => ({ count: { field: alias('rules[*]'), where }, equals: 1 });
  const ports = (...list: readonly unknown[]) =>
    thing({ rules: list.map((one) => ({ name: `r${one}`, properties: { port: one } })) });
  table([
    ['its properties', over({ field: port, equals: 22 }), ports(22, 80), true],
    ['two of them', over({ field: port, equals: 22 }), ports(22, 22), false],
    [
      'both conditions on one',
      over({
        allOf: [
          { field: port, equals: 22 },
          { field: alias('rules[*].name'), equals: 'r80' },
        ],
      }),
      ports(22, 80),
      false,
    ],
    ['first(field()) of it', over({ value: `[first(field('${port}'))]`, equals: 22 }), ports(22, 80), true],
    ['current() of it', over({ value: `[current('${port}')]`, equals: 22 }), ports(22, 80), true],
    ['one that is not known', over({ field: port, equals: 22 }), ports(22, notKnown()), 'unknown'],
    [
      'current(alias) is the value',
      { count: { field: ITEMS, where: { value: `[current('${ITEMS}')]`, equals: 'a' } }, equals: 1 },
      thing({ list: ['a', 'b'] }),
      true,
    ],
    [
      'current() is the innermost',
      { count: { field: ITEMS, where: { value: '[current()]', equals: 'a' } }, equals: 1 },
      thing({ list: ['a', 'b'] }),
      true,
    ],
    [
      'field(alias) has one item',
      { count: { field: ITEMS, where: { value: `[length(field('${ITEMS}'))]`, equals: 1 } }, equals: 2 },
      thing({ list: ['abc', 'de'] }),
      true,
    ],
    [
      'count over a value has a name',
      {
        count: { value: ['a', 'b'], name: 'Wanted', where: { field: WORD, equals: "[current('wanted')]" } },
        equals: 1,
      },
      thing({ word: 'b' }),
      true,
    ],
  ]);
});

describe('7. like knows * only, match #, ? and .', () => {
  table([
    ['like takes ? as it is', { field: WORD, like: 'a?' }, thing({ word: 'ab' }), false],
    ['a bracket is a bracket', { field: WORD, like: 'a[b]*' }, thing({ word: 'a[b]c' }), true],
    ['match takes it for a letter', { field: WORD, match: 'a?' }, thing({ word: 'ab' }), true],
    ['match looks at case', { field: WORD, match: 'A?' }, thing({ word: 'ab' }), false],
    ['what is behind a hole', { field: WORD, like: 'st*' }, thing({ word: notKnown() }), 'unknown'],
  ]);
});

describe('8. in an existence condition field() asks the resource of the if', () => {
  const related = resourceFrom({
    type: 'Microsoft.Test/things/parts',
    name: 'main/part',
    body: { location: 'eastus', properties: { colour: 'red' } },
  });
  const main = thing({ word: 'red' }, { location: 'westeurope' });
  it.each([
    ['field is of the related one', { field: alias('parts/colour'), equals: 'red' }, true],
    ['field() is of the first one', { field: alias('parts/colour'), equals: `[field('${WORD}')]` }, true],
    ['built-in fields too', { field: 'location', equals: "[field('location')]" }, false],
    ['names', { field: 'fullName', like: "[concat(field('name'), '/*')]" }, true],
    ['what only the related one has', { value: `[field('${alias('parts/colour')}')]`, equals: 'red' }, true],
    ['the request', { value: '[requestContext().apiVersion]', equals: '2024-01-01' }, true],
  ])('%s', (_, condition, expected) => {
    expect(judge(condition, related, { functionResource: main }).truth).toBe(expected);
  });

  it('is unknown where the first one is', () => {
    const condition = { field: alias('parts/colour'), equals: `[field('${WORD}')]` };
    expect(judge(condition, related, { functionResource: thing({ word: notKnown() }) }).truth).toBe('unknown');
  });
});

describe('9. name is the last segment, fullName all of them, id what the resource will have', () => {
  const part = resourceFrom({ type: 'Microsoft.Test/things/parts', name: 'main/part' });
  const open = resourceFrom({ type: THING, name: notKnown() });
  table([
    ['name', { field: 'name', equals: 'part' }, part, true],
    ['fullName', { field: 'fullName', equals: 'main/part' }, part, true],
    ['id begins somewhere', { field: 'id', like: '/subscriptions/*' }, part, true],
    ['id ends in the name', { field: 'id', like: '*/providers/Microsoft.Test/things/main/parts/part' }, part, true],
    ['id of another group', { field: 'id', contains: '/resourceGroups/other/' }, part, 'unknown'],
    ['id of another type', { field: 'id', notLike: '*/Microsoft.Other/*' }, part, 'unknown'],
    ['id ends otherwise', { field: 'id', like: '*/other' }, part, false],
    ['a name that is not known', { field: 'name', like: 'x*' }, open, 'unknown'],
  ]);
});

describe('10. mode Indexed is told from All', () => {
  it.each([
    ['All', { kind: 'all' }],
    ['indexed', { kind: 'indexed' }],
    [undefined, { kind: 'indexed' }],
    ['Microsoft.Kubernetes.Data', { kind: 'data-plane', written: 'Microsoft.Kubernetes.Data' }],
    [
      'Microsoft.MachineLearningServices.v2.Data',
      { kind: 'data-plane', written: 'Microsoft.MachineLearningServices.v2.Data' },
    ],
  ])('%s', (mode, expected) => {
    const { definition } = readFrom({ ...(mode && { mode }), policyRule: ruleOf({ field: 'type', equals: 'x' }) });
    expect(definition?.mode).toEqual(expected);
  });
});

describe('11. what modify would write is evaluated without being applied', () => {
  it('gives operations their values', () => {
    const operations = [
      { operation: 'addOrReplace', field: WORD, value: "[if(equals(field('kind'), 'Hub'), 'A', 'B')]" },
    ];
    expect(plain(evaluate(operations, thing({ word: 'x' }, { kind: 'Hub' })))).toEqual([
      { ...operations[0], value: 'A' },
    ]);
    expect(judge({ field: WORD, equals: 'x' }, thing({ word: 'x' }, { kind: 'Hub' })).truth).toBe(true);
  });
});

describe('12. an alias that a resource of this type cannot have is absent', () => {
  const other = resourceFrom({
    type: 'Microsoft.Other/things',
    name: 'x',
    body: { properties: { word: 'x', shared: 'x' } },
  });
  const part = resourceFrom({
    type: 'Microsoft.Test/things/parts',
    name: 'a/b',
    body: { properties: { word: 'x', shared: 'x' } },
  });
  table([
    ['of another namespace', { field: WORD, exists: true }, other, false],
    ['of another namespace, negated', { field: WORD, notEquals: 'x' }, other, true],
    ['of the parent', { field: WORD, exists: false }, part, true],
    ['that several types share', { field: 'Microsoft.Test/sharedName', equals: 'x' }, part, true],
    [
      'the discriminator is not asked',
      { field: alias('Special.depth'), equals: 2 },
      thing({ depth: 2 }, { kind: 'Plain' }),
      true,
    ],
    [
      'the kind has no such property',
      { field: alias('Special.depth'), exists: true },
      thing({}, { kind: 'Plain' }),
      false,
    ],
    ['that nobody knows', { field: alias('mystery'), exists: false }, thing(), 'unknown'],
    ['that has moved', { field: alias('moved'), equals: 'x' }, thing({ new: 'x', old: 'y' }), true],
    [
      'that has not moved yet',
      { field: alias('moved'), equals: 'y' },
      resourceFrom({ type: `${THING}@2019-01-01`, name: 'x', body: { properties: { new: 'x', old: 'y' } } }),
      true,
    ],
  ]);
});

describe('13. what stands in brackets is an expression', () => {
  it.each([
    ["[concat('a', 'b')]", 'ab'],
    ["[[concat('a')]", "[concat('a')]"],
    ["[concat('it''s')]", "it's"],
    ['[not closed', '[not closed'],
    ['not [opened]', 'not [opened]'],
    ["[CONCAT('a', TOLOWER('B'))]", 'ab'],
    ["[if(true(), 'a', first(createArray(1)[9]))]", 'a'],
    ["[if(false, int('x'), 'b')]", 'b'],
    [{ a: ["[length('abc')]", { b: '[[x]' }] }, { a: [3, { b: '[x]' }] }],
  ])('%j', (expression, expected) => {
    expect(plain(evaluate(expression, thing()))).toEqual(expected);
  });

  it('takes the value of a parameter as it is', () => {
    expect(plain(evaluate("[parameters('p')]", thing(), { parameters: { p: "[concat('a')]" } }))).toBe("[concat('a')]");
  });

  it('does not know what an expression gives that fails', () => {
    const { truth, evidence } = judge({ value: "[int('x')]", equals: 1 }, thing());
    expect(truth).toBe('unknown');
    expect(evidence[0]?.because).toMatch(/^int\(\)/);
  });
});

describe('14. what is not known makes an answer unknown only where it matters', () => {
  const open = thing({ word: notKnown(), flag: true });
  const yes = { field: alias('flag'), equals: true };
  const no = { field: alias('flag'), equals: false };
  const maybe = { field: WORD, equals: 'x' };
  table([
    ['and true', { allOf: [yes, maybe] }, open, 'unknown'],
    ['and false', { allOf: [maybe, no] }, open, false],
    ['or true', { anyOf: [maybe, yes] }, open, true],
    ['or false', { anyOf: [no, maybe] }, open, 'unknown'],
    ['not', { not: maybe }, open, 'unknown'],
    [
      'a count of at least one',
      { count: { field: ITEMS, where: { field: ITEMS, equals: 'a' } }, greater: 0 },
      thing({ list: ['a', notKnown()] }),
      true,
    ],
    [
      'a count of two',
      { count: { field: ITEMS, where: { field: ITEMS, equals: 'a' } }, equals: 2 },
      thing({ list: ['a', notKnown()] }),
      'unknown',
    ],
    [
      'a count of three',
      { count: { field: ITEMS, where: { field: ITEMS, equals: 'a' } }, equals: 3 },
      thing({ list: ['a', notKnown()] }),
      false,
    ],
    [
      'an update leaves it as it is',
      { field: WORD, exists: true },
      resourceFrom({ type: THING, name: 'x', patch: true, body: { properties: {} } }),
      'unknown',
    ],
    [
      'it is only referenced',
      { field: WORD, exists: true },
      resourceFrom({ type: THING, name: 'x', existing: true }),
      'unknown',
    ],
    [
      'its type is known all the same',
      { field: 'type', equals: THING },
      resourceFrom({ type: THING, name: 'x', existing: true }),
      true,
    ],
  ]);

  it('tells the cases of a choice', () => {
    const resource = thing({ word: oneOf({ "if 'a' is true": 'x', "if 'a' is false": 'y' }) });
    expect(judge(maybe, resource)).toMatchObject({
      truth: 'unknown',
      trueWhen: ["if 'a' is true"],
      falseWhen: ["if 'a' is false"],
    });
    expect(judge({ not: maybe }, resource)).toMatchObject({
      trueWhen: ["if 'a' is false"],
      falseWhen: ["if 'a' is true"],
    });
  });
});

describe('15. an array as a whole never equals a scalar, and expressions are bounded', () => {
  table([
    ['equals', { field: alias('list'), equals: 'a' }, thing({ list: ['a'] }), false],
    ['in', { field: alias('list'), in: ['a'] }, thing({ list: ['a'] }), false],
    ['notEquals', { field: alias('list'), notEquals: 'a' }, thing({ list: ['a'] }), true],
    ['an array that is not known', { field: alias('list'), equals: 'a' }, thing({ list: notKnown() }), 'unknown'],
  ]);

  it('does not read expressions that nest too deep', () => {
    const { problems } = readFrom({
      mode: 'All',
      policyRule: ruleOf({ field: WORD, equals: `[${'concat('.repeat(300)}'a'${')'.repeat(300)}]` }),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/nesting-too-deep/);
  });
});
