import { privateWorkspacePublicDependency } from '../../../src/rules/network/private-workspace-public-dependency.js';
import { dependency, privateEndpoint, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const PRIVATE = "publicNetworkAccess: 'Disabled'";
const storage = (lines: string) => dependency('Microsoft.Storage/storageAccounts', lines);
const vault = (lines: string) => dependency('Microsoft.KeyVault/vaults', lines);
const acr = (lines: string) => dependency('Microsoft.ContainerRegistry/registries', lines);
const using = (property: string, lines = PRIVATE, written = {}) => workspace(`${property}: dep.id\n${lines}`, written);
const whole = (more = '') =>
  workspace(`storageAccount: dep.id\nkeyVault: kv.id\n${more}publicNetworkAccess: 'Enabled'`);
const CLOSED_VAULT = resource('kv', 'Microsoft.KeyVault/vaults@2023-05-01', "name: 'kv'", PRIVATE);

testRule(privateWorkspacePublicDependency, {
  valid: {
    'a private one that names nothing': workspace(PRIVATE),
    'storage without public access': using('storageAccount') + storage(PRIVATE),
    'storage in a perimeter': using('storageAccount') + storage("publicNetworkAccess: 'SecuredByPerimeter'"),
    'storage behind a firewall, in another case':
      using('storageAccount') + storage("networkAcls: { defaultAction: 'deny' }"),
    'a vault, written in small letters': using('keyVault') + vault("publicNetworkAccess: 'disabled'"),
    'a registry behind its rule set': using('containerRegistry') + acr("networkRuleSet: { defaultAction: 'Deny' }"),
  },
  invalid: {
    'open storage': { files: using('storageAccount') + storage(''), found: [[4, 5, 'mixed']] },
    'an open vault': { files: using('keyVault') + vault("publicNetworkAccess: 'Enabled'"), found: [[4, 5, 'mixed']] },
    'open storage that a hub has besides': {
      files:
        workspace(`${PRIVATE}\nworkspaceHubConfig: { additionalWorkspaceStorageAccounts: [dep.id] }`, {
          top: "kind: 'Hub'",
          api: '2024-10-01',
        }) + storage(''),
      found: [[5, 64, 'mixed']],
    },
    'a registry that says nothing': { files: using('containerRegistry') + acr(''), found: [[4, 5, 'mixed']] },
    'a workspace that its endpoint closes, on a version without the property': {
      files: using('storageAccount', '', { api: '2020-08-01' }) + privateEndpoint('ws.id') + storage(''),
      found: [[4, 5, 'mixed']],
    },
    'a public workspace whose parts are all closed': {
      files: whole() + storage(PRIVATE) + CLOSED_VAULT,
      found: [[6, 5, 'reverse', 'info']],
    },
    'one that does not say that it is public': {
      files: workspace('storageAccount: dep.id\nkeyVault: kv.id') + storage(PRIVATE) + CLOSED_VAULT,
      found: [[1, 1, 'reverse', 'info']],
    },
  },
  unknown: {
    'a workspace of which nobody knows whether it is private': {
      files: `param access string\n${using('storageAccount', 'publicNetworkAccess: access')}${storage('')}`,
      found: [[5, 5, 'mixed']],
    },
    'storage whose access a parameter decides': {
      files: `param access string\n${using('storageAccount')}${storage('publicNetworkAccess: access')}`,
      found: [[5, 5, 'mixed']],
    },
  },
  silent: {
    'a public workspace': using('storageAccount', '') + storage(''),
    'a public workspace with an open vault': whole() + storage(PRIVATE) + CLOSED_VAULT.replace(PRIVATE, ''),
    'a public workspace with a vault of which nobody knows': `param access string\n${whole()}${storage(PRIVATE)}${CLOSED_VAULT.replace("'Disabled'", 'access')}`,
    'a public workspace with a registry that is declared elsewhere':
      whole(
        "containerRegistry: '/subscriptions/a/resourceGroups/b/providers/Microsoft.ContainerRegistry/registries/c'\n",
      ) +
      storage(PRIVATE) +
      CLOSED_VAULT,
    'a project': workspace(PRIVATE, { top: "kind: 'Project'" }),
  },
});
