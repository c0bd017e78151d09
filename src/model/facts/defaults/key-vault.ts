/** What the service does when a property of a key vault is not written. */
import { KEY_VAULT, KEY_VAULT_KEY } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const VAULT_TYPES = 'github.com/Azure/bicep-types-az, generated/keyvault';
const SOFT_DELETE_DOCS = 'learn.microsoft.com/azure/key-vault/general/soft-delete-overview';
const KEY_DOCS = 'learn.microsoft.com/azure/key-vault/keys/about-keys-details';
const VAULT_DOCS = 'learn.microsoft.com/azure/key-vault/general/access-control-default';

export const KEY_VAULT_DEFAULTS: readonly AbsenceFact[] = [
  { type: KEY_VAULT, path: 'properties.networkAcls.bypass', value: 'AzureServices', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.enablePurgeProtection', value: false, source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.createMode', value: 'default', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.softDeleteRetentionInDays', value: 90, source: SOFT_DELETE_DOCS },
  { type: KEY_VAULT_KEY, path: 'properties.keySize', value: 2048, source: KEY_DOCS },
  {
    type: KEY_VAULT,
    path: 'properties.enableSoftDelete',
    since: '2019-09-01',
    value: true,
    source: VAULT_TYPES,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableSoftDelete',
    before: '2019-09-01',
    value: false,
    source: VAULT_TYPES,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableRbacAuthorization',
    since: '2026-02-01',
    value: true,
    source: VAULT_DOCS,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableRbacAuthorization',
    before: '2026-02-01',
    value: false,
    source: VAULT_DOCS,
  },
];
