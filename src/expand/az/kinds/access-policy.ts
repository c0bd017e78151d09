/** `az keyvault set-policy`. */
import { blocks, copied } from '../../mapping/conversions.js';
import { knownString, textOf, unknown } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { made } from './shared.js';

/** A person or an application that is named otherwise than by its object ID. */
const LOOKED_UP = made('objectId', (value) => {
  const message = `the ID of '${knownString(value) ?? '...'}' is looked up`;
  return unknown('runtime', message, `objectId(${textOf(value)})`, value.origin);
});

const POLICY = {
  'object-id': copied('objectId'),
  spn: LOOKED_UP,
  upn: LOOKED_UP,
  'key-permissions': copied('permissions.keys'),
  'secret-permissions': copied('permissions.secrets'),
  'certificate-permissions': copied('permissions.certificates'),
};

/** What it adds or replaces is one entry; ARM has a type of its own for that. */
export const accessPolicy: AzKind = {
  label: 'access policy of a key vault',
  create: 'keyvault set-policy',
  arm: 'Microsoft.KeyVault/vaults/accessPolicies',
  parents: [{ option: 'name', also: ['-n'] }],
  name: { fixed: 'add' },
  options: {
    'object-id': option('text', POLICY['object-id']),
    spn: option('text', POLICY.spn),
    upn: option('text', POLICY.upn),
    'key-permissions': option('list', POLICY['key-permissions']),
    'secret-permissions': option('list', POLICY['secret-permissions']),
    'certificate-permissions': option('list', POLICY['certificate-permissions']),
  },
  gathered: { policy: Object.keys(POLICY) },
  together: { policy: blocks('properties.accessPolicies', POLICY) },
  others: { 'storage-permissions': { takes: 'list' }, 'application-id': { takes: 'text' } },
  source: 'Azure/azure-cli, command_modules/keyvault, custom.py set_policy; az keyvault set-policy --help',
};
