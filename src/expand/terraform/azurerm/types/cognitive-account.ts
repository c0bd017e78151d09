/** Azure AI services accounts: Azure OpenAI, AI Services, Foundry. */
import { blocks, copied, enabledDisabled, inverted, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { accountEncryption, COGNITIVE_ACCOUNT } from '../shared/cognitive-account.js';
import { ACCOUNT_KEY } from '../shared/cognitive-account-key.js';

export const cognitiveAccount: TypeMapping = {
  azurerm: 'cognitive_account',
  arm: 'Microsoft.CognitiveServices/accounts',
  arguments: {
    ...COGNITIVE_ACCOUNT,
    kind: copied('kind'),
    local_auth_enabled: orElse(inverted('properties.disableLocalAuth'), true),
    public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
    network_injection: blocks('properties.networkInjections', {
      scenario: copied('scenario'),
      subnet_id: copied('subnetArmId'),
    }),
    customer_managed_key: accountEncryption(ACCOUNT_KEY),
    project_management_enabled: copied('properties.allowProjectManagement'),
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
