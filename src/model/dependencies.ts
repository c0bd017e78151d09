/** What a workspace depends on, and which resources are in scope because one does. */
import type { ObjectValue } from '../expand/value.js';
import { memberOf } from '../expand/values.js';
import type { Link } from './graph.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import {
  APPLICATION_INSIGHTS,
  COMPUTE,
  CONNECTION,
  DATASTORE,
  MANAGED_NETWORK_OUTBOUND_RULE,
  OUTBOUND_RULE,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from './types.js';

/**
 * How a resource is tied to a workspace: `dependency` is one of the resources it is made of, `reference` is one step further
 * (a datastore's account, a connection's target, a key vault with its encryption key).
 */
export type Association = 'dependency' | 'reference';

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
const CHILD_REFERENCES: ReadonlyMap<string, string> = new Map([
  [COMPUTE, 'properties.resourceId'],
  [CONNECTION, 'properties.metadata.ResourceId'],
  [OUTBOUND_RULE, 'properties.destination.serviceResourceId'],
  [MANAGED_NETWORK_OUTBOUND_RULE, 'properties.destination.serviceResourceId'],
]);

/** The resources in scope of dependency rules, worked out once for each system. */
const associations = new WeakMap<System, ReadonlyMap<ResourceView, Association>>();

/** How the resource is tied to a workspace; undefined if no tie is proven. */
export function associationOf(view: ResourceView, system: System): Association | undefined {
  let known = associations.get(system);
  if (known === undefined) {
    known = associate(system);
    associations.set(system, known);
  }
  return known.get(view) ?? (isMarked(view) || system.associatedScope === 'all' ? 'dependency' : undefined);
}

/** True if the resource carries the tag that pulls it in. */
function isMarked(view: ResourceView): boolean {
  return view.property('tags.aml-associated').isTrue().truth === true;
}

function associate(system: System): ReadonlyMap<ResourceView, Association> {
  const found = new Map<ResourceView, Association>();
  const tie = (links: readonly Link[], association: Association) => {
    for (const link of links) {
      const target = link.state === 'declared' || link.state === 'named' ? link.target : undefined;
      if (target === undefined || found.get(target) === 'dependency') continue;
      found.set(target, association);
    }
  };
  for (const workspace of system.graph.ofType(WORKSPACE)) {
    tie(dependenciesOf(workspace, system), 'dependency');
    tie(referencesOf(workspace, system), 'reference');
  }
  for (const [type, path] of CHILD_REFERENCES) {
    for (const child of system.graph.ofType(type)) tie(system.graph.links(child.property(path)), 'reference');
  }
  for (const datastore of system.graph.ofType(DATASTORE)) tie(accountsOf(datastore, system), 'reference');
  for (const module of system.expansion.unresolvedModules) {
    if (isWorkspaceModule(module.reference)) tie(namedBy(module.arguments, system), 'dependency');
  }
  return found;
}

function dependenciesOf(workspace: ResourceView, system: System): readonly Link[] {
  const kinds = Object.keys(DEPENDENCIES) as DependencyKind[];
  const direct = kinds.flatMap((kind) => dependencyOf(workspace, kind, system));
  const further = furtherDependenciesOf(workspace, system);
  return [...direct, ...further, ...direct.flatMap((link) => logsOf(link, system))];
}

/** Where the lists of dependencies lead that hubs and preview versions have beside the single ones. */
export function furtherDependenciesOf(workspace: ResourceView, system: System): readonly Link[] {
  return DEPENDENCY_LISTS.flatMap((path) => workspace.propertiesAt(`${path}.[]`)).flatMap((item) =>
    system.graph.links(item),
  );
}

/** The Log Analytics workspace behind an Application Insights component. */
function logsOf(link: Link, system: System): readonly Link[] {
  if (link.state !== 'declared' || !link.target.isA(APPLICATION_INSIGHTS)) return [];
  return system.graph.links(link.target.property('properties.WorkspaceResourceId'));
}

function referencesOf(workspace: ResourceView, system: System): readonly Link[] {
  return [...REFERENCES.keys()]
    .flatMap((path) => workspace.propertiesAt(path))
    .flatMap((property) => system.graph.links(property));
}

/** The storage account a datastore names: account names are unique in all of Azure. */
function accountsOf(datastore: ResourceView, system: System): readonly Link[] {
  const account = datastore.property('properties.accountName');
  return account.possibleValues.flatMap((name) => {
    const key = { type: STORAGE_ACCOUNT, names: [name], scope: { level: 'resourceGroup' } } as const;
    const found = system.graph.find(key);
    return found === undefined ? [] : [{ ...found, when: [] }];
  });
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
