/** All kinds of files. */
import { nearest } from '../../../inputs/nearest.js';
import type { Kind } from '../kind.js';
import { data, dataImport, featureSet, featureStoreEntity, model } from './assets.js';
import { component } from './components.js';
import { cluster, instance, kubernetes, synapseSpark, virtualMachine } from './computes.js';
import { connection } from './connections.js';
import { blobDatastore, fileDatastore, lakeDatastore, oldLakeDatastore, oneLakeDatastore } from './datastores.js';
import { batchDeployment, kubernetesOnlineDeployment, managedOnlineDeployment } from './deployments.js';
import { batchEndpoint, kubernetesOnlineEndpoint, managedOnlineEndpoint, serverlessEndpoint } from './endpoints.js';
import { environment } from './environment.js';
import { automlJob, commandJob, parallelJob, pipelineJob, schedule, sparkJob, sweepJob } from './jobs.js';
import { registry } from './registry.js';
import { featureStore, hub, project, workspace } from './workspace.js';

export const KINDS: readonly Kind[] = [
  workspace,
  hub,
  project,
  featureStore,
  registry,
  cluster,
  instance,
  kubernetes,
  synapseSpark,
  virtualMachine,
  managedOnlineEndpoint,
  kubernetesOnlineEndpoint,
  batchEndpoint,
  serverlessEndpoint,
  managedOnlineDeployment,
  kubernetesOnlineDeployment,
  batchDeployment,
  blobDatastore,
  fileDatastore,
  lakeDatastore,
  oldLakeDatastore,
  oneLakeDatastore,
  connection,
  environment,
  model,
  data,
  dataImport,
  featureSet,
  featureStoreEntity,
  commandJob,
  sweepJob,
  pipelineJob,
  sparkJob,
  automlJob,
  parallelJob,
  schedule,
  component,
];

const BY_SCHEMA = new Map(KINDS.flatMap((kind) => kind.schemas.map((schema) => [schema, kind] as const)));

/**
 * Schemas of files that declare no resource: flows of prompt flow with their metadata and runs, what a model is packaged with, and
 * an index that a job builds.
 */
const DECLARING_NOTHING = ['flow', 'run', 'modelversionpackage', 'dataindex'];

/** The kind that a `$schema` names, whatever the address before it is. */
export function kindOfSchema(schema: string): Kind | undefined {
  return BY_SCHEMA.get(nameIn(schema).toLowerCase());
}

/** Why a schema of Azure Machine Learning is the schema of no file that is read, as a sentence; undefined if that is as it should be. */
export function problemWith(schema: string): string | undefined {
  const name = nameIn(schema);
  const known = [...BY_SCHEMA.keys(), ...DECLARING_NOTHING];
  if (known.includes(name.toLowerCase())) return undefined;
  const meant = nearest(name.toLowerCase(), known);
  const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
  return `No schema '${name}' of Azure Machine Learning is known, so the file is not read.${hint}`;
}

/** `amlCompute` of `https://azuremlschemas.azureedge.net/latest/amlCompute.schema.json`. */
function nameIn(schema: string): string {
  return /([^/]*?)(?:\.schema)?(?:\.json)?\s*$/.exec(schema)?.[1] ?? '';
}

/** The first kind whose files declare resources of an ARM type. */
export function kindOfType(type: string): Kind | undefined {
  return KINDS.find(({ arm }) => arm.toLowerCase() === type.toLowerCase());
}
