/** A workspace, hub or project with what is nested in it: computes, endpoints, datastores, connections. */
import { hasManagedNodes, isInSubnet } from '../computes.js';
import { hasOpenShell, hasPublicAddress, leavesFreely } from '../exposure.js';
import { allOf, not } from '../judgement.js';
import { networkOf } from '../networks.js';
import type { Property } from '../property.js';
import { keyText, type ResourceKey, resourceKeyOf } from '../resource-key.js';
import { nameFor, type ResourceView } from '../resource-view.js';
import {
  BATCH_DEPLOYMENT,
  BATCH_ENDPOINT,
  CONNECTION,
  DATASTORE,
  ONLINE_DEPLOYMENT,
  ONLINE_ENDPOINT,
  SERVERLESS_ENDPOINT,
  STORAGE_ACCOUNT,
} from '../types.js';
import { computesOf, hasManagedNetwork, hubOf, isProject } from '../workspaces.js';
import type { Drawing } from './drawing.js';
import { drawManagedNetwork, outside } from './egress.js';
import { type Mark, openIf, thereIf } from './marks.js';
import { drawDependencies, drawDependency, drawDiagnostics, drawLink, drawPublicTraffic, internet } from './uses.js';

/** "Hub", "Project" or "Workspace". */
export function kindOfWorkspace(workspace: ResourceView): string {
  if (isProject(workspace).truth === true) return 'Project';
  return workspace.property('kind').is('Hub').truth === true ? 'Hub' : 'Workspace';
}

/** Draws the workspace, all that is nested in it, and what it uses. Of one that is declared elsewhere only the former is known. */
export function drawWorkspace(workspace: ResourceView, drawing: Drawing): void {
  const { system } = drawing;
  const what = kindOfWorkspace(workspace);
  const name = workspace.displayName;
  const group = drawing.group(`frame ${workspace.address}`, { kind: 'workspace', what, name });
  const node = drawing.resource(workspace, { role: 'workspace', what, name, group });
  const network = workspace.resource.existing ? undefined : drawOwnSettings(workspace, node, drawing);
  for (const { view, belongs } of computesOf(workspace, system)) {
    drawCompute(view, { workspace, node, group, network, belongs: thereIf(belongs) }, drawing);
  }
  drawEndpoints(workspace, group, drawing);
  drawDatastores(workspace, group, drawing);
  drawConnections(workspace, group, drawing);
  drawDiagnostics(workspace, node, drawing);
}

/** Draws what the body of a workspace says, and gives the key of its managed network, if it has one. */
function drawOwnSettings(workspace: ResourceView, node: string, drawing: Drawing): string | undefined {
  drawPublicTraffic(workspace, node, drawing);
  const network = drawManagedNetwork(workspace, node, drawing);
  const hubs = isProject(workspace).truth === false ? [] : hubOf(workspace, drawing.system);
  for (const link of hubs) drawLink(node, link, 'hub', drawing);
  drawDependencies(workspace, node, drawing);
  return network;
}

const COMPUTES: ReadonlyMap<string, string> = new Map([
  ['amlcompute', 'Compute cluster'],
  ['computeinstance', 'Compute instance'],
  ['kubernetes', 'Attached Kubernetes'],
  ['aks', 'Attached Kubernetes'],
  ['virtualmachine', 'Attached virtual machine'],
  ['hdinsight', 'Attached HDInsight'],
  ['databricks', 'Attached Databricks'],
  ['datafactory', 'Attached Data Factory'],
  ['datalakeanalytics', 'Attached Data Lake Analytics'],
  ['synapsespark', 'Attached Synapse Spark'],
]);

interface Around {
  readonly workspace: ResourceView;
  /** Keys of the workspace's node, of its frame and of its managed network. */
  readonly node: string;
  readonly group: string;
  readonly network: string | undefined;
  readonly belongs: Mark | undefined;
}

function drawCompute(compute: ResourceView, around: Around, drawing: Drawing): void {
  const { system } = drawing;
  const type = compute.property('properties.computeType').value;
  const what = (type?.kind === 'scalar' ? COMPUTES.get(String(type.value).toLowerCase()) : undefined) ?? 'Compute';
  const subnet = drawSubnet(compute.property('properties.properties.subnet.id'), drawing);
  const node = drawing.resource(compute, {
    role: 'compute',
    what,
    name: lastName(compute),
    group: subnet ?? around.group,
    mark: around.belongs,
  });
  if (subnet !== undefined) drawing.arrow(node, around.node, '');
  drawWaysIn(compute, node, drawing);
  drawWaysOut(compute, node, around, drawing);
  for (const link of system.graph.links(compute.property('properties.resourceId'))) drawLink(node, link, '', drawing);
}

function drawWaysIn(compute: ResourceView, node: string, drawing: Drawing): void {
  const shell = openIf(hasOpenShell(compute, drawing.system));
  const address = openIf(hasPublicAddress(compute));
  if (address !== undefined) drawing.arrow(internet(drawing), node, 'public IP', address);
  if (shell !== undefined) drawing.arrow(internet(drawing), node, 'SSH', shell);
  for (const mark of [address, shell]) if (mark !== undefined) drawing.mark(node, mark);
  if (address?.state === 'open') drawing.fact(node, 'public IP');
  if (shell?.state === 'open') drawing.fact(node, 'SSH open');
}

/** Into the managed network, or straight to the internet. Who stands in a subnet leaves as its network decides. */
function drawWaysOut(compute: ResourceView, node: string, { workspace, network }: Around, drawing: Drawing): void {
  const { system } = drawing;
  if (network !== undefined) {
    const inside = thereIf(
      allOf(hasManagedNodes(compute), not(isInSubnet(compute)), hasManagedNetwork(workspace, system)),
    );
    if (inside !== undefined) drawing.arrow(node, network, '', inside);
  }
  const free = openIf(leavesFreely(compute, workspace, system));
  if (free === undefined) return;
  // What is not known of the network is said there.
  if (free.state === 'unknown' && network !== undefined) return;
  const reasons = free.state === 'open' ? ['it stands in no network'] : free.reasons;
  drawing.arrow(node, outside(drawing), 'anything', { state: free.state, reasons });
}

/** The frame of the subnet whose ID the property holds; undefined if it is absent or cannot be told. */
export function drawSubnet(property: Property, drawing: Drawing): string | undefined {
  const network = networkOf(property, drawing.system);
  if (network === undefined) return undefined;
  const [key, name, subnet] = [keyText(network.key), lastOf(network.key), subnetName(property)];
  const elsewhere = network.view === undefined ? ' declared elsewhere' : '';
  return subnet === undefined
    ? drawing.group(`network ${key}`, { kind: 'network', what: `Network${elsewhere}`, name })
    : drawing.group(`subnet ${key} ${subnet}`, {
        kind: 'network',
        what: `Subnet${elsewhere}`,
        name: `${name}/${subnet}`,
      });
}

/** The name of the subnet, if the ID is one of a subnet. */
function subnetName({ value }: Property): string | undefined {
  if (value === undefined) return undefined;
  const id = value.kind === 'unknown' ? value.target : resourceKeyOf(value);
  const name = id?.names[1];
  return name === undefined ? undefined : nameFor(name);
}

function lastOf({ names }: ResourceKey): string {
  const name = names.at(-1);
  return name === undefined ? 'not known' : nameFor(name);
}

/** The name without those of the resources it is nested in. */
function lastName(view: ResourceView): string {
  const name = view.resource.names.at(-1);
  return name === undefined ? view.displayName : nameFor(name);
}

const ENDPOINTS: readonly (readonly [string, string, string | undefined])[] = [
  [ONLINE_ENDPOINT, 'Online endpoint', ONLINE_DEPLOYMENT],
  [BATCH_ENDPOINT, 'Batch endpoint', BATCH_DEPLOYMENT],
  [SERVERLESS_ENDPOINT, 'Serverless endpoint', undefined],
];

function drawEndpoints(workspace: ResourceView, group: string, drawing: Drawing): void {
  const { system } = drawing;
  for (const [type, what, deployments] of ENDPOINTS) {
    for (const { view, belongs } of system.childrenOf(workspace, type)) {
      const mark = thereIf(belongs);
      const facts = deployments === undefined ? [] : deploymentFacts(view, deployments, drawing);
      const node = drawing.resource(view, { role: 'endpoint', what, name: lastName(view), facts, group, mark });
      drawPublicTraffic(view, node, drawing);
    }
  }
}

function deploymentFacts(endpoint: ResourceView, type: string, { system }: Drawing): readonly string[] {
  const count = system.childrenOf(endpoint, type).length;
  return count === 0 ? [] : [`${count} deployment${count === 1 ? '' : 's'}`];
}

function drawDatastores(workspace: ResourceView, group: string, drawing: Drawing): void {
  const { system } = drawing;
  for (const { view, belongs } of system.childrenOf(workspace, DATASTORE)) {
    const look = { role: 'datastore', what: 'Datastore', name: lastName(view), group, mark: thereIf(belongs) } as const;
    const node = drawing.resource(view, look);
    for (const name of view.property('properties.accountName').possibleValues) {
      const found = system.graph.find({ type: STORAGE_ACCOUNT, names: [name], scope: { level: 'resourceGroup' } });
      if (found?.state === 'declared') drawing.arrow(node, drawDependency(found.target, drawing), '');
    }
  }
}

function drawConnections(workspace: ResourceView, group: string, drawing: Drawing): void {
  const { system } = drawing;
  for (const { view, belongs } of system.childrenOf(workspace, CONNECTION)) {
    const look = {
      role: 'connection',
      what: 'Connection',
      name: lastName(view),
      group,
      mark: thereIf(belongs),
    } as const;
    const node = drawing.resource(view, look);
    for (const link of system.graph.links(view.property('properties.metadata.ResourceId')))
      drawLink(node, link, '', drawing);
  }
}
