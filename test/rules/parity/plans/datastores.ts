import { create, later, type Plan } from '../../../support/plan/words.js';
import { AZURERM, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    create('azurerm_storage_account.training', {
      name: 'sttraining',
      location: 'westeurope',
      resource_group_name: 'rg-datastores',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
    }),
    create('azurerm_storage_container.training', {
      name: 'training',
      storage_account_id: later('azurerm_storage_account.training.id'),
    }),
    create('azurerm_storage_share.home', {
      name: 'home',
      quota: 100,
      storage_account_id: later('azurerm_storage_account.training.id'),
    }),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-datastores',
      location: 'westeurope',
      resource_group_name: 'rg-datastores',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_datastore_datalake_gen2.by_identity', {
      name: 'by_identity',
      storage_container_id: later('azurerm_storage_container.training.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_datastore_blobstorage.by_key', {
      name: 'by_key',
      account_key: later('azurerm_storage_account.training.primary_access_key'),
      storage_container_id: later('azurerm_storage_container.training.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_datastore_blobstorage.by_sas', {
      name: 'by_sas',
      shared_access_signature: '?sv=2022-11-02&ss=b&sp=rl&sig=Zm9yIHRoZSB0ZXN0IG9ubHksIG5vdCBhIHNpZ25hdHVyZQ',
      storage_container_id: later('azurerm_storage_container.training.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
    create('azurerm_machine_learning_datastore_fileshare.files', {
      name: 'files',
      account_key: later('azurerm_storage_account.training.primary_access_key'),
      storage_fileshare_id: later('azurerm_storage_share.home.id'),
      workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
    }),
  ],
};
