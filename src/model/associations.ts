/** Which resources are in scope because Azure Machine Learning uses them, and for what. */

import { accessTo, connectionsOf } from './client-access.js';
import { targetsOf } from './connections.js';
import {
  accountsOf,
  CHILD_REFERENCES,
  dependenciesOf,
  isWorkspaceModule,
  namedBy,
  referencesOf,
} from './dependencies.js';
import { firewallsOnTheWay, policiesOf } from './firewalls.js';
import { type Link, targetOf } from './graph.js';
import { isMachineLearningExtension } from './kubernetes.js';
import { topLevelOf } from './nesting.js';
import { networkOf } from './networks.js';
import { NO_PARTS, type Part, type Parts } from './parts.js';
import type { Property } from './property.js';
import { ancestorOf, keyOfResource, keyText, resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import {
  natGatewaysOf,
  routeTablesOf,
  securityGroupsOf,
  serviceEndpointPoliciesOf,
  subnetsDeclaredBy,
  subnetsIn,
  subnetTexts,
} from './subnets.js';
import type { System } from './system.js';
import {
  AGENT_POOL,
  AML_REGISTRY,
  CLUSTER_EXTENSION,
  COMPUTE,
  CONNECTION,
  DATASTORE,
  KEY_VAULT,
  KEY_VAULT_KEY,
  KEY_VAULT_SECRET,
  KUBERNETES_CLUSTER,
  PRIVATE_ENDPOINT,
  ROUTE,
  RULE_COLLECTION_GROUP,
  SECURITY_RULE,
  SERVICE_ENDPOINT_POLICY_DEFINITION,
  VIRTUAL_NETWORK,
  WORKSPACE,
} from './types.js';

/**
 * How a resource is tied to a workspace: `dependency` is one of the resources it is made of, `reference` is one step further
 * (a datastore's account, a connection's target, a key vault with its encryption key), `network` is what its computes and
 * private endpoints stand in, with what guards that and what lets people into it.
 */
export type Association = 'dependency' | 'reference' | 'network';

/** How the resource is tied to a workspace; undefined if no tie is proven. */
export function associationOf(view: ResourceView, system: System): Association | undefined {
  if (isManagedByService(view)) return undefined;
  const known = tiesOf(system).associations.get(view);
  if (known !== undefined) return known;
  return isMarked(view) || system.associatedScope === 'all' ? 'dependency' : associationAbove(view, system);
}

/** What a workspace uses it uses with all that is nested in it, such as blob containers. Of a network it uses single subnets. */
function associationAbove(view: ResourceView, system: System): Association | undefined {
  const top = targetOf(topLevelOf(view, system));
  const above = top === undefined ? undefined : associationOf(top, system);
  return above === 'network' ? undefined : above;
}

/** True if another service made it for its own use, and undoes what is changed there, as in the resource groups of AKS nodes. */
function isManagedByService(view: ResourceView): boolean {
  return view.property('managedBy').isSet().truth === true;
}

/** True if the resource carries the tag that pulls it in. */
function isMarked(view: ResourceView): boolean {
  return view.property('tags.aml-associated').isTrue().truth === true;
}

/**
 * What stands in a subnet: the nodes of a `compute` or of `serverless` jobs, the nodes of an attached Kubernetes `cluster`, or
 * the private `endpoint` of a workspace or of something it uses.
 */
export interface SubnetUse {
  readonly role: 'compute' | 'serverless' | 'cluster' | 'endpoint';
  /** The property that names the subnet. */
  readonly by: Property;
  /** The compute, workspace, cluster, node pool or private endpoint that has it. */
  readonly user: ResourceView;
}

/** What of Azure Machine Learning is known to stand in the subnet. */
export function usesOf(subnet: Part, system: System): readonly SubnetUse[] {
  return tiesOf(system).uses.get(keyText(subnet.key)) ?? [];
}

interface Ties {
  readonly associations: ReadonlyMap<ResourceView, Association>;
  /** By the text of the subnet's key. */
  readonly uses: ReadonlyMap<string, readonly SubnetUse[]>;
}

/** Worked out once for each system. */
const ties = new WeakMap<System, Ties>();

function tiesOf(system: System): Ties {
  const known = ties.get(system);
  if (known !== undefined) return known;
  const associations = new Map<ResourceView, Association>();
  tieDependencies(system, associations);
  const uses = subnetUses(system, associations);
  tieNetworks(system, uses, associations);
  tieAccess(system, uses, associations);
  const made = { associations, uses };
  ties.set(system, made);
  return made;
}

type Tied = Map<ResourceView, Association>;

function tie(links: readonly Link[], association: Association, tied: Tied): void {
  for (const link of links) {
    const target = targetOf(link);
    if (target === undefined || tied.get(target) === 'dependency') continue;
    tied.set(target, association);
  }
}

function tieDependencies(system: System, tied: Tied): void {
  const { graph } = system;
  for (const workspace of graph.ofType(WORKSPACE)) {
    tie(dependenciesOf(workspace, system), 'dependency', tied);
    tie(referencesOf(workspace, system), 'reference', tied);
  }
  for (const [type, path] of CHILD_REFERENCES) {
    for (const child of graph.ofType(type)) tie(graph.links(child.property(path)), 'reference', tied);
  }
  tieClusters(system, tied);
  for (const datastore of graph.ofType(DATASTORE)) tie(accountsOf(datastore, system), 'reference', tied);
  for (const connection of graph.ofType(CONNECTION)) tie(targetsOf(connection, system), 'reference', tied);
  for (const child of [KEY_VAULT_KEY, KEY_VAULT_SECRET].flatMap((type) => graph.ofType(type))) {
    const vault = graph.ofType(KEY_VAULT).find((one) => tied.has(one) && graph.isNestedIn(child, one) === true);
    if (vault !== undefined) tied.set(child, tied.get(vault) ?? 'reference');
  }
  for (const module of system.expansion.unresolvedModules) {
    if (isWorkspaceModule(module.reference)) tie(namedBy(module.arguments, system), 'dependency', tied);
  }
}

/** Ties the clusters that hold the extension of Azure Machine Learning, attached or not yet, and the node pools of all clusters. */
function tieClusters({ graph }: System, tied: Tied): void {
  for (const extension of graph.ofType(CLUSTER_EXTENSION)) {
    const cluster = extension.resource.scope.resource;
    const key = cluster === undefined ? undefined : resourceKeyOf(cluster);
    if (key === undefined || isMachineLearningExtension(extension).truth !== true) continue;
    tie([{ ...(graph.find(key) ?? { state: 'named', key }), when: [] }], 'reference', tied);
  }
  for (const pool of graph.ofType(AGENT_POOL)) {
    const clusters = graph.ofType(KUBERNETES_CLUSTER).filter((cluster) => tied.has(cluster));
    if (clusters.some((cluster) => graph.isNestedIn(pool, cluster) === true)) tied.set(pool, 'reference');
  }
}

function subnetUses(system: System, tied: Tied): ReadonlyMap<string, readonly SubnetUse[]> {
  const uses = new Map<string, SubnetUse[]>();
  const add = (role: SubnetUse['role'], user: ResourceView, by: Property) => {
    for (const text of subnetTexts(by)) uses.set(text, [...(uses.get(text) ?? []), { role, by, user }]);
  };
  const { graph } = system;
  for (const compute of graph.ofType(COMPUTE)) {
    add('compute', compute, compute.property('properties.properties.subnet.id'));
    add('cluster', compute, compute.property('properties.properties.aksNetworkingConfiguration.subnetId'));
  }
  for (const workspace of graph.ofType(WORKSPACE)) {
    add(
      'serverless',
      workspace,
      workspace.property('properties.serverlessComputeSettings.serverlessComputeCustomSubnet'),
    );
  }
  for (const cluster of graph.ofType(KUBERNETES_CLUSTER).filter((view) => tied.has(view))) {
    const pools = graph.ofType(AGENT_POOL).filter((pool) => graph.isNestedIn(pool, cluster) === true);
    for (const name of ['vnetSubnetID', 'podSubnetID']) {
      for (const by of cluster.propertiesAt(`properties.agentPoolProfiles.[].${name}`)) add('cluster', cluster, by);
      for (const pool of pools) add('cluster', pool, pool.property(`properties.${name}`));
    }
  }
  for (const endpoint of graph.ofType(PRIVATE_ENDPOINT)) {
    if (leadsToTied(endpoint, system, tied)) add('endpoint', endpoint, endpoint.property('properties.subnet.id'));
  }
  return uses;
}

const CONNECTIONS = ['properties.privateLinkServiceConnections', 'properties.manualPrivateLinkServiceConnections'];

/** True if the private endpoint leads to a workspace, a registry, or something that a workspace uses. */
function leadsToTied(endpoint: ResourceView, { graph }: System, tied: Tied): boolean {
  const targets = CONNECTIONS.flatMap((list) => endpoint.propertiesAt(`${list}.[].properties.privateLinkServiceId`));
  return targets
    .flatMap((target) => graph.links(target))
    .some((link) => {
      const target = targetOf(link);
      return target !== undefined && (target.isA(WORKSPACE) || target.isA(AML_REGISTRY) || tied.has(target));
    });
}

/** What stands in what is attached to a subnet, or in the policy of a firewall. */
const NESTED = [SECURITY_RULE, ROUTE, SERVICE_ENDPOINT_POLICY_DEFINITION, RULE_COLLECTION_GROUP];

/** What may be attached to a subnet. */
const ATTACHMENTS = [securityGroupsOf, routeTablesOf, natGatewaysOf, serviceEndpointPoliciesOf];

/** Ties the networks in use with what is attached to their subnets. */
function tieNetworks(system: System, uses: Ties['uses'], tied: Tied): void {
  const children = byParent(NESTED, system);
  for (const subnet of subnetsIn(system)) {
    if (!uses.has(keyText(subnet.key))) continue;
    const attached = ATTACHMENTS.flatMap((links) => links(subnet, system));
    tie(declared([subnet.view, ...networksAround(subnet, system)]), 'network', tied);
    tieWithChildren(attached, children, system, tied);
    if ((uses.get(keyText(subnet.key)) ?? []).some(({ role }) => role !== 'endpoint'))
      tieFirewalls(subnet, children, system, tied);
  }
}

/** Ties the firewalls that packets of the subnet pass, with their policies. */
function tieFirewalls(subnet: Part, children: ReturnType<typeof byParent>, system: System, tied: Tied): void {
  for (const firewall of firewallsOnTheWay(subnet, system)) {
    tie(declared([firewall]), 'network', tied);
    tieWithChildren(policiesOf(firewall, system), children, system, tied);
  }
}

/** Ties what lets people into the networks in use, with the security groups before it and the connections of gateways. */
function tieAccess(system: System, uses: Ties['uses'], tied: Tied): void {
  const children = byParent(NESTED, system);
  const networks = [...uses.values()].flat().flatMap(({ by }) => networkOf(by, system) ?? []);
  for (const { view, groups } of accessTo(networks, system)) {
    tie(declared([view, ...connectionsOf(view, system)]), 'network', tied);
    tieWithChildren(groups, children, system, tied);
  }
}

/** Ties what guards a subnet or a machine, with the rules and routes in it. */
function tieWithChildren(
  links: readonly Link[],
  children: ReturnType<typeof byParent>,
  system: System,
  tied: Tied,
): void {
  tie(links, 'network', tied);
  for (const link of links) {
    if (link.state === 'declared') tie(childrenOf(link.target, children, system), 'network', tied);
  }
}

function declared(views: readonly ResourceView[]): readonly Link[] {
  return views.map((target) => ({ state: 'declared', target, when: [] }));
}

/** The network of a subnet that is declared on its own. */
function networksAround(subnet: Part, { graph }: System): readonly ResourceView[] {
  return graph.ofType(VIRTUAL_NETWORK).filter((network) => graph.isNestedIn(subnet.view, network) === true);
}

/** Children of these types by the text of their parent's key: where many entry points see each other, there are thousands. */
function byParent(types: readonly string[], { graph }: System): ReadonlyMap<string, readonly ResourceView[]> {
  const children = new Map<string, ResourceView[]>();
  for (const child of types.flatMap((type) => graph.ofType(type))) {
    const parent = ancestorOf(keyOfResource(child.resource), 1);
    if (parent === undefined) continue;
    const text = keyText(parent);
    const siblings = children.get(text);
    if (siblings === undefined) children.set(text, [child]);
    else siblings.push(child);
  }
  return children;
}

function childrenOf(parent: ResourceView, children: ReturnType<typeof byParent>, { graph }: System): readonly Link[] {
  const candidates = children.get(keyText(keyOfResource(parent.resource))) ?? [];
  return declared(candidates.filter((child) => graph.isNestedIn(child, parent) === true));
}

/** The subnets that a network or subnet declares and that are in use: all of them if dependencies need no tie. */
export function usedSubnetsOf(view: ResourceView, system: System): Parts {
  const { listed, open } = subnetsDeclaredBy(view);
  if (system.associatedScope === 'all') return { listed, open };
  const used = listed.filter((subnet) => usesOf(subnet, system).length > 0);
  // Which of the subnets that nobody knows are used is not known either, unless the network is in use at all.
  return associationOf(view, system) === undefined ? NO_PARTS : { listed: used, open };
}
