import { create, from, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create(
      'azurerm_key_vault.ml["careless"]',
      {
        name: from('kv-careless', 'each.key'),
        location: 'westeurope',
        resource_group_name: 'rg-key-vaults',
        purge_protection_enabled: from(null, 'each.value.purge_protection'),
        sku_name: 'standard',
        tenant_id: '00000000-0000-0000-0000-000000000001',
        network_acls: from([{ bypass: 'AzureServices', default_action: 'Allow' }], 'each.value.default_action'),
      },
      { forEach: later('local.vaults') },
    ),
    create(
      'azurerm_key_vault.ml["kept"]',
      {
        name: from('kv-kept', 'each.key'),
        location: 'westeurope',
        resource_group_name: 'rg-key-vaults',
        purge_protection_enabled: from(true, 'each.value.purge_protection'),
        sku_name: 'standard',
        tenant_id: '00000000-0000-0000-0000-000000000001',
        network_acls: from([{ bypass: 'AzureServices', default_action: 'Deny' }], 'each.value.default_action'),
      },
      { forEach: later('local.vaults') },
    ),
    create(
      'azurerm_machine_learning_workspace.ml["careless"]',
      {
        name: from('mlw-careless', 'each.key'),
        location: 'westeurope',
        resource_group_name: 'rg-key-vaults',
        application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
        key_vault_id: later('azurerm_key_vault.ml', 'each.key'),
        storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
        identity: [{ type: 'SystemAssigned' }],
      },
      { forEach: later('local.vaults') },
    ),
    create(
      'azurerm_machine_learning_workspace.ml["kept"]',
      {
        name: from('mlw-kept', 'each.key'),
        location: 'westeurope',
        resource_group_name: 'rg-key-vaults',
        application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
        key_vault_id: later('azurerm_key_vault.ml', 'each.key'),
        storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
        identity: [{ type: 'SystemAssigned' }],
      },
      { forEach: later('local.vaults') },
    ),
  ],
};
