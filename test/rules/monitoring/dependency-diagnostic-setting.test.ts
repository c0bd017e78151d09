import { dependencyDiagnosticSetting } from '../../../src/rules/monitoring/dependency-diagnostic-setting.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { ALL_LOGS, setting, TO_LOGS } from '../../support/diagnostics.js';
import { testRule } from '../../support/rule-tester.js';

const VAULT = dependency('Microsoft.KeyVault/vaults', '') + workspace('keyVault: dep.id');
const STORAGE = dependency('Microsoft.Storage/storageAccounts', '') + workspace('storageAccount: dep.id');
const REGISTRY =
  dependency('Microsoft.ContainerRegistry/registries', '', '2023-07-01') + workspace('containerRegistry: dep.id');
const COLLECTS = `${ALL_LOGS}\n${TO_LOGS}`;
const BLOBS = resource(
  'blobs',
  'Microsoft.Storage/storageAccounts/blobServices@2023-05-01',
  "parent: dep\n  name: 'default'",
  '',
);

testRule(dependencyDiagnosticSetting, {
  valid: {
    'of a vault': VAULT + setting(COLLECTS, 'dep'),
    'of a registry': REGISTRY + setting(COLLECTS, 'dep'),
    'of the blob service': STORAGE + BLOBS + setting(COLLECTS, 'blobs'),
    'of a blob service that is only referenced': `${STORAGE}resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' existing = {\n  parent: dep\n  name: 'default'\n}\n${setting(COLLECTS, 'blobs')}`,
  },
  invalid: {
    'a vault without one': { files: VAULT, found: [[1, 1, 'vault', 'medium']] },
    'a registry without one': { files: REGISTRY, found: [[1, 1, 'none']] },
    'a registry whose setting collects nothing': {
      files: REGISTRY + setting(ALL_LOGS, 'dep'),
      found: [[1, 1, 'collectsNothing']],
    },
    'storage without one': { files: STORAGE, found: [[1, 1, 'blobs']] },
    'storage with one of the account, which has metrics only': {
      files: STORAGE + setting(COLLECTS, 'dep'),
      found: [[1, 1, 'blobs']],
    },
  },
  unknown: {
    'a vault that is declared elsewhere': {
      files: `resource dep 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'dep'\n}\n${workspace('keyVault: dep.id')}`,
      found: [[1, 1, 'vault', 'medium']],
    },
    'a policy that creates one': {
      files:
        VAULT +
        resource(
          'assignment',
          'Microsoft.Authorization/policyAssignments@2024-04-01',
          "name: 'logs'",
          "policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', '951af2fa-529b-416e-ab6e-066fd85ac459')",
        ),
      found: [[1, 1, 'vault', 'medium']],
    },
  },
  silent: { 'a vault that no workspace uses': dependency('Microsoft.KeyVault/vaults', '') },
});
