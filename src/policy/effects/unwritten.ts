/** Bodies as a policy may judge them: what a declaration leaves to others is not known, rather than absent. */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import { object, unknown } from '../../expand/values.js';
import { nameFor } from '../../model/resource-view.js';

/**
 * The resource with an open body where its declaration does not tell all of it: an `existing` reference tells nothing, an update
 * leaves unchanged what it does not say.
 */
export function withUnwritten(resource: Resource): Resource {
  if (resource.existing) return opened(resource, 'is only referenced here, not declared');
  return resource.patch ? opened(resource, 'is declared elsewhere, and this update does not say it') : resource;
}

function opened(resource: Resource, clause: string): Resource {
  const { address, headerSpan, existing, body, name } = resource;
  const message = `'${nameFor(name)}' ${clause}`;
  const rest = unknown('deployment', message, `existing(${address})`, originAt(headerSpan));
  return { ...resource, body: object(existing ? [] : [...body.members.values()], body.origin, body.open ?? rest) };
}
