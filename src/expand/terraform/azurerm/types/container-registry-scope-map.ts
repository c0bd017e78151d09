/** What tokens of a container registry may do. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_NAMED_REGISTRY } from '../shared/registry.js';

export const containerRegistryScopeMap: TypeMapping = {
  azurerm: 'container_registry_scope_map',
  arm: 'Microsoft.ContainerRegistry/registries/scopeMaps',
  located: IN_NAMED_REGISTRY,
  arguments: { actions: copied('properties.actions') },
  ignored: ['description', 'resource_group_name'],
  source: 'azurerm 5.2.0, r/container_registry_scope_map',
};
