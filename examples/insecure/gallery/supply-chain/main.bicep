resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-supply'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {}
}

resource endpoint 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2025-06-01' = {
  parent: workspace
  name: 'endpoint'
  location: 'westeurope'
  properties: {
    authMode: 'AADToken'
    publicNetworkAccess: 'Disabled'
  }
}

resource known 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2025-06-01' = {
  parent: endpoint
  name: 'known'
  location: 'westeurope'
  properties: {
    endpointComputeType: 'Managed'
    instanceType: 'Standard_DS3_v2'
    model: 'azureml://registries/azureml/models/Phi-4/versions/7'
    environmentId: 'azureml://registries/azureml/environments/minimal/versions/41'
    dataCollector: {
      collections: {
        request: {
          dataCollectionMode: 'Enabled'
          dataId: 'azureml:payloads:1'
        }
      }
      requestLogging: {
        captureHeaders: [
          'x-request-id'
        ]
      }
    }
  }
}

resource foreign 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2025-06-01' = {
  parent: endpoint
  name: 'foreign'
  location: 'westeurope'
  properties: {
    endpointComputeType: 'Managed'
    instanceType: 'Standard_DS3_v2'
    model: 'azureml://registries/HuggingFace/models/bert/versions/1'
    environmentId: 'azureml:bert@latest'
    dataCollector: {
      collections: {
        request: {
          dataCollectionMode: 'Enabled'
        }
      }
      requestLogging: {
        captureHeaders: [
          'Authorization'
        ]
      }
    }
  }
}

resource environment 'Microsoft.MachineLearningServices/workspaces/environments@2025-06-01' = {
  parent: workspace
  name: 'environment'
  properties: {}
}

resource pinned 'Microsoft.MachineLearningServices/workspaces/environments/versions@2025-06-01' = {
  parent: environment
  name: 'pinned'
  properties: {
    image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20240901.v1'
    condaFile: 'channels:\n  - conda-forge\ndependencies:\n  - numpy=2.1\n'
  }
}

resource moving 'Microsoft.MachineLearningServices/workspaces/environments/versions@2025-06-01' = {
  parent: environment
  name: 'moving'
  properties: {
    image: 'pytorch/pytorch:latest'
    condaFile: 'dependencies:\n  - pip:\n    - --extra-index-url https://pypi.contoso.com/simple\n'
  }
}

resource patched 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01-preview' = {
  parent: workspace
  name: 'patched'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      enableOSPatching: true
    }
  }
}

resource stale 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01-preview' = {
  parent: workspace
  name: 'stale'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      enableOSPatching: false
    }
  }
}

resource resting 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'resting'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    properties: {
      vmSize: 'Standard_DS3_v2'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: 4
      }
    }
  }
}

resource warm 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'warm'
  location: 'westeurope'
  properties: {
    computeType: 'AmlCompute'
    properties: {
      vmSize: 'Standard_DS3_v2'
      scaleSettings: {
        minNodeCount: 1
        maxNodeCount: 4
      }
    }
  }
}

resource filtered 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2025-06-01' = {
  parent: workspace
  name: 'filtered'
  location: 'westeurope'
  properties: {
    authMode: 'Key'
    modelSettings: {
      modelId: 'azureml://registries/azureml/models/Phi-4'
    }
    contentSafety: {
      contentSafetyStatus: 'Enabled'
    }
  }
}

resource raw 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2025-06-01' = {
  parent: workspace
  name: 'raw'
  location: 'westeurope'
  properties: {
    authMode: 'Key'
    modelSettings: {
      modelId: 'azureml://registries/azureml/models/Phi-4'
    }
    contentSafety: {
      contentSafetyStatus: 'Disabled'
    }
  }
}
