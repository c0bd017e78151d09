import { describe, expect, test } from 'vitest';
import { valueData } from '../../../src/report/resources-json.js';
import { type Beside, type Data, outcomeOf, policyOf } from '../../support/policy-outcome.js';
import { notKnown, oneOf, type ResourceData, resourceFrom } from '../../support/resources.js';

const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const ACCESS = `${WORKSPACE}/publicNetworkAccess`;
const OPEN = { type: WORKSPACE, name: 'w', body: { properties: { publicNetworkAccess: 'Enabled' } } };
const CLOSED = { type: WORKSPACE, name: 'w', body: { properties: { publicNetworkAccess: 'Disabled' } } };
const UNDECIDED = { type: WORKSPACE, name: 'w', body: { properties: { publicNetworkAccess: notKnown() } } };
const STORAGE = { type: 'Microsoft.Storage/storageAccounts', name: 's' };

const IF_OPEN = {
  allOf: [
    { field: 'type', equals: WORKSPACE },
    { field: ACCESS, notEquals: 'Disabled' },
  ],
};

function ruleWith(effect: unknown, details?: unknown): Data {
  return policyOf(IF_OPEN, effect, details);
}

interface Told {
  readonly matches: boolean | 'unknown';
  readonly applies: boolean | 'unknown';
  readonly effect: string | undefined;
}

function told(definition: Data, resource: ResourceData, beside?: Beside): Told & { readonly reason: string } {
  const { matches, applies, effect, reason } = outcomeOf(definition, resourceFrom(resource), beside);
  return { matches: matches.truth, applies: applies.truth, effect, reason };
}

describe('effects that take hold where the condition does', () => {
  const effects = ['Deny', 'audit', 'Manual', 'denyAction', 'mutate', 'addToNetworkGroup'];
  const table = effects.flatMap((effect): readonly [string, string, ResourceData, boolean | 'unknown'][] => [
    [effect, 'an open workspace', OPEN, true],
    [effect, 'one that says nothing', { type: WORKSPACE, name: 'w' }, true],
    [effect, 'a closed one', CLOSED, false],
    [effect, 'another type', STORAGE, false],
    [effect, 'one nobody knows', UNDECIDED, 'unknown'],
    [effect, 'one that is only referenced', { ...CLOSED, existing: true }, 'unknown'],
    [effect, 'an update that says it', { ...OPEN, patch: true }, true],
    [effect, 'an update of something else', { type: WORKSPACE, name: 'w', patch: true }, 'unknown'],
    [
      effect,
      'one of two',
      { ...OPEN, body: { properties: { publicNetworkAccess: oneOf({ a: 'Enabled', b: 'Disabled' }) } } },
      'unknown',
    ],
    [
      effect,
      'two alike',
      { ...OPEN, body: { properties: { publicNetworkAccess: oneOf({ a: 'Enabled', b: 'enabled' }) } } },
      true,
    ],
  ]);

  test.each(table)('%s, %s', (effect, _, resource, expected) => {
    expect(told(ruleWith(effect), resource)).toMatchObject({
      matches: expected,
      applies: expected,
      effect: effect.toLowerCase(),
    });
  });

  test.each<[string, ResourceData, string]>([
    [
      'deny',
      OPEN,
      "Its condition holds: properties.publicNetworkAccess is 'Enabled', type is 'Microsoft.MachineLearningServices/workspaces'.",
    ],
    ['deny', STORAGE, "Its condition does not hold: type is 'Microsoft.Storage/storageAccounts'."],
    ['deny', UNDECIDED, "Whether its condition holds cannot be told: parameter 'x' has no default."],
  ])('%s says why', (effect, resource, reason) => {
    expect(told(ruleWith(effect), resource).reason).toBe(reason);
  });

  test.each<[string, unknown, string]>([
    ['manual', { defaultState: 'Unknown' }, 'Somebody has to attest that it is complied with'],
    [
      'denyAction',
      { actionNames: ['delete'] },
      'It denies the action delete on the deployed resource, not its deployment.',
    ],
  ])('%s says what it is about', (effect, details, expected) => {
    expect(told(ruleWith(effect, details), OPEN).reason).toContain(expected);
    expect(told(ruleWith(effect, details), CLOSED).reason).not.toContain(expected);
  });

  test.each(['Microsoft.Authorization/locks', 'Microsoft.Resources/subscriptions'])(
    'denyAction leaves %s alone',
    (type) => {
      const rule = policyOf({ field: 'type', exists: true }, 'denyAction');
      expect(told(rule, { type, name: 'x' })).toMatchObject({ matches: true, applies: false });
    },
  );
});

describe('which effect it is', () => {
  const parameterised = {
    parameters: { effect: { type: 'String', allowedValues: ['Audit', 'Deny', 'Disabled'] } },
    ...ruleWith("[parameters('effect')]"),
  };

  test.each<[string, Data, Beside, ResourceData, Partial<Told>]>([
    ['given', parameterised, { parameters: { effect: 'Deny' } }, OPEN, { applies: true, effect: 'deny' }],
    [
      'given in another case',
      parameterised,
      { parameters: { Effect: 'DENY' } },
      OPEN,
      { applies: true, effect: 'deny' },
    ],
    [
      'disabled',
      parameterised,
      { parameters: { effect: 'Disabled' } },
      OPEN,
      { matches: true, applies: false, effect: 'disabled' },
    ],
    [
      'disabled for what is not known',
      parameterised,
      { parameters: { effect: 'Disabled' } },
      UNDECIDED,
      { matches: 'unknown', applies: false },
    ],
    ['not given', parameterised, {}, OPEN, { matches: true, applies: 'unknown', effect: undefined }],
    ['not given, but no match', parameterised, {}, CLOSED, { matches: false, applies: false, effect: undefined }],
    [
      'no effect of the language',
      parameterised,
      { parameters: { effect: 'Audti' } },
      OPEN,
      { applies: 'unknown', effect: undefined },
    ],
    ['an expression', ruleWith("[if(equals(1, 1), 'audit', 'deny')]"), {}, OPEN, { applies: true, effect: 'audit' }],
    ['literally disabled', ruleWith('disabled'), {}, OPEN, { applies: false, effect: 'disabled' }],
  ])('%s', (_, definition, beside, resource, expected) => {
    expect(told(definition, resource, beside)).toMatchObject(expected);
  });

  test('says the nearest one', () => {
    expect(told(parameterised, OPEN, { parameters: { effect: 'Audti' } }).reason).toBe(
      "The language has no effect 'Audti'; did you mean 'audit'?",
    );
  });
});

describe('the mode', () => {
  const rule = policyOf({ field: 'type', exists: true }, 'audit');

  test.each<[string, string, boolean | 'unknown']>([
    ['All', WORKSPACE, true],
    ['All', 'Microsoft.Resources/resourceGroups', true],
    ['Indexed', WORKSPACE, true],
    ['indexed', 'Microsoft.Insights/diagnosticSettings', false],
    ['Indexed', 'Microsoft.Resources/resourceGroups', false],
    ['Indexed', 'Microsoft.Resources/subscriptions', false],
    ['Microsoft.KeyVault.Data', WORKSPACE, 'unknown'],
    ['Microsoft.MachineLearningServices.v2.Data', WORKSPACE, 'unknown'],
  ])('%s for %s', (mode, type, expected) => {
    expect(told({ ...rule, mode }, { type, name: 'x' })).toMatchObject({ matches: expected, applies: expected });
  });

  test('of a data plane is said not to be evaluated', () => {
    expect(told({ ...rule, mode: 'Microsoft.KeyVault.Data' }, OPEN).reason).toBe(
      'Policies of mode Microsoft.KeyVault.Data are decided inside the service and are not evaluated.',
    );
  });
});

describe('modify', () => {
  const roles = { roleDefinitionIds: ['/providers/x'] };
  const closing = { operation: 'addOrReplace', field: ACCESS, value: 'Disabled' };

  function modifying(...operations: readonly unknown[]): Data {
    return ruleWith('modify', { ...roles, operations });
  }

  test.each<[string, Data, ResourceData, Beside, Partial<Told>, unknown]>([
    [
      'what applies',
      modifying(closing),
      OPEN,
      {},
      { applies: true },
      [{ operation: 'addOrReplace', field: ACCESS, path: 'properties.publicNetworkAccess', value: 'Disabled' }],
    ],
    ['what does not', modifying(closing), CLOSED, {}, { applies: false }, []],
    [
      'what may',
      modifying(closing),
      UNDECIDED,
      {},
      { applies: 'unknown' },
      [{ operation: 'addOrReplace', field: ACCESS, path: 'properties.publicNetworkAccess', value: 'Disabled' }],
    ],
    [
      'tags, with values that are evaluated',
      {
        parameters: { tag: { type: 'String' }, state: { type: 'String' } },
        ...modifying(
          { operation: 'Add', field: "[concat('tags[', parameters('tag'), ']')]", value: "[parameters('state')]" },
          { operation: 'Remove', field: "tags['old']" },
        ),
      },
      OPEN,
      { parameters: { tag: 'cost.center', state: '[not an expression]' } },
      { applies: true },
      [
        { operation: 'add', field: 'tags[cost.center]', path: "tags['cost.center']", value: '[not an expression]' },
        { operation: 'remove', field: "tags['old']", path: 'tags.old', value: undefined },
      ],
    ],
    [
      'an operation whose condition does not hold',
      modifying({ ...closing, condition: "[greaterOrEquals(requestContext().apiVersion, '2024-01-01')]" }),
      { ...OPEN, type: `${WORKSPACE}@2023-01-01` },
      {},
      { applies: true },
      [],
    ],
    [
      'one whose condition holds',
      modifying({ ...closing, condition: "[greaterOrEquals(requestContext().apiVersion, '2024-01-01')]" }),
      { ...OPEN, type: `${WORKSPACE}@2024-10-01` },
      {},
      { applies: true },
      [{ operation: 'addOrReplace', field: ACCESS, path: 'properties.publicNetworkAccess', value: 'Disabled' }],
    ],
    ['only tags can be removed', modifying({ operation: 'remove', field: ACCESS }), OPEN, {}, { applies: true }, []],
    [
      'a property whose parent is left out',
      modifying({ operation: 'addOrReplace', field: `${WORKSPACE}/encryption.status`, value: 'Enabled' }),
      OPEN,
      {},
      { applies: true },
      [],
    ],
    [
      'the identity of a workspace',
      modifying({ operation: 'addOrReplace', field: 'identity.type', value: 'SystemAssigned' }),
      OPEN,
      {},
      { matches: false, applies: false },
      [],
    ],
  ])('%s', (_, definition, resource, beside, expected, operations) => {
    const outcome = outcomeOf(definition, resourceFrom(resource), beside);
    const { applies, matches } = outcome;
    expect({ applies: applies.truth, matches: matches.truth }).toMatchObject(expected);
    expect(
      outcome.operations.map((one) => ({ ...one, value: one.value === undefined ? undefined : valueData(one.value) })),
    ).toEqual(operations);
  });

  test('whose condition nobody knows leaves open what it writes', () => {
    const condition = "[greaterOrEquals(requestContext().apiVersion, '2024-01-01')]";
    const { operations } = outcomeOf(modifying({ ...closing, condition }), resourceFrom(OPEN));
    expect(operations).toMatchObject([{ operation: 'addOrReplace', value: { kind: 'unknown' } }]);
  });

  test('what the service cannot change denies or is left out', () => {
    const operations = [{ operation: 'addOrReplace', field: `${WORKSPACE}/fixed`, value: 1 }];
    const denied = outcomeOf(ruleWith('modify', { ...roles, operations }), resourceFrom(OPEN));
    expect(denied.refusal).toBe(`${WORKSPACE}/fixed cannot be modified in the API version of the request.`);
    const skipped = outcomeOf(
      ruleWith('modify', { ...roles, conflictEffect: 'audit', operations }),
      resourceFrom(OPEN),
    );
    expect(skipped).toMatchObject({ operations: [], applies: { truth: true } });
    expect(skipped.refusal).toBeUndefined();
  });

  test.each<[string, unknown, string | undefined]>([
    ['denies', undefined, `${ACCESS} has another value than the one to be added.`],
    ['lets it be', 'audit', undefined],
    ['lets it be too', 'Disabled', undefined],
  ])('that would replace by add %s', (_, conflictEffect, refusal) => {
    const details = { ...roles, conflictEffect, operations: [{ ...closing, operation: 'add' }] };
    const outcome = outcomeOf(ruleWith('modify', details), resourceFrom(OPEN));
    expect(outcome).toMatchObject({ operations: [], effect: 'modify' });
    expect(outcome.refusal).toBe(refusal);
    expect(outcome.reason).toContain('has another value than the one to be added.');
  });
});

describe('append', () => {
  const RULES = 'Microsoft.Storage/storageAccounts/networkAcls.ipRules';
  const account = (networkAcls: unknown) => ({ ...STORAGE, body: { properties: { networkAcls } } });
  const rule = (field: string, value: unknown): Data =>
    policyOf({ field: 'type', equals: STORAGE.type }, 'append', [{ field, value }]);

  test.each<[string, Data, ResourceData, number, string | undefined]>([
    ['a field that is not there', rule(RULES, [1]), account({}), 1, undefined],
    ['one that has the value', rule(RULES, [1]), account({ ipRules: [1] }), 1, undefined],
    [
      'one that has another',
      rule(RULES, [1]),
      account({ ipRules: [2] }),
      0,
      `${RULES} has another value than the one to be added.`,
    ],
    ['one that nobody knows', rule(RULES, [1]), account({ ipRules: notKnown() }), 1, undefined],
    ['an item', rule(`${RULES}[*]`, 1), account({ ipRules: [2] }), 1, undefined],
    ['a tag', rule("tags['a']", 'b'), STORAGE, 1, undefined],
    [
      'a tag with another value',
      rule("tags['a']", 'b'),
      { ...STORAGE, body: { tags: { a: 'c' } } },
      0,
      "tags['a'] has another value than the one to be added.",
    ],
  ])('%s', (_, definition, resource, count, refusal) => {
    const outcome = outcomeOf(definition, resourceFrom(resource));
    expect(outcome.operations).toHaveLength(count);
    expect(outcome.refusal).toBe(refusal);
    expect(outcome).toMatchObject({ applies: { truth: true }, effect: 'append' });
  });
});
