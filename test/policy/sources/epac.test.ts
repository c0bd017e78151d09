/** Trees of assignments, environments and exemptions as Enterprise Azure Policy as Code writes them. */
import { describe, expect, test } from 'vitest';
import { expandFiles } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { type Read, read } from '../../support/policy-sources.js';
import { AUTHORIZATION, definition, SUBSCRIPTION } from './policies.js';

const OTHER = '/subscriptions/00000000-0000-0000-0000-000000000002';
const BUILT_IN = `${AUTHORIZATION}/policyDefinitions/00000000-1111-2222-3333-444444444444`;

const OWN = definition('own', { effect: { type: 'String', defaultValue: 'Audit' } });
const TWO = definition('two', {});
const FILES = {
  'policyDefinitions/own.json': OWN,
  'policyDefinitions/two.json': TWO,
  'policySetDefinitions/set.json': {
    name: 'set',
    properties: {
      policyDefinitions: [
        { policyDefinitionName: 'own', policyDefinitionReferenceId: 'first' },
        { policyDefinitionName: 'two', policyDefinitionReferenceId: 'second' },
      ],
    },
  },
};

function withTree(tree: unknown, more: Readonly<Record<string, unknown>> = {}): Promise<Read> {
  return read({ ...FILES, 'policyAssignments/a.jsonc': tree, ...more });
}

/** What is assigned: the policy, the assignment, its title. */
function lines({ policies }: Read): readonly string[] {
  return policies
    .filter((one) => one.assignment !== undefined)
    .map(({ definition, assignment, initiative, effectOverride }) =>
      [
        `${initiative === undefined ? '' : `${initiative.name}/`}${definition.name}`,
        `${assignment?.name} '${assignment?.displayName}'`,
        ...(assignment?.notEnforced === true ? ['not enforced'] : []),
        ...(effectOverride === undefined ? [] : [String(plain(effectOverride))]),
      ].join(', '),
    );
}

/** A storage account in the resource group of the subscription. */
function accountIn(group: string, subscription = SUBSCRIPTION.split('/').at(-1)) {
  const files = {
    'main.bicep': `targetScope = 'subscription'\nmodule m 'm.bicep' = {\n  name: 'm'\n  scope: resourceGroup('${subscription}', '${group}')\n}\n`,
    'm.bicep':
      "resource r 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: 'st'\n  location: 'westeurope'\n}\n",
  };
  const found = expandFiles(files).expansions.flatMap(({ resources }) => resources);
  return found.find(({ address }) => address.endsWith('/r')) ?? expect.fail();
}

describe('a tree', () => {
  test('adds up names, parameters and more along its branches', async () => {
    const found = await withTree({
      nodeName: '/all/',
      definitionEntry: { policyName: 'own' },
      assignment: { name: 'pol-', displayName: 'Policy ' },
      parameters: { effect: 'Deny', other: 1 },
      children: [
        { nodeName: 'prod', assignment: { name: 'prod', displayName: 'prod' }, scope: { tenant: [SUBSCRIPTION] } },
        {
          nodeName: 'dev',
          assignment: { name: 'dev', displayName: 'dev' },
          parameters: { effect: 'Audit' },
          enforcementMode: 'DoNotEnforce',
          scope: { dev: [OTHER] },
        },
      ],
    });
    expect(found.said).toEqual([]);
    expect(lines(found)).toEqual(["own, pol-prod 'Policy prod'", "own, pol-dev 'Policy dev', not enforced"]);
    const assigned = found.policies.filter(({ assignment }) => assignment !== undefined);
    expect(assigned.map(({ parameters }) => [...parameters.values()].map(plain))).toEqual([['Deny'], ['Audit']]);
    expect(assigned.map(({ assignment }) => assignment?.id)).toEqual([
      `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/pol-prod`.toLowerCase(),
      `${OTHER}${AUTHORIZATION}/policyAssignments/pol-dev`.toLowerCase(),
    ]);
  });

  test('assigns each definition of a list, with its name before or behind', async () => {
    const found = await withTree({
      nodeName: '/all/',
      definitionEntryList: [
        { policyName: 'own', assignment: { append: true, name: '-own', displayName: ' own' } },
        { policyName: 'two', assignment: { name: 'two-', displayName: 'two ' } },
      ],
      assignment: { name: 'x', displayName: 'X' },
      scope: { tenant: [SUBSCRIPTION] },
    });
    expect(found.said).toEqual([]);
    expect(lines(found)).toEqual(["own, x-own 'X own'", "two, two-x 'two X'"]);
  });

  test('overrides effects in the words of Azure and in its own', async () => {
    const tree = (overrides: unknown) => ({
      nodeName: '/all/',
      definitionEntry: { policySetName: 'set' },
      assignment: { name: 'a', displayName: 'A' },
      overrides,
      scope: { tenant: [SUBSCRIPTION] },
    });
    const azure = [
      {
        kind: 'policyEffect',
        value: 'Disabled',
        selectors: [{ kind: 'policyDefinitionReferenceId', in: ['first'] }],
      },
    ];
    const own = [{ policySetName: 'set', effect: 'Disabled', policyDefinitionReferences: ['first'] }];
    for (const overrides of [azure, own]) {
      const found = await withTree(tree(overrides));
      expect(found.said).toEqual([]);
      expect(lines(found)).toEqual(["set/own, a 'A', Disabled", "set/two, a 'A'"]);
    }
  });

  test('overrides effects of a list by the name of the definition', async () => {
    const found = await withTree({
      nodeName: '/all/',
      definitionEntryList: [
        { policyName: 'own', assignment: { name: 'o', displayName: 'O' } },
        { policyName: 'two', assignment: { name: 't', displayName: 'T' } },
      ],
      overrides: [{ policyName: 'two', kind: 'policyEffect', value: 'Deny' }],
      scope: { tenant: [SUBSCRIPTION] },
    });
    expect(found.said).toEqual([]);
    expect(lines(found)).toEqual(["own, o 'O'", "two, t 'T', Deny"]);
  });

  test('has messages of an entry', async () => {
    const found = await withTree({
      nodeName: '/all/',
      definitionEntry: { policyName: 'own', nonComplianceMessages: [{ message: 'No.' }] },
      assignment: { name: 'a', displayName: 'A' },
      scope: { tenant: [SUBSCRIPTION] },
    });
    expect(found.policies[0]?.assignment?.nonComplianceMessage).toBe('No.');
  });

  test('leaves out what older releases ignore', async () => {
    const found = await withTree({ nodeName: '/', ignoreBranch: true, definitionEntry: { policyName: 'own' } });
    expect([lines(found), found.said]).toEqual([[], []]);
  });

  test('of a built-in policy is told, not evaluated', async () => {
    const found = await withTree({
      nodeName: '/',
      definitionEntry: { policyId: BUILT_IN },
      parameterFile: 'x.csv',
      assignment: { name: 'a', displayName: 'A' },
      scope: { tenant: [SUBSCRIPTION] },
    });
    expect(found.unavailable.map(({ id, assignedBy }) => [id, assignedBy])).toEqual([[BUILT_IN, 'a']]);
    expect(found.said).toEqual([
      `policy-unavailable policyAssignments/a.jsonc:4:17 The policy '${BUILT_IN}' of 'a' is not evaluated: it is built into Azure, and its definition is not at hand here.`,
    ]);
  });
});

describe('a broken tree', () => {
  const whole = {
    nodeName: '/all/',
    definitionEntry: { policyName: 'own' },
    assignment: { name: 'a', displayName: 'A' },
    scope: { tenant: [SUBSCRIPTION] },
  };

  test.each<[string, unknown, readonly string[]]>([
    [
      'without a scope',
      { ...whole, scope: undefined, scopes: whole.scope },
      [
        "policy-invalid a.jsonc:10:3 A node of assignments has no 'scopes'; did you mean 'scope'?",
        "policy-invalid a.jsonc:2:3 The branch '/all/' of assignments has no 'scope'; did you mean it by 'scopes'?",
      ],
    ],
    [
      'without a name',
      { ...whole, assignment: undefined },
      ["policy-invalid a.jsonc:2:3 The branch '/all/' of assignments has no 'assignment'."],
    ],
    [
      'without a definition',
      { ...whole, definitionEntry: undefined },
      ["policy-invalid a.jsonc:2:3 The branch '/all/' of assignments has no 'definitionEntry'."],
    ],
    [
      'with an entry that names nothing',
      { ...whole, definitionEntry: { policyNam: 'own' } },
      [
        "policy-invalid a.jsonc:4:5 A definition entry has no 'policyNam'; did you mean 'policyName'?",
        'policy-invalid a.jsonc:3:22 A definition entry has to name one of policyId, policySetId, policyName, policySetName.',
      ],
    ],
    [
      'with a definition that is not there',
      { ...whole, definitionEntry: { policyName: 'onw' } },
      ["policy-invalid a.jsonc:4:19 There is no policy 'onw' in the files of policies; did you mean 'own'?"],
    ],
    [
      'with an unknown mode',
      { ...whole, enforcementMode: 'DoNotEnforced' },
      ["policy-invalid a.jsonc:15:22 'enforcementMode' cannot be 'DoNotEnforced'; did you mean 'DoNotEnforce'?"],
    ],
    [
      'with a table of parameters',
      { ...whole, parameterFile: 'effects.csv' },
      [
        "unsupported a.jsonc:15:20 The assignment 'a' takes effects and parameters from 'effects.csv', which is not read, so its policies are not evaluated.",
      ],
    ],
    [
      'with an override that is for no definition of its list',
      {
        ...whole,
        definitionEntry: undefined,
        definitionEntryList: [{ policyName: 'own', assignment: { name: 'x', displayName: 'X' } }],
        overrides: [{ kind: 'policyEffect', value: 'Disabled' }],
      },
      [
        'policy-invalid a.jsonc:22:5 An override for a list of definitions has to name one of policyId, policySetId, policyName, policySetName.',
      ],
    ],
  ])('%s', async (_, tree, said) => {
    const found = await withTree(tree);
    expect(found.said.map((one) => one.replace('policyAssignments/', ''))).toEqual(said);
  });
});

describe('environments', () => {
  const tree = (scope: unknown, notScopes?: unknown) => ({
    nodeName: '/all/',
    definitionEntry: { policyName: 'own' },
    assignment: { name: 'a', displayName: 'A' },
    ...(notScopes === undefined ? {} : { notScopes }),
    scope,
  });
  const reached = async (found: Read, ...groups: readonly string[]) => {
    const assigned = found.policies.filter((one) => one.assignment !== undefined);
    return groups.map((group) => assigned.map((one) => one.appliesTo(accountIn(group)).truth));
  };

  test('are all reached by one assignment', async () => {
    const found = await withTree(tree({ dev: [OTHER], tenant: [`${SUBSCRIPTION}/resourceGroups/rg`] }));
    expect(await reached(found, 'rg', 'x')).toEqual([[true], [false]]);
    expect(found.policies[0]?.assignment?.id).toBeUndefined();
  });

  test('exclude scopes of their own, of all, and by pattern', async () => {
    const notScopes = {
      tenant: [`${SUBSCRIPTION}/resourceGroups/one`],
      dev: [`${SUBSCRIPTION}/resourceGroups/kept`],
      '*': [`${SUBSCRIPTION}/resourceGroups/sandbox-*`],
    };
    const found = await withTree(tree({ tenant: [SUBSCRIPTION] }, notScopes));
    expect(await reached(found, 'one', 'kept', 'sandbox-7', 'sand')).toEqual([[false], [true], [false], [true]]);
  });

  test.each([
    [
      'newer',
      { pacEnvironments: [{ pacSelector: 'tenant', globalNotScopes: [`${SUBSCRIPTION}/resourceGroups/one`] }] },
    ],
    [
      'older',
      {
        pacEnvironments: [{ pacSelector: 'tenant' }],
        globalNotScopes: { tenant: [`${SUBSCRIPTION}/resourceGroups/one`] },
      },
    ],
  ])('exclude scopes by global settings of %s releases', async (_, settings) => {
    const found = await withTree(tree({ tenant: [SUBSCRIPTION] }), { 'global-settings.jsonc': settings });
    expect(found.said).toEqual([]);
    expect(await reached(found, 'one', 'two')).toEqual([[false], [true]]);
  });
});

describe('exemptions', () => {
  const TREE = {
    nodeName: '/all/',
    definitionEntry: { policySetName: 'set' },
    assignment: { name: 'a', displayName: 'A' },
    scope: { tenant: [SUBSCRIPTION] },
  };
  const common = { name: 'e', displayName: 'E', exemptionCategory: 'Mitigated' };
  const RG = `${SUBSCRIPTION}/resourceGroups/rg`;

  async function from(exemption: Readonly<Record<string, unknown>>) {
    const { policies, said } = await withTree(TREE, {
      'policyExemptions/tenant/e.json': { exemptions: [{ ...common, ...exemption }] },
    });
    const exempt = policies.flatMap(({ definition: { name }, exemptions }) =>
      exemptions.map((one) => [name, one.referenceIds, one.covers(accountIn('rg')).truth]),
    );
    return { exempt, said };
  }

  test.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
    ['a definition, wherever it is assigned', { policyDefinitionName: 'two', scope: RG }, [['two', [], true]]],
    [
      'an initiative',
      { policySetDefinitionName: 'set', scopes: [RG, `${RG}2`] },
      [
        ['own', [], true],
        ['two', [], true],
      ],
    ],
    [
      'some policies of an initiative, by what it calls them and by definition',
      {
        policySetDefinitionName: 'set',
        scopes: [`the group:${RG}`],
        policyDefinitionReferenceIds: ['first', 'policyDefinitions/two'],
      },
      [
        ['own', ['first'], true],
        ['two', ['second'], true],
      ],
    ],
    [
      'an assignment elsewhere in it',
      {
        policyAssignmentId: `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/a`,
        policyDefinitionReferenceIds: ['second'],
        scope: `${RG}2`,
      },
      [['two', ['second'], false]],
    ],
  ])('from %s', async (_, exemption, expected) => {
    expect(await from(exemption)).toEqual({ exempt: expected, said: [] });
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'from nothing',
      { scope: RG },
      "policy-invalid policyExemptions/tenant/e.json:4:7 The exemption 'e' has to name one of policyAssignmentId, policyDefinitionId, policySetDefinitionId, policyDefinitionName, policySetDefinitionName.",
    ],
    [
      'nowhere',
      { policyDefinitionName: 'two' },
      "policy-invalid policyExemptions/tenant/e.json:4:7 Where the exemption 'e' holds is not said: it needs 'scopes'.",
    ],
  ])('%s are broken', async (_, exemption, message) => {
    expect(await from(exemption)).toEqual({ exempt: [], said: [message] });
  });
});
