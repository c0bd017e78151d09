/** What belongs to an Azure Monitor Private Link Scope. */
import { copied } from '../../../mapping/conversions.js';
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const monitorPrivateLinkScopedService: TypeMapping = {
  azurerm: 'monitor_private_link_scoped_service',
  arm: 'Microsoft.Insights/privateLinkScopes/scopedResources',
  located: nestedByName(['scope_name']),
  arguments: { linked_resource_id: copied('properties.linkedResourceId') },
  source: 'azurerm 5.2.0, r/monitor_private_link_scoped_service',
};
