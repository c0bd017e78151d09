/** Key vaults. */
import { block, blocks, copied, eachAs, enabledDisabled, orElse } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import type { TypeMapping } from '../mapping.js';
import { ACCESS_POLICY } from '../shared/access-policy.js';
import { PLACED } from '../shared/placed.js';

export const keyVault: TypeMapping = {
  azurerm: 'key_vault',
  arm: 'Microsoft.KeyVault/vaults',
  arguments: {
    ...PLACED,
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
    access_policy: blocks('properties.accessPolicies', ACCESS_POLICY),
    enabled_for_deployment: copied('properties.enabledForDeployment'),
    enabled_for_disk_encryption: copied('properties.enabledForDiskEncryption'),
    enabled_for_template_deployment: copied('properties.enabledForTemplateDeployment'),
  },
  ignored: ['contact'],
  source: 'azurerm 5.2.0, r/key_vault; before 5.0: tags v4.81.0, v2.40.0',
};
