/** Azure AI Search services. */
import { copied, eachAs, enabledDisabled, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const searchService: TypeMapping = {
  azurerm: 'search_service',
  arm: 'Microsoft.Search/searchServices',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    sku: copied('sku.name'),
    public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
    allowed_ips: eachAs('properties.networkRuleSet.ipRules', 'value'),
    network_rule_bypass_option: orElse(copied('properties.networkRuleSet.bypass'), 'None'),
    local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
    authentication_failure_mode: copied('properties.authOptions.aadOrApiKey.aadAuthFailureMode'),
    customer_managed_key_enforcement_enabled: orElse(
      enabledDisabled('properties.encryptionWithCmk.enforcement'),
      false,
    ),
    semantic_search_sku: copied('properties.semanticSearch'),
  },
  ignored: ['hosting_mode', 'partition_count', 'replica_count'],
  source: 'azurerm 5.2.0, r/search_service',
};
