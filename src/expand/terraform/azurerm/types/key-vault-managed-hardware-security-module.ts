/** Managed HSMs. */
import { block, copied, enabledDisabled, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const keyVaultManagedHardwareSecurityModule: TypeMapping = {
  azurerm: 'key_vault_managed_hardware_security_module',
  arm: 'Microsoft.KeyVault/managedHSMs',
  arguments: {
    ...PLACED,
    sku_name: copied('sku.name'),
    tenant_id: copied('properties.tenantId'),
    admin_object_ids: copied('properties.initialAdminObjectIds'),
    public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
    network_acls: block('properties.networkAcls', {
      bypass: copied('bypass'),
      default_action: copied('defaultAction'),
    }),
    purge_protection_enabled: copied('properties.enablePurgeProtection'),
    soft_delete_retention_days: orElse(copied('properties.softDeleteRetentionInDays'), 90),
  },
  ignored: ['security_domain_key_vault_certificate_ids', 'security_domain_quorum'],
  source: 'azurerm 5.2.0, r/key_vault_managed_hardware_security_module',
};
