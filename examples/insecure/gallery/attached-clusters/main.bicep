var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-serving'
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

resource open 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-open'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'open'
    enableRBAC: false
    servicePrincipalProfile: {
      clientId: '00000000-0000-0000-0000-0000000000bb'
      secret: 'Open-Sesame-7!'
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_D4s_v5'
        enableNodePublicIP: true
      }
    ]
    addonProfiles: {
      httpApplicationRouting: {
        enabled: true
      }
    }
  }
}

resource openModels 'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01' = {
  parent: open
  name: 'models'
  properties: {
    mode: 'User'
    count: 1
    vmSize: 'Standard_D4s_v5'
    osType: 'Linux'
    enableNodePublicIP: true
  }
}

resource closed 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-closed'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'closed'
    enableRBAC: true
    diskEncryptionSetID: '${shared}/Microsoft.Compute/diskEncryptionSets/des-shared'
    aadProfile: {
      managed: true
      enableAzureRBAC: true
    }
    apiServerAccessProfile: {
      enablePrivateCluster: true
      enablePrivateClusterPublicFQDN: false
      disableRunCommand: true
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 1
        vmSize: 'Standard_D4s_v5'
        enableNodePublicIP: false
        enableEncryptionAtHost: true
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      networkPolicy: 'cilium'
    }
    securityProfile: {
      defender: {
        logAnalyticsWorkspaceResourceId: '${shared}/Microsoft.OperationalInsights/workspaces/log-shared'
        securityMonitoring: {
          enabled: true
        }
      }
    }
    addonProfiles: {
      azurepolicy: {
        enabled: true
      }
      httpApplicationRouting: {
        enabled: false
      }
    }
  }
}

resource plainCompute 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'plain'
  location: 'westeurope'
  properties: {
    computeType: 'AKS'
    resourceId: open.id
  }
}

resource tlsCompute 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'tls'
  location: 'westeurope'
  properties: {
    computeType: 'AKS'
    resourceId: closed.id
    properties: {
      sslConfiguration: {
        status: 'Auto'
        leafDomainLabel: 'models'
      }
    }
  }
}

resource unsecured 'Microsoft.KubernetesConfiguration/extensions@2023-05-01' = {
  scope: open
  name: 'azureml-insecure'
  properties: {
    extensionType: 'Microsoft.AzureML.Kubernetes'
    autoUpgradeMinorVersion: false
    version: '1.1.69'
    configurationSettings: {
      enableInference: 'True'
      allowInsecureConnections: 'True'
    }
  }
}

resource secured 'Microsoft.KubernetesConfiguration/extensions@2023-05-01' = {
  scope: closed
  name: 'azureml-secure'
  properties: {
    extensionType: 'Microsoft.AzureML.Kubernetes'
    configurationSettings: {
      enableInference: 'True'
      allowInsecureConnections: 'False'
      sslSecret: 'models-tls'
    }
  }
}
