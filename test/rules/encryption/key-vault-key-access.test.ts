import { keyVaultKeyAccess } from '../../../src/rules/encryption/key-vault-key-access.js';
import { resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WORKSPACE = workspace(
  "encryption: {\n  status: 'Enabled'\n  identity: { userAssignedIdentity: id.id }\n  keyVaultProperties: { keyVaultArmId: kv.id }\n}",
);
const IDENTITIES = ['id', 'other']
  .map((name) => resource(name, 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31', `name: '${name}'`, ''))
  .join('');
const vault = (lines: string) =>
  WORKSPACE + IDENTITIES + resource('kv', 'Microsoft.KeyVault/vaults@2023-07-01', "name: 'kv'", lines);
const policy = (permissions: string, identity = 'id') =>
  `accessPolicies: [{ objectId: ${identity}.properties.principalId, permissions: { keys: ${permissions} } }]`;
const ENOUGH = "['Get', 'WrapKey', 'UnwrapKey']";
const ENCRYPTION_USER = 'e147488a-f6f5-4113-8e2d-b22465e65bf6';
const READER = '21090545-7ca7-4776-b22c-e363652d74d2';
const role = (guid: string, scope = 'kv') =>
  vault('enableRbacAuthorization: true') +
  resource(
    'ra',
    'Microsoft.Authorization/roleAssignments@2022-04-01',
    `name: 'ra'${scope === '' ? '' : `\n  scope: ${scope}`}`,
    `principalId: id.properties.principalId\nroleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${guid}')`,
  );

testRule(keyVaultKeyAccess, {
  valid: {
    'an access policy': vault(policy(ENOUGH)),
    'an access policy with everything': vault(policy("['all']")),
    'an access policy of its own':
      vault('') +
      resource(
        'more',
        'Microsoft.KeyVault/vaults/accessPolicies@2023-07-01',
        "parent: kv\n  name: 'add'",
        policy(ENOUGH),
      ),
    'a role on the vault': role(ENCRYPTION_USER),
    'a role on the group': role(ENCRYPTION_USER, ''),
  },
  invalid: {
    nothing: {
      files: vault('accessPolicies: []'),
      found: [[1, 1, 'noAccess']],
      says: ["The identity 'id' has no right to the keys of the vault 'kv'."],
    },
    'a policy without unwrapping': { files: vault(policy("['get', 'wrapKey']")), found: [[1, 1, 'noAccess']] },
    'a policy for somebody else': { files: vault(policy(ENOUGH, 'other')), found: [[1, 1, 'noAccess']] },
    'a policy where roles count': {
      files: vault(`enableRbacAuthorization: true\n${policy(ENOUGH)}`),
      found: [[1, 1, 'noAccess']],
    },
    'a role without keys': { files: role(READER), found: [[1, 1, 'noAccess']] },
  },
  unknown: {
    'a principal that nobody knows': {
      files: `param who string\n${vault(`accessPolicies: [{ objectId: who, permissions: { keys: ${ENOUGH} } }]`)}`,
      found: [[2, 1, 'noAccess']],
    },
    'roles or policies, which nobody knows': {
      files: `param roles bool\n${vault(`enableRbacAuthorization: roles\n${policy(ENOUGH)}`)}`,
      found: [[2, 1, 'noAccess']],
    },
    'beside a module that could not be read': {
      files: `${vault('')}module access 'missing.bicep' = {\n  name: 'access'\n}\n`,
      found: [[1, 1, 'noAccess']],
    },
  },
  silent: {
    'its own identity': workspace("encryption: { status: 'Enabled' }"),
    'no key': workspace("encryption: { status: 'Disabled', identity: { userAssignedIdentity: 'x' } }"),
  },
});
