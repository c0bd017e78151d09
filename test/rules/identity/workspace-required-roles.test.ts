import { workspaceRequiredRoles } from '../../../src/rules/identity/workspace-required-roles.js';
import { child, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const VAULT_ADMINISTRATOR = '00482a5a-887f-4fb3-b363-3b7fe8e74483';
const OWN = 'ws.identity.principalId';

const PREVIEW = { api: '2025-07-01-preview', top: ACTS_AS_ITSELF };
const leaving = (more = '', value = 'false') => workspace(`allowRoleAssignmentOnRG: ${value}${more}`, PREVIEW);
const VAULT = dependency('Microsoft.KeyVault/vaults', 'enableRbacAuthorization: true');
const ON_GROUP = roleAssignment(CONTRIBUTOR, OWN);
const ON_VAULT = roleAssignment(VAULT_ADMINISTRATOR, OWN, { symbol: 'secrets', scope: 'dep' });

const ST = dependency('Microsoft.Storage/storageAccounts', '');
const WS = workspace('', { top: ACTS_AS_ITSELF });
const datastore = (credentials = 'None') =>
  child(
    'datastores',
    `datastoreType: 'AzureBlob'\naccountName: dep.name\ncredentials: { credentialsType: '${credentials}' }`,
  );

testRule(workspaceRequiredRoles, {
  valid: {
    'roles are given here': leaving() + ON_GROUP,
    'roles on the vault too': leaving('\nkeyVault: dep.id') + ON_GROUP + ON_VAULT + VAULT,
    'the workspace reads the account': WS + ST + datastore() + roleAssignment(BLOB_READER, OWN, { scope: 'dep' }),
  },
  invalid: {
    'the service may give no role, and nobody else does': {
      files: leaving(),
      found: [[4, 5, 'lacks']],
      says: ['lacks Contributor on mlw.'],
    },
    'no role for the secrets of the vault': {
      files: leaving('\nkeyVault: dep.id') + ON_GROUP + VAULT,
      found: [[4, 5, 'lacks']],
      says: ['lacks Key Vault Administrator on dep.'],
    },
    'a datastore on an account that the workspace may not read': {
      files: WS + ST + datastore(),
      found: [[17, 5, 'unread', 'info']],
    },
  },
  unknown: {
    'a parameter says what the service may do': {
      files: `param may bool\n${leaving('', 'may')}`,
      found: [[5, 5, 'lacks']],
    },
    'a principal that may be it': {
      files: `param who2 string\n${leaving()}${roleAssignment(CONTRIBUTOR, 'who2')}`,
      found: [[5, 5, 'lacks']],
    },
  },
  silent: {
    'the service gives the roles': WS,
    'an identity that is brought along':
      IDENTITY + workspace('allowRoleAssignmentOnRG: false', { ...PREVIEW, top: ACTS_AS_WHO }),
    'a datastore with a key': WS + ST + datastore('AccountKey'),
    'a datastore on the default account':
      workspace('storageAccount: dep.id', { top: ACTS_AS_ITSELF }) + ST + datastore(),
  },
});
