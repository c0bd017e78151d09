/** Registries of Azure Machine Learning. */
import { copied } from '../../mapping/conversions.js';
import { enabledOrDisabled } from '../conversions.js';
import type { Kind } from '../kind.js';

export const registry: Kind = {
  label: 'registry file',
  schemas: ['registry'],
  command: 'registry',
  arm: 'Microsoft.MachineLearningServices/registries',
  names: ['name'],
  isTopLevel: true,
  arguments: {
    location: copied('location'),
    tags: copied('tags'),
    public_network_access: enabledOrDisabled('properties.publicNetworkAccess'),
  },
  otherKeys: [
    'container_registry',
    'description',
    'discovery_url',
    'id',
    'identity',
    'intellectual_property',
    'kind',
    'managed_resource_group',
    'managed_resource_group_tags',
    'mlflow_registry_uri',
    'properties',
    'replication_locations',
    'sku',
  ],
  shape: (keys) => keys.has('replication_locations', 'location', 'name'),
  source: 'azure-ai-ml, _schema/registry',
};
