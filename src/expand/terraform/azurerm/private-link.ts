/** Private endpoints with their zone groups, private DNS zones and their links. */
import { blocks, copied, orElse } from './conversions.js';
import { byIdOrName, nestedByName, nestedIn } from './locators.js';
import type { NestedMapping, TypeMapping } from './mapping.js';
import { privateConnections, zoneConfigurations } from './special-conversions.js';

const ENDPOINT = 'Microsoft.Network/privateEndpoints';
const ZONE = 'Microsoft.Network/privateDnsZones';

export const PRIVATE_LINK: readonly TypeMapping[] = [
  {
    azurerm: 'private_endpoint',
    arm: ENDPOINT,
    arguments: {
      location: copied('location'),
      tags: copied('tags'),
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
    ignored: ['edge_zone', 'ip_configuration', 'private_dns_zone_group'],
    source: 'azurerm 5.2.0, r/private_endpoint',
  },
  {
    azurerm: 'private_dns_zone',
    arm: ZONE,
    arguments: { tags: copied('tags') },
    ignored: ['soa_record'],
    source: 'azurerm 5.2.0, r/private_dns_zone',
  },
  {
    azurerm: 'private_dns_zone_virtual_network_link',
    arm: `${ZONE}/virtualNetworkLinks`,
    located: byIdOrName(
      nestedIn('private_dns_zone_id'),
      'private_dns_zone_id',
      nestedByName(['private_dns_zone_name']),
    ),
    arguments: {
      tags: copied('tags'),
      virtual_network_id: copied('properties.virtualNetwork.id'),
      registration_enabled: orElse(copied('properties.registrationEnabled'), false),
      resolution_policy: copied('properties.resolutionPolicy'),
    },
    source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_zone_virtual_network_link',
  },
];

export const ZONE_GROUPS: readonly NestedMapping[] = [
  {
    azurerm: 'private_endpoint',
    block: 'private_dns_zone_group',
    arm: `${ENDPOINT}/privateDnsZoneGroups`,
    name: 'name',
    arguments: { private_dns_zone_ids: zoneConfigurations('properties.privateDnsZoneConfigs') },
    source: 'azurerm 5.2.0, r/private_endpoint, block private_dns_zone_group',
  },
];
