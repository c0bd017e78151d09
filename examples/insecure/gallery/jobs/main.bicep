var shared = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers'

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-jobs'
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

resource gpt 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2025-12-01' = {
  parent: workspace
  name: 'by-key'
  location: 'westeurope'
  sku: {
    name: 'Consumption'
  }
  properties: {
    authMode: 'Key'
  }
}

resource phi 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2025-12-01' = {
  parent: workspace
  name: 'by-identity'
  location: 'westeurope'
  sku: {
    name: 'Consumption'
  }
  properties: {
    authMode: 'AAD'
  }
}

resource container 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01' = {
  parent: workspace
  name: 'aci-open'
  location: 'westeurope'
  computeType: 'ACI'
}

resource cluster 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01' = {
  parent: workspace
  name: 'aks-signed'
  location: 'westeurope'
  computeType: 'AKS'
  authEnabled: true
  aadAuthEnabled: true
}

resource stored 'Microsoft.MachineLearningServices/workspaces/connections@2025-12-01' = {
  parent: workspace
  name: 'stored'
  properties: {
    category: 'AzureOpenAI'
    authType: 'ApiKey'
    target: 'https://oai-elsewhere.openai.azure.com/'
  }
}

resource signed 'Microsoft.MachineLearningServices/workspaces/connections@2025-12-01' = {
  parent: workspace
  name: 'signed'
  properties: {
    category: 'AzureOpenAI'
    authType: 'AAD'
    target: 'https://oai-elsewhere.openai.azure.com/'
  }
}

resource team 'Microsoft.MachineLearningServices/workspaces/computes@2025-07-01-preview' = {
  parent: workspace
  name: 'ci-team'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
    }
  }
}

resource own 'Microsoft.MachineLearningServices/workspaces/computes@2025-07-01-preview' = {
  parent: workspace
  name: 'ci-own'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      applicationSharingPolicy: 'Personal'
      computeInstanceAuthorizationType: 'personal'
      enableRootAccess: false
    }
  }
}

resource notebook 'Microsoft.MachineLearningServices/workspaces/jobs@2025-12-01' = {
  parent: workspace
  name: 'by-hand'
  properties: {
    jobType: 'Command'
    command: 'python train.py'
    environmentId: 'azureml:train:1'
    environmentVariables: {
      HF_TOKEN: 'hf_0123456789abcdefghijklmnopqrstuvwxyz'
    }
    services: {
      shell: {
        jobServiceType: 'SSH'
      }
    }
  }
}

resource nightly 'Microsoft.MachineLearningServices/workspaces/jobs@2025-12-01' = {
  parent: workspace
  name: 'nightly'
  properties: {
    jobType: 'Command'
    command: 'python train.py'
    environmentId: 'azureml:train:1'
    environmentVariables: {
      EPOCHS: '10'
    }
    identity: {
      identityType: 'Managed'
    }
    services: {
      board: {
        jobServiceType: 'TensorBoard'
      }
    }
  }
}

resource weekly 'Microsoft.MachineLearningServices/workspaces/schedules@2025-12-01' = {
  parent: workspace
  name: 'weekly'
  properties: {
    trigger: {
      triggerType: 'Cron'
      expression: '0 3 * * 1'
    }
    action: {
      actionType: 'CreateJob'
      jobDefinition: {
        jobType: 'Command'
        command: 'python train.py'
        environmentId: 'azureml:train:1'
      }
    }
  }
}
