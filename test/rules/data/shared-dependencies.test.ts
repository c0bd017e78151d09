import { sharedDependencies } from '../../../src/rules/data/shared-dependencies.js';
import { dependency, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const VAULT =
  "'/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv'";
const SHARED = dependency(ST, '');
const other = (lines: string, top = '') =>
  workspace(lines, { top }).replace('resource ws', 'resource other').replace("'mlw'", "'other'");
const ISOLATED = 'storageAccount: dep.id\nenableDataIsolation: true';

testRule(sharedDependencies, {
  valid: { 'isolated on both': workspace(ISOLATED) + other(ISOLATED) + SHARED },
  invalid: {
    'one storage account': {
      files: workspace('storageAccount: dep.id') + other('storageAccount: dep.id') + SHARED,
      found: [
        [1, 1, 'shared'],
        [7, 1, 'shared'],
      ],
      says: ['uses the same storage account, and enableDataIsolation is not set, which means false'],
    },
    'a workspace of another template': {
      files: {
        'main.bicep': workspace('storageAccount: dep.id') + SHARED,
        'other.bicep': `${other('storageAccount: dep.id')}resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n`,
      },
      found: [[1, 1, 'shared']],
    },
    'one is isolated': {
      files: workspace(ISOLATED) + other('storageAccount: dep.id\nenableDataIsolation: false') + SHARED,
      found: [[12, 5, 'shared']],
    },
    'a storage account and a vault, the vault by its ID': {
      files:
        workspace(`storageAccount: dep.id\nkeyVault: ${VAULT}`) +
        other(`storageAccount: dep.id\nkeyVault: ${VAULT}\nenableDataIsolation: true`) +
        SHARED,
      found: [[1, 1, 'shared']],
      says: ['the same storage account and key vault'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param isolate bool\n${workspace('storageAccount: dep.id\nenableDataIsolation: isolate')}${other(ISOLATED)}${SHARED}`,
      found: [[6, 5, 'shared']],
    },
  },
  silent: {
    'a variant of the template declares the same workspace': {
      'main.bicep': workspace('storageAccount: dep.id') + SHARED,
      'variant.bicep': workspace('storageAccount: dep.id') + SHARED,
    },
    'a workspace of its own': workspace('storageAccount: dep.id') + SHARED,
    'trap 6: a hub and its project':
      workspace('storageAccount: dep.id', { top: "kind: 'Hub'" }) +
      other('hubResourceId: ws.id', "kind: 'Project'") +
      SHARED,
  },
});
