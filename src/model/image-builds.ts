/** What builds images for a workspace whose registry is closed to the service. */
import { isCluster, isInSubnet } from './computes.js';
import { allOf } from './judgement.js';
import { asPart } from './parts.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { computesOf } from './workspaces.js';

/** The name of the one cluster of the workspace that stands in a subnet; undefined if there are more, or none for certain. */
export function imageBuilderOf(workspace: ResourceView, system: System): string | undefined {
  const clusters = computesOf(workspace, system).filter(({ view }) => isCluster(view).truth === true);
  const [only, ...more] = clusters;
  if (only === undefined || more.length > 0) return undefined;
  const isThere = allOf(only.belongs, isInSubnet(only.view));
  return isThere.truth === true ? asPart(only.view).name : undefined;
}
