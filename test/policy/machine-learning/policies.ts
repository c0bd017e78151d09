/**
 * What the built-in policies for Azure Machine Learning ask, in definitions of our own: the same fields, comparisons and effects,
 * one for each kind. `ruleId` is the rule that asks the same, if there is one.
 */
import { policyOf } from '../../support/policy-outcome.js';

export interface MachineLearningPolicy {
  readonly about: string;
  readonly type: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly ruleId?: string;
}

export const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
export const COMPUTE = `${WORKSPACE}/computes`;
const ENDPOINT = `${WORKSPACE}/onlineEndpoints`;
const REGISTRY = 'Microsoft.MachineLearningServices/registries';
const PRIVATE_ENDPOINT = 'Microsoft.Network/privateEndpoints';
const SETTING = 'Microsoft.Insights/diagnosticSettings';
const SOME_ROLE = ['/providers/Microsoft.Authorization/roleDefinitions/own'];

const isWorkspace = { field: 'type', equals: WORKSPACE };
const isNoProject = { not: { field: 'kind', equals: 'project' } };
const isOpen = { field: `${WORKSPACE}/publicNetworkAccess`, notEquals: 'Disabled' };

function computesOf(kinds: readonly string[], ...conditions: readonly unknown[]) {
  return { allOf: [{ field: 'type', equals: COMPUTE }, { field: `${COMPUTE}/computeType`, in: kinds }, ...conditions] };
}

/** True where the text of a field is missing or empty, as definitions spell it. */
function isEmpty(field: string) {
  return {
    anyOf: [
      { field, exists: false },
      { value: `[empty(field('${field}'))]`, equals: true },
    ],
  };
}

function modifying(condition: unknown, field: string, value: unknown, when?: string) {
  const operation = { ...(when === undefined ? {} : { condition: when }), operation: 'addOrReplace', field, value };
  return policyOf(condition, 'Modify', {
    roleDefinitionIds: SOME_ROLE,
    conflictEffect: 'audit',
    operations: [operation],
  });
}

/** `deployIfNotExists` of a diagnostic setting that sends to somewhere, for one type of resources. */
function sendingLogs(type: string, destination: string) {
  const where = (group: string) => ({
    allOf: [
      { field: `${SETTING}/logs[*].enabled`, equals: `[equals(parameters('group'), '${group}')]` },
      { field: `${SETTING}/logs[*].categoryGroup`, equals: group },
    ],
  });
  const one = (group: string) => ({ count: { field: `${SETTING}/logs[*]`, where: where(group) }, equals: 1 });
  const existenceCondition = {
    allOf: [one('allLogs'), { field: `${SETTING}/${destination}`, equals: "[parameters('to')]" }],
  };
  return {
    mode: 'Indexed',
    parameters: {
      group: { type: 'String', allowedValues: ['audit', 'allLogs'], defaultValue: 'allLogs' },
      to: { type: 'String' },
      regions: { type: 'Array', defaultValue: ['*'] },
    },
    ...policyOf(
      {
        allOf: [
          { field: 'type', equals: type.toLowerCase() },
          {
            anyOf: [
              { value: "[first(parameters('regions'))]", equals: '*' },
              { field: 'location', in: "[parameters('regions')]" },
            ],
          },
        ],
      },
      'DeployIfNotExists',
      { type: SETTING, roleDefinitionIds: SOME_ROLE, existenceCondition },
    ),
  };
}

const DIAGNOSED: readonly (readonly [string, string])[] = [
  ['workspaces', WORKSPACE],
  ['online endpoints', ENDPOINT],
  ['registries', REGISTRY],
];

const DESTINATIONS: readonly (readonly [string, string])[] = [
  ['Log Analytics', 'workspaceId'],
  ['a storage account', 'storageAccountId'],
  ['an event hub', 'eventHubAuthorizationRuleId'],
];

const LOGS = `${SETTING}/logs[*]`;

/** A log that is on, and kept long enough where it is kept by the setting itself. */
const isLogKept = {
  anyOf: [
    {
      allOf: [
        { field: `${LOGS}.retentionPolicy.enabled`, equals: 'true' },
        {
          anyOf: [
            { field: `${LOGS}.retentionPolicy.days`, equals: '0' },
            {
              value: `[padLeft(current('${LOGS}.retentionPolicy.days'), 3, '0')]`,
              greaterOrEquals: "[padLeft(parameters('days'), 3, '0')]",
            },
          ],
        },
        { field: `${SETTING}/logs.enabled`, equals: 'true' },
      ],
    },
    {
      allOf: [
        { field: `${SETTING}/logs.enabled`, equals: 'true' },
        {
          anyOf: [
            { field: `${LOGS}.retentionPolicy.enabled`, notEquals: 'true' },
            { field: `${SETTING}/storageAccountId`, exists: false },
          ],
        },
      ],
    },
  ],
};

export const POLICIES: readonly MachineLearningPolicy[] = [
  {
    about: 'a workspace is not open to public networks',
    type: WORKSPACE,
    ruleId: 'AML-NET-001',
    definition: {
      mode: 'Indexed',
      ...policyOf(
        { allOf: [isWorkspace, { anyOf: [{ field: `${WORKSPACE}/publicNetworkAccess`, exists: 'false' }, isOpen] }] },
        'Audit',
      ),
    },
  },
  {
    about: 'a workspace is closed to public networks',
    type: WORKSPACE,
    ruleId: 'AML-NET-001',
    definition: {
      mode: 'Indexed',
      ...modifying(
        { allOf: [isWorkspace, isOpen] },
        `${WORKSPACE}/publicNetworkAccess`,
        'Disabled',
        "[greaterOrEquals(requestContext().apiVersion, '2021-10-01')]",
      ),
    },
  },
  {
    about: 'a workspace has a private endpoint, by its own list',
    type: WORKSPACE,
    ruleId: 'AML-NET-003',
    definition: {
      mode: 'Indexed',
      ...policyOf(
        {
          allOf: [
            isWorkspace,
            {
              count: {
                field: `${WORKSPACE}/privateEndpointConnections[*]`,
                where: {
                  field: `${WORKSPACE}/privateEndpointConnections[*].privateLinkServiceConnectionState.status`,
                  equals: 'Approved',
                },
              },
              less: 1,
            },
          ],
        },
        'Audit',
      ),
    },
  },
  {
    about: 'a workspace gets a private endpoint',
    type: WORKSPACE,
    ruleId: 'AML-NET-003',
    definition: {
      mode: 'Indexed',
      ...policyOf(isWorkspace, 'DeployIfNotExists', {
        type: `${WORKSPACE}/privateEndpointConnections`,
        roleDefinitionIds: SOME_ROLE,
        existenceCondition: {
          field: `${WORKSPACE}/privateEndpointConnections/privateLinkServiceConnectionState.status`,
          equals: 'Approved',
        },
      }),
    },
  },
  {
    about: 'private endpoints of workspaces are registered in zones',
    type: PRIVATE_ENDPOINT,
    definition: {
      mode: 'Indexed',
      ...policyOf(
        {
          allOf: [
            { field: 'type', equals: PRIVATE_ENDPOINT },
            {
              count: {
                field: `${PRIVATE_ENDPOINT}/privateLinkServiceConnections[*].groupIds[*]`,
                where: {
                  field: `${PRIVATE_ENDPOINT}/privateLinkServiceConnections[*].groupIds[*]`,
                  equals: 'amlworkspace',
                },
              },
              greaterOrEquals: 1,
            },
          ],
        },
        'DeployIfNotExists',
        { type: `${PRIVATE_ENDPOINT}/privateDnsZoneGroups`, roleDefinitionIds: SOME_ROLE },
      ),
    },
  },
  {
    about: 'a workspace has a managed network',
    type: WORKSPACE,
    ruleId: 'AML-NET-006',
    parameters: { mode: 'AllowOnlyApprovedOutbound' },
    definition: {
      mode: 'Indexed',
      parameters: { mode: { type: 'String' } },
      ...policyOf(
        {
          allOf: [
            isWorkspace,
            { field: `${WORKSPACE}/managedNetwork.isolationMode`, notEquals: "[parameters('mode')]" },
          ],
        },
        'Audit',
      ),
    },
  },
  {
    about: 'a workspace is encrypted with a customer-managed key',
    type: WORKSPACE,
    ruleId: 'AML-ENC-001',
    definition: {
      mode: 'Indexed',
      ...policyOf(
        {
          allOf: [isWorkspace, isNoProject, { not: { field: `${WORKSPACE}/encryption.status`, equals: 'enabled' } }],
        },
        'Audit',
      ),
    },
  },
  {
    about: 'a workspace is encrypted with a customer-managed key, once it is there',
    type: WORKSPACE,
    ruleId: 'AML-ENC-001',
    definition: {
      mode: 'Indexed',
      ...policyOf({ allOf: [isWorkspace, isNoProject] }, 'AuditIfNotExists', {
        type: WORKSPACE,
        name: "[field('name')]",
        existenceCondition: { allOf: [{ field: `${WORKSPACE}/encryption.status`, equals: 'Enabled' }] },
      }),
    },
  },
  {
    about: 'a workspace is in the isolation mode of the first version',
    type: WORKSPACE,
    ruleId: 'AML-NET-018',
    definition: {
      mode: 'Indexed',
      ...policyOf({ allOf: [isWorkspace, { field: `${WORKSPACE}/v1LegacyMode`, notEquals: 'true' }] }, 'Audit'),
    },
  },
  {
    about: 'a workspace has an identity of its own making',
    type: WORKSPACE,
    ruleId: 'AML-IDN-011',
    definition: {
      mode: 'Indexed',
      ...policyOf(
        {
          allOf: [
            isWorkspace,
            {
              anyOf: [
                { field: `${WORKSPACE}/primaryUserAssignedIdentity`, exists: false },
                { field: `${WORKSPACE}/primaryUserAssignedIdentity`, equals: '' },
              ],
            },
          ],
        },
        'Audit',
      ),
    },
  },
  {
    about: 'computes have no local accounts',
    type: COMPUTE,
    ruleId: 'AML-IDN-001',
    definition: policyOf(
      computesOf(['ComputeInstance', 'AmlCompute'], { field: `${COMPUTE}/disableLocalAuth`, notEquals: true }),
      'Audit',
    ),
  },
  {
    about: 'computes lose their local accounts',
    type: COMPUTE,
    ruleId: 'AML-IDN-001',
    definition: modifying(
      computesOf(['ComputeInstance', 'AmlCompute'], { field: `${COMPUTE}/disableLocalAuth`, notEquals: true }),
      `${COMPUTE}/disableLocalAuth`,
      true,
    ),
  },
  {
    about: 'compute instances shut down when they are idle',
    type: COMPUTE,
    ruleId: 'AML-POL-006',
    definition: policyOf(computesOf(['ComputeInstance'], isEmpty(`${COMPUTE}/idleTimeBeforeShutdown`)), 'Audit'),
  },
  {
    about: 'computes are in a virtual network',
    type: COMPUTE,
    ruleId: 'AML-NET-007',
    definition: policyOf(computesOf(['AmlCompute', 'ComputeInstance'], isEmpty(`${COMPUTE}/subnet.id`)), 'Audit'),
  },
  {
    about: 'compute instances run the latest image',
    type: COMPUTE,
    definition: policyOf(
      computesOf(['ComputeInstance'], { field: `${COMPUTE}/osImageMetadata.isLatestOsImageVersion`, equals: 'false' }),
      'Audit',
    ),
  },
  {
    about: 'a workspace keeps its logs',
    type: WORKSPACE,
    ruleId: 'AML-MON-001',
    definition: {
      mode: 'Indexed',
      parameters: { days: { type: 'String', defaultValue: '365' } },
      ...policyOf(isWorkspace, 'AuditIfNotExists', {
        type: SETTING,
        existenceCondition: { count: { field: LOGS, where: isLogKept }, greaterOrEquals: 1 },
      }),
    },
  },
  {
    about: 'a workspace gets a diagnostic setting of a name',
    type: WORKSPACE,
    parameters: { to: '/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/central' },
    definition: {
      mode: 'Indexed',
      parameters: { name: { type: 'String', defaultValue: 'central' }, to: { type: 'String' } },
      ...policyOf(isWorkspace, 'DeployIfNotExists', {
        type: SETTING,
        name: "[parameters('name')]",
        roleDefinitionIds: SOME_ROLE,
        existenceCondition: {
          allOf: [
            { field: `${SETTING}/logs.enabled`, equals: true },
            { field: `${SETTING}/metrics.enabled`, equals: true },
            { field: `${SETTING}/workspaceId`, equals: "[parameters('to')]" },
          ],
        },
      }),
    },
  },
  ...DIAGNOSED.flatMap(([name, type]) =>
    DESTINATIONS.map(
      ([destination, member]): MachineLearningPolicy => ({
        about: `the logs of ${name} are sent to ${destination}`,
        type,
        parameters: { to: '/subscriptions/s/resourceGroups/g/providers/X.Y/z/central' },
        definition: sendingLogs(type, member),
      }),
    ),
  ),
];
