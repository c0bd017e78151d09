/** `az monitor diagnostic-settings`. */
import { copied, renamed } from '../../mapping/conversions.js';
import { memberOf } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { scopeOfId } from './scopes.js';
import { idAt } from './shared.js';

export const diagnosticSetting: AzKind = {
  label: 'diagnostic setting',
  create: 'monitor diagnostic-settings create',
  arm: 'Microsoft.Insights/diagnosticSettings',
  name: { option: 'name', also: ['-n'] },
  scope: (options, group) => {
    const resource = memberOf(options, 'resource')?.value;
    return resource === undefined ? group : scopeOfId(resource);
  },
  options: {
    workspace: option('text', idAt('properties.workspaceId')),
    'storage-account': option('text', idAt('properties.storageAccountId')),
    'event-hub': option('text', copied('properties.eventHubName')),
    'event-hub-rule': option('text', idAt('properties.eventHubAuthorizationRuleId')),
    'export-to-resource-specific': option(
      'switch',
      renamed('properties.logAnalyticsDestinationType', { true: 'Dedicated' }),
    ),
    logs: option('json', copied('properties.logs')),
    metrics: option('json', copied('properties.metrics')),
  },
  others: { resource: { takes: 'text' }, 'resource-type': { takes: 'text' } },
  source: 'az monitor diagnostic-settings create --help',
};
