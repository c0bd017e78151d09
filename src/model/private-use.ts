/** What private workspaces use, and what of it cannot be private. */
import { workspacesUsing } from './dependencies.js';
import { anyOf, type Judgement } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { CONTAINER_REGISTRY } from './types.js';
import { isPrivate } from './workspaces.js';

/** True if a workspace that is private is made of it. */
export function isUsedPrivately(dependency: ResourceView, system: System): Judgement {
  return anyOf(...workspacesUsing(dependency, system).map((workspace) => isPrivate(workspace, system)));
}

/**
 * Whether it is the registry of a private workspace in a tier without private endpoints and firewall: all that follows from the
 * tier is one finding, of AML-NET-107 (https://learn.microsoft.com/azure/container-registry/container-registry-skus).
 */
export function hasTierWithoutPrivacy(view: ResourceView, system: System): boolean {
  if (!view.isA(CONTAINER_REGISTRY) || isUsedPrivately(view, system).truth !== true) return false;
  return view.property('sku.name').isOneOf('Basic', 'Standard').truth === true;
}
