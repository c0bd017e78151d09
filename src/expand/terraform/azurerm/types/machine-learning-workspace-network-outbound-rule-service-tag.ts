/** Outbound rules of a managed network that name a service tag. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const machineLearningWorkspaceNetworkOutboundRuleServiceTag: TypeMapping = {
  azurerm: 'machine_learning_workspace_network_outbound_rule_service_tag',
  arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
  located: nestedIn('workspace_id'),
  fixed: { 'properties.type': 'ServiceTag', 'properties.category': 'UserDefined' },
  arguments: {
    service_tag: copied('properties.destination.serviceTag'),
    protocol: copied('properties.destination.protocol'),
    port_ranges: copied('properties.destination.portRanges'),
  },
  source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_service_tag',
};
