/** Whom a container registry tells about what happens to its images. */
import { copied, orElse } from '../../../mapping/conversions.js';
import { nestedByName } from '../locators.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED } from '../shared/placed.js';
import { secret } from '../special-conversions.js';

export const containerRegistryWebhook: TypeMapping = {
  azurerm: 'container_registry_webhook',
  arm: 'Microsoft.ContainerRegistry/registries/webhooks',
  located: nestedByName(['registry_name']),
  arguments: {
    ...PLACED,
    service_uri: copied('properties.serviceUri'),
    actions: copied('properties.actions'),
    scope: copied('properties.scope'),
    status: orElse(copied('properties.status'), 'enabled'),
    custom_headers: secret('properties.customHeaders'),
  },
  ignored: ['resource_group_name'],
  source: 'azurerm 5.2.0, r/container_registry_webhook',
};
