/** What subnets say, in blocks of a virtual network or as resources. */
import { block, blocks, copied, eachAs, orElse, renamed } from '../../../mapping/conversions.js';
import type { Arguments } from '../../../mapping/mapping.js';

const DELEGATION = blocks('properties.delegations', {
  name: copied('name'),
  service_delegation: block('properties', { name: copied('serviceName'), actions: copied('actions') }),
});

export const SUBNET_PROPERTIES: Arguments = {
  address_prefixes: copied('properties.addressPrefixes'),
  default_outbound_access_enabled: orElse(copied('properties.defaultOutboundAccess'), true),
  delegation: DELEGATION,
  private_endpoint_network_policies: copied('properties.privateEndpointNetworkPolicies'),
  private_link_service_network_policies_enabled: renamed('properties.privateLinkServiceNetworkPolicies', {
    true: 'Enabled',
    false: 'Disabled',
  }),
  service_endpoints: eachAs('properties.serviceEndpoints', 'service'),
  service_endpoint: blocks('properties.serviceEndpoints', {
    service: copied('service'),
    network_identifier: copied('networkIdentifier.id'),
  }),
  service_endpoint_policy_ids: eachAs('properties.serviceEndpointPolicies', 'id'),
};
