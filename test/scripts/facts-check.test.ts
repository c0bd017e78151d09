/** The check of the facts, on a checkout of two API versions made for the test. */
import { describe, expect, test } from 'vitest';
import { builtInPolicies, checkPolicies } from '../../scripts/facts-check/policies.js';
import { checkAvailability, checkDefault, checkRead, checkValues } from '../../scripts/facts-check/properties.js';
import { reportText, together } from '../../scripts/facts-check/report.js';
import { BicepTypes } from '../../scripts/facts-check/types.js';
import type { AbsenceFact } from '../../src/model/facts/absence.js';
import type { PropertyAvailability } from '../../src/model/facts/availability.js';
import { folderWith } from '../support/files.js';
import { ruleOf } from '../support/findings.js';

const TYPE = 'Microsoft.Example/things';

/** The types of one version: a thing whose `properties` are a `Cat` or, if there are dogs, a `Dog`. */
function typesIn(version: string, { hasDogs }: { readonly hasDogs: boolean }): string {
  const reference = (index: number) => ({ $ref: `#/${index}` });
  const member = (index: number, description = '') => ({ type: reference(index), flags: 0, description });
  return JSON.stringify([
    { $type: 'StringType' },
    { $type: 'BooleanType' },
    { $type: 'StringLiteralType', value: 'Enabled' },
    { $type: 'StringLiteralType', value: 'Disabled' },
    { $type: 'UnionType', elements: [reference(2), reference(3), reference(0)] },
    {
      $type: 'DiscriminatedObjectType',
      name: 'Pet',
      discriminator: 'species',
      baseProperties: {
        access: member(4, 'Who may touch it. The default is Enabled.'),
        tags: member(8),
        list: member(9),
        told: { ...member(0), flags: 2 },
      },
      elements: { Cat: reference(6), ...(hasDogs ? { Dog: reference(7) } : {}) },
    },
    { $type: 'ObjectType', name: 'Cat', properties: { species: member(0), purrs: member(1) } },
    { $type: 'ObjectType', name: 'Dog', properties: { species: member(0), barks: member(1), any: member(11) } },
    { $type: 'ObjectType', name: 'Tags', properties: {}, additionalProperties: reference(10) },
    { $type: 'ArrayType', itemType: reference(10) },
    { $type: 'ObjectType', name: 'Tag', properties: { value: member(0) } },
    { $type: 'AnyType' },
    { $type: 'ObjectType', name: TYPE, properties: { properties: member(5) } },
    { $type: 'ResourceType', name: `${TYPE}@${version}`, body: reference(12) },
  ]);
}

const FOLDER = 'generated/example/microsoft.example';

/** For one test. */
const checkout = (): BicepTypes =>
  new BicepTypes(
    folderWith({
      [`${FOLDER}/2024-01-01/types.json`]: typesIn('2024-01-01', { hasDogs: false }),
      [`${FOLDER}/2025-01-01/types.json`]: typesIn('2025-01-01', { hasDogs: true }),
      [`${FOLDER}/2025-02-02-preview/types.md`]: 'the large file is missing',
    }),
  );

const variant = (equals: string) => ({ path: 'properties.species', equals });

function row(path: string, over: Partial<PropertyAvailability>): PropertyAvailability {
  return { type: TYPE, path, purpose: 'security', source: 'x', ...over };
}

function fact(path: string, over: Partial<AbsenceFact>): AbsenceFact {
  return { type: TYPE, path, value: 'Enabled', source: 'x', ...over };
}

describe('the types', () => {
  test('tell the versions of a type, and those whose file is missing', () => {
    const types = checkout();
    expect(types.versionsOf('microsoft.example/THINGS')).toEqual(['2024-01-01', '2025-01-01']);
    expect(types.missingVersionsOf(TYPE)).toEqual(['2025-02-02-preview']);
    expect(types.versionsOf('Microsoft.Other/things')).toEqual([]);
  });

  test.each([
    ['properties.access', 'string'],
    ['properties.Access', 'string'],
    ['properties.barks', 'boolean'],
    ['properties.tags.{*}.value', 'string'],
    ['properties.tags.anything.value', 'string'],
    ['properties.list.[].value', 'string'],
    ['properties.species', 'string'],
    ['properties.any.thing', undefined],
  ])('define %s', (path, type) => {
    const found = checkout().definitionOf(TYPE, '2025-01-01', path);
    expect(found.kind === 'defined' ? found.type : found.kind).toBe(type ?? 'open');
  });

  test('do not define what only another variant, another version or nothing has', () => {
    const types = checkout();
    const kinds = [
      types.definitionOf(TYPE, '2025-01-01', 'properties.barks', variant('Cat')),
      types.definitionOf(TYPE, '2024-01-01', 'properties.barks'),
      types.definitionOf(TYPE, '2024-01-01', 'properties.species', variant('Dog')),
      types.definitionOf(TYPE, '2025-01-01', 'properties.list.value'),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  test('are refused where there are none', () => {
    expect(() => new BicepTypes(folderWith({}))).toThrow("it has no folder 'generated'");
  });
});

describe('an availability row', () => {
  test.each<[PropertyAvailability, readonly string[]]>([
    [row('properties.access', { firstStable: '2024-01-01' }), []],
    [row('properties.barks', { firstStable: '2025-01-01', variant: variant('Dog') }), []],
    [row('properties.species', { firstStable: '2025-01-01', variant: variant('Dog') }), []],
    [
      row('properties.barks', { firstStable: '2024-01-01', variant: variant('Dog') }),
      [`${TYPE} properties.barks of Dog: said to be defined, and is not, by 2024-01-01`],
    ],
    [
      row('properties.access', { firstStable: '2025-01-01' }),
      [`${TYPE} properties.access: said not to be defined, and is, by 2024-01-01`],
    ],
  ])('is compared with every version: %j', (one, wrong) => {
    expect(checkAvailability(one, checkout()).wrong).toEqual(wrong);
  });

  test('of what fixes write does not count what is read only', () => {
    const told = row('properties.told', { firstStable: '2024-01-01' });
    const [read, written] = [false, true].map((isWritten) => checkAvailability(told, checkout(), isWritten).wrong);
    expect(read).toEqual([]);
    expect(written).toEqual([`${TYPE} properties.told: said to be defined, and is not, by 2024-01-01, 2025-01-01`]);
  });

  test('of a type that is not there is not checked', () => {
    const { wrong, unchecked, compared } = checkAvailability(
      { ...row('x', {}), type: 'Microsoft.Other/x' },
      checkout(),
    );
    expect([wrong, unchecked, compared]).toEqual([[], ['Microsoft.Other/x: the checkout has no API version of it'], 0]);
  });
});

describe('a default', () => {
  test.each<[AbsenceFact, readonly string[]]>([
    [fact('properties.access', {}), []],
    [fact('properties.purrs', { value: true }), []],
    [
      fact('properties.access', { value: 'On' }),
      [`${TYPE} properties.access: 'On' is none of Enabled, Disabled (2025-01-01)`],
    ],
    [fact('properties.purrs', { value: 'true' }), [`${TYPE} properties.purrs: "true" is no boolean (2025-01-01)`]],
    [fact('properties.mews', {}), [`${TYPE} properties.mews: not defined by any API version in its range`]],
    [
      fact('properties.access', { since: '2024-06-01' }),
      [`${TYPE} properties.access: there is no API version 2024-06-01`],
    ],
    [fact('properties.access', { since: '2026-01-01' }), [`${TYPE} properties.access: no API version is in its range`]],
  ])('is of a property there is, and a value it can have: %j', (one, wrong) => {
    expect(checkDefault(one, checkout()).wrong).toEqual(wrong);
  });

  test('that the description contradicts is to be read', () => {
    expect(checkDefault(fact('properties.access', { value: 'Disabled' }), checkout()).doubtful).toEqual([
      `${TYPE} properties.access: the fact says "Disabled", the description of 2025-01-01: "Who may touch it. The default is Enabled."`,
    ]);
  });
});

test.each([
  ["{Set access to 'Disabled'}.", []],
  ["{Set access to 'Off'}.", ["AML-NET-001 asks for 'Off', which properties.access cannot be"]],
])('values that messages ask for exist: %s', (remedy, wrong) => {
  const messages = { one: { problem: 'It is open.', impact: 'It matters.', remedy } };
  const rule = ruleOf({ appliesTo: [TYPE], properties: ['properties.access'], messages });
  const report = checkValues(rule, checkout());
  expect([report.wrong, report.compared]).toEqual([wrong, 1]);
});

test.each([
  ['properties.access', []],
  [
    'properties.barks',
    [`AML-NET-001 names ${TYPE} properties.barks: no availability row, and 2024-01-01 does not define it`],
  ],
  ['properties.ofAnotherType', []],
])('what rules name needs a row where a version lacks it: %s', (path, doubtful) => {
  const rule = ruleOf({ appliesTo: [TYPE], properties: [path] });
  expect(checkRead(rule, checkout()).doubtful).toEqual(doubtful);
});

describe('policies', () => {
  const guid = (digit: number) => `0000000${digit}-0000-0000-0000-000000000000`;
  const definition = (digit: number, displayName: string, metadata = {}) =>
    JSON.stringify({ name: guid(digit), properties: { displayName, metadata } });
  const builtIn = () =>
    builtInPolicies(
      folderWith({
        'built-in-policies/policyDefinitions/Example/a.json': definition(1, 'Things should be closed'),
        'built-in-policies/policyDefinitions/Example/b.json': definition(2, '[Deprecated]: Things should be shut'),
        'built-in-policies/policyDefinitions/Example/c.json': definition(3, 'Old', { deprecated: true }),
        'built-in-policies/policySetDefinitions/d.json': `\ufeff${definition(4, 'A set')}`,
      }),
    );
  const wrongIn = (digit: number, name: string) => {
    const rule = ruleOf({ policies: [{ guid: guid(digit), name }] });
    return checkPolicies([rule], builtIn()).wrong.filter((one) => one.startsWith('AML-NET-001'));
  };
  const what = (digit: number) => `AML-NET-001: policy ${guid(digit)}`;

  test.each([
    [1, 'Things should be closed', []],
    [4, 'A set', []],
    [2, '[Deprecated]: Things should be shut', []],
    [1, 'Things are closed', [`${what(1)} is called 'Things should be closed', not 'Things are closed'`]],
    [3, 'Old', [`${what(3)} is deprecated`]],
    [5, 'None', [`${what(5)} does not exist`]],
  ])('are compared by id, name and state: %i %s', (digit, name, wrong) => {
    expect(wrongIn(digit, name)).toEqual(wrong);
  });

  test('that facts name are looked for too', () => {
    expect(checkPolicies([], builtIn()).wrong.join()).toContain('private link group amlworkspace: policy');
  });

  test('are refused where there are none', () => {
    expect(() => builtInPolicies(folderWith({}))).toThrow("it has no folder 'built-in-policies'");
  });
});

test('a report says what is wrong, what to read and what was not checked, each once', () => {
  const one = { wrong: ['w'], doubtful: ['d'], unchecked: ['u'], compared: 2 };
  expect(reportText(together([one, { ...one, wrong: [] }]))).toBe(
    'Wrong (1):\n  w\n\nTo read (2):\n  d\n  d\n\nNot checked (1):\n  u\n\n4 facts compared, 1 wrong.\n',
  );
});
