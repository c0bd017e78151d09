/** Private endpoints by themselves. */
import { LOCK, lock, PLACE_IN_GROUP, ROLE_ASSIGNMENTS, roleAssignments, UNINTERESTING } from './interfaces.js';
import type { Description, KnownModule } from './known-module.js';
import { optional, required } from './known-module.js';

export const PRIVATE_ENDPOINT: KnownModule = {
  name: 'avm-res-network-privateendpoint',
  releases: ['0.1.0'],
  describe: privateEndpoint,
};

const ID = 'azurerm_private_endpoint.this.id';

function privateEndpoint(): Description {
  return {
    azurerm: '~> 3.71',
    inputs: {
      ...PLACE_IN_GROUP,
      ...LOCK,
      ...ROLE_ASSIGNMENTS,
      network_interface_name: required('string'),
      private_connection_resource_id: required('string'),
      subnet_resource_id: required('string'),
      private_dns_zone_group_name: optional('string'),
      private_dns_zone_resource_ids: optional('list(string)', '[]'),
      private_service_connection_name: optional('string'),
      subresource_names: optional('list(string)'),
    },
    ignored: [...UNINTERESTING, 'application_security_group_association_ids', 'ip_configurations'],
    resources: {
      'azurerm_private_endpoint.this': {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          subnet_id: 'var.subnet_resource_id',
          custom_network_interface_name: 'var.network_interface_name',
          private_service_connection: [
            {
              is_manual_connection: 'false',
              name: `var.private_service_connection_name != null ? var.private_service_connection_name : "pse-\${var.name}"`,
              private_connection_resource_id: 'var.private_connection_resource_id',
              subresource_names: 'var.subresource_names',
            },
          ],
          private_dns_zone_group: `length(var.private_dns_zone_resource_ids) > 0 ? [{
            name = var.private_dns_zone_group_name
            private_dns_zone_ids = var.private_dns_zone_resource_ids
          }] : []`,
        },
      },
      ...lock(ID),
      ...roleAssignments(ID),
    },
    outputs: {
      name: 'azurerm_private_endpoint.this.name',
      resource: 'azurerm_private_endpoint.this',
      resource_id: ID,
    },
  };
}
