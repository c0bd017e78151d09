/** Which private endpoints a private workspace needs to what it uses. */
import { connectionsTo } from './connections.js';
import { datastoresOn, workspacesUsing } from './dependencies.js';
import { targetOf } from './graph.js';
import { anyOf, type Judgement, judged, not } from './judgement.js';
import { topLevelOf } from './nesting.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { AI_ACCOUNT, BATCH_ENDPOINT, CONTAINER_REGISTRY, COSMOS_ACCOUNT, KEY_VAULT, SEARCH_SERVICE } from './types.js';

/**
 * The workspaces that are made of the resource, or whose jobs and users come to it by a connection or a datastore. What only
 * encryption needs is left out: Azure itself goes there.
 */
export function workspacesComingTo(view: ResourceView, system: System): readonly ResourceView[] {
  const children = [...connectionsTo(view, system), ...datastoresOn(view, system)];
  const above = children.flatMap((child) => targetOf(topLevelOf(child, system)) ?? []);
  return [...new Set([...workspacesUsing(view, system), ...above])];
}

/** A group of private endpoints, and whether anything comes that way. */
export interface NeededGroup {
  readonly group: string;
  readonly isNeeded: Judgement;
}

/** The groups of private endpoints that these workspaces need to the resource. */
export function groupsNeeded(
  view: ResourceView,
  workspaces: readonly ResourceView[],
  system: System,
): readonly NeededGroup[] {
  const only = ONLY_GROUP.find(([type]) => view.isA(type));
  if (only !== undefined) return [{ group: only[1], isNeeded: judged(true) }];
  // The other interfaces of Cosmos DB have groups of their own, which nothing of a workspace speaks.
  if (view.isA(COSMOS_ACCOUNT)) return [{ group: 'Sql', isNeeded: not(view.property('kind').is('MongoDB')) }];
  return groupsOfAccount(view, workspaces, system);
}

const ONLY_GROUP: readonly (readonly [type: string, group: string])[] = [
  [KEY_VAULT, 'vault'],
  [CONTAINER_REGISTRY, 'registry'],
  [AI_ACCOUNT, 'account'],
  [SEARCH_SERVICE, 'searchService'],
];

function groupsOfAccount(
  account: ResourceView,
  workspaces: readonly ResourceView[],
  system: System,
): readonly NeededGroup[] {
  const holdsWorkspace = judged(workspacesUsing(account, system).length > 0 || workspaces.length === 0);
  const isConnected = judged(connectionsTo(account, system).length > 0);
  const stores = datastoresOn(account, system);
  const has = (type: string) => anyOf(...stores.map((store) => store.property('properties.datastoreType').is(type)));
  const hasBatch = anyOf(
    ...workspaces.flatMap((workspace) => system.childrenOf(workspace, BATCH_ENDPOINT)).map(({ belongs }) => belongs),
  );
  const hasLake = has('AzureDataLakeGen2');
  return [
    { group: 'blob', isNeeded: anyOf(holdsWorkspace, isConnected, has('AzureBlob'), hasLake) },
    { group: 'file', isNeeded: anyOf(holdsWorkspace, has('AzureFile')) },
    { group: 'queue', isNeeded: hasBatch },
    { group: 'table', isNeeded: hasBatch },
    { group: 'dfs', isNeeded: anyOf(account.property('properties.isHnsEnabled').isTrue(), hasLake) },
  ];
}
