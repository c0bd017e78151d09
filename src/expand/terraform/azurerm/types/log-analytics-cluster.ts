/** Dedicated clusters of Log Analytics. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const logAnalyticsCluster: TypeMapping = {
  azurerm: 'log_analytics_cluster',
  arm: 'Microsoft.OperationalInsights/clusters',
  arguments: { ...PLACED_WITH_IDENTITY, size_gb: copied('sku.capacity') },
  source: 'azurerm 5.2.0, r/log_analytics_cluster',
};
