/** What the workspace module made beside a workspace before 0.8.0: an AI Services account, its connection, a compute instance. */
import type { Description } from './known-module.js';
import { dashed, objectOf, optional, quoted } from './known-module.js';
import { versionOf } from './machine-learning-kinds.js';
import type { Release } from './release.js';

const ACCOUNT_TYPE = quoted('Microsoft.CognitiveServices/accounts@2024-04-01-preview');
const ACCOUNT = 'azapi_resource.aiservice';
const EXISTING = 'data.azapi_resource.existing_aiservices';

export const AI_SERVICES_INPUTS: Description['inputs'] = {
  aiservices: optional(
    objectOf({
      create_new: optional('bool', 'false'),
      name: optional('string'),
      resource_group_id: optional('string'),
      create_service_connection: optional('bool', 'false'),
    }),
    '{ create_new = false }',
  ),
};

export const COMPUTE_INSTANCE_INPUTS: Description['inputs'] = {
  create_compute_instance: optional('bool', 'false'),
};

/** The account may be one that exists. Before 0.3.0 every account was connected. */
export function aiServices(release: Release): Description['resources'] {
  const isNewer = release.since('0.3.0');
  const exists = '(var.aiservices.name != null && var.aiservices.resource_group_id != null)';
  const isConnected = isNewer ? 'var.aiservices.create_service_connection' : `(var.aiservices.create_new || ${exists})`;
  const isLookedUp = isNewer ? '(!var.aiservices.create_new && var.aiservices.create_service_connection)' : exists;
  return {
    [ACCOUNT]: {
      count: 'var.aiservices.create_new ? 1 : 0',
      arguments: {
        type: ACCOUNT_TYPE,
        name: dashed('ai-svc', 'var.name'),
        parent_id: 'data.azurerm_resource_group.current.id',
        location: 'var.location',
        body: {
          kind: quoted('AIServices'),
          properties: {
            publicNetworkAccess: `(var.is_private && var.kind != "${isNewer ? 'Hub' : 'hub'}") ? "Disabled" : "Enabled"`,
          },
        },
        identity: '[{ type = "SystemAssigned" }]',
      },
    },
    [EXISTING]: {
      count: `${isLookedUp} ? 1 : 0`,
      arguments: { type: ACCOUNT_TYPE, name: 'var.aiservices.name', parent_id: 'var.aiservices.resource_group_id' },
    },
    'azapi_resource.aiserviceconnection': {
      count: `${isConnected} ? 1 : 0`,
      arguments: {
        type: quoted(`Microsoft.MachineLearningServices/workspaces/connections@${versionOf(release, 'Hub')}`),
        name: release.since('0.7.0') ? dashed('sc', 'var.name') : `"aiserviceconnection\${var.name}"`,
        parent_id: 'local.id',
        body: {
          properties: {
            category: quoted('AIServices'),
            target: `var.aiservices.create_new ? ${ACCOUNT}[0].output.properties.endpoint : ${EXISTING}[0].output.properties.endpoint`,
            authType: quoted('AAD'),
            isSharedToAll: 'true',
            metadata: {
              ApiType: quoted('Azure'),
              ResourceId: `var.aiservices.create_new ? ${ACCOUNT}[0].id : ${EXISTING}[0].id`,
            },
          },
        },
      },
    },
  };
}

/** The principal of the account that is made or looked up. */
export const AI_SERVICES_PRINCIPAL = `(var.aiservices.create_new ? ${ACCOUNT}[0].output.identity.principalId : ${EXISTING}[0].output.identity.principalId)`;

export function computeInstance(release: Release): Description['resources'] {
  return {
    'azapi_resource.computeinstance': {
      count: 'var.create_compute_instance ? 1 : 0',
      arguments: {
        type: quoted(`Microsoft.MachineLearningServices/workspaces/computes@${versionOf(release, 'Hub')}`),
        name: dashed('ci', 'var.name'),
        parent_id: 'local.id',
        location: 'local.resource.location',
        body: {
          properties: {
            computeType: quoted('ComputeInstance'),
            properties: { enableNodePublicIp: 'false', vmSize: quoted('STANDARD_DS2_V2') },
            ...(release.since('0.3.6') ? { disableLocalAuth: 'true' } : {}),
          },
        },
        identity: '[{ type = "SystemAssigned" }]',
      },
    },
  };
}
