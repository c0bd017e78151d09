/** Components: code that pipelines run as steps. */
import { copied } from '../../mapping/conversions.js';
import type { Kind } from '../kind.js';
import { environment } from './environment.js';

const KEYS = [
  'additional_includes',
  'archives',
  'args',
  'code',
  'command',
  'conf',
  'creation_context',
  'default_compute',
  'default_instance_type',
  'description',
  'display_name',
  'distribution',
  'dynamic',
  'early_termination',
  'entry',
  'error_threshold',
  'files',
  'id',
  'input_data',
  'inputs',
  'instance_count',
  'intellectual_property',
  'is_deterministic',
  'jars',
  'jobs',
  'latest_version',
  'logging_level',
  'max_concurrency_per_instance',
  'mini_batch_error_threshold',
  'mini_batch_size',
  'outputs',
  'partition_keys',
  'properties',
  'py_files',
  'resources',
  'retry_settings',
  'source_job_id',
  'successful_return_code',
  'tags',
  'task',
  'type',
];

/** A component of any type. */
export const component: Kind = {
  label: 'component file',
  schemas: [
    'commandcomponent',
    'component',
    'importcomponent',
    'parallelcomponent',
    'pipelinecomponent',
    'sparkcomponent',
  ],
  command: 'component',
  arm: 'Microsoft.MachineLearningServices/workspaces/components/versions',
  names: ['name', 'version'],
  arguments: { environment: copied('properties.componentSpec.environment') },
  otherKeys: KEYS,
  inline: { environment },
  shape: (keys) =>
    (keys.text('type') === 'command' &&
      keys.has('name', 'command', 'environment') &&
      !keys.has('compute') &&
      !keys.has('experiment_name')) ||
    (keys.text('type') === 'pipeline' && keys.has('name', 'version', 'jobs')),
  source: 'azure-ai-ml, _schema/component',
};
