import { customRoleWildcards } from '../../../src/rules/identity/custom-role-wildcards.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PROVIDER = 'Microsoft.MachineLearningServices';

/** A custom role: its actions stand on line 6, its scopes on line 8. */
const role = (actions: string, scopes = 'resourceGroup().id', more = '') =>
  resource(
    'own',
    'Microsoft.Authorization/roleDefinitions@2022-04-01',
    "name: '00000001-1111-4000-8000-000000000000'",
    `permissions: [\n  {\n    actions: [${actions}]${more}\n  }\n]\nassignableScopes: [${scopes}]`,
  );

const READS = `'${PROVIDER}/workspaces/read'`;

/** The role is given over the workspace. */
const GIVEN = `resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: 'g'
  scope: ws
  properties: {
    roleDefinitionId: own.id
    principalId: '0b1c2d3e-0000-0000-0000-000000000001'
  }
}
`;
const WS = workspace('');

testRule(customRoleWildcards, {
  valid: {
    'actions one by one': role(READS),
    'a wildcard within one kind of asset': role(`'${PROVIDER}/workspaces/experiments/*/write'`),
    'keys that it takes back': role(
      `'${PROVIDER}/workspaces/*/action'`,
      'resourceGroup().id',
      `\n    notActions: ['${PROVIDER}/workspaces/listKeys/action']`,
    ),
  },
  invalid: {
    'everything of the provider': {
      files: role(`'${PROVIDER}/*'`),
      found: [[6, 19, 'wildcard']],
      says: [`${PROVIDER}/*`],
    },
    'everything, given over a workspace': {
      files: role("'*'") + GIVEN + WS,
      found: [[6, 19, 'wildcard']],
    },
    'in whatever case': {
      files: role(`'${PROVIDER.toUpperCase()}/*'`),
      found: [[6, 19, 'wildcard']],
    },
    'keys of storage accounts': {
      files: role(`${READS}, 'Microsoft.Storage/storageAccounts/listKeys/action'`),
      found: [[6, 72, 'storageKeys']],
    },
    'keys of endpoints': {
      files: role(`'${PROVIDER}/workspaces/onlineEndpoints/listKeys/action'`),
      found: [[6, 19, 'keys', 'medium']],
    },
    'keys that other permissions do not hold': {
      files: role(
        `'${PROVIDER}/workspaces/listKeys/action'`,
        'resourceGroup().id',
        `\n  }\n  {\n    actions: [${READS}]\n    notActions: ['${PROVIDER}/workspaces/listKeys/action']`,
      ),
      found: [[6, 19, 'keys', 'medium']],
    },
    'to be assigned in the whole subscription, for one workspace': {
      files: role(READS, 'subscription().id') + GIVEN + WS,
      found: [[9, 24, 'assignable', 'medium']],
    },
  },
  unknown: {
    'an action of a parameter': {
      files: `param what string\n${role(`${READS}, what`)}`,
      found: [[7, 9, 'wildcard']],
    },
    'a list of a parameter': {
      files: `param what array\n${role(READS).replace(`[${READS}]`, `concat([${READS}], what)`)}`,
      found: [[7, 9, 'wildcard']],
    },
  },
  silent: {
    'a role for something else': role("'Microsoft.Compute/virtualMachines/*'"),
  },
});
