/** Outbound rules of a managed network that name a domain. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const machineLearningWorkspaceNetworkOutboundRuleFqdn: TypeMapping = {
  azurerm: 'machine_learning_workspace_network_outbound_rule_fqdn',
  arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
  located: nestedIn('workspace_id'),
  fixed: { 'properties.type': 'FQDN', 'properties.category': 'UserDefined' },
  arguments: { destination_fqdn: copied('properties.destination') },
  source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_fqdn',
};
