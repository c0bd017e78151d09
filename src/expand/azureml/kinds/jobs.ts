/** Jobs, their steps, and schedules that start them. */
import { block, copied, fixedIfSet, prefixed } from '../../mapping/conversions.js';
import type { Arguments } from '../../mapping/mapping.js';
import { computeReference, each, orReference, resourceId, unlessBound, word } from '../conversions.js';
import type { Kind } from '../kind.js';
import { environment } from './environment.js';

const JOB = 'Microsoft.MachineLearningServices/workspaces/jobs';
const SOURCE = 'azure-ai-ml, _schema/job, _schema/pipeline, _schema/_sweep, _schema/automl and _schema/schedule';

const IDENTITY = block('identity', {
  type: word('identityType', {
    managed: 'Managed',
    managed_identity: 'Managed',
    user_identity: 'UserIdentity',
    aml_token: 'AMLToken',
  }),
  client_id: copied('clientId'),
  object_id: copied('objectId'),
  msi_resource_id: resourceId('resourceId'),
});

/** Source: azure-ai-ml, constants/_job (JobServices): names in files, and types in Azure. */
const SERVICES = each('services', {
  type: word('jobServiceType', {
    jupyter_lab: 'JupyterLab',
    ssh: 'SSH',
    tensor_board: 'TensorBoard',
    vs_code: 'VSCode',
  }),
  nodes: fixedIfSet('nodes.nodesValueType', 'All'),
  port: copied('port'),
  ssh_public_keys: copied('properties.sshPublicKeys'),
  log_dir: copied('properties.logDir'),
});

/** What comes from another step or from the pipeline's inputs is said, and judged, there. */
const PATH = unlessBound(copied('uri'));
const IN_OR_OUT: Arguments = { type: copied('jobInputType'), path: PATH, mode: copied('mode') };
const RESOURCES = block('resources', {
  instance_type: copied('instanceType'),
  instance_count: copied('instanceCount'),
  docker_args: copied('dockerArgs'),
  docker_args_list: copied('dockerArgsList'),
  shm_size: copied('shmSize'),
});

const ALL_JOBS: Arguments = {
  compute: computeReference('computeId'),
  experiment_name: copied('experimentName'),
  identity: IDENTITY,
  services: SERVICES,
  inputs: each('inputs', IN_OR_OUT),
  outputs: each('outputs', IN_OR_OUT),
  resources: RESOURCES,
};

const RUNS_CODE: Arguments = {
  code: copied('codeId'),
  command: copied('command'),
  environment: copied('environmentId'),
};

const COMMAND: Arguments = {
  ...ALL_JOBS,
  ...RUNS_CODE,
  environment_variables: copied('environmentVariables'),
};

/** Steps of a pipeline keep the names that files have for most of what they say. */
const STEP: Arguments = {
  ...ALL_JOBS,
  ...RUNS_CODE,
  type: copied('type'),
  component: copied('componentId'),
  environment_variables: copied('environment_variables'),
  trial: orReference(block('trial', { ...RUNS_CODE, component: copied('componentId') }), 'trial.componentId'),
};

const SWEEP: Arguments = {
  ...ALL_JOBS,
  trial: orReference(block('trial', { ...COMMAND, component: copied('componentId') }), 'trial.componentId'),
};

const PIPELINE: Arguments = {
  ...ALL_JOBS,
  settings: block('settings', { default_compute: computeReference('default_compute') }),
  jobs: each('jobs', STEP),
};

const AUTOML: Arguments = {
  ...ALL_JOBS,
  environment_variables: copied('environmentVariables'),
  training_data: block('taskDetails.trainingData', { path: copied('uri'), type: copied('jobInputType') }),
};

/** Keys that all jobs take, and those of one type. */
const OTHER_KEYS = [
  'arguments',
  'creation_context',
  'description',
  'display_name',
  'id',
  'is_deterministic',
  'job_tier',
  'limits',
  'log_files',
  'name',
  'notification_setting',
  'parent_job_name',
  'priority',
  'properties',
  'queue_settings',
  'status',
  'tags',
  'type',
  'version',
];

interface OneType {
  readonly label: string;
  readonly schemas: readonly string[];
  readonly type: string;
  readonly arguments: Arguments;
  readonly otherKeys: readonly string[];
  readonly inline?: Readonly<Record<string, Kind>>;
  readonly shape: NonNullable<Kind['shape']>;
}

function job({ type, arguments: args, otherKeys, ...rest }: OneType): Kind {
  return {
    ...rest,
    command: 'job',
    arm: JOB,
    names: ['name'],
    fixed: { 'properties.jobType': type },
    arguments: prefixed('properties', args),
    otherKeys: [...OTHER_KEYS, ...otherKeys],
    source: SOURCE,
  };
}

export const commandJob = job({
  label: 'command job file',
  schemas: ['commandjob'],
  type: 'Command',
  arguments: COMMAND,
  otherKeys: ['distribution'],
  inline: { environment },
  shape: (keys) =>
    keys.has('command') &&
    (keys.text('type') === 'command' || keys.text('type') === '') &&
    keys.has('environment') &&
    (keys.has('compute') || keys.has('experiment_name')),
});

export const sweepJob = job({
  label: 'sweep job file',
  schemas: ['sweepjob'],
  type: 'Sweep',
  arguments: SWEEP,
  otherKeys: ['early_termination', 'objective', 'sampling_algorithm', 'search_space'],
  inline: { 'trial.environment': environment },
  shape: (keys) => keys.text('type') === 'sweep' && keys.has('search_space', 'trial'),
});

export const pipelineJob = job({
  label: 'pipeline job file',
  schemas: ['pipelinejob'],
  type: 'Pipeline',
  arguments: PIPELINE,
  otherKeys: ['component'],
  inline: { 'jobs.*.environment': environment, 'jobs.*.trial.environment': environment },
  shape: (keys) => keys.text('type') === 'pipeline' && keys.has('jobs') && !keys.has('version'),
});

export const sparkJob = job({
  label: 'Spark job file',
  schemas: ['sparkjob'],
  type: 'Spark',
  arguments: { ...ALL_JOBS, ...RUNS_CODE },
  otherKeys: ['archives', 'args', 'conf', 'entry', 'files', 'jars', 'py_files'],
  inline: { environment },
  shape: (keys) => keys.text('type') === 'spark' && keys.has('entry', 'resources'),
});

export const automlJob = job({
  label: 'AutoML job file',
  schemas: ['automljob'],
  type: 'AutoML',
  arguments: AUTOML,
  otherKeys: [
    'cv_split_column_names',
    'featurization',
    'forecasting',
    'log_verbosity',
    'n_cross_validations',
    'primary_metric',
    'search_space',
    'sweep',
    'target_column_name',
    'task',
    'test_data',
    'training',
    'training_parameters',
    'validation_data',
    'validation_data_size',
    'weight_column_name',
  ],
  shape: (keys) => keys.text('type') === 'automl' && keys.has('task', 'training_data'),
});

export const parallelJob = job({
  label: 'parallel job file',
  schemas: ['paralleljob'],
  type: 'Parallel',
  arguments: { ...ALL_JOBS, environment_variables: copied('environmentVariables') },
  otherKeys: [
    'error_threshold',
    'input_data',
    'logging_level',
    'max_concurrency_per_instance',
    'mini_batch_error_threshold',
    'mini_batch_size',
    'partition_keys',
    'retry_settings',
    'task',
  ],
  shape: (keys) => keys.text('type') === 'parallel' && keys.has('task', 'compute'),
});

/** What starts jobs by the clock, or watches models. */
export const schedule: Kind = {
  label: 'schedule file',
  schemas: ['schedule', 'monitoringschedule'],
  command: 'schedule',
  arm: 'Microsoft.MachineLearningServices/workspaces/schedules',
  names: ['name'],
  arguments: {
    trigger: copied('properties.trigger'),
    create_job: orReference(
      block('properties.action', prefixed('jobDefinition', { ...PIPELINE, ...RUNS_CODE, job: copied('sourceJobId') }), {
        actionType: 'CreateJob',
      }),
      'properties.action.jobDefinition.sourceJobId',
    ),
    create_monitor: block(
      'properties.action',
      { compute: block('monitorDefinition.computeConfiguration', { instance_type: copied('instanceType') }) },
      { actionType: 'CreateMonitor' },
    ),
    import_data: fixedIfSet('properties.action.actionType', 'ImportData'),
  },
  otherKeys: ['description', 'display_name', 'id', 'is_enabled', 'properties', 'provisioning_state', 'tags'],
  inline: { 'create_job.environment': environment, 'create_job.jobs.*.environment': environment },
  shape: (keys) =>
    keys.has('trigger', 'name') && (keys.has('create_job') || keys.has('create_monitor') || keys.has('import_data')),
  source: SOURCE,
};
