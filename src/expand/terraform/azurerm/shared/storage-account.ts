/** What a storage account says in blocks or in resources of their own. */
import { blocks, copied, eachAs, orElse } from '../conversions.js';
import type { Arguments } from '../mapping.js';
import { joinedWords } from '../special-conversions.js';

/** Below `properties.networkAcls`. */
export const NETWORK_RULES: Arguments = {
  default_action: copied('defaultAction'),
  bypass: orElse(joinedWords('bypass'), 'AzureServices'),
  ip_rules: eachAs('ipRules', 'value', { action: 'Allow' }),
  virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id', { action: 'Allow' }),
  private_link_access: blocks('resourceAccessRules', {
    endpoint_resource_id: copied('resourceId'),
    endpoint_tenant_id: copied('tenantId'),
  }),
};

/** Below `properties.encryption`. */
export const CUSTOMER_KEY: Arguments = {
  key_vault_key_id: copied('keyvaultproperties.keyIdentifier'),
  managed_hsm_key_id: copied('keyvaultproperties.keyIdentifier'),
  user_assigned_identity_id: copied('identity.userAssignedIdentity'),
};
