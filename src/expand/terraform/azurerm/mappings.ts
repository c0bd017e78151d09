/** Every resource type that is mapped. */
import { AI_SERVICE_FACETS, AI_SERVICES } from './ai-services.js';
import { AUTHORIZATION } from './authorization.js';
import { CONTAINER_REGISTRIES } from './container-registry.js';
import { KEY_VAULTS } from './key-vault.js';
import { OUTBOUND_RULES, WORKSPACES } from './machine-learning.js';
import { COMPUTES, DATASTORES } from './machine-learning-computes.js';
import type { FacetMapping, NestedMapping, TypeMapping } from './mapping.js';
import { MONITORING } from './monitoring.js';
import { NETWORK_FACETS, NETWORKS } from './network.js';
import { PRIVATE_LINK, ZONE_GROUPS } from './private-link.js';
import { STORAGE, STORAGE_FACETS } from './storage.js';

export const TYPE_MAPPINGS: readonly TypeMapping[] = [
  ...WORKSPACES,
  ...OUTBOUND_RULES,
  ...COMPUTES,
  ...DATASTORES,
  ...STORAGE,
  ...KEY_VAULTS,
  ...CONTAINER_REGISTRIES,
  ...MONITORING,
  ...NETWORKS,
  ...PRIVATE_LINK,
  ...AUTHORIZATION,
  ...AI_SERVICES,
];

export const FACET_MAPPINGS: readonly FacetMapping[] = [...STORAGE_FACETS, ...NETWORK_FACETS, ...AI_SERVICE_FACETS];

export const NESTED_MAPPINGS: readonly NestedMapping[] = ZONE_GROUPS;

/** Types that only matter because others point at them, with their ARM types; their names stand in `name`. */
export const LINKED_TYPES: Readonly<Record<string, string>> = {
  application_gateway: 'Microsoft.Network/applicationGateways',
  application_security_group: 'Microsoft.Network/applicationSecurityGroups',
  disk_encryption_set: 'Microsoft.Compute/diskEncryptionSets',
  eventhub_namespace: 'Microsoft.EventHub/namespaces',
  firewall_policy: 'Microsoft.Network/firewallPolicies',
  kubernetes_cluster: 'Microsoft.ContainerService/managedClusters',
  log_analytics_cluster: 'Microsoft.OperationalInsights/clusters',
  network_interface: 'Microsoft.Network/networkInterfaces',
  public_ip: 'Microsoft.Network/publicIPAddresses',
  virtual_network_gateway: 'Microsoft.Network/virtualNetworkGateways',
};

const types = new Map(TYPE_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const facets = new Map(FACET_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const linked = new Map(Object.entries(LINKED_TYPES).map(([name, arm]) => [`azurerm_${name}`, arm]));

export function typeMappingOf(type: string): TypeMapping | undefined {
  return types.get(type);
}

export function facetMappingOf(type: string): FacetMapping | undefined {
  return facets.get(type);
}

/** The ARM type of a resource type that only others point at. */
export function linkedTypeOf(type: string): string | undefined {
  return linked.get(type);
}

export function nestedMappingsOf(type: string): readonly NestedMapping[] {
  return NESTED_MAPPINGS.filter((mapping) => `azurerm_${mapping.azurerm}` === type);
}

/** True if the mapping of the type reads the argument or block. */
export function isMappedArgument(type: string, name: string): boolean {
  const mapping = types.get(type) ?? facets.get(type);
  return (
    mapping === undefined ||
    Object.hasOwn(mapping.arguments, name) ||
    nestedMappingsOf(type).some(({ block }) => block === name)
  );
}
