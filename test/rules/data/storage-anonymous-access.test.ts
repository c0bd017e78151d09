import { describe, expect, it } from 'vitest';
import { DiagnosticBag } from '../../../src/inputs/diagnostic.js';
import { storageAnonymousAccess } from '../../../src/rules/data/storage-anonymous-access.js';
import { runRules } from '../../../src/rules/engine.js';
import { child, dependency, registry, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { testRule } from '../../support/rule-tester.js';

const ST = 'Microsoft.Storage/storageAccounts';
const storage = (lines: string, api?: string) => dependency(ST, lines, api) + workspace('storageAccount: dep.id');
const ofRegistry = (account: string) =>
  registry(`regionDetails: [\n  { location: 'x', storageAccountDetails: [{ ${account} }] }\n]`);
const created = (lines: string) => ofRegistry(`systemCreatedStorageAccount: { ${lines} }`);

testRule(storageAnonymousAccess, {
  valid: {
    refused: storage('allowBlobPublicAccess: false'),
    'trap 1: absent since 2023-01-01': storage(''),
    'storage of a registry': created('allowBlobPublicAccess: false'),
  },
  invalid: {
    allowed: { files: storage('allowBlobPublicAccess: true'), found: [[4, 5, 'account']] },
    'a boolean in quotes': { files: storage("allowBlobPublicAccess: 'True'"), found: [[4, 5, 'account']] },
    'trap 1: absent before 2023-01-01': {
      files: storage('', '2022-09-01'),
      found: [[1, 1, 'account']],
      says: ['allowBlobPublicAccess is not set, which means true'],
    },
    'null before 2023-01-01': {
      files: storage('allowBlobPublicAccess: null', '2022-09-01'),
      found: [[4, 5, 'account']],
    },
    'an account that only a datastore names': {
      files:
        dependency(ST, 'allowBlobPublicAccess: true') +
        workspace('') +
        child('datastores', "datastoreType: 'AzureBlob'\naccountName: dep.name"),
      found: [[4, 5, 'account']],
    },
    'an account that only a connection names, by its host': {
      files:
        dependency(ST, 'allowBlobPublicAccess: true') +
        workspace('') +
        child('connections', "category: 'AzureBlob'\ntarget: 'https://dep.blob.core.windows.net'"),
      found: [[4, 5, 'account']],
    },
    'storage of a registry': {
      files: created('allowBlobPublicAccess: true'),
      found: [[5, 81, 'registry']],
      says: ['systemCreatedStorageAccount.allowBlobPublicAccess is true'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param open bool\n${storage('allowBlobPublicAccess: open')}`,
      found: [[5, 5, 'account']],
    },
    'not written for the storage of a registry': {
      files: created("storageAccountType: 'Standard_LRS'"),
      found: [[5, 48, 'registry', 'info']],
    },
    'trap 17: an account declared elsewhere': {
      files: `resource dep '${ST}@2023-05-01' existing = {\n  name: 'dep'\n}\n${workspace('storageAccount: dep.id')}`,
      found: [[1, 1, 'account']],
    },
  },
  silent: {
    'an account that nothing of Azure Machine Learning uses': dependency(ST, 'allowBlobPublicAccess: true'),
    'a registry that describes no storage': registry('regionDetails: []'),
  },
});

describe('trap 2: the major version of azurerm', () => {
  it.each([
    ['~> 4.0', 'fail'],
    ['~> 5.0', 'pass'],
  ])('%s', (version, status) => {
    const text = [
      `terraform { required_providers { azurerm = { source = "hashicorp/azurerm", version = "${version}" } } }`,
      'resource "azurerm_storage_account" "st" {',
      '  name = "st"',
      '}',
      'resource "azurerm_machine_learning_workspace" "ml" {',
      '  name               = "mlw"',
      '  storage_account_id = azurerm_storage_account.st.id',
      '}',
      '',
    ].join('\n');
    const [expansion] = expandFiles({ 'main.tf': text }).expansions;
    if (expansion === undefined) throw new Error('nothing was expanded');
    const { results } = runRules(expansion, [storageAnonymousAccess], {}, new DiagnosticBag());
    expect(results.map((result) => result.status)).toEqual([status]);
  });
});
