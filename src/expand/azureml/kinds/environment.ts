/** Environments: the image that code runs in. */
import { block, copied } from '../../mapping/conversions.js';
import type { Kind } from '../kind.js';

/** An environment, in a file of its own or in what uses it. */
export const environment: Kind = {
  label: 'environment file',
  schemas: ['environment'],
  command: 'environment',
  arm: 'Microsoft.MachineLearningServices/workspaces/environments/versions',
  names: ['name', 'version'],
  arguments: {
    image: copied('properties.image'),
    conda_file: copied('properties.condaFile'),
    build: block('properties.build', { path: copied('contextUri'), dockerfile_path: copied('dockerfilePath') }),
    inference_config: copied('properties.inferenceConfig'),
    os_type: copied('properties.osType'),
    tags: copied('properties.tags'),
    properties: copied('properties.properties'),
  },
  files: { conda_file: 'conda' },
  otherKeys: ['auto_increment_version', 'creation_context', 'datastore', 'description', 'id', 'latest_version', 'path'],
  shape: (keys) => keys.has('conda_file') && (keys.has('image') || keys.has('build')) && !keys.has('endpoint_name'),
  source: 'azure-ai-ml, _schema/assets/environment',
};
