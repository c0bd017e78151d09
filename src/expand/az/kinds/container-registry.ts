/** `az acr`. */
import { all, converted, copied, enabledDisabled, fixedIfSet, renamed } from '../../mapping/conversions.js';
import { type AzKind, option } from '../az-kind.js';
import { itemId } from './shared.js';

export const containerRegistry: AzKind = {
  label: 'container registry',
  create: 'acr create',
  update: 'acr update',
  arm: 'Microsoft.ContainerRegistry/registries',
  name: { option: 'name', also: ['-n'] },
  implied: () => ({ 'admin-enabled': false }),
  options: {
    location: option('text', copied('location'), '-l'),
    tags: option('pairs', copied('tags')),
    sku: option('text', converted('sku.name', 'sku', titled)),
    'admin-enabled': option('switch', copied('properties.adminUserEnabled')),
    'public-network-enabled': option('switch', enabledDisabled('properties.publicNetworkAccess')),
    'default-action': option('text', converted('properties.networkRuleSet.defaultAction', 'action', titled)),
    'allow-trusted-services': option(
      'switch',
      renamed('properties.networkRuleBypassOptions', { true: 'AzureServices', false: 'None' }),
    ),
    'allow-exports': option(
      'switch',
      renamed('properties.policies.exportPolicy.status', { true: 'enabled', false: 'disabled' }),
    ),
    'anonymous-pull-enabled': option('switch', copied('properties.anonymousPullEnabled')),
    'data-endpoint-enabled': option('switch', copied('properties.dataEndpointEnabled')),
    'zone-redundancy': option('text', converted('properties.zoneRedundancy', 'zones', titled)),
    identity: option(
      'text',
      all(fixedIfSet('identity.type', 'UserAssigned'), itemId('identity.userAssignedIdentities')),
    ),
    'key-encryption-key': option(
      'text',
      all(
        fixedIfSet('properties.encryption.status', 'enabled'),
        copied('properties.encryption.keyVaultProperties.keyIdentifier'),
      ),
    ),
  },
  others: { workspace: { takes: 'text' } },
  source: 'Azure/azure-cli, command_modules/acr, custom.py acr_create and acr_update_custom',
};

/** The command compares words without case. */
function titled(known: string | number | boolean | null) {
  return typeof known === 'string' ? known.slice(0, 1).toUpperCase() + known.slice(1).toLowerCase() : known;
}
