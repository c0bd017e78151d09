/** Images of other registries that a container registry keeps copies of. */
import { copied } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_REGISTRY } from '../shared/registry.js';

export const containerRegistryCacheRule: TypeMapping = {
  azurerm: 'container_registry_cache_rule',
  arm: 'Microsoft.ContainerRegistry/registries/cacheRules',
  located: IN_REGISTRY,
  arguments: {
    source_repo: copied('properties.sourceRepository'),
    target_repo: copied('properties.targetRepository'),
    credential_set_id: copied('properties.credentialSetResourceId'),
  },
  source: 'azurerm 5.2.0, r/container_registry_cache_rule',
};
