/** Everything that live Azure tells about an estate: what Resource Graph finds, and each resource whole. */
import type { Resource } from '../expand/resource.js';
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import type { Limits } from '../inputs/limits.js';
import { PRIVATE_LINK_GROUPS } from '../model/facts/private-link.js';
import {
  AML_REGISTRY,
  isOwnType,
  MONITOR_PRIVATE_LINK_SCOPE,
  PRIVATE_DNS_ZONE,
  PRIVATE_ENDPOINT,
  ROLE_ASSIGNMENT,
  ROLE_DEFINITION,
  sameType,
  USER_ASSIGNED_IDENTITY,
  WORKSPACE,
} from '../model/types.js';
import { askGraph, GRAPH_VERSION } from './ask-graph.js';
import { type Details, type ListTask, readDetails } from './details.js';
import { discover, type Estate, type LiveScope, namesWorkspaces } from './discover.js';
import { type Gap, sentencesOf } from './facts.js';
import { liveResource } from './live-resource.js';
import { QUERIES } from './queries/catalogue.js';
import type { ArmReader, Body } from './reader.js';
import { ancestorsOf, type NamedResource } from './references.js';
import { OF_SUBSCRIPTIONS, VIRTUAL_HUB } from './versions.js';

export interface LiveRead extends Pick<Details, 'bodies' | 'absent'> {
  readonly estate: Estate;
  /** Every resource read, in the shape that rules take; first those of Resource Manager, in the order of their IDs. */
  readonly resources: readonly Resource[];
  /** Workspaces that nobody asked for and that use what those asked for use, as far as that: they matter and are not judged. */
  readonly beside: readonly Resource[];
  /** What was not read, by Resource Graph or Resource Manager. */
  readonly gaps: readonly Gap[];
  /** True if nothing is missing that was looked for: only then does absence prove anything. */
  readonly complete: boolean;
}

/**
 * Reads all that the scope names. What cannot be read is a gap, and each kind of gap a diagnostic `live-unavailable`; nothing
 * is thrown for what Azure does.
 */
export async function readLive(
  reader: ArmReader,
  scope: LiveScope,
  limits: Limits,
  bag: DiagnosticBag,
): Promise<LiveRead> {
  const estate = await discover(reader, scope, limits.resources);
  const seeds = seedsOf(estate, scope);
  const whole = await readDetails(reader, {
    seeds,
    attached: attachedTo(estate),
    lists: [...listsOfSubscriptions(seeds, estate), ...workspaceLists(estate, scope)],
    limits,
  });
  const later = await rolesOfFoundPrincipals(reader, estate, whole, limits);
  const gaps = [...estate.gaps, ...whole.gaps, ...later.gaps];
  const known = new Set([...whole.bodies.keys(), ...later.details.bodies.keys()]);
  for (const sentence of sentencesOf(gaps)) bag.report('live-unavailable', sentence);
  return {
    estate: later.estate,
    bodies: new Map([...whole.bodies, ...later.details.bodies]),
    absent: new Map([...whole.absent, ...later.details.absent]),
    resources: [...whole.resources, ...later.details.resources, ...toldByGraph(later.estate, known, limits)],
    beside: sharers(estate, known, limits),
    gaps,
    complete: gaps.length === 0,
  };
}

/** @param known the IDs of what was read of Resource Manager, in lower case */
function sharers({ facts }: Estate, known: ReadonlySet<string>, limits: Limits): readonly Resource[] {
  const others = facts.sharedDependencies.value.filter(({ id }) => !known.has(String(id)));
  return others.flatMap(({ id, workspaceKind: kind, storage, keyVault, registry, hub }) => {
    const named = { storageAccount: storage, keyVault, containerRegistry: registry, hubResourceId: hub };
    const properties = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''));
    return liveResource({ id, kind: kind || 'Default', properties }, GRAPH_VERSION, limits) ?? [];
  });
}

interface LaterRoles {
  readonly estate: Estate;
  readonly details: Details;
  readonly gaps: readonly Gap[];
}

/** Computes are in no table of Resource Graph: whose identity they have is known once they are read. */
async function rolesOfFoundPrincipals(
  reader: ArmReader,
  estate: Estate,
  { bodies }: Details,
  limits: Limits,
): Promise<LaterRoles> {
  const { roleAssignments: known } = estate.facts;
  const asked = new Set(estate.principals);
  const ids = [...new Set([...bodies.values()].flatMap(({ value }) => principalsIn(value)))].filter(
    (id) => !asked.has(id),
  );
  const { subscriptions } = estate;
  const question = { query: QUERIES.roleAssignments, subscriptions, ids, mostRows: limits.resources };
  const { rows, gaps } = await askGraph(reader, question);
  const fresh = rows.filter(({ id }) => !bodies.has(String(id)));
  const seeds = fresh.flatMap((row) => resourceOf(row, ROLE_ASSIGNMENT));
  const details = await readDetails(reader, { seeds, attached: new Map(), lists: [], limits });
  const complete = known.complete && gaps.length === 0;
  const facts = { ...estate.facts, roleAssignments: { ...known, value: [...known.value, ...fresh], complete } };
  const principals = [...estate.principals, ...ids];
  return { estate: { ...estate, facts, principals }, details, gaps: [...gaps, ...details.gaps] };
}

/** The principal of the resource itself, or of the user-assigned identity that it is. */
function principalsIn({ type, identity, properties }: Body): readonly string[] {
  const isIdentity = sameType(String(type), USER_ASSIGNED_IDENTITY);
  const bearer = isIdentity ? properties : isOwnType(String(type)) ? identity : undefined;
  const id = typeof bearer === 'object' && bearer !== null ? (bearer as Body)['principalId'] : undefined;
  return typeof id === 'string' && id !== '' ? [id.toLowerCase()] : [];
}

/** What reading begins with. */
function seedsOf({ facts }: Estate, scope: LiveScope): readonly NamedResource[] {
  const named = (scope.workspaces ?? []).flatMap((id) => ancestorsOf(id).at(-1) ?? []);
  const used = new Set(
    [...facts.roleAssignments.value, ...facts.workspaceRoleAssignments.value].map(({ roleId }) => roleId),
  );
  const alone = [VIRTUAL_HUB, MONITOR_PRIVATE_LINK_SCOPE];
  return [
    ...named,
    ...alone.flatMap((type) =>
      facts.networkGuards.value
        .filter((row) => row['type'] === type.toLowerCase())
        .flatMap((row) => resourceOf(row, type)),
    ),
    ...facts.workspaces.value.flatMap((row) =>
      resourceOf(row, row['type'] === WORKSPACE.toLowerCase() ? WORKSPACE : AML_REGISTRY),
    ),
    ...facts.dnsZones.value
      .filter(({ zone }) => ZONES.has(String(zone)))
      .flatMap((row) => resourceOf(row, PRIVATE_DNS_ZONE)),
    ...facts.roleAssignments.value.flatMap((row) => resourceOf(row, ROLE_ASSIGNMENT)),
    ...(namesWorkspaces(scope) ? [] : facts.workspaceRoleAssignments.value).flatMap((row) =>
      resourceOf(row, ROLE_ASSIGNMENT),
    ),
    ...facts.legacyPrincipals.value.flatMap((row) => resourceOf(row, ROLE_ASSIGNMENT)),
    ...facts.roleDefinitions.value
      .filter(({ roleId }) => used.has(roleId))
      .flatMap((row) => resourceOf(row, ROLE_DEFINITION)),
  ];
}

/** The private DNS zones of services that Azure Machine Learning uses, in all clouds. */
const ZONES: ReadonlySet<string> = new Set(PRIVATE_LINK_GROUPS.flatMap(({ zones }) => Object.values(zones).flat()));

function resourceOf({ id }: Body, type: string): readonly NamedResource[] {
  return typeof id === 'string' && id !== '' ? [{ id, type }] : [];
}

/** Private endpoints by what they lead to; firewalls, gateways and flow logs by the networks that they stand at. */
function attachedTo({ facts }: Estate): ReadonlyMap<string, readonly NamedResource[]> {
  const attached = new Map<string, NamedResource[]>();
  const attach = (target: string, resource: NamedResource): void => {
    const list = attached.get(target) ?? [];
    list.push(resource);
    attached.set(target, list);
  };
  for (const row of facts.privateEndpoints.value) {
    for (const endpoint of resourceOf(row, PRIVATE_ENDPOINT)) attach(String(row['target']), endpoint);
  }
  for (const row of facts.networkGuards.value) {
    const own = ancestorsOf(String(row['id'])).at(-1);
    const places = [...ancestorsOf(String(row['place'])), ...ancestorsOf(String(row['gateway']))];
    for (const { id } of places) if (own !== undefined) attach(id.toLowerCase(), own);
  }
  return attached;
}

/** What is said of a whole subscription, for each that something of Azure Machine Learning stands in. */
function listsOfSubscriptions(seeds: readonly NamedResource[], estate: Estate): readonly ListTask[] {
  const own = seeds.filter(({ type }) => type === WORKSPACE || type === AML_REGISTRY);
  const used = own.map(({ id }) => id.split('/').slice(0, 3).join('/').toLowerCase());
  const inSight = isGraphSilent(estate) ? estate.subscriptions.map((id) => `/subscriptions/${id}`) : [];
  return [...new Set([...used, ...inSight])].flatMap((parent) =>
    OF_SUBSCRIPTIONS.map((type): ListTask => ({ kind: 'list', parent, type })),
  );
}

/** Without Resource Graph, workspaces are found one subscription after the other. */
function workspaceLists(estate: Estate, scope: LiveScope): readonly ListTask[] {
  if (!isGraphSilent(estate) || namesWorkspaces(scope)) return [];
  const wanted = new Set([...scope.subscriptions, ...estate.subscriptions].map((id) => id.toLowerCase()));
  return [...wanted].flatMap((id) =>
    [WORKSPACE, AML_REGISTRY].map((type): ListTask => ({ kind: 'list', parent: `/subscriptions/${id}`, type })),
  );
}

function isGraphSilent({ gaps }: Estate): boolean {
  return gaps.some(({ what, kind }) => what === 'workspaces' && kind !== 'not-found');
}

/**
 * What only Resource Graph tells: how things stand with policies and with Defender for Cloud, and what roles people have; of
 * these the rows are whole, and there are too many to read each.
 *
 * @param known the IDs of what was read of Resource Manager, in lower case
 */
function toldByGraph({ facts }: Estate, known: ReadonlySet<string>, limits: Limits): readonly Resource[] {
  const { policyStates, assessments, imageFindings, dependencyRoleAssignments, wideDataRoleAssignments } = facts;
  const rows = [policyStates, assessments, imageFindings, dependencyRoleAssignments, wideDataRoleAssignments].flatMap(
    ({ value }) => value,
  );
  const fresh = new Map(rows.filter(({ id }) => !known.has(String(id))).map((row) => [row['id'], row]));
  return [...fresh.values()].flatMap(
    ({ id, properties }) => liveResource({ id, properties }, GRAPH_VERSION, limits) ?? [],
  );
}
