resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-06-01' = {
  name: 'mlw-jobs'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {}
}

resource tame 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'tame'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      customServices: [
        {
          name: 'app'
          image: {
            type: 'docker'
            reference: 'mcr.microsoft.com/azureml/app:1.4'
          }
          docker: {
            privileged: false
          }
        }
      ]
    }
  }
}

resource wild 'Microsoft.MachineLearningServices/workspaces/computes@2025-06-01' = {
  parent: workspace
  name: 'wild'
  location: 'westeurope'
  properties: {
    computeType: 'ComputeInstance'
    properties: {
      vmSize: 'Standard_DS3_v2'
      customServices: [
        {
          name: 'app'
          image: {
            type: 'docker'
            reference: 'mcr.microsoft.com/azureml/app:1.4'
          }
          docker: {
            privileged: true
          }
        }
      ]
    }
  }
}

resource plain 'Microsoft.MachineLearningServices/workspaces/jobs@2025-06-01' = {
  parent: workspace
  name: 'plain'
  properties: {
    jobType: 'Command'
    command: 'python train.py'
    environmentId: 'azureml://registries/azureml/environments/sklearn-1.5/versions/21'
    resources: {
      dockerArgs: '--shm-size=8g'
    }
  }
}

resource root 'Microsoft.MachineLearningServices/workspaces/jobs@2025-06-01' = {
  parent: workspace
  name: 'root'
  properties: {
    jobType: 'Command'
    command: 'python train.py'
    environmentId: 'azureml://registries/azureml/environments/sklearn-1.5/versions/21'
    resources: {
      dockerArgs: '--privileged'
    }
  }
}
