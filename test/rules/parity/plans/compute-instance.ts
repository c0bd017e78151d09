import { create, from, later, type Plan, read } from '../../../support/plan/words.js';
import { AZURERM, idIn, shared } from './shared.js';

export const plan: Plan = {
  providers: AZURERM,
  resources: [
    read(
      'data.azurerm_subnet.notebooks',
      { name: 'notebooks', resource_group_name: 'rg-network', virtual_network_name: 'vnet-hub' },
      {
        id: idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/notebooks'),
      },
    ),
    create('azurerm_machine_learning_workspace.ml', {
      name: 'mlw-notebooks',
      location: 'westeurope',
      resource_group_name: 'rg-notebooks',
      application_insights_id: shared('Microsoft.Insights/components/appi-shared'),
      key_vault_id: shared('Microsoft.KeyVault/vaults/kv-shared'),
      storage_account_id: shared('Microsoft.Storage/storageAccounts/stshared'),
      identity: [{ type: 'SystemAssigned' }],
    }),
    create('azurerm_machine_learning_compute_instance.inside', {
      name: 'inside',
      local_auth_enabled: true,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: false,
      subnet_resource_id: from(
        idIn('rg-network', 'Microsoft.Network/virtualNetworks/vnet-hub/subnets/notebooks'),
        'data.azurerm_subnet.notebooks.id',
      ),
      virtual_machine_size: 'Standard_DS3_v2',
      ssh: [{ public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx' }],
    }),
    create('azurerm_machine_learning_compute_instance.outside', {
      name: 'outside',
      local_auth_enabled: false,
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      node_public_ip_enabled: true,
      virtual_machine_size: 'Standard_DS3_v2',
    }),
    create('azurerm_machine_learning_compute_instance.shell', {
      name: 'shell',
      machine_learning_workspace_id: later('azurerm_machine_learning_workspace.ml.id'),
      virtual_machine_size: 'Standard_DS3_v2',
      ssh: [{ public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx' }],
    }),
  ],
};
