/** The plan of each scenario's Terraform configuration, by folder; none where the plan would need values nobody gives. */
import type { Plan } from '../../../support/plan/words.js';
import { plan as approvedOutbound } from './approved-outbound.js';
import { plan as azapi } from './azapi.js';
import { plan as closedWorkspace } from './closed-workspace.js';
import { plan as clusterSsh } from './cluster-ssh.js';
import { plan as computeInstance } from './compute-instance.js';
import { plan as containerRegistries } from './container-registries.js';
import { plan as customerKey } from './customer-key.js';
import { plan as datastores } from './datastores.js';
import { plan as defaults } from './defaults.js';
import { plan as diagnostics } from './diagnostics.js';
import { plan as existingDependencies } from './existing-dependencies.js';
import { plan as hubAndProject } from './hub-and-project.js';
import { plan as keyVaults } from './key-vaults.js';
import { plan as missingZone } from './missing-zone.js';
import { plan as modulesAndLoops } from './modules-and-loops.js';
import { plan as olderProvider } from './older-provider.js';
import { plan as openWorkspace } from './open-workspace.js';
import { plan as privateLink } from './private-link.js';
import { plan as storageRules } from './storage-rules.js';

export const PLANS: Readonly<Record<string, Plan>> = {
  'approved-outbound': approvedOutbound,
  azapi: azapi,
  'closed-workspace': closedWorkspace,
  'cluster-ssh': clusterSsh,
  'compute-instance': computeInstance,
  'container-registries': containerRegistries,
  'customer-key': customerKey,
  datastores: datastores,
  defaults: defaults,
  diagnostics: diagnostics,
  'existing-dependencies': existingDependencies,
  'hub-and-project': hubAndProject,
  'key-vaults': keyVaults,
  'missing-zone': missingZone,
  'modules-and-loops': modulesAndLoops,
  'older-provider': olderProvider,
  'open-workspace': openWorkspace,
  'private-link': privateLink,
  'storage-rules': storageRules,
};
