/** Whether the resources of a workspace take traffic from public networks. */
import { anyOf, type Judgement } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import { CONTAINER_REGISTRY } from './types.js';

/**
 * True if a storage account, key vault or container registry is closed to networks it does not name: public access is off or
 * behind a perimeter, or its firewall denies by default.
 */
export function isClosedToPublic(view: ResourceView): Judgement {
  const rules = view.isA(CONTAINER_REGISTRY) ? 'networkRuleSet' : 'networkAcls';
  return anyOf(
    view.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter'),
    view.property(`properties.${rules}.defaultAction`).is('Deny'),
  );
}
