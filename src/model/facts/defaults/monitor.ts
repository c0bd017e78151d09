/** What the service does when a property of a diagnostic setting or of a store of logs is not written. */
import {
  APPLICATION_INSIGHTS,
  DIAGNOSTIC_SETTING,
  LOG_ANALYTICS,
  MONITOR_PRIVATE_LINK_SCOPE,
  NESTED_DIAGNOSTIC_SETTING,
} from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const LOGS_DOCS = 'learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure';
const SETTING_TYPES = 'github.com/Azure/bicep-types-az, generated/monitor';
const INSIGHTS_TYPES = 'github.com/Azure/bicep-types-az, generated/applicationinsights';
const POLICY_INSIGHTS = 'policy 199d5677-e4d9-4264-9465-efe1839c06bd: absent does not comply';
const POLICY_LOGS = 'policy e15effd4-2278-4c65-a0da-4d6f6d1890e2: absent does not comply';
const POLICY_INSIGHTS_NETWORK = 'policy 1bc02227-0cb6-4e11-8f53-eb0b22eab7e8: absent does not comply';
const POLICY_LOGS_NETWORK = 'policy 6c53d030-cc64-46f0-906d-2bc061cd1334: absent does not comply';

export const MONITOR_DEFAULTS: readonly AbsenceFact[] = [
  { type: DIAGNOSTIC_SETTING, path: 'properties.logs.[].retentionPolicy.enabled', value: false, source: SETTING_TYPES },
  {
    type: NESTED_DIAGNOSTIC_SETTING,
    path: 'properties.logs.[].retentionPolicy.enabled',
    value: false,
    source: SETTING_TYPES,
  },
  { type: LOG_ANALYTICS, path: 'properties.retentionInDays', value: 30, source: LOGS_DOCS },
  { type: APPLICATION_INSIGHTS, path: 'properties.IngestionMode', value: 'LogAnalytics', source: INSIGHTS_TYPES },
  { type: APPLICATION_INSIGHTS, path: 'properties.DisableLocalAuth', value: false, source: POLICY_INSIGHTS },
  { type: LOG_ANALYTICS, path: 'properties.features.disableLocalAuth', value: false, source: POLICY_LOGS },
  {
    type: APPLICATION_INSIGHTS,
    path: 'properties.publicNetworkAccessForIngestion',
    value: 'Enabled',
    source: POLICY_INSIGHTS_NETWORK,
  },
  {
    type: LOG_ANALYTICS,
    path: 'properties.publicNetworkAccessForIngestion',
    value: 'Enabled',
    source: POLICY_LOGS_NETWORK,
  },
  {
    type: MONITOR_PRIVATE_LINK_SCOPE,
    path: 'properties.accessModeSettings.ingestionAccessMode',
    value: 'Open',
    source: SETTING_TYPES,
  },
  {
    type: APPLICATION_INSIGHTS,
    path: 'properties.publicNetworkAccessForQuery',
    value: 'Enabled',
    source: POLICY_INSIGHTS_NETWORK,
  },
  {
    type: LOG_ANALYTICS,
    path: 'properties.publicNetworkAccessForQuery',
    value: 'Enabled',
    source: POLICY_LOGS_NETWORK,
  },
  {
    type: MONITOR_PRIVATE_LINK_SCOPE,
    path: 'properties.accessModeSettings.queryAccessMode',
    value: 'Open',
    source: SETTING_TYPES,
  },
];
