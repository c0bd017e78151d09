import { expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { runRules } from '../../../src/rules/engine.js';
import { workspaceIdentityRoles } from '../../../src/rules/identity/workspace-identity-roles.js';
import { dependency, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { foundIn, testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const VAULT_ADMINISTRATOR = '00482a5a-887f-4fb3-b363-3b7fe8e74483';
const OF_WHO = 'who.properties.principalId';

const PRIMARY = 'primaryUserAssignedIdentity: who.id';
const WS = workspace(PRIMARY, { top: ACTS_AS_WHO });
const WITH_VAULT = workspace(`${PRIMARY}\nkeyVault: dep.id`, { top: ACTS_AS_WHO });
const vault = (roles: boolean, more = '') =>
  dependency('Microsoft.KeyVault/vaults', `enableRbacAuthorization: ${roles}${more}`);
const POLICY = `\naccessPolicies: [\n  {\n    objectId: ${OF_WHO}\n    permissions: { keys: ['get'], secrets: ['get'], certificates: ['get'] }\n  }\n]`;
const ON_GROUP = roleAssignment(CONTRIBUTOR, OF_WHO);
const ELSEWHERE = IDENTITY.replace("2023-01-31' = {", "2023-01-31' existing = {").replace('  properties: {\n  }\n', '');

testRule(workspaceIdentityRoles, {
  valid: {
    'a role over the resource group': WS + IDENTITY + ON_GROUP,
    'a role over the workspace': WS + IDENTITY + roleAssignment(CONTRIBUTOR, OF_WHO, { scope: 'ws' }),
    'a vault that goes by roles':
      WITH_VAULT + IDENTITY + ON_GROUP + vault(true) + roleAssignment(VAULT_ADMINISTRATOR, OF_WHO, { symbol: 'keys' }),
    'a vault that goes by policies': WITH_VAULT + IDENTITY + ON_GROUP + vault(false, POLICY),
  },
  invalid: {
    'no role at all': {
      files: WS + IDENTITY,
      found: [[4, 5, 'lacks']],
      says: ['The primary identity who lacks Contributor on mlw.'],
      related: ['who is declared here'],
    },
    'none for the secrets of the vault': {
      files: WITH_VAULT + IDENTITY + ON_GROUP + vault(true),
      found: [[4, 5, 'lacks']],
      says: ['lacks Key Vault Administrator on dep.'],
    },
    'no policy in the vault': {
      files: WITH_VAULT + IDENTITY + ON_GROUP + vault(false),
      found: [[4, 5, 'lacks']],
    },
  },
  unknown: {
    'an identity that is declared elsewhere': { files: WS + ELSEWHERE, found: [[4, 5, 'lacks']] },
    'an identity of a parameter': {
      files: `param id string\n${workspace('primaryUserAssignedIdentity: id')}`,
      found: [[5, 5, 'lacks']],
    },
    'a principal that may be it': {
      files: `param who2 string\n${WS}${IDENTITY}${roleAssignment(CONTRIBUTOR, 'who2')}`,
      found: [[5, 5, 'lacks']],
    },
    'a vault that is declared elsewhere': {
      files: `param kv string\n${WITH_VAULT.replace('dep.id', "resourceId('Microsoft.KeyVault/vaults', 'kv-x')")}${IDENTITY}${ON_GROUP}`,
      found: [[5, 5, 'lacks']],
    },
  },
  silent: {
    'an identity that Azure makes': workspace('', { top: ACTS_AS_ITSELF }),
    'a project of a hub':
      workspace(`${PRIMARY}\nhubResourceId: 'x'`, { top: `kind: 'Project'\n${ACTS_AS_WHO}` }) + IDENTITY,
  },
});

it('cannot decide for an account that Terraform looks up by its name, which may be the identity', () => {
  const text = `resource "azurerm_user_assigned_identity" "who" {
  name                = "id-who"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_machine_learning_workspace" "ml" {
  name                           = "mlw"
  location                       = "westeurope"
  resource_group_name            = "rg"
  primary_user_assigned_identity = azurerm_user_assigned_identity.who.id

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.who.id]
  }
}

data "azuread_service_principal" "who" {
  display_name = "id-who"
}

resource "azurerm_role_assignment" "who" {
  scope                = azurerm_machine_learning_workspace.ml.id
  role_definition_name = "Contributor"
  principal_id         = data.azuread_service_principal.who.object_id
}
`;
  const [expansion] = expandFiles({ 'main.tf': text }).expansions;
  if (expansion === undefined) throw new Error('nothing was expanded');
  const run = runRules(expansion, [workspaceIdentityRoles], {}, new DiagnosticBag());
  expect(foundIn(run)).toEqual([['AML-IDN-113', 'unknown', 11, 3, 'lacks']]);
});
