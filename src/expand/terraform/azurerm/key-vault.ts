/** Key vaults and their keys. */
import { block, blocks, copied, eachAs, enabledDisabled, orElse, uninterpreted } from './conversions.js';
import { nestedIn } from './locators.js';
import type { TypeMapping } from './mapping.js';
import { isBefore } from './provider-version.js';

const VAULT = 'Microsoft.KeyVault/vaults';

export const KEY_VAULTS: readonly TypeMapping[] = [
  {
    azurerm: 'key_vault',
    arm: VAULT,
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
      sku_name: copied('properties.sku.name'),
      tenant_id: copied('properties.tenantId'),
      public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
      network_acls: block('properties.networkAcls', {
        bypass: copied('bypass'),
        default_action: copied('defaultAction'),
        ip_rules: eachAs('ipRules', 'value'),
        virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id'),
      }),
      // Always on since 2.42, when the argument lost its effect.
      soft_delete_enabled: orElse(copied('properties.enableSoftDelete'), (version) => !isBefore(version, '2.42')),
      purge_protection_enabled: copied('properties.enablePurgeProtection'),
      soft_delete_retention_days: orElse(copied('properties.softDeleteRetentionInDays'), 90),
      rbac_authorization_enabled: orElse(copied('properties.enableRbacAuthorization'), (version) =>
        isBefore(version, '5.0') ? false : undefined,
      ),
      enable_rbac_authorization: copied('properties.enableRbacAuthorization'),
      access_policy: blocks('properties.accessPolicies', {
        tenant_id: copied('tenantId'),
        object_id: copied('objectId'),
        application_id: copied('applicationId'),
        certificate_permissions: copied('permissions.certificates'),
        key_permissions: copied('permissions.keys'),
        secret_permissions: copied('permissions.secrets'),
        storage_permissions: copied('permissions.storage'),
      }),
      enabled_for_deployment: copied('properties.enabledForDeployment'),
      enabled_for_disk_encryption: copied('properties.enabledForDiskEncryption'),
      enabled_for_template_deployment: copied('properties.enabledForTemplateDeployment'),
    },
    ignored: ['contact'],
    source: 'azurerm 5.2.0, r/key_vault; before 5.0: tags v4.81.0, v2.40.0',
  },
  {
    azurerm: 'key_vault_key',
    arm: `${VAULT}/keys`,
    located: nestedIn('key_vault_id'),
    hasOtherId: true,
    arguments: {
      tags: copied('tags'),
      key_type: copied('properties.kty'),
      key_size: copied('properties.keySize'),
      key_opts: copied('properties.keyOps'),
      curve: copied('properties.curveName'),
      expiration_date: uninterpreted('properties.attributes.exp'),
      rotation_policy: uninterpreted('properties.rotationPolicy'),
    },
    ignored: ['not_before_date', 'release_policy'],
    source: 'azurerm 5.2.0, r/key_vault_key',
  },
];
