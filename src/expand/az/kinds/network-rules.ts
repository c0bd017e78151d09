/** Commands that add to the firewall of a service. */
import type { Conversion } from '../../mapping/mapping.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { addedAt, idOrText, objectAt } from './shared.js';

/** Options that say the subnet together, and others that no rule asks about. */
const OTHERS = { 'vnet-name': { takes: 'text' }, 'tenant-id': { takes: 'text' }, action: { takes: 'text' } } as const;

export const storageNetworkRule: AzKind = {
  label: 'network rule of a storage account',
  create: 'storage account network-rule add',
  isPatch: true,
  arm: 'Microsoft.Storage/storageAccounts',
  name: { option: 'account-name', also: ['-n'] },
  options: {
    'ip-address': option('list', addedAt('properties.networkAcls.ipRules', allowed)),
    subnet: option('text', subnets('properties.networkAcls.virtualNetworkRules')),
    'resource-id': option(
      'text',
      addedAt('properties.networkAcls.resourceAccessRules', (id) => objectAt(id, { resourceId: idOrText(id) })),
    ),
  },
  others: OTHERS,
  source: 'Azure/azure-cli, command_modules/storage, operations/account.py add_network_rule',
};

export const keyVaultNetworkRule: AzKind = {
  label: 'network rule of a key vault',
  create: 'keyvault network-rule add',
  isPatch: true,
  arm: 'Microsoft.KeyVault/vaults',
  name: { option: 'name', also: ['-n'] },
  options: {
    'ip-address': option(
      'list',
      addedAt('properties.networkAcls.ipRules', (address) => objectAt(address, { value: address })),
    ),
    subnet: option('text', subnets('properties.networkAcls.virtualNetworkRules')),
  },
  others: OTHERS,
  source: 'Azure/azure-cli, command_modules/keyvault, custom.py add_network_rule',
};

export const registryNetworkRule: AzKind = {
  label: 'network rule of a container registry',
  create: 'acr network-rule add',
  isPatch: true,
  arm: 'Microsoft.ContainerRegistry/registries',
  name: { option: 'name', also: ['-n'] },
  options: {
    'ip-address': option('list', addedAt('properties.networkRuleSet.ipRules', allowed)),
    subnet: option('text', subnets('properties.networkRuleSet.virtualNetworkRules')),
  },
  others: OTHERS,
  source: 'Azure/azure-cli, command_modules/acr, network_rule.py acr_network_rule_add',
};

/** An address that is let in. */
function allowed(address: Value): Value {
  return objectAt(address, { value: address, action: scalar('Allow', address.origin) });
}

function subnets(path: string): Conversion {
  return addedAt(path, (id) => objectAt(id, { id: idOrText(id) }));
}
