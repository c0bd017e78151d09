/** What a Log Analytics workspace is linked to: a dedicated cluster or an automation account. */

import { copied } from '../../../mapping/conversions.js';
import { scalarAt } from '../../../values.js';
import { argumentOf, nestedIn } from '../locators.js';
import type { Locator, TypeMapping } from '../mapping.js';

/** The link to an automation account reads, that to a cluster writes. */
const LINKED: Locator = {
  arguments: ['workspace_id'],
  locate: (resource, arm) => {
    const inWorkspace = nestedIn('workspace_id', [], { always: '' }).locate(resource, arm);
    const name = argumentOf(resource, 'read_access_id') === undefined ? 'Cluster' : 'Automation';
    return { ...inWorkspace, names: [...inWorkspace.names.slice(0, -1), scalarAt(name, resource.headerSpan)] };
  },
};

export const logAnalyticsLinkedService: TypeMapping = {
  azurerm: 'log_analytics_linked_service',
  arm: 'Microsoft.OperationalInsights/workspaces/linkedServices',
  located: LINKED,
  arguments: {
    read_access_id: copied('properties.resourceId'),
    write_access_id: copied('properties.writeAccessResourceId'),
    resource_id: copied('properties.resourceId'),
  },
  ignored: ['linked_service_name', 'resource_group_name', 'tags', 'workspace_name'],
  source: 'azurerm 5.2.0 and 2.99.0, r/log_analytics_linked_service; name: the resource code',
};
