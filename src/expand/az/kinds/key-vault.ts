/** `az keyvault`. */
import { word } from '../../azureml/conversions.js';
import { copied, uninterpreted } from '../../mapping/conversions.js';
import { memberOf } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { BYPASS } from './shared.js';

/** Options that hold rules, which bring a default action of their own. */
const RULES = ['network-acls', 'network-acls-ips', 'network-acls-vnets'];

export const keyVault: AzKind = {
  label: 'key vault',
  create: 'keyvault create',
  update: 'keyvault update',
  arm: 'Microsoft.KeyVault/vaults',
  name: { option: 'name', also: ['-n'] },
  implied: (given) => ({
    // Since Azure CLI 2.61; the command says so whatever the API version does by itself.
    'enable-rbac-authorization': true,
    sku: 'standard',
    'retention-days': 90,
    ...(RULES.some((name) => memberOf(given, name) !== undefined)
      ? {}
      : { bypass: 'AzureServices', 'default-action': 'Allow' }),
  }),
  options: {
    location: option('text', copied('location'), '-l'),
    tags: option('pairs', copied('tags')),
    sku: option('text', copied('properties.sku.name')),
    'enable-rbac-authorization': option('switch', copied('properties.enableRbacAuthorization')),
    'enable-purge-protection': option('switch', copied('properties.enablePurgeProtection')),
    'retention-days': option('number', copied('properties.softDeleteRetentionInDays')),
    'public-network-access': option(
      'text',
      word('properties.publicNetworkAccess', { Enabled: 'Enabled', Disabled: 'Disabled' }),
    ),
    'default-action': option('text', word('properties.networkAcls.defaultAction', { Allow: 'Allow', Deny: 'Deny' })),
    bypass: option('list', BYPASS('properties.networkAcls.bypass')),
    'network-acls': option('text', uninterpreted('properties.networkAcls')),
    'network-acls-ips': option('list', uninterpreted('properties.networkAcls')),
    'network-acls-vnets': option('list', uninterpreted('properties.networkAcls')),
    'enabled-for-deployment': option('switch', copied('properties.enabledForDeployment')),
    'enabled-for-disk-encryption': option('switch', copied('properties.enabledForDiskEncryption')),
    'enabled-for-template-deployment': option('switch', copied('properties.enabledForTemplateDeployment')),
  },
  others: {
    'no-self-perms': { takes: 'switch' },
    'hsm-name': { takes: 'text' },
  },
  source:
    'Azure/azure-cli, command_modules/keyvault, custom.py create_vault and update_vault; az keyvault create --help',
};
