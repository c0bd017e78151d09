/** What Azure AI services accounts say, whichever resource type declares them. */
import { all, block, blocks, copied, eachAs, orElse, presence } from '../../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../../mapping/mapping.js';
import { PLACED_WITH_IDENTITY } from './placed.js';

export const COGNITIVE_ACCOUNT: Arguments = {
  ...PLACED_WITH_IDENTITY,
  sku_name: copied('sku.name'),
  custom_subdomain_name: copied('properties.customSubDomainName'),
  outbound_network_access_restricted: orElse(copied('properties.restrictOutboundNetworkAccess'), false),
  fqdns: copied('properties.allowedFqdnList'),
  network_acls: block('properties.networkAcls', {
    default_action: copied('defaultAction'),
    bypass: copied('bypass'),
    ip_rules: eachAs('ipRules', 'value'),
    virtual_network_rules: blocks('virtualNetworkRules', {
      subnet_id: copied('id'),
      ignore_missing_vnet_service_endpoint: copied('ignoreMissingVnetServiceEndpoint'),
    }),
  }),
  storage: blocks('properties.userOwnedStorage', {
    storage_account_id: copied('resourceId'),
    identity_client_id: copied('identityClientId'),
  }),
};

/** The block that turns encryption with a key of one's own on. */
export function accountEncryption(key: Arguments): Conversion {
  return all(presence('properties.encryption.keySource', 'Microsoft.KeyVault'), block('properties.encryption', key));
}
