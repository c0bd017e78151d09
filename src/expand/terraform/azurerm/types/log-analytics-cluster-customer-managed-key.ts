/** The key a dedicated cluster of Log Analytics is encrypted with. */
import { keyUrl } from '../../../mapping/key-conversions.js';
import type { FacetMapping } from '../mapping.js';

const KEY = 'properties.keyVaultProperties';

export const logAnalyticsClusterCustomerManagedKey: FacetMapping = {
  azurerm: 'log_analytics_cluster_customer_managed_key',
  of: 'log_analytics_cluster_id',
  arm: 'Microsoft.OperationalInsights/clusters',
  arguments: {
    key_vault_key_id: keyUrl({ vault: `${KEY}.keyVaultUri`, name: `${KEY}.keyName`, version: `${KEY}.keyVersion` }),
  },
  source: 'azurerm 5.2.0, r/log_analytics_cluster_customer_managed_key',
};
