/** Azure Monitor Private Link Scopes. */
import { copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';

export const monitorPrivateLinkScope: TypeMapping = {
  azurerm: 'monitor_private_link_scope',
  arm: 'Microsoft.Insights/privateLinkScopes',
  arguments: {
    tags: copied('tags'),
    ingestion_access_mode: orElse(copied('properties.accessModeSettings.ingestionAccessMode'), 'Open'),
    query_access_mode: orElse(copied('properties.accessModeSettings.queryAccessMode'), 'Open'),
  },
  source: 'azurerm 5.2.0, r/monitor_private_link_scope',
};
