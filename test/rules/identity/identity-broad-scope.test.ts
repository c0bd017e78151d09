import { identityBroadScope } from '../../../src/rules/identity/identity-broad-scope.js';
import { compute, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const OWN = 'ws.identity.principalId';
const OF_CLUSTER = 'child.identity.principalId';

const WS = workspace('', { top: ACTS_AS_ITSELF });
const CLUSTER = compute('AmlCompute', '', { top: ACTS_AS_ITSELF });
const allowing = (value: string) =>
  workspace(`allowRoleAssignmentOnRG: ${value}`, { api: '2025-07-01-preview', top: ACTS_AS_ITSELF });

/** A role given over the subscription from a module; the role stands on line 6 of `main.bicep`. */
const overSubscription = (role: string) => ({
  'main.bicep': `targetScope = 'subscription'\nresource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'g'\n  properties: {\n    principalId: ws.identity.principalId\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${role}')\n  }\n}\nresource rg 'Microsoft.Resources/resourceGroups@2022-09-01' existing = {\n  name: 'rg'\n}\nresource ws 'Microsoft.MachineLearningServices/workspaces@2024-10-01' existing = {\n  name: 'mlw'\n  scope: rg\n}\n`,
});

testRule(identityBroadScope, {
  valid: {
    'the workspace changes its own resource group': roleAssignment(CONTRIBUTOR, OWN) + WS,
    'over one account':
      roleAssignment(CONTRIBUTOR, OF_CLUSTER, { scope: 'dep' }) +
      WS +
      CLUSTER +
      dependency('Microsoft.Storage/storageAccounts', ''),
    'a role for one kind of data over the group': roleAssignment(BLOB_READER, OF_CLUSTER) + WS + CLUSTER,
    'the service may not give roles over the group': allowing('false'),
  },
  invalid: {
    'the subscription': {
      files: overSubscription(CONTRIBUTOR),
      found: [[6, 5, 'everywhere']],
      says: ['The identity of mlw has the role Contributor over a subscription.'],
    },
    'a cluster changes the resource group': {
      files: roleAssignment(CONTRIBUTOR, OF_CLUSTER) + WS + CLUSTER,
      found: [[5, 5, 'group', 'medium']],
    },
    'the service may give roles over the group': {
      files: allowing('true'),
      found: [[4, 5, 'byService', 'low']],
    },
  },
  unknown: {
    'a role of a parameter': {
      files: `param role string\n${roleAssignment('x', OF_CLUSTER).replace("'x'", 'role')}${WS}${CLUSTER}`,
      found: [[6, 5, 'group', 'medium']],
    },
    'a parameter says what the service may do': {
      files: `param may bool\n${allowing('may')}`,
      found: [[5, 5, 'byService', 'low']],
    },
  },
  silent: {
    'somebody else': roleAssignment(CONTRIBUTOR, "'0b1c2d3e-0000-0000-0000-000000000001'"),
    'nothing is said about it': WS,
  },
});
