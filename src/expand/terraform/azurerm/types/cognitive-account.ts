/** Azure AI services accounts: Azure OpenAI, AI Services, Foundry. */
import { all, block, blocks, copied, eachAs, enabledDisabled, inverted, orElse, presence } from '../conversions.js';
import type { TypeMapping } from '../mapping.js';
import { ACCOUNT_KEY } from '../shared/cognitive-account-key.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const cognitiveAccount: TypeMapping = {
  azurerm: 'cognitive_account',
  arm: 'Microsoft.CognitiveServices/accounts',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    kind: copied('kind'),
    sku_name: copied('sku.name'),
    custom_subdomain_name: copied('properties.customSubDomainName'),
    local_auth_enabled: orElse(inverted('properties.disableLocalAuth'), true),
    public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
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
    network_injection: blocks('properties.networkInjections', {
      scenario: copied('scenario'),
      subnet_id: copied('subnetArmId'),
    }),
    customer_managed_key: all(
      presence('properties.encryption.keySource', 'Microsoft.KeyVault'),
      block('properties.encryption', ACCOUNT_KEY),
    ),
    project_management_enabled: copied('properties.allowProjectManagement'),
    storage: blocks('properties.userOwnedStorage', {
      storage_account_id: copied('resourceId'),
      identity_client_id: copied('identityClientId'),
    }),
  },
  ignored: [
    'custom_question_answering_search_service_id',
    'custom_question_answering_search_service_key',
    'dynamic_throttling_enabled',
    'metrics_advisor_aad_client_id',
    'metrics_advisor_aad_tenant_id',
    'metrics_advisor_super_user_name',
    'metrics_advisor_website_name',
    'qna_runtime_endpoint',
  ],
  source: 'azurerm 5.2.0, r/cognitive_account',
};
