/** What a workspace depends on, and what it leads to one step further. */
import type { ObjectValue } from '../expand/value.js';
import { memberOf } from '../expand/values.js';
import { type Link, targetOf } from './graph.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  APPLICATION_INSIGHTS,
  COMPUTE,
  DATASTORE,
  MANAGED_NETWORK_OUTBOUND_RULE,
  OUTBOUND_RULE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from './types.js';

const DEPENDENCIES = {
  storage: ['properties.storageAccount'],
  keyVault: ['properties.keyVault'],
  containerRegistry: ['properties.containerRegistry'],
  applicationInsights: ['properties.applicationInsights'],
} as const;

export type DependencyKind = keyof typeof DEPENDENCIES;

/** Where the workspace's storage account, key vault, registry or Application Insights property leads. */
export function dependencyOf(workspace: ResourceView, kind: DependencyKind, system: System): readonly Link[] {
  return DEPENDENCIES[kind].flatMap((path) => system.graph.links(workspace.property(path)));
}

/** The further lists of dependencies that hubs and preview versions have. */
const DEPENDENCY_LISTS = [
  'properties.workspaceHubConfig.additionalWorkspaceStorageAccounts',
  'properties.storageAccounts',
  'properties.keyVaults',
  'properties.containerRegistries',
];

/** Properties of a workspace that lead to a resource it only refers to, and what for. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['properties.encryption.keyVaultProperties.keyVaultArmId', 'encryption key'],
  ['properties.encryption.cosmosDbResourceId', 'encrypted data'],
  ['properties.encryption.searchAccountResourceId', 'encrypted data'],
  ['properties.encryption.storageAccountResourceId', 'encrypted data'],
  ['properties.managedNetwork.outboundRules.{*}.destination.serviceResourceId', 'private endpoint'],
  ['properties.sharedPrivateLinkResources.[].properties.privateLinkResourceId', 'private link'],
]);

/** Properties of the workspace's children that lead to another resource, by the child's type. */
export const CHILD_REFERENCES: ReadonlyMap<string, string> = new Map([
  [COMPUTE, 'properties.resourceId'],
  [OUTBOUND_RULE, 'properties.destination.serviceResourceId'],
  [MANAGED_NETWORK_OUTBOUND_RULE, 'properties.destination.serviceResourceId'],
]);

/** Everything that a workspace is made of, the Log Analytics workspace behind its telemetry included. */
export function dependenciesOf(workspace: ResourceView, system: System): readonly Link[] {
  const kinds = Object.keys(DEPENDENCIES) as DependencyKind[];
  const direct = kinds.flatMap((kind) => dependencyOf(workspace, kind, system));
  const further = furtherDependenciesOf(workspace, system);
  return [...direct, ...further, ...direct.flatMap((link) => logsOf(link, system))];
}

/** Where the lists of dependencies lead that hubs and preview versions have beside the single ones. */
export function furtherDependenciesOf(workspace: ResourceView, system: System): readonly Link[] {
  return furtherDependencyIds(workspace).flatMap((item) => system.graph.links(item));
}

/** The items of these lists. */
export function furtherDependencyIds(workspace: ResourceView): readonly Property[] {
  return DEPENDENCY_LISTS.flatMap((path) => workspace.propertiesAt(`${path}.[]`));
}

/** The Log Analytics workspace behind an Application Insights component. */
function logsOf(link: Link, system: System): readonly Link[] {
  if (link.state !== 'declared' || !link.target.isA(APPLICATION_INSIGHTS)) return [];
  return logsBehind(link.target, system);
}

/** Where an Application Insights component keeps its data. */
export function logsBehind(component: ResourceView, system: System): readonly Link[] {
  return system.graph.links(component.property('properties.WorkspaceResourceId'));
}

/** What a workspace names besides: the vault of its key, the metadata stores it brings, targets of its managed network. */
export function referencesOf(workspace: ResourceView, system: System): readonly Link[] {
  return [...REFERENCES.keys()]
    .flatMap((path) => workspace.propertiesAt(path))
    .flatMap((property) => system.graph.links(property));
}

/** The storage account a datastore names: account names are unique in all of Azure. */
export function accountsOf(datastore: ResourceView, system: System): readonly Link[] {
  const account = datastore.property('properties.accountName');
  return account.possibleValues.flatMap((name) => {
    const key = { type: STORAGE_ACCOUNT, names: [name], scope: { level: 'resourceGroup' } } as const;
    const found = system.graph.find(key);
    return found === undefined ? [] : [{ ...found, when: [] }];
  });
}

/** The workspaces that have the resource as their storage account, key vault, registry or Application Insights for certain. */
export function workspacesOn(view: ResourceView, kind: DependencyKind, { graph }: System): readonly ResourceView[] {
  const pointsHere = (workspace: ResourceView) => (path: string) =>
    graph.pointsAt(workspace.property(path), view).truth === true;
  return graph.ofType(WORKSPACE).filter((workspace) => DEPENDENCIES[kind].some(pointsHere(workspace)));
}

/** The workspaces that are made of the resource for certain, as whatever part. */
export function workspacesUsing(view: ResourceView, system: System): readonly ResourceView[] {
  const kinds = Object.keys(DEPENDENCIES) as DependencyKind[];
  return [...new Set(kinds.flatMap((kind) => workspacesOn(view, kind, system)))];
}

/** The datastores that name the storage account. */
export function datastoresOn(account: ResourceView, system: System): readonly ResourceView[] {
  const { graph } = system;
  const leadsHere = (datastore: ResourceView) =>
    accountsOf(datastore, system).some((link) => targetOf(link) === account);
  // Equal expressions of another evaluation may stand for another account.
  const isComparable = (datastore: ResourceView) =>
    graph.isForeign(datastore) === graph.isForeign(account) || account.knownName !== undefined;
  return graph.ofType(DATASTORE).filter((datastore) => isComparable(datastore) && leadsHere(datastore));
}

/** A workspace module of the Azure Verified Modules, whose parameters name the dependencies. */
export function isWorkspaceModule(reference: string): boolean {
  return /machine-learning-services\/workspace\b/i.test(reference);
}

const MODULE_PARAMETERS = [
  'associatedStorageAccountResourceId',
  'associatedKeyVaultResourceId',
  'associatedApplicationInsightsResourceId',
  'associatedContainerRegistryResourceId',
];

/** Where the parameters of such a module lead that name dependencies. */
export function namedBy(given: ObjectValue, system: System): readonly Link[] {
  return MODULE_PARAMETERS.flatMap((name) => {
    const value = memberOf(given, name)?.value;
    const key = value === undefined ? undefined : resourceKeyOf(value);
    const found = key === undefined ? undefined : system.graph.find(key);
    return found === undefined ? [] : [{ ...found, when: [] }];
  });
}

/** The workspaces of which this vault holds the encryption key. */
export function workspacesEncryptedBy(vault: ResourceView, system: System): readonly Property[] {
  const path = 'properties.encryption.keyVaultProperties.keyVaultArmId';
  return system.graph
    .ofType(WORKSPACE)
    .map((workspace) => workspace.property(path))
    .filter((property) => system.graph.pointsAt(property, vault).truth === true);
}
