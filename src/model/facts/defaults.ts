/**
 * What the service does when a property is not written. One row says it for a type, a path, a variant of the body, a range
 * of API versions and an input form. A property without a row has no known meaning when absent: rules then say "unknown".
 */
import type { AbsenceFact } from './absence.js';
import { AI_DEFAULTS } from './defaults/ai.js';
import { AI_SERVICES_DEFAULTS } from './defaults/ai-services.js';
import { CONTAINER_REGISTRY_DEFAULTS } from './defaults/container-registry.js';
import { COSMOS_DEFAULTS } from './defaults/cosmos.js';
import { DEFENDER_DEFAULTS } from './defaults/defender.js';
import { KEY_VAULT_DEFAULTS } from './defaults/key-vault.js';
import { KUBERNETES_DEFAULTS } from './defaults/kubernetes.js';
import { MACHINE_LEARNING_DEFAULTS } from './defaults/machine-learning.js';
import { MONITOR_DEFAULTS } from './defaults/monitor.js';
import { NETWORK_DEFAULTS } from './defaults/network.js';
import { POLICY_DEFAULTS } from './defaults/policy.js';
import { STORAGE_DEFAULTS } from './defaults/storage.js';

export const ABSENCE_FACTS: readonly AbsenceFact[] = [
  ...MACHINE_LEARNING_DEFAULTS,
  ...STORAGE_DEFAULTS,
  ...KEY_VAULT_DEFAULTS,
  ...CONTAINER_REGISTRY_DEFAULTS,
  ...COSMOS_DEFAULTS,
  ...AI_SERVICES_DEFAULTS,
  ...MONITOR_DEFAULTS,
  ...AI_DEFAULTS,
  ...NETWORK_DEFAULTS,
  ...KUBERNETES_DEFAULTS,
  ...POLICY_DEFAULTS,
  ...DEFENDER_DEFAULTS,
];
