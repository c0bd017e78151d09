/** Where traffic leaves to: the managed network of a workspace, its outbound rules, and the internet behind it. */
import { reachOf } from '../facts/shared-domains.js';
import { allOf, type Judgement, not } from '../judgement.js';
import type { Property } from '../property.js';
import type { ResourceView } from '../resource-view.js';
import { MANAGED_NETWORK, MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE } from '../types.js';
import { hasManagedNetwork, isolationModeIs, isProject, outboundRulesOf } from '../workspaces.js';
import type { Drawing, Look } from './drawing.js';
import { type Mark, openIf, thereIf } from './marks.js';
import { drawLink } from './uses.js';

/** The internet as a place to send things to. */
export function outside(drawing: Drawing): string {
  return drawing.thing('outside', { role: 'outside', what: 'any place', name: 'Internet' });
}

/**
 * Draws the managed network of a workspace with what it lets out, and gives the key of its node; undefined if it has none. That
 * of a hub is drawn with the hub; a project's computes go into it.
 */
export function drawManagedNetwork(workspace: ResourceView, bearer: string, drawing: Drawing): string | undefined {
  const { system } = drawing;
  const there = thereIf(hasManagedNetwork(workspace, system));
  if (there === undefined) return undefined;
  const isOwn = isProject(workspace).truth !== true;
  const [network] = system.childrenOf(workspace, MANAGED_NETWORK);
  const node = drawing.thing(`managed network of ${workspace.address}`, {
    role: 'managed-network',
    what: isOwn ? modeOf(workspace, drawing) : 'that of the hub',
    name: 'Managed network',
    mark: there,
    change: network === undefined ? undefined : drawing.changes.of(network.view),
  });
  drawing.arrow(bearer, node, '', there);
  if (!isOwn) return node;
  const free = openIf(isolationModeIs(workspace, system, 'AllowInternetOutbound'));
  if (free !== undefined) {
    drawing.arrow(node, outside(drawing), 'anything', free);
    if (free.state === 'open') drawing.mark(node, free);
  }
  drawRules(workspace, node, drawing);
  return node;
}

const MODES: readonly (readonly [string, string])[] = [
  ['AllowOnlyApprovedOutbound', 'only approved outbound'],
  ['AllowInternetOutbound', 'all outbound'],
];

function modeOf(workspace: ResourceView, { system }: Drawing): string {
  const known = MODES.find(([mode]) => isolationModeIs(workspace, system, mode).truth === true);
  return known === undefined ? 'mode not known' : known[1];
}

/** Outbound rules: those in the body of the workspace and those that are resources of their own. */
function drawRules(workspace: ResourceView, network: string, drawing: Drawing): void {
  const { system, changes } = drawing;
  const inForce = isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound');
  const { elements, open } = outboundRulesOf(workspace);
  for (const { property, presence } of elements) {
    const draw: Draw = (look) =>
      drawing.thing(`${network} ${property.path}`, { ...look, change: changes.at(property.span) });
    drawRule({ rule: property, presence, inForce, network, draw }, drawing);
  }
  if (open !== undefined) {
    const mark = { state: 'unknown' as const, reasons: open.because === undefined ? [] : [open.because] };
    const look = { role: 'destination', what: 'Further outbound rules', name: NOT_KNOWN, mark } as const;
    drawing.arrow(network, drawing.thing(`${network} more`, look), '', mark);
  }
  for (const type of [OUTBOUND_RULE, MANAGED_NETWORK_OUTBOUND_RULE]) {
    for (const { view, belongs } of system.childrenOf(workspace, type)) {
      const draw: Draw = (look) => drawing.resource(view, look);
      drawRule({ rule: view.property('properties'), presence: belongs, inForce, network, draw }, drawing);
    }
  }
}

/** Draws a destination and gives the key of its node. */
type Draw = (look: Look) => string;

interface OutboundRule {
  readonly rule: Property;
  readonly presence: Judgement;
  /** True if traffic that no rule names is kept in. */
  readonly inForce: Judgement;
  /** The key of the managed network's node. */
  readonly network: string;
  readonly draw: Draw;
}

function drawRule({ rule, presence, inForce, network, draw }: OutboundRule, drawing: Drawing): void {
  const there = thereIf(presence);
  if (there === undefined) return;
  if (rule.property('type').is('PrivateEndpoint').truth === true) {
    const target = rule.property('destination.serviceResourceId');
    for (const link of drawing.system.graph.links(target)) drawLink(network, link, 'private endpoint', drawing);
    return;
  }
  // Where everything is let out, names change nothing.
  if (inForce.truth === false) return;
  const { what, place } = destinationOf(rule);
  const { value } = place;
  const known = value?.kind === 'scalar' && value.origin.sensitive !== true ? String(value.value) : undefined;
  const wide = place.isWritten ? openIf(allOf(inForce, presence, not(isNarrow(place)))) : undefined;
  const mark = wide ?? (known === undefined ? UNKNOWN_DESTINATION : there);
  drawing.arrow(network, draw({ role: 'destination', what, name: known ?? NOT_KNOWN, mark }), '', mark);
}

const NOT_KNOWN = 'not known';
const UNKNOWN_DESTINATION: Mark = { state: 'unknown', reasons: ['its destination is not known'] };

function destinationOf(rule: Property): { readonly what: string; readonly place: Property } {
  const type = rule.property('type');
  if (type.is('FQDN').truth === true) return { what: 'Outbound host', place: rule.property('destination') };
  const isTag = type.is('ServiceTag').truth === true;
  return { what: isTag ? 'Outbound service tag' : 'Outbound rule', place: rule.property('destination.serviceTag') };
}

/** True if the name reaches no further than its owner; a service tag has no name to tell by. */
function isNarrow(destination: Property): Judgement {
  return destination.reads((text) => ['narrow', 'ip-address', 'storage-host'].includes(reachOf(text)));
}
