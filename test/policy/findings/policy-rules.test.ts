/** Findings of policies: where they stand, how they read, what they weigh. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/inputs/limits.js';
import { judged } from '../../../src/model/judgement.js';
import { bundledAliases } from '../../../src/policy/aliases/bundled.js';
import type { AssignedPolicy, Exemption, PolicyAssignment } from '../../../src/policy/assignment.js';
import { policyRules } from '../../../src/policy/findings/policy-rules.js';
import { workspace } from '../../support/bicep.js';
import { type Data, definitionFrom, policyOf, valueFrom } from '../../support/policy-outcome.js';
import { type Files, foundIn, runOn } from '../../support/rule-tester.js';

const WORKSPACES = 'Microsoft.MachineLearningServices/workspaces';
const PUBLIC = {
  allOf: [
    { field: 'type', equals: WORKSPACES },
    { field: `${WORKSPACES}/publicNetworkAccess`, notEquals: 'Disabled' },
  ],
};
const SPAN = valueFrom('x').origin.span;
const ASSIGNMENT: PolicyAssignment = {
  name: 'guard',
  displayName: 'Guard of machine learning',
  id: undefined,
  span: SPAN,
  notEnforced: false,
};

function assigned(data: Data, over: Partial<AssignedPolicy> = {}): AssignedPolicy {
  return {
    definition: definitionFrom(data),
    parameters: new Map(),
    assignment: undefined,
    initiative: undefined,
    effectOverride: undefined,
    appliesTo: () => judged(true),
    exemptions: [],
    ...over,
  };
}

function exemption(over: Partial<Exemption> = {}): Exemption {
  return {
    name: 'pilot',
    category: 'Waiver',
    expiresOn: '2027-01-31',
    isExpired: (today) => today > '2027-01-31',
    referenceIds: [],
    covers: () => judged(true),
    span: SPAN,
    ...over,
  };
}

function runWith(policies: readonly AssignedPolicy[], files: Files) {
  const rules = policyRules(policies, { aliases: bundledAliases(), limits: DEFAULT_LIMITS, today: '2026-11-28' });
  return runOn(files, rules).run;
}

function found(policies: readonly AssignedPolicy[], files: Files) {
  return foundIn(runWith(policies, files));
}

function messages(policies: readonly AssignedPolicy[], files: Files): readonly string[] {
  return runWith(policies, files).findings.map(({ message }) => message);
}

const OPEN = workspace("publicNetworkAccess: 'Enabled'");
const PRIVATE = { name: 'private', displayName: 'Workspaces are private', description: 'Customers data stays inside.' };

describe('a policy', () => {
  it.each<[string, string, unknown]>([
    ['deny', 'deny', ['policy/private', 'fail', 4, 5, 'denied']],
    ['audit', 'audit', ['policy/private', 'fail', 4, 5, 'audited', 'medium']],
  ])('is told at the property that decides, with its effect as severity: %s', (_, effect, row) => {
    expect(found([assigned({ ...PRIVATE, ...policyOf(PUBLIC, effect) })], OPEN)).toEqual([row]);
  });

  it.each(['disabled', 'manual', 'denyAction'])('says nothing of a deployment: %s', (effect) => {
    expect(found([assigned({ ...PRIVATE, ...policyOf(PUBLIC, effect) })], OPEN)).toEqual([]);
  });

  it('says who asks, what was found and what would do', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') }, { assignment: ASSIGNMENT });
    expect(messages([policy], OPEN)).toEqual([
      "The policy 'Workspaces are private' (deny, assigned as 'Guard of machine learning') does not allow this: publicNetworkAccess is 'Enabled'. Azure refuses the deployment where the policy is assigned. Set publicNetworkAccess to 'Disabled'. Customers data stays inside.",
    ]);
  });

  it('says it in the words of Terraform', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') });
    const text = [
      'resource "azurerm_machine_learning_workspace" "w" {',
      '  name                          = "mlw"',
      '  location                      = "westeurope"',
      '  resource_group_name           = "rg"',
      '  application_insights_id       = "a"',
      '  key_vault_id                  = "k"',
      '  storage_account_id            = "s"',
      '  public_network_access_enabled = true',
      '  identity {',
      '    type = "SystemAssigned"',
      '  }',
      '}',
      '',
    ].join('\n');
    const [message = ''] = messages([policy], { 'main.tf': text });
    expect(message).toContain('public_network_access_enabled is true.');
    expect(message).toContain('Set public_network_access_enabled = false.');
  });

  it('says what a list allows', () => {
    const condition = {
      allOf: [
        { field: 'type', equals: WORKSPACES },
        { field: 'location', in: ['westeurope'] },
        { field: `${WORKSPACES}/sku.name`, notIn: "[parameters('skus')]" },
      ],
    };
    const data = {
      name: 'skus',
      parameters: { skus: { type: 'Array', defaultValue: ['Basic', 'Free'] } },
      ...policyOf(condition, 'deny'),
    };
    const files =
      "resource w 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {\n  name: 'w'\n  location: 'westeurope'\n  sku: {\n    name: 'Premium'\n  }\n}\n";
    expect(found([assigned(data)], files)).toEqual([['policy/skus', 'fail', 5, 5, 'denied']]);
    expect(messages([assigned(data)], files)[0]).toContain(
      "sku.name is 'Premium'. Azure refuses the deployment where the policy is assigned. Allowed are 'Basic', 'Free'.",
    );
  });

  it('that is not enforced weighs little', () => {
    const policy = assigned(
      { ...PRIVATE, ...policyOf(PUBLIC, 'deny') },
      { assignment: { ...ASSIGNMENT, notEnforced: true } },
    );
    expect(found([policy], OPEN)).toEqual([['policy/private', 'fail', 4, 5, 'notEnforced', 'low']]);
  });

  it('cannot be decided where the property cannot', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') });
    const files = `param access string\n${workspace('publicNetworkAccess: access')}`;
    expect(found([policy], files)).toEqual([['policy/private', 'unknown', 5, 5, 'denied']]);
    expect(messages([policy], files)[0]).toContain("parameter 'access' has no default");
  });

  it('points at the resource where the property is absent', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') });
    expect(found([policy], workspace("friendlyName: 'x'"))).toEqual([['policy/private', 'fail', 1, 1, 'denied']]);
  });

  it('passes where its condition does not hold', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') });
    const run = runWith([policy], workspace("publicNetworkAccess: 'Disabled'"));
    expect(run.results.map(({ status }) => status)).toEqual(['pass']);
  });

  it('is told of each assignment', () => {
    const data = { ...PRIVATE, ...policyOf(PUBLIC, 'deny') };
    const other = { ...ASSIGNMENT, name: 'other', displayName: 'Other' };
    const run = runWith([assigned(data, { assignment: ASSIGNMENT }), assigned(data, { assignment: other })], OPEN);
    expect(run.findings).toHaveLength(2);
    expect(new Set(run.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('does not reach what lies outside of its assignment', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') }, { appliesTo: () => judged(false) });
    expect(found([policy], OPEN)).toEqual([]);
  });

  it('has the effect that the assignment gives it', () => {
    const policy = assigned({ ...PRIVATE, ...policyOf(PUBLIC, 'deny') }, { effectOverride: valueFrom('Audit') });
    expect(found([policy], OPEN)).toEqual([['policy/private', 'fail', 4, 5, 'audited', 'medium']]);
  });

  it('of a resource group is asked about what templates call one', () => {
    const untagged = {
      allOf: [
        { field: 'type', equals: 'Microsoft.Resources/subscriptions/resourceGroups' },
        { field: "tags['owner']", exists: false },
      ],
    };
    const policy = assigned({ name: 'owner', ...policyOf(untagged, 'deny') });
    const files =
      "targetScope = 'subscription'\nresource g 'Microsoft.Resources/resourceGroups@2024-03-01' = {\n  name: 'rg'\n  location: 'westeurope'\n}\n";
    expect(found([policy], files)).toEqual([['policy/owner', 'fail', 2, 1, 'denied']]);
  });
});

describe('an exemption', () => {
  const data = { ...PRIVATE, ...policyOf(PUBLIC, 'deny') };

  it('accepts the finding until its last day', () => {
    const { findings } = runWith([assigned(data, { exemptions: [exemption()] })], OPEN);
    expect(findings.map(({ accepted }) => accepted)).toEqual([
      { reason: "exempt from the policy by 'pilot'", expires: '2027-01-31' },
    ]);
  });

  it.each<[string, Partial<Exemption>]>([
    ['that has expired', { expiresOn: '2026-11-27', isExpired: () => true }],
    ['of another resource', { covers: () => judged(false) }],
    ['of another policy of an initiative', { referenceIds: ['other'] }],
    ['of what nobody knows', { covers: () => judged('unknown') }],
  ])('excuses nothing: %s', (_, over) => {
    const { findings } = runWith([assigned(data, { exemptions: [exemption(over)] })], OPEN);
    expect(findings.map(({ accepted }) => accepted)).toEqual([undefined]);
  });
});

describe('policies together', () => {
  const repair = {
    name: 'repair',
    displayName: 'Workspaces become private',
    ...policyOf(PUBLIC, 'modify', {
      roleDefinitionIds: [],
      operations: [{ operation: 'addOrReplace', field: `${WORKSPACES}/publicNetworkAccess`, value: 'Disabled' }],
    }),
  };
  const deny = { ...PRIVATE, ...policyOf(PUBLIC, 'deny') };

  it('deny what another one has not mended before', () => {
    expect(found([assigned(deny), assigned(repair)], OPEN)).toEqual([
      ['policy/repair', 'fail', 4, 5, 'modified', 'info'],
    ]);
  });

  it('say what is changed', () => {
    expect(messages([assigned(repair)], OPEN)[0]).toContain(
      `The policy 'Workspaces become private' (modify) would change the resource when it is deployed: ${WORKSPACES}/publicNetworkAccess becomes 'Disabled'.`,
    );
  });

  it('mend nothing where they are not enforced', () => {
    const idle = assigned(repair, { assignment: { ...ASSIGNMENT, notEnforced: true } });
    expect(found([assigned(deny), idle], OPEN)).toContainEqual(['policy/private', 'fail', 4, 5, 'denied']);
  });
});
