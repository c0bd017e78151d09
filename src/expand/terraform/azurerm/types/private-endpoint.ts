/** Private endpoints. Their zone group is in blocks/private-endpoint-dns-zone-group.ts. */
import { blocks, copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';
import { privateConnections } from '../special-conversions.js';

export const privateEndpoint: TypeMapping = {
  azurerm: 'private_endpoint',
  arm: 'Microsoft.Network/privateEndpoints',
  arguments: {
    ...PLACED,
    subnet_id: copied('properties.subnet.id'),
    private_service_connection: privateConnections(
      blocks('connections', {
        name: copied('name'),
        private_connection_resource_id: copied('properties.privateLinkServiceId'),
        private_connection_resource_alias: copied('properties.privateLinkServiceId'),
        subresource_names: copied('properties.groupIds'),
        request_message: copied('properties.requestMessage'),
      }),
    ),
    custom_network_interface_name: copied('properties.customNetworkInterfaceName'),
  },
  ignored: [
    'edge_zone',
    'ip_configuration',
    'private_dns_zone_group',
    'private_dns_zone_group.name',
    'private_service_connection.is_manual_connection',
  ],
  source: 'azurerm 5.2.0, r/private_endpoint',
};
