import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_log_analytics_workspace.ml', {
      name: 'log-diagnostics',
      location: 'westeurope',
      resource_group_name: 'rg-diagnostics',
    }),
    create('azurerm_machine_learning_workspace.ml["logged"]', {
      name: from('mlw-logged', 'each.value'),
      location: 'westeurope',
      resource_group_name: 'rg-diagnostics',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_workspace.ml["measured"]', {
      name: from('mlw-measured', 'each.value'),
      location: 'westeurope',
      resource_group_name: 'rg-diagnostics',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_workspace.ml["silent"]', {
      name: from('mlw-silent', 'each.value'),
      location: 'westeurope',
      resource_group_name: 'rg-diagnostics',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_monitor_diagnostic_setting.audit', {
      name: 'audit',
      log_analytics_workspace_id: later('azurerm_log_analytics_workspace.ml.id'),
      target_resource_id: later('azurerm_machine_learning_workspace.ml["logged"].id'),
      enabled_log: [{ category: 'AmlComputeClusterEvent' }, { category_group: 'audit' }],
    }),
    create('azurerm_monitor_diagnostic_setting.metrics', {
      name: 'metrics',
      log_analytics_workspace_id: later('azurerm_log_analytics_workspace.ml.id'),
      target_resource_id: later('azurerm_machine_learning_workspace.ml["measured"].id'),
      enabled_metric: [{ category: 'AllMetrics' }],
    }),
  ],
};
