/** Which storage accounts a subnet may reach through its service endpoint. */
import { blocks, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

export const subnetServiceEndpointStoragePolicy: TypeMapping = {
  azurerm: 'subnet_service_endpoint_storage_policy',
  arm: 'Microsoft.Network/serviceEndpointPolicies',
  arguments: {
    ...PLACED,
    definition: blocks('properties.serviceEndpointPolicyDefinitions', {
      name: copied('name'),
      description: copied('properties.description'),
      service: orElse(copied('properties.service'), 'Microsoft.Storage'),
      service_resources: copied('properties.serviceResources'),
    }),
  },
  source: 'azurerm 5.2.0, r/subnet_service_endpoint_storage_policy',
};
