/** Models, data and features. */
import { copied } from '../../mapping/conversions.js';
import { word } from '../conversions.js';
import type { Kind } from '../kind.js';

const OTHER_KEYS = [
  'auto_delete_setting',
  'auto_increment_version',
  'creation_context',
  'datastore',
  'default_deployment_template',
  'description',
  'flavors',
  'id',
  'intellectual_property',
  'job_name',
  'latest_version',
  'referenced_uris',
  'skip_validation',
  'stage',
];

/** A model, in a file of its own or in a deployment. */
export const model: Kind = {
  label: 'model file',
  schemas: ['model'],
  command: 'model',
  arm: 'Microsoft.MachineLearningServices/workspaces/models/versions',
  names: ['name', 'version'],
  arguments: {
    path: copied('properties.modelUri'),
    type: copied('properties.modelType'),
    tags: copied('properties.tags'),
    properties: copied('properties.properties'),
  },
  otherKeys: OTHER_KEYS,
  shape: (keys) =>
    keys.has('path', 'name') && ['custommodel', 'mlflowmodel', 'tritonmodel'].includes(keys.text('type')),
  source: 'azure-ai-ml, _schema/assets/model',
};

/** Data. */
export const data: Kind = {
  label: 'data file',
  schemas: ['data'],
  command: 'data',
  arm: 'Microsoft.MachineLearningServices/workspaces/data/versions',
  names: ['name', 'version'],
  arguments: {
    path: copied('properties.dataUri'),
    type: word('properties.dataType', { uri_file: 'uri_file', uri_folder: 'uri_folder', mltable: 'mltable' }),
    tags: copied('properties.tags'),
    properties: copied('properties.properties'),
  },
  otherKeys: OTHER_KEYS,
  shape: (keys) =>
    keys.has('path', 'name') && ['urifile', 'urifolder', 'mltable'].includes(keys.text('type')) && !keys.has('source'),
  source: 'azure-ai-ml, _schema/assets/data',
};

/** Data that is brought in from a database or another store. */
export const dataImport: Kind = {
  ...data,
  label: 'data import file',
  schemas: ['dataimport'],
  otherKeys: [...OTHER_KEYS, 'source'],
  shape: (keys) => keys.holds('source', 'type', 'connection') && keys.has('path', 'name'),
  source: 'azure-ai-ml, _schema/_data_import',
};

/** Features that jobs of a feature store compute. */
export const featureSet: Kind = {
  label: 'feature set file',
  schemas: ['featureset'],
  command: 'feature-set',
  arm: 'Microsoft.MachineLearningServices/workspaces/featuresets/versions',
  names: ['name', 'version'],
  arguments: {
    stage: copied('properties.stage'),
    tags: copied('properties.tags'),
    properties: copied('properties.properties'),
  },
  otherKeys: ['description', 'entities', 'materialization_settings', 'specification'],
  source: 'azure-ai-ml, _schema/_feature_set/feature_set_schema.py',
};

/** What features are about. */
export const featureStoreEntity: Kind = {
  label: 'feature store entity file',
  schemas: ['featurestoreentity'],
  command: 'feature-store-entity',
  arm: 'Microsoft.MachineLearningServices/workspaces/featurestoreEntities/versions',
  names: ['name', 'version'],
  arguments: { tags: copied('properties.tags'), properties: copied('properties.properties') },
  otherKeys: ['description', 'index_columns', 'stage'],
  source: 'azure-ai-ml, _schema/_feature_store_entity/feature_store_entity_schema.py',
};
