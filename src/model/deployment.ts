/** What is said about a deployment as a whole. */
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { WORKSPACE } from './types.js';

/**
 * True for the one workspace that answers for what the whole deployment lacks, so that it is told once: of those declared the
 * first by name, as the order of declarations differs from form to form. A deployment without a workspace has none.
 */
export function speaksForDeployment(workspace: ResourceView, { graph, isSpokenFor }: System): boolean {
  if (isSpokenFor) return false;
  const declared = graph.ofType(WORKSPACE).filter((view) => !graph.isForeign(view) && !view.resource.patch);
  const first = declared.reduce<ResourceView | undefined>(
    (best, view) => (best === undefined || view.displayName < best.displayName ? view : best),
    undefined,
  );
  return first === workspace;
}
