/** The connections of private endpoints: what they ask for, and what the other side made of it. */
import { associationOf } from './associations.js';
import type { Element } from './collection.js';
import { type Elements, elementsAt } from './elements.js';
import { groupsOf, listsOfConnections, primaryGroup } from './facts/private-link.js';
import { allOf, type Judgement } from './judgement.js';
import { AUTOMATIC, ENDPOINT_ID, MANUAL, targetsOf } from './private-endpoints.js';
import type { Property } from './property.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { isOwnType, WORKSPACE } from './types.js';

/** What a private endpoint asks for. */
export function connectionsOf(endpoint: ResourceView): Elements {
  const [automatic, manual] = [AUTOMATIC, MANUAL].map((list) => elementsAt(endpoint, `${list}.[]`));
  return { listed: [automatic, manual].flatMap((some) => some?.listed ?? []), open: automatic?.open ?? manual?.open };
}

/** True if the endpoint leads to Azure Machine Learning itself or to something that a workspace uses. */
export function isForMachineLearning(endpoint: ResourceView, system: System): boolean {
  const targets = endpoint.propertiesAt(`${AUTOMATIC}.[].properties.privateLinkServiceId`);
  const isOwn = (target: Property) =>
    target.possibleValues.some((value) => isOwnType(resourceKeyOf(value)?.type ?? ''));
  return targets.some(isOwn) || targetsOf(endpoint, system).some(isUsedIn(system));
}

function isUsedIn(system: System) {
  return (target: ResourceView) => isOwnType(target.type) || associationOf(target, system) !== undefined;
}

/** The groups that what a connection leads to answers to; empty if that is not known. */
export function groupsBehind({ property }: Element): readonly string[] {
  const target = property.property('properties.privateLinkServiceId').value;
  const key = target === undefined ? undefined : target.kind === 'unknown' ? target.target : resourceKeyOf(target);
  return key === undefined ? [] : groupsOf(key.type);
}

/** True if the connection asks for groups, and for none but these. */
export function asksOnlyFor({ property }: Element, groups: readonly string[]): Judgement {
  const known = groups.map(primaryGroup);
  const asked = property.property('properties.groupIds');
  return allOf(
    asked.isSet(),
    asked.items().every((group) => group.reads((text) => known.includes(primaryGroup(text)))),
  );
}

/**
 * True if somebody has to approve the connection although whoever declares it also declares what it leads to. Workspaces are
 * left out: that nothing but such a connection leads to one is said of the workspace.
 */
export function waitsForNobody({ property }: Element, { graph }: System): boolean {
  // What is deployed says how each connection stands.
  if (!property.path.startsWith(MANUAL) || property.resource.form === 'live') return false;
  const links = graph.links(property.property('properties.privateLinkServiceId'));
  return links.some((link) => link.state === 'declared' && !link.target.isA(WORKSPACE));
}

/** A connection as the side that it leads to sees it. */
export interface AdmittedConnection {
  readonly presence: Judgement;
  /** `Approved`, `Pending`, `Rejected`, `Disconnected` or `Timeout`. */
  readonly status: Property;
  /** The ID of the private endpoint that asks. */
  readonly endpoint: Property;
}

/** What a deployed resource says of the connections to it; of a declaration, nothing. */
export function connectionsToDeployed(view: ResourceView): readonly AdmittedConnection[] {
  if (view.form !== 'live') return [];
  return listsOfConnections(view.type).flatMap(({ path, status }) =>
    elementsAt(view, `${path}.[]`).listed.map(({ property, presence }) => ({
      presence,
      status: property.property(status),
      endpoint: property.property(ENDPOINT_ID),
    })),
  );
}
