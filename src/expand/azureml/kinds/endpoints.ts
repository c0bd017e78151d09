/** Endpoints: where models are called. */
import { copied } from '../../mapping/conversions.js';
import type { Arguments } from '../../mapping/mapping.js';
import { computeReference, enabledOrDisabled, IDENTITY, word } from '../conversions.js';
import type { Kind } from '../kind.js';

const SOURCE = 'azure-ai-ml, _schema/_endpoint';
const AUTH_MODE = word('properties.authMode', { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' });

const ALL_ENDPOINTS: Arguments = {
  auth_mode: AUTH_MODE,
  location: copied('location'),
  tags: copied('tags'),
};

const OTHER_KEYS = ['description', 'id', 'kind', 'openapi_uri', 'properties', 'provisioning_state', 'scoring_uri'];

/** An online endpoint on computes that the service manages. */
export const managedOnlineEndpoint: Kind = {
  label: 'managed online endpoint file',
  schemas: ['managedonlineendpoint', 'onlineendpoint'],
  command: 'online-endpoint',
  arm: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
  names: ['name'],
  arguments: {
    ...ALL_ENDPOINTS,
    identity: IDENTITY,
    public_network_access: enabledOrDisabled('properties.publicNetworkAccess'),
    traffic: copied('properties.traffic'),
    mirror_traffic: copied('properties.mirrorTraffic'),
  },
  otherKeys: OTHER_KEYS,
  shape: (keys) =>
    ['key', 'amltoken'].includes(keys.text('auth_mode')) &&
    keys.has('name') &&
    !keys.has('compute') &&
    !keys.has('endpoint_name'),
  source: SOURCE,
};

/** An online endpoint in a cluster of Kubernetes. */
export const kubernetesOnlineEndpoint: Kind = {
  label: 'Kubernetes online endpoint file',
  schemas: ['kubernetesonlineendpoint'],
  command: 'online-endpoint',
  arm: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
  names: ['name'],
  arguments: {
    ...ALL_ENDPOINTS,
    identity: IDENTITY,
    compute: computeReference('properties.compute'),
    traffic: copied('properties.traffic'),
    mirror_traffic: copied('properties.mirrorTraffic'),
  },
  otherKeys: OTHER_KEYS,
  shape: (keys) =>
    ['key', 'amltoken'].includes(keys.text('auth_mode')) && keys.has('name', 'compute') && !keys.has('endpoint_name'),
  source: SOURCE,
};

/** A batch endpoint. */
export const batchEndpoint: Kind = {
  label: 'batch endpoint file',
  schemas: ['batchendpoint'],
  command: 'batch-endpoint',
  arm: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints',
  names: ['name'],
  arguments: { ...ALL_ENDPOINTS, defaults: copied('properties.defaults') },
  otherKeys: [...OTHER_KEYS, 'identity'],
  shape: (keys) => keys.text('auth_mode') === 'aadtoken' && keys.has('name', 'defaults'),
  source: SOURCE,
};

/** A model that is called as a service. */
export const serverlessEndpoint: Kind = {
  label: 'serverless endpoint file',
  schemas: ['serverlessendpoint'],
  command: 'serverless-endpoint',
  arm: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints',
  names: ['name'],
  fixed: { 'properties.authMode': 'Key' },
  arguments: {
    location: copied('location'),
    tags: copied('tags'),
    model_id: copied('properties.modelSettings.modelId'),
  },
  otherKeys: [...OTHER_KEYS, 'auth_mode', 'display_name', 'headers'],
  source: 'azure-ai-ml, _schema/serverless_endpoint; entities send the mode Key',
};
