/** What leads to a system: private endpoints in their subnets, and the private DNS that makes names lead to them. */
import { PRIVATE_LINK_GROUPS } from '../facts/private-link.js';
import { allOf, type Judgement } from '../judgement.js';
import { declaredZone, isLinkedToNetworkOf, zoneGroupsOf } from '../private-dns.js';
import type { Property } from '../property.js';
import { keyText, resourceKeyOf } from '../resource-key.js';
import { nameFor, type ResourceView } from '../resource-view.js';
import { PRIVATE_ENDPOINT, sameType } from '../types.js';
import type { Drawing } from './drawing.js';
import { type Mark, thereIf } from './marks.js';
import { drawSubnet } from './workspace.js';

const CONNECTIONS = [
  ['properties.privateLinkServiceConnections', ''],
  ['properties.manualPrivateLinkServiceConnections', 'waits for approval'],
] as const;

/** Draws the private endpoints that lead to what is drawn, or may do so. */
export function drawPrivateEndpoints(drawing: Drawing): void {
  const candidates = drawing.resources.filter(([, view]) => PRIVATE_LINK_GROUPS.some(({ type }) => view.isA(type)));
  for (const endpoint of drawing.system.graph.ofType(PRIVATE_ENDPOINT)) {
    for (const [path, fact] of CONNECTIONS) {
      for (const { property, presence } of endpoint.items(path).elements) {
        for (const [key, mark] of targetsOf(property, presence, candidates, drawing)) {
          const node = drawEndpoint(endpoint, groupsOf(property), drawing);
          if (fact !== '') drawing.fact(node, fact);
          drawing.arrow(node, key, '', mark);
        }
      }
    }
  }
}

function groupsOf(connection: Property): readonly string[] {
  return connection
    .items('properties.groupIds')
    .elements.flatMap(({ property: { value } }) =>
      value?.kind === 'scalar' && value.origin.sensitive !== true ? [String(value.value)] : [],
    );
}

/** The nodes that a connection leads to. Of an ID that nobody knows it is only worth saying where the group fits. */
function targetsOf(
  connection: Property,
  presence: Judgement,
  candidates: Drawing['resources'],
  { system }: Drawing,
): readonly (readonly [string, Mark])[] {
  const groups = groupsOf(connection);
  const target = connection.property('properties.privateLinkServiceId');
  return candidates.flatMap(([key, view]) => {
    const mark = thereIf(allOf(presence, system.graph.pointsAt(target, view)));
    if (mark === undefined || (mark.state === 'unknown' && !groups.some((group) => isGroupOf(view, group)))) return [];
    return [[key, mark] as const];
  });
}

function isGroupOf(view: ResourceView, group: string): boolean {
  return PRIVATE_LINK_GROUPS.some(
    ({ type, groupId }) => sameType(type, view.type) && groupId.toLowerCase() === group.toLowerCase(),
  );
}

function drawEndpoint(endpoint: ResourceView, groups: readonly string[], drawing: Drawing): string {
  const drawn = drawing.drawn(endpoint);
  if (drawn !== undefined) return drawn;
  const zoneGroups = zoneGroupsOf(endpoint, drawing.system);
  const isNameChanged = zoneGroups.some(({ view }) => drawing.changes.of(view) !== undefined);
  const node = drawing.resource(endpoint, {
    role: 'private-endpoint',
    what: 'Private endpoint',
    name: endpoint.displayName,
    facts: groups,
    group: drawSubnet(endpoint.property('properties.subnet.id'), drawing),
    change: drawing.changes.of(endpoint) ?? (isNameChanged ? 'changed' : undefined),
  });
  for (const { view } of zoneGroups) drawZones(view, endpoint, node, drawing);
  return node;
}

function drawZones(group: ResourceView, endpoint: ResourceView, node: string, drawing: Drawing): void {
  for (const { property } of group.items('properties.privateDnsZoneConfigs').elements) {
    const { value } = property.property('properties.privateDnsZoneId');
    const key = value === undefined ? undefined : resourceKeyOf(value);
    const name = key?.names[0];
    if (key === undefined || name === undefined) continue;
    const look = { role: 'dns-zone', what: 'Private DNS zone', name: nameFor(name) } as const;
    const found = drawing.system.graph.find(key);
    const isNamed = found?.state === 'declared' || (found?.state === 'named' && found.target !== undefined);
    const zone =
      isNamed && found.target !== undefined
        ? drawing.resource(found.target, look)
        : drawing.thing(`zone ${keyText(key)}`, {
            ...look,
            mark: { state: 'unknown', reasons: ['it is declared elsewhere'] },
          });
    drawing.arrow(zone, node, '');
    if (isUnlinked(nameFor(name), endpoint, drawing)) drawing.fact(zone, 'not linked to the network');
  }
}

function isUnlinked(name: string, endpoint: ResourceView, { system }: Drawing): boolean {
  const zone = declaredZone(name.toLowerCase(), system);
  return zone !== undefined && isLinkedToNetworkOf(zone, endpoint, system).truth === false;
}
