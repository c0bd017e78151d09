/** Defender for Storage of one account. */
import { copied, orElse } from '../../../mapping/conversions.js';
import { extending } from '../locators.js';
import type { TypeMapping } from '../mapping.js';

export const securityCenterStorageDefender: TypeMapping = {
  azurerm: 'security_center_storage_defender',
  arm: 'Microsoft.Security/defenderForStorageSettings',
  located: extending('storage_account_id', { always: 'current' }),
  hasOtherId: true,
  fixed: { 'properties.isEnabled': true },
  arguments: {
    override_subscription_settings_enabled: orElse(copied('properties.overrideSubscriptionLevelSettings'), false),
    malware_scanning_on_upload_enabled: orElse(copied('properties.malwareScanning.onUpload.isEnabled'), false),
    malware_scanning_on_upload_cap_gb_per_month: copied('properties.malwareScanning.onUpload.capGBPerMonth'),
    scan_results_event_grid_topic_id: copied('properties.malwareScanning.scanResultsEventGridTopicResourceId'),
    sensitive_data_discovery_enabled: orElse(copied('properties.sensitiveDataDiscovery.isEnabled'), false),
  },
  source: 'azurerm 5.2.0, r/security_center_storage_defender; isEnabled: the resource code',
};
