/** Outbound rules of a managed network that make a private endpoint. */
import { copied } from '../../../mapping/conversions.js';
import { nestedIn } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const machineLearningWorkspaceNetworkOutboundRulePrivateEndpoint: TypeMapping = {
  azurerm: 'machine_learning_workspace_network_outbound_rule_private_endpoint',
  arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
  located: nestedIn('workspace_id'),
  fixed: { 'properties.type': 'PrivateEndpoint', 'properties.category': 'UserDefined' },
  arguments: {
    service_resource_id: copied('properties.destination.serviceResourceId'),
    sub_resource_target: copied('properties.destination.subresourceTarget'),
    spark_enabled: copied('properties.destination.sparkEnabled'),
  },
  source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_private_endpoint',
};
