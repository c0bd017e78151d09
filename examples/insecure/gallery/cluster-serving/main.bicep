var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-routers'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    storageAccount: '${shared}/Microsoft.Storage/storageAccounts/stshared'
    keyVault: '${shared}/Microsoft.KeyVault/vaults/kv-shared'
    applicationInsights: '${shared}/Microsoft.Insights/components/appi-shared'
  }
}

resource attached 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-attached'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'attached'
    disableLocalAccounts: false
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_D4s_v5'
      }
    ]
  }
}

resource without 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-without'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'without'
    disableLocalAccounts: true
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_D4s_v5'
      }
    ]
  }
}

resource aside 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-aside'
  location: 'westeurope'
  tags: {
    'aml-associated': 'true'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aside'
    disableLocalAccounts: true
    securityProfile: {
      azureKeyVaultKms: {
        enabled: true
        keyId: 'https://kv-shared.vault.azure.net/keys/etcd/00000000000000000000000000000001'
      }
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_D4s_v5'
      }
    ]
  }
}

resource public 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'public'
  location: 'westeurope'
  properties: {
    computeType: 'AKS'
    resourceId: attached.id
    properties: {
      sslConfiguration: {
        status: 'Auto'
        leafDomainLabel: 'models'
      }
    }
  }
}

resource internal 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'internal'
  location: 'westeurope'
  properties: {
    computeType: 'AKS'
    resourceId: without.id
    properties: {
      loadBalancerType: 'InternalLoadBalancer'
      sslConfiguration: {
        status: 'Auto'
        leafDomainLabel: 'models'
      }
    }
  }
}

resource published 'Microsoft.KubernetesConfiguration/extensions@2023-05-01' = {
  scope: attached
  name: 'azureml-published'
  properties: {
    extensionType: 'Microsoft.AzureML.Kubernetes'
    configurationSettings: {
      enableInference: 'True'
      sslSecret: 'models-tls'
      inferenceRouterServiceType: 'loadBalancer'
    }
  }
}

resource inside 'Microsoft.KubernetesConfiguration/extensions@2023-05-01' = {
  scope: without
  name: 'azureml-inside'
  properties: {
    extensionType: 'Microsoft.AzureML.Kubernetes'
    configurationSettings: {
      enableInference: 'True'
      sslSecret: 'models-tls'
      inferenceRouterServiceType: 'loadBalancer'
      internalLoadBalancerProvider: 'azure'
    }
  }
}
