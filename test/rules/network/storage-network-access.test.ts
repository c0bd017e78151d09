import { storageNetworkAccess } from '../../../src/rules/network/storage-network-access.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
/** The dependency stands first, so its properties begin on line 4; the workspace names it. */
const storage = (lines: string) => dependency(ST, lines) + workspace('storageAccount: dep.id');
const EXISTING = `resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n`;

testRule(storageNetworkAccess, {
  valid: {
    'no public access': storage("publicNetworkAccess: 'Disabled'\nnetworkAcls: { defaultAction: 'Allow' }"),
    'a perimeter': storage("publicNetworkAccess: 'securedByPerimeter'"),
    'denied by default': storage("networkAcls: { defaultAction: 'deny' }"),
  },
  invalid: {
    'nothing written': {
      files: storage(''),
      found: [[1, 1, 'open']],
      says: ["properties.publicNetworkAccess is not set, which means 'Enabled'"],
    },
    'points at what is written': {
      files: storage("networkAcls: {\n  defaultAction: 'Allow'\n}"),
      found: [[5, 7, 'open']],
      says: ["properties.networkAcls.defaultAction is 'Allow'"],
    },
    'both written': {
      files: storage("networkAcls: { defaultAction: 'Allow' }\npublicNetworkAccess: 'Enabled'"),
      found: [[5, 5, 'open']],
      related: ["properties.networkAcls.defaultAction: it is 'Allow'"],
    },
    'through a variable: where it is used': {
      files: `var acls = {\n  defaultAction: 'Allow'\n}\n${storage('networkAcls: acls')}`,
      found: [[7, 5, 'open']],
      related: ['variable acls'],
    },
    'through an object that a module is given': {
      files: {
        'main.bicep':
          "module st 'st.bicep' = {\n  name: 'st'\n  params: {\n    settings: { publicNetworkAccess: 'Enabled' }\n  }\n}\n",
        'st.bicep': `param settings object\n${storage('publicNetworkAccess: settings.publicNetworkAccess')}`,
      },
      found: [[5, 5, 'open']],
      related: ['argument settings of module st', 'module st'],
    },
    'named by a literal ID': {
      files:
        dependency(ST, '') +
        workspace(
          "storageAccount: '/subscriptions/s/resourceGroups/r/providers/microsoft.storage/STORAGEACCOUNTS/DEP'",
        ),
      found: [[1, 1, 'open']],
    },
    'named under a condition': {
      files: `param on bool\n${dependency(ST, '')}${workspace('storageAccount: on ? dep.id : null')}`,
      found: [[2, 1, 'open']],
    },
    'an account behind a datastore': {
      files: `${dependency(ST, '')}resource data 'Microsoft.MachineLearningServices/workspaces/datastores@2024-10-01' = {\n  name: 'w/data'\n  properties: { accountName: dep.name }\n}\n`,
      found: [[1, 1, 'open']],
    },
    'named by a workspace in another module': {
      files: {
        'main.bicep': `${dependency(ST, '')}module ml 'ml.bicep' = {\n  name: 'ml'\n  params: { account: dep.id }\n}\n`,
        'ml.bicep': `param account string\n${workspace('storageAccount: account')}`,
      },
      found: [[1, 1, 'open']],
    },
    'named by a workspace of another entry point': {
      files: {
        'main.bicep': dependency(ST, ''),
        'ml.bicep': workspace("storageAccount: resourceId('Microsoft.Storage/storageAccounts', 'dep')"),
      },
      found: [[1, 1, 'open']],
    },
    'no workspace names it, but all are asked for': {
      files: dependency(ST, ''),
      found: [[1, 1, 'open']],
      options: { associatedScope: 'all' },
    },
    'no workspace names it, but a tag does': {
      files: dependency(ST, '').replace("name: 'dep'", "name: 'dep'\n  tags: { 'aml-associated': 'true' }"),
      found: [[1, 1, 'open']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param access string\n${storage('publicNetworkAccess: access')}`,
      found: [[5, 5, 'open']],
    },
    'an account that is only referenced': {
      files: EXISTING + workspace('storageAccount: dep.id'),
      found: [[1, 1, 'open']],
      says: ["'dep' is only referenced here, not declared"],
    },
  },
  silent: {
    'an account that no workspace names': dependency(ST, '') + workspace(''),
    'a workspace that names another':
      dependency(ST, '') + workspace("storageAccount: resourceId('Microsoft.Storage/storageAccounts', 'other')"),
    'only referenced, by no workspace': EXISTING,
  },
});
