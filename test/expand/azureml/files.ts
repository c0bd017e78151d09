/** A file of each schema, and what it comes to below its ARM type. */
export const FILES: readonly (readonly [schema: string, text: string, type: string, body: unknown])[] = [
  [
    'workspace',
    'name: ml\nlocation: westeurope\npublic_network_access: Disabled\nmanaged_network:\n  isolation_mode: allow_only_approved_outbound\n  outbound_rules:\n  - name: pypi\n    type: fqdn\n    destination: pypi.org\n  - {name: st, type: private_endpoint, destination: {service_resource_id: x, subresource_target: blob}}',
    'workspaces',
    {
      location: 'westeurope',
      properties: {
        publicNetworkAccess: 'Disabled',
        managedNetwork: {
          isolationMode: 'AllowOnlyApprovedOutbound',
          outboundRules: {
            pypi: { type: 'FQDN', destination: 'pypi.org' },
            st: { type: 'PrivateEndpoint', destination: { serviceResourceId: 'x', subresourceTarget: 'blob' } },
          },
        },
      },
    },
  ],
  ['project', 'name: p\nhub_id: hub', 'workspaces', { kind: 'Project', properties: { hubResourceId: 'hub' } }],
  [
    'registry',
    'name: r\nlocation: eastus\npublic_network_access: disabled\nreplication_locations: [{location: eastus}]',
    'registries',
    { location: 'eastus', properties: { publicNetworkAccess: 'Disabled' } },
  ],
  [
    'amlCompute',
    'name: cpu\ntype: amlcompute\nsize: s\ntier: low_priority\nmin_instances: 1\nidle_time_before_scale_down: 120\nssh_public_access_enabled: false\nenable_node_public_ip: false',
    'workspaces/computes',
    {
      properties: {
        computeType: 'AmlCompute',
        properties: {
          vmSize: 's',
          vmPriority: 'LowPriority',
          scaleSettings: { minNodeCount: 1, nodeIdleTimeBeforeScaleDown: 'PT120S' },
          remoteLoginPortPublicAccess: 'Disabled',
          enableNodePublicIp: false,
        },
      },
    },
  ],
  [
    'computeInstance',
    'name: ci\ntype: computeinstance\nidle_time_before_shutdown_minutes: 30\nenable_root_access: no',
    'workspaces/computes',
    {
      properties: {
        computeType: 'ComputeInstance',
        properties: { idleTimeBeforeShutdown: 'PT30M', enableRootAccess: false },
      },
    },
  ],
  [
    'managedOnlineEndpoint',
    'name: e\nauth_mode: aad_token\npublic_network_access: disabled\nidentity: {type: system_assigned}',
    'workspaces/onlineEndpoints',
    {
      properties: { authMode: 'AADToken', publicNetworkAccess: 'Disabled' },
      identity: { type: 'SystemAssigned' },
    },
  ],
  [
    'batchEndpoint',
    'name: b\nauth_mode: aad_token',
    'workspaces/batchEndpoints',
    { properties: { authMode: 'AADToken' } },
  ],
  [
    'managedOnlineDeployment',
    'name: blue\nendpoint_name: e\nmodel: azureml:m:1\nenvironment: azureml:env@latest\ninstance_type: s\negress_public_network_access: disabled\nenvironment_variables: {A: b}\ndata_collector:\n  request_logging: {capture_headers: [x]}',
    'workspaces/onlineEndpoints/deployments',
    {
      properties: {
        endpointComputeType: 'Managed',
        model: 'azureml:m:1',
        environmentId: 'azureml:env@latest',
        instanceType: 's',
        egressPublicNetworkAccess: 'Disabled',
        environmentVariables: { A: 'b' },
        dataCollector: { requestLogging: { captureHeaders: ['x'] } },
      },
    },
  ],
  [
    'azureBlob',
    'name: d\ntype: azure_blob\naccount_name: st\ncontainer_name: c\ncredentials: {account_key: k}',
    'workspaces/datastores',
    {
      properties: {
        datastoreType: 'AzureBlob',
        accountName: 'st',
        containerName: 'c',
        credentials: { secrets: { key: 'k' }, credentialsType: 'AccountKey' },
      },
    },
  ],
  [
    'azureDataLakeGen2',
    'name: d\ntype: azure_data_lake_gen2\naccount_name: st\nfilesystem: f\ncredentials: {tenant_id: t, client_id: c, client_secret: s}',
    'workspaces/datastores',
    {
      properties: {
        datastoreType: 'AzureDataLakeGen2',
        accountName: 'st',
        filesystem: 'f',
        credentials: {
          secrets: { clientSecret: 's' },
          credentialsType: 'ServicePrincipal',
          tenantId: 't',
          clientId: 'c',
        },
      },
    },
  ],
  [
    'workspaceConnection',
    'name: g\ntype: git\ntarget: https://t\ncredentials: {type: pat, pat: x}\nis_shared: false',
    'workspaces/connections',
    {
      properties: {
        category: 'Git',
        target: 'https://t',
        authType: 'PAT',
        credentials: { pat: 'x' },
        isSharedToAll: false,
      },
    },
  ],
  [
    'environment',
    'name: env\nversion: 3\nimage: mcr.microsoft.com/x:1',
    'workspaces/environments/versions',
    { properties: { image: 'mcr.microsoft.com/x:1' } },
  ],
  [
    'model',
    'name: m\nversion: 1\npath: ./m\ntype: mlflow_model',
    'workspaces/models/versions',
    { properties: { modelUri: './m', modelType: 'mlflow_model' } },
  ],
  [
    'data',
    'name: d\nversion: 1\npath: https://x/y\ntype: uri_file',
    'workspaces/data/versions',
    { properties: { dataUri: 'https://x/y', dataType: 'uri_file' } },
  ],
  [
    'commandJob',
    'command: python a.py\nenvironment: azureml:e:1\ncompute: local\nidentity: {type: user_identity}\nservices:\n  sh: {type: ssh, nodes: all}',
    'workspaces/jobs',
    {
      properties: {
        jobType: 'Command',
        command: 'python a.py',
        environmentId: 'azureml:e:1',
        computeId: 'local',
        identity: { identityType: 'UserIdentity' },
        services: { sh: { jobServiceType: 'SSH', nodes: { nodesValueType: 'All' } } },
      },
    },
  ],
  [
    'pipelineJob',
    'type: pipeline\njobs:\n  one:\n    type: command\n    component: azureml:c:1\n    inputs: {a: "${{parent.inputs.x}}", b: {path: "${{parent.jobs.two.outputs.y}}"}, c: {path: https://z}}',
    'workspaces/jobs',
    {
      properties: {
        jobType: 'Pipeline',
        jobs: {
          one: {
            type: 'command',
            componentId: 'azureml:c:1',
            inputs: { a: { value: '<${{parent.inputs.x}}>' }, b: {}, c: { uri: 'https://z' } },
          },
        },
      },
    },
  ],
  [
    'schedule',
    'name: s\ntrigger: {type: cron}\ncreate_job:\n  type: pipeline\n  jobs: {}\n  identity: {type: managed}',
    'workspaces/schedules',
    {
      properties: {
        trigger: { type: 'cron' },
        action: {
          actionType: 'CreateJob',
          jobDefinition: { jobs: {}, identity: { identityType: 'Managed' } },
        },
      },
    },
  ],
  [
    'hub',
    'name: h\nmanaged_network: {isolation_mode: disabled}',
    'workspaces',
    { kind: 'Hub', properties: { managedNetwork: { isolationMode: 'Disabled' } } },
  ],
  [
    'featureStore',
    'name: f\nidentity: {type: user_assigned, user_assigned_identities: [{resource_id: x}]}',
    'workspaces',
    { kind: 'FeatureStore', identity: { type: 'UserAssigned', userAssignedIdentities: { x: {} } } },
  ],
  [
    'kubernetesCompute',
    'name: k\ntype: kubernetes\nresource_id: aks\nnamespace: ml',
    'workspaces/computes',
    { properties: { computeType: 'Kubernetes', resourceId: 'aks', properties: { namespace: 'ml' } } },
  ],
  [
    'synapseSparkCompute',
    'name: s\ntype: synapsespark\nresource_id: pool\nidentity: {type: system_assigned}',
    'workspaces/computes',
    { properties: { computeType: 'SynapseSpark', resourceId: 'pool' }, identity: { type: 'SystemAssigned' } },
  ],
  [
    'vmCompute',
    'name: v\ntype: virtualmachine\nresource_id: vm\nssh_settings: {admin_username: me, admin_password: pw}',
    'workspaces/computes',
    {
      properties: {
        computeType: 'VirtualMachine',
        resourceId: 'vm',
        properties: { administratorAccount: { username: 'me', password: 'pw' } },
      },
    },
  ],
  [
    'kubernetesOnlineEndpoint',
    'name: e\nauth_mode: aml_token\ncompute: azureml:aks',
    'workspaces/onlineEndpoints',
    {
      properties: {
        authMode: 'AMLToken',
        compute: "<resourceId('microsoft.machinelearningservices/workspaces/computes',workspace(),'aks')>",
      },
    },
  ],
  [
    'serverlessEndpoint',
    'name: s\nmodel_id: azureml://registries/azureml/models/phi',
    'workspaces/serverlessEndpoints',
    { properties: { authMode: 'Key', modelSettings: { modelId: 'azureml://registries/azureml/models/phi' } } },
  ],
  [
    'kubernetesOnlineDeployment',
    'name: g\nendpoint_name: e\napp_insights_enabled: true',
    'workspaces/onlineEndpoints/deployments',
    { properties: { endpointComputeType: 'Kubernetes', appInsightsEnabled: true } },
  ],
  [
    'modelBatchDeployment',
    'name: b\nendpoint_name: e\nmodel: azureml:m:1\ncompute: azureml:cpu\nsettings: {}',
    'workspaces/batchEndpoints/deployments',
    {
      properties: {
        model: { assetId: 'azureml:m:1' },
        compute: "<resourceId('microsoft.machinelearningservices/workspaces/computes',workspace(),'cpu')>",
      },
    },
  ],
  [
    'azureFile',
    'name: f\ntype: azure_file\naccount_name: st\nfile_share_name: s\ncredentials: {sas_token: t}',
    'workspaces/datastores',
    {
      properties: {
        datastoreType: 'AzureFile',
        credentials: { secrets: { sasToken: 't' }, credentialsType: 'Sas' },
        accountName: 'st',
        fileShareName: 's',
      },
    },
  ],
  [
    'azureDataLakeGen1',
    'name: l\ntype: azure_data_lake_gen1\nstore_name: s',
    'workspaces/datastores',
    { properties: { datastoreType: 'AzureDataLakeGen1', storeName: 's' } },
  ],
  [
    'oneLake',
    'name: o\ntype: one_lake\none_lake_workspace_name: w',
    'workspaces/datastores',
    { properties: { datastoreType: 'OneLake', oneLakeWorkspaceName: 'w' } },
  ],
  [
    'sweepJob',
    'type: sweep\nsearch_space: {}\ntrial: {command: x, environment: azureml:e:1}\ncompute: azureml:cpu',
    'workspaces/jobs',
    {
      properties: {
        jobType: 'Sweep',
        computeId: "<resourceId('microsoft.machinelearningservices/workspaces/computes',workspace(),'cpu')>",
        trial: { command: 'x', environmentId: 'azureml:e:1' },
      },
    },
  ],
  [
    'sparkJob',
    'type: spark\nentry: {file: a.py}\nidentity: {type: managed}',
    'workspaces/jobs',
    { properties: { jobType: 'Spark', identity: { identityType: 'Managed' } } },
  ],
  [
    'autoMLJob',
    'type: automl\ntask: classification\ntraining_data: {path: ./d, type: mltable}',
    'workspaces/jobs',
    { properties: { jobType: 'AutoML', taskDetails: { trainingData: { uri: './d', jobInputType: 'mltable' } } } },
  ],
  [
    'parallelJob',
    'type: parallel\ntask: {}\ncompute: azureml:cpu',
    'workspaces/jobs',
    {
      properties: {
        jobType: 'Parallel',
        computeId: "<resourceId('microsoft.machinelearningservices/workspaces/computes',workspace(),'cpu')>",
      },
    },
  ],
  [
    'dataImport',
    'name: i\nsource: {type: database, connection: azureml:c}\npath: azureml://datastores/d\ntype: mltable',
    'workspaces/data/versions',
    { properties: { dataUri: 'azureml://datastores/d', dataType: 'mltable' } },
  ],
  [
    'commandComponent',
    'name: c\nversion: 1\ntype: command\ncommand: x\nenvironment: azureml:e@latest',
    'workspaces/components/versions',
    { properties: { componentSpec: { environment: 'azureml:e@latest' } } },
  ],
  [
    'FeatureSet',
    'name: f\nversion: 1\nstage: Development\nentities: [azureml:account:1]\nspecification: {path: ./spec}',
    'workspaces/featuresets/versions',
    { properties: { stage: 'Development' } },
  ],
  [
    'FeaturestoreEntity',
    'name: account\nversion: 1\ntags: {a: b}\nindex_columns: [{name: id, type: string}]',
    'workspaces/featurestoreEntities/versions',
    { properties: { tags: { a: 'b' } } },
  ],
];
