/** Deployments: the code and the model behind an endpoint. */
import { block, copied } from '../../mapping/conversions.js';
import type { Arguments } from '../../mapping/mapping.js';
import { computeReference, enabledOrDisabled } from '../conversions.js';
import type { Kind } from '../kind.js';
import { model } from './assets.js';
import { environment } from './environment.js';

const SOURCE = 'azure-ai-ml, _schema/_deployment';
const ONLINE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments';
const BATCH = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments';

const ALL_DEPLOYMENTS: Arguments = {
  tags: copied('tags'),
  environment: copied('properties.environmentId'),
  environment_variables: copied('properties.environmentVariables'),
  code_configuration: block('properties.codeConfiguration', {
    code: copied('codeId'),
    scoring_script: copied('scoringScript'),
  }),
};

const ALL_ONLINE: Arguments = {
  ...ALL_DEPLOYMENTS,
  model: copied('properties.model'),
  app_insights_enabled: copied('properties.appInsightsEnabled'),
  instance_type: copied('properties.instanceType'),
  instance_count: copied('sku.capacity'),
  data_collector: block('properties.dataCollector', {
    collections: copied('collections'),
    rolling_rate: copied('rollingRate'),
    sampling_rate: copied('samplingRate'),
    request_logging: block('requestLogging', { capture_headers: copied('captureHeaders') }),
  }),
};

const OTHER_KEYS = [
  'description',
  'id',
  'liveness_probe',
  'model_mount_path',
  'properties',
  'provisioning_state',
  'readiness_probe',
  'request_settings',
  'resources',
  'scale_settings',
  'type',
];

const INLINE = { environment, model };

/** A deployment on computes that the service manages. */
export const managedOnlineDeployment: Kind = {
  label: 'managed online deployment file',
  schemas: ['managedonlinedeployment', 'onlinedeployment'],
  command: 'online-deployment',
  arm: ONLINE,
  names: ['endpoint_name', 'name'],
  fixed: { 'properties.endpointComputeType': 'Managed' },
  arguments: {
    ...ALL_ONLINE,
    egress_public_network_access: enabledOrDisabled('properties.egressPublicNetworkAccess'),
    private_network_connection: copied('properties.privateNetworkConnection'),
  },
  inline: INLINE,
  otherKeys: [...OTHER_KEYS, 'creation_context', 'startup_probe'],
  shape: (keys) => keys.has('endpoint_name', 'instance_type', 'name') && keys.text('type') !== 'kubernetes',
  source: SOURCE,
};

/** A deployment in a cluster of Kubernetes. */
export const kubernetesOnlineDeployment: Kind = {
  label: 'Kubernetes online deployment file',
  schemas: ['kubernetesonlinedeployment'],
  command: 'online-deployment',
  arm: ONLINE,
  names: ['endpoint_name', 'name'],
  fixed: { 'properties.endpointComputeType': 'Kubernetes' },
  arguments: ALL_ONLINE,
  inline: INLINE,
  otherKeys: OTHER_KEYS,
  shape: (keys) => keys.has('endpoint_name', 'name') && keys.text('type') === 'kubernetes',
  source: SOURCE,
};

/** A deployment behind a batch endpoint: a model, or a pipeline. */
export const batchDeployment: Kind = {
  label: 'batch deployment file',
  schemas: ['batchdeployment', 'modelbatchdeployment', 'pipelinecomponentbatchdeployment'],
  command: 'batch-deployment',
  arm: BATCH,
  names: ['endpoint_name', 'name'],
  arguments: {
    ...ALL_DEPLOYMENTS,
    model: copied('properties.model.assetId'),
    compute: computeReference('properties.compute'),
  },
  inline: INLINE,
  otherKeys: [
    ...OTHER_KEYS,
    'component',
    'error_threshold',
    'job_definition',
    'logging_level',
    'max_concurrency_per_instance',
    'mini_batch_size',
    'output_action',
    'output_file_name',
    'retry_settings',
    'settings',
  ],
  shape: (keys) =>
    keys.has('endpoint_name', 'name') &&
    !keys.has('instance_type') &&
    (keys.has('compute') || keys.has('mini_batch_size') || keys.has('settings') || keys.has('component')),
  source: SOURCE,
};
