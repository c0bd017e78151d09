/** What the service does when a property of a container registry is not written. */
import { CONTAINER_REGISTRY, REGISTRY_TOKEN } from '../../types.js';
import type { AbsenceFact } from '../absence.js';

const REGISTRY_TYPES = 'github.com/Azure/bicep-types-az, generated/containerregistry';
const ARM_TOKENS = 'learn.microsoft.com/azure/container-registry/container-registry-disable-authentication-as-arm';
const ABAC = 'learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions';
const EXPORTS = 'learn.microsoft.com/azure/container-registry/data-loss-prevention';
const QUARANTINE = 'learn.microsoft.com/azure/container-registry/container-registry-faq: a mode that is turned on';
const RETENTION = 'learn.microsoft.com/azure/container-registry/container-registry-retention-policy';

const ROWS: readonly Omit<AbsenceFact, 'type'>[] = [
  { path: 'properties.networkRuleBypassOptions', value: 'AzureServices', source: REGISTRY_TYPES },
  { path: 'properties.publicNetworkAccess', value: 'Enabled', source: REGISTRY_TYPES },
  { path: 'properties.networkRuleSet.defaultAction', value: 'Allow', source: REGISTRY_TYPES },
  { path: 'properties.encryption.status', value: 'disabled', source: REGISTRY_TYPES },
  { path: 'properties.adminUserEnabled', value: false, source: REGISTRY_TYPES },
  { path: 'properties.anonymousPullEnabled', value: false, source: REGISTRY_TYPES },
  { path: 'properties.dataEndpointEnabled', value: false, source: REGISTRY_TYPES },
  { path: 'properties.policies.azureADAuthenticationAsArmPolicy.status', value: 'enabled', source: ARM_TOKENS },
  { path: 'properties.policies.exportPolicy.status', value: 'enabled', source: EXPORTS },
  { path: 'properties.policies.retentionPolicy.status', value: 'disabled', source: RETENTION },
  { path: 'properties.policies.quarantinePolicy.status', value: 'disabled', source: QUARANTINE },
  { path: 'properties.roleAssignmentMode', value: 'LegacyRegistryPermissions', source: ABAC },
];

export const CONTAINER_REGISTRY_DEFAULTS: readonly AbsenceFact[] = [
  ...ROWS.map((row) => ({ ...row, type: CONTAINER_REGISTRY })),
  { type: REGISTRY_TOKEN, path: 'properties.status', value: 'enabled', source: REGISTRY_TYPES },
];
