/** What the service does when a property of a container registry is not written. */
import { CONTAINER_REGISTRY } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const REGISTRY_TYPES = 'github.com/Azure/bicep-types-az, generated/containerregistry';

export const CONTAINER_REGISTRY_DEFAULTS: readonly AbsenceFact[] = [
  { type: CONTAINER_REGISTRY, path: 'properties.publicNetworkAccess', value: 'Enabled', source: REGISTRY_TYPES },
  { type: CONTAINER_REGISTRY, path: 'properties.encryption.status', value: 'disabled', source: REGISTRY_TYPES },
  {
    type: CONTAINER_REGISTRY,
    path: 'properties.networkRuleSet.defaultAction',
    value: 'Allow',
    source: REGISTRY_TYPES,
  },
];
