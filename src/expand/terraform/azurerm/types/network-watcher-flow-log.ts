/** Flow logs of networks, subnets, network interfaces and network security groups. */
import { block, copied, orElse } from '../../../mapping/conversions.js';
import { isBefore } from '../../../mapping/version.js';
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';

const ANALYTICS = 'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration';

export const networkWatcherFlowLog: TypeMapping = {
  azurerm: 'network_watcher_flow_log',
  arm: 'Microsoft.Network/networkWatchers/flowLogs',
  located: nestedByName(['network_watcher_name']),
  arguments: {
    ...PLACED,
    target_resource_id: copied('properties.targetResourceId'),
    network_security_group_id: copied('properties.targetResourceId'),
    storage_account_id: copied('properties.storageId'),
    enabled: copied('properties.enabled'),
    version: orElse(copied('properties.format.version'), (version) => (isBefore(version, '4.0') ? undefined : 1)),
    retention_policy: block('properties.retentionPolicy', { enabled: copied('enabled'), days: copied('days') }),
    traffic_analytics: block(ANALYTICS, {
      enabled: copied('enabled'),
      workspace_id: copied('workspaceId'),
      workspace_region: copied('workspaceRegion'),
      workspace_resource_id: copied('workspaceResourceId'),
      interval_in_minutes: orElse(copied('trafficAnalyticsInterval'), 60),
    }),
  },
  source: 'azurerm 5.2.0 and 3.117.1, r/network_watcher_flow_log; version: the resource code at v3.117.1, v4.20.0',
};
