/** Tasks that a container registry runs, without their steps. */
import { copied, enabledDisabled, identity, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { IN_REGISTRY } from '../shared/registry.js';

export const containerRegistryTask: TypeMapping = {
  azurerm: 'container_registry_task',
  arm: 'Microsoft.ContainerRegistry/registries/tasks',
  located: IN_REGISTRY,
  arguments: {
    tags: copied('tags'),
    identity: identity(),
    enabled: orElse(enabledDisabled('properties.status'), true),
    agent_pool_name: copied('properties.agentPoolName'),
  },
  ignored: [
    'agent_setting',
    'base_image_trigger',
    'docker_step',
    'encoded_step',
    'file_step',
    'is_system_task',
    'log_template',
    'platform',
    'registry_credential',
    'source_trigger',
    'timeout_in_seconds',
    'timer_trigger',
  ],
  source: 'azurerm 5.2.0, r/container_registry_task',
};
