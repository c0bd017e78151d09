/** The published modules whose content is known without their files. */
import { APPLICATION_INSIGHTS } from './application-insights.js';
import { COGNITIVE_ACCOUNT } from './cognitive-account.js';
import { CONTAINER_REGISTRY } from './container-registry.js';
import { COSMOS_ACCOUNT } from './cosmos-account.js';
import { KEY_VAULT } from './key-vault.js';
import type { KnownModule } from './known-module.js';
import { LOG_ANALYTICS_WORKSPACE } from './log-analytics-workspace.js';
import { MACHINE_LEARNING_WORKSPACE } from './machine-learning-workspace.js';
import { NETWORK_SECURITY_GROUP } from './network-security-group.js';
import { PRIVATE_DNS_ZONE } from './private-dns-zone.js';
import { PRIVATE_ENDPOINT } from './private-endpoint.js';
import { SEARCH_SERVICE } from './search-service.js';
import { STORAGE_ACCOUNT } from './storage-account.js';
import { USER_ASSIGNED_IDENTITY } from './user-assigned-identity.js';
import { AVM_REGIONS, NAMING, REGIONS } from './utilities.js';
import { VIRTUAL_NETWORK } from './virtual-network.js';

const MODULES: readonly KnownModule[] = [
  APPLICATION_INSIGHTS,
  AVM_REGIONS,
  COGNITIVE_ACCOUNT,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  LOG_ANALYTICS_WORKSPACE,
  MACHINE_LEARNING_WORKSPACE,
  NAMING,
  NETWORK_SECURITY_GROUP,
  PRIVATE_DNS_ZONE,
  PRIVATE_ENDPOINT,
  REGIONS,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  USER_ASSIGNED_IDENTITY,
  VIRTUAL_NETWORK,
];

const byName = new Map(MODULES.map((module) => [module.name, module]));

/** By name: `avm-res-storage-storageaccount`. */
export function knownModules(): ReadonlyMap<string, KnownModule> {
  return byName;
}
