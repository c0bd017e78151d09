import { peopleBroadRoles } from '../../../src/rules/identity/people-broad-roles.js';
import { dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const TEAM = "'0b1c2d3e-0000-0000-0000-000000000001'";
const GROUP = "principalType: 'Group'";

const WS = workspace('', { top: ACTS_AS_ITSELF });
const OTHER = dependency('Microsoft.Storage/storageAccounts', '');

/** A workspace in Terraform, and a role over it; the role stands on line 9, the principal on line 10. */
const onWorkspace = (role: string, principal: string) => ({
  'main.tf': `resource "azurerm_machine_learning_workspace" "ws" {
  name                = "ws"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_role_assignment" "grant" {
  scope                = azurerm_machine_learning_workspace.ws.id
  role_definition_name = "${role}"
  principal_id         = ${principal}
}

resource "azurerm_linux_virtual_machine" "jumpbox" {
  identity {
    type = "SystemAssigned"
  }
}

data "azuread_group" "team" {}

data "azuread_user" "me" {}

data "azurerm_client_config" "current" {}

data "azurerm_subscription" "current" {}

data "azurerm_role_definition" "science" {
  name = "AzureML Data Scientist"
}

resource "azuread_service_principal" "deploy" {
  for_each = toset(["ci"])
}
`,
});

testRule(peopleBroadRoles, {
  valid: {
    'a role that is none of the broad ones': onWorkspace('Monitoring Data Reader', 'data.azuread_user.me.object_id'),
    'a role that is looked up, behind the ID of the subscription': {
      'main.tf': onWorkspace('x', 'data.azuread_user.me.object_id')['main.tf'].replace(
        'role_definition_name = "x"',
        'role_definition_id = "${data.azurerm_subscription.current.id}${data.azurerm_role_definition.science.id}"',
      ),
    },
    'the role for data scientists': roleAssignment(DATA_SCIENTIST, TEAM, { scope: 'ws', lines: GROUP }) + WS,
  },
  invalid: {
    'a group changes the workspace': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws', lines: GROUP }) + WS,
      found: [[5, 5, 'broad']],
      says: ['People have the role Contributor on a workspace.'],
    },
    'a user changes everything in its resource group': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { lines: "principalType: 'user'" }) + WS,
      found: [[5, 5, 'broad']],
    },
    'a group that Terraform makes or looks up': {
      files: onWorkspace('Contributor', 'data.azuread_group.team.object_id'),
      found: [[9, 3, 'broad']],
    },
  },
  unknown: {
    'whoever deploys': {
      files: onWorkspace('Contributor', 'data.azurerm_client_config.current.object_id'),
      found: [[9, 3, 'broad']],
      says: ['whether it is given to people is not written'],
    },
    'a principal that may be a service': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws' }) + WS,
      found: [[5, 5, 'broad']],
    },
    'a role of a parameter': {
      files: `param role string\n${roleAssignment('x', TEAM, { scope: 'ws', lines: GROUP }).replace("'x'", 'role')}${WS}`,
      found: [[6, 5, 'broad']],
    },
  },
  silent: {
    'no workspace is there': roleAssignment(CONTRIBUTOR, TEAM, { lines: GROUP }),
    'over something else': roleAssignment(CONTRIBUTOR, TEAM, { scope: 'dep', lines: GROUP }) + WS + OTHER,
    'to a service': roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws', lines: "principalType: 'ServicePrincipal'" }) + WS,
    'to an identity': roleAssignment(CONTRIBUTOR, 'ws.identity.principalId', { scope: 'ws' }) + WS,
    'to the identity of a machine': onWorkspace(
      'Contributor',
      'azurerm_linux_virtual_machine.jumpbox.identity[0].principal_id',
    ),
    'to an application': onWorkspace('Contributor', 'azuread_service_principal.deploy["ci"].object_id'),
  },
});
