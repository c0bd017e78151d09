import { keyVaultExpiry } from '../../../src/rules/encryption/key-vault-expiry.js';
import { dependency, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WITH_VAULT = workspace('keyVault: dep.id') + dependency('Microsoft.KeyVault/vaults', '', '2023-07-01');
const child = (type: string, lines: string) =>
  resource('child', `Microsoft.KeyVault/vaults/${type}@2023-07-01`, "parent: dep\n  name: 'child'", lines) + WITH_VAULT;
const key = (lines: string) => child('keys', lines);
const secret = (lines: string) => child('secrets', lines);
const ROTATED = "rotationPolicy: { lifetimeActions: [{ action: { type: 'Rotate' } }] }";
const registry = (identifier: string) =>
  dependency(
    'Microsoft.ContainerRegistry/registries',
    `encryption: { keyVaultProperties: { keyIdentifier: ${identifier} } }`,
  ) + workspace('containerRegistry: dep.id');
const storage = (version: string) =>
  dependency('Microsoft.Storage/storageAccounts', `encryption: { keyvaultproperties: { ${version} } }`) +
  workspace('storageAccount: dep.id');

testRule(keyVaultExpiry, {
  valid: {
    'a key that is rotated': key(`kty: 'RSA'\nkeySize: 3072\n${ROTATED}`),
    'a key that expires': key("kty: 'RSA'\nattributes: { exp: 1893456000 }"),
    'a key on a curve': key(`kty: 'ec-hsm'\ncurveName: 'P-384'\n${ROTATED}`),
    'a secret that expires': secret("contentType: 'text/plain'\nattributes: { exp: 1893456000 }"),
    'a registry that takes the newest version': registry("'https://kv.vault.azure.net/keys/cr'"),
    'an account that takes the newest version': storage("keyname: 'st'"),
  },
  invalid: {
    'a key without end': { files: key("kty: 'RSA'"), found: [[1, 1, 'endlessKey']] },
    'a key of which only a notice is given': {
      files: key("rotationPolicy: { lifetimeActions: [{ action: { type: 'Notify' } }] }"),
      found: [[1, 1, 'endlessKey']],
    },
    'a short key': { files: key(`kty: 'RSA'\nkeySize: 1024\n${ROTATED}`), found: [[6, 5, 'weakKey']] },
    'a key that a team calls short': {
      files: key(`kty: 'RSA'\nkeySize: 2048\n${ROTATED}`),
      settings: { leastBits: 3072 },
      found: [[6, 5, 'weakKey']],
    },
    'a secret without end and type': {
      files: secret("value: 'x'"),
      found: [
        [1, 1, 'endlessSecret'],
        [1, 1, 'untyped', 'info'],
      ],
    },
    'a registry with one version': {
      files: registry("'https://kv.vault.azure.net/keys/cr/0123'"),
      found: [[4, 41, 'pinned', 'low']],
    },
    'an account with one version': { files: storage("keyversion: '0123'"), found: [[4, 41, 'pinned', 'low']] },
  },
  unknown: {
    'a required parameter': {
      files: `param exp int\n${secret("contentType: 'x'\nattributes: { exp: exp }")}`,
      found: [[7, 19, 'endlessSecret']],
    },
    'a key identifier that nobody knows': {
      files: `param id string\n${registry('id')}`,
      found: [[5, 41, 'pinned', 'low']],
    },
  },
  silent: {
    'a key of a vault that no workspace uses': `${resource('kv', 'Microsoft.KeyVault/vaults@2023-07-01', "name: 'kv'", '')}${resource('k', 'Microsoft.KeyVault/vaults/keys@2023-07-01', "parent: kv\n  name: 'k'", '')}`,
  },
});
