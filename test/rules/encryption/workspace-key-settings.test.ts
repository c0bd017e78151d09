import { workspaceKeySettings } from '../../../src/rules/encryption/workspace-key-settings.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const VAULT = "keyVaultArmId: resourceId('Microsoft.KeyVault/vaults', 'kv-keys')";
const KEY = "keyIdentifier: 'https://kv-keys.vault.azure.net/keys/mlw/0123'";

/** The status stands in line 5, the properties of the key from line 7. */
function encrypted(key: string, { status = "'Enabled'", more = '', identity = "'SystemAssigned'" } = {}): string {
  const lines = [
    'encryption: {',
    `  status: ${status}`,
    '  keyVaultProperties: {',
    ...key.split('\n').map(deeper),
    '  }',
  ];
  return workspace([...lines, ...(more === '' ? [] : [`  ${more}`]), '}'].join('\n'), {
    top: `identity: { type: ${identity} }`,
  });
}

function deeper(line: string): string {
  return `    ${line}`;
}

const DECLARED = [
  resource('kv', 'Microsoft.KeyVault/vaults@2023-07-01', "name: 'kv-keys'", ''),
  resource('other', 'Microsoft.KeyVault/vaults@2023-07-01', "name: 'kv-other'", ''),
  resource('cmk', 'Microsoft.KeyVault/vaults/keys@2023-07-01', "parent: kv\n  name: 'cmk'", ''),
].join('');

testRule(workspaceKeySettings, {
  valid: {
    'a key in the vault that is named': encrypted(`${VAULT}\n${KEY}`),
    'the host in other case': encrypted(`${VAULT}\nkeyIdentifier: 'https://KV-Keys.vault.azure.net/keys/mlw/0123'`),
    'a sovereign cloud': encrypted(`${VAULT}\nkeyIdentifier: 'https://kv-keys.vault.usgovcloudapi.net/keys/mlw/1'`),
    'read from a key that is declared':
      encrypted('keyVaultArmId: kv.id\nkeyIdentifier: cmk.properties.keyUriWithVersion') + DECLARED,
    'the address of the vault with a path behind it':
      encrypted(`keyVaultArmId: kv.id\nkeyIdentifier: '\${kv.properties.vaultUri}keys/mlw/1'`) + DECLARED,
    'a name made of a parameter': `param vault string\n${encrypted(
      `keyVaultArmId: resourceId('Microsoft.KeyVault/vaults', vault)\nkeyIdentifier: 'https://\${vault}.vault.azure.net/keys/mlw/1'`,
    )}`,
    'an identity for the key': encrypted(`${VAULT}\n${KEY}`, {
      identity: "'UserAssigned'",
      more: "identity: { userAssignedIdentity: '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id' }",
    }),
    'its own identity beside others': encrypted(`${VAULT}\n${KEY}`, { identity: "'SystemAssigned, UserAssigned'" }),
  },
  invalid: {
    disabled: {
      files: encrypted(`${VAULT}\n${KEY}`, { status: "'Disabled'" }),
      found: [[5, 7, 'disabled']],
      says: ["The workspace names a key, but encryption.status is 'Disabled'."],
    },
    'the status is null': { files: encrypted(`${VAULT}\n${KEY}`, { status: 'null' }), found: [[5, 7, 'disabled']] },
    'no vault': { files: encrypted(KEY), found: [[1, 1, 'incomplete']] },
    'an empty key': { files: encrypted(`${VAULT}\nkeyIdentifier: ''`), found: [[8, 9, 'incomplete']] },
    'a key of another vault': {
      files: encrypted(`${VAULT}\nkeyIdentifier: 'https://kv-old.vault.azure.net/keys/mlw/0123'`),
      found: [[8, 9, 'otherVault']],
    },
    'a declared key of another vault': {
      files: encrypted('keyVaultArmId: other.id\nkeyIdentifier: cmk.properties.keyUriWithVersion') + DECLARED,
      found: [[8, 9, 'otherVault']],
    },
    'the name of a key in place of its URL': {
      files: encrypted(`${VAULT}\nkeyIdentifier: 'mlw'`),
      found: [[8, 9, 'otherVault']],
    },
    'no identity that could read it': {
      files: encrypted(`${VAULT}\n${KEY}`, { identity: "'userAssigned'" }),
      found: [[1, 1, 'noIdentity']],
    },
    'a client id in its place': {
      files: encrypted(`${VAULT}\n${KEY}\nidentityClientId: '00000000-0000-0000-0000-000000000001'`, {
        identity: "'UserAssigned'",
      }),
      found: [[1, 1, 'noIdentity']],
    },
  },
  unknown: {
    'a required parameter as status': {
      files: `param cmk string\n${encrypted(`${VAULT}\n${KEY}`, { status: 'cmk' })}`,
      found: [[6, 7, 'disabled']],
    },
    'a required parameter as key': {
      files: `param key string\n${encrypted(`${VAULT}\nkeyIdentifier: key`)}`,
      found: [
        [9, 9, 'incomplete'],
        [9, 9, 'otherVault'],
      ],
    },
  },
  silent: {
    'no key': workspace(''),
    'a status alone, which AML-ENC-001 tells': workspace("encryption: { status: 'Disabled' }"),
    'a project': workspace("hubResourceId: 'x'\nencryption: { status: 'Enabled' }"),
  },
});
