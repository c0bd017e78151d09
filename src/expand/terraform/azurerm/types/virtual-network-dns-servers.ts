/** The DNS servers of a virtual network, as a resource of its own. */
import { copied } from '../../../mapping/conversions.js';
import type { FacetMapping } from '../mapping.js';

export const virtualNetworkDnsServers: FacetMapping = {
  azurerm: 'virtual_network_dns_servers',
  of: 'virtual_network_id',
  arm: 'Microsoft.Network/virtualNetworks',
  arguments: { dns_servers: copied('properties.dhcpOptions.dnsServers') },
  source: 'azurerm 5.2.0, r/virtual_network_dns_servers',
};
