import { create, from, later, type Plan, read } from '../../../support/plan/words.js';
import { AZURERM } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    read(
      'data.azurerm_client_config.current',
      {},
      {
        client_id: '00000000-0000-0000-0000-0000000000c1',
        id: 'Y2xpZW50Q29uZmlncw==',
        object_id: '00000000-0000-0000-0000-0000000000c2',
        subscription_id: '00000000-0000-0000-0000-0000000000aa',
        tenant_id: '00000000-0000-0000-0000-000000000001',
      },
    ),
    create('azurerm_user_assigned_identity.ml', {
      name: 'id-mlw',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
    }),
    create('azurerm_storage_account.ml', {
      name: 'stcustomerkey',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      account_replication_type: 'LRS',
      account_tier: 'Standard',
    }),
    create('azurerm_application_insights.ml', {
      name: 'appi-customer-key',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      application_type: 'web',
    }),
    create('azurerm_key_vault.secrets', {
      name: 'kv-secrets',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      purge_protection_enabled: true,
      sku_name: 'standard',
      tenant_id: from('00000000-0000-0000-0000-000000000001', 'data.azurerm_client_config.current.tenant_id'),
    }),
    create('azurerm_key_vault.keys', {
      name: 'kv-keys',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      purge_protection_enabled: null,
      sku_name: 'standard',
      tenant_id: from('00000000-0000-0000-0000-000000000001', 'data.azurerm_client_config.current.tenant_id'),
    }),
    create('azurerm_key_vault_key.ml', {
      name: 'mlw',
      key_opts: ['unwrapKey', 'wrapKey'],
      key_size: 2048,
      key_type: 'RSA',
      key_vault_id: later('azurerm_key_vault.keys.id'),
    }),
    create('azurerm_machine_learning_workspace.encrypted', {
      name: 'mlw-encrypted',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      application_insights_id: later('azurerm_application_insights.ml.id'),
      key_vault_id: later('azurerm_key_vault.secrets.id'),
      primary_user_assigned_identity: later('azurerm_user_assigned_identity.ml.id'),
      storage_account_id: later('azurerm_storage_account.ml.id'),
      encryption: [
        {
          key_id: later('azurerm_key_vault_key.ml.id'),
          key_vault_id: later('azurerm_key_vault.keys.id'),
          user_assigned_identity_id: later('azurerm_user_assigned_identity.ml.id'),
        },
      ],
      identity: [{ type: 'UserAssigned', identity_ids: from([later()], 'azurerm_user_assigned_identity.ml.id') }],
    }),
    create('azurerm_machine_learning_workspace.plain', {
      name: 'mlw-plain',
      location: 'westeurope',
      resource_group_name: 'rg-customer-key',
      application_insights_id: later('azurerm_application_insights.ml.id'),
      key_vault_id: later('azurerm_key_vault.secrets.id'),
      storage_account_id: later('azurerm_storage_account.ml.id'),
      identity: [{ type: 'SystemAssigned' }],
    }),
  ],
};
