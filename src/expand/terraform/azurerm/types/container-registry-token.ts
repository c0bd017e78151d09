/** Tokens for repositories of a container registry. */
import { copied, enabledDisabled, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_NAMED_REGISTRY } from '../shared/registry.js';

export const containerRegistryToken: TypeMapping = {
  azurerm: 'container_registry_token',
  arm: 'Microsoft.ContainerRegistry/registries/tokens',
  located: IN_NAMED_REGISTRY,
  arguments: {
    scope_map_id: copied('properties.scopeMapId'),
    enabled: orElse(enabledDisabled('properties.status'), true),
  },
  ignored: ['resource_group_name'],
  source: 'azurerm 5.2.0, r/container_registry_token',
};
