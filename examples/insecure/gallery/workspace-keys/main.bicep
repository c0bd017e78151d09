resource good 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-good'
  location: 'westeurope'
  tags: {
    data: 'Confidential'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hbiWorkspace: true
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-workspace-keys/providers/Microsoft.KeyVault/vaults/kv-keys'
        keyIdentifier: 'https://kv-keys.vault.azure.net/keys/mlw/1'
      }
    }
  }
}

resource off 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-off'
  location: 'westeurope'
  tags: {
    data: 'Confidential'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hbiWorkspace: false
    encryption: {
      status: 'Disabled'
      keyVaultProperties: {
        keyVaultArmId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-workspace-keys/providers/Microsoft.KeyVault/vaults/kv-keys'
        keyIdentifier: 'https://kv-keys.vault.azure.net/keys/mlw/1'
      }
    }
  }
}

resource astray 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-astray'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    encryption: {
      status: 'Enabled'
      keyVaultProperties: {
        keyVaultArmId: '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-workspace-keys/providers/Microsoft.KeyVault/vaults/kv-keys'
        keyIdentifier: 'https://kv-old.vault.azure.net/keys/mlw/1'
      }
    }
  }
}
