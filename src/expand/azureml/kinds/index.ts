/** All kinds of files. */
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

/** The kind that a `$schema` names, whatever the address before it is. */
export function kindOfSchema(schema: string): Kind | undefined {
  const [, name = ''] = /([A-Za-z0-9]+)(?:\.schema)?\.json\s*$/.exec(schema) ?? [];
  return BY_SCHEMA.get(name.toLowerCase());
}

/** The first kind whose files declare resources of an ARM type. */
export function kindOfType(type: string): Kind | undefined {
  return KINDS.find(({ arm }) => arm.toLowerCase() === type.toLowerCase());
}
