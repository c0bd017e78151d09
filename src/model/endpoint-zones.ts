/** Which private DNS zones the private endpoints of what workspaces use have to be registered in. */
import { associationOf } from './associations.js';
import { PRIVATE_LINK_GROUPS, type PrivateLinkGroup } from './facts/private-link.js';
import type { Judgement } from './judgement.js';
import { zonesNeeded } from './private-dns.js';
import { servesGroup, targetsOf } from './private-endpoints.js';
import type { ResourceView } from './resource-view.js';
import type { DeployingPolicy, System } from './system.js';
import { holdsTelemetry } from './telemetry.js';
import { AI_ACCOUNT, isOwnType, MONITOR_PRIVATE_LINK_SCOPE, sameType } from './types.js';

export interface NeededZone {
  readonly zone: string;
  /** Whether the endpoint serves the group that the zone is for. */
  readonly isServed: Judgement;
  /** The policies that register such endpoints after deployment. */
  readonly policies: readonly DeployingPolicy[];
  /** True for a zone without which the most part works. */
  readonly isLesser: boolean;
}

/** The zones of an endpoint, by what it leads to; none for endpoints of workspaces and registries themselves. */
export function dependencyZones(endpoint: ResourceView, system: System): readonly NeededZone[] {
  const targets = targetsOf(endpoint, system).filter((target) => isUsed(target, system));
  return PRIVATE_LINK_GROUPS.flatMap((group): readonly NeededZone[] => {
    const target = targets.find(({ type }) => sameType(type, group.type));
    return target === undefined ? [] : zonesOf(endpoint, target, group, system);
  });
}

function isUsed(target: ResourceView, system: System): boolean {
  if (isOwnType(target.type)) return false;
  if (target.isA(MONITOR_PRIVATE_LINK_SCOPE)) return holdsTelemetry(target, system).truth === true;
  return associationOf(target, system) !== undefined;
}

function zonesOf(
  endpoint: ResourceView,
  target: ResourceView,
  { type, groupId, registeredBy }: PrivateLinkGroup,
  system: System,
): readonly NeededZone[] {
  const isServed = servesGroup(endpoint, groupId);
  const policies = registeredBy === undefined ? [] : [{ guid: registeredBy }];
  return zonesNeeded(endpoint, type, groupId, system)
    .filter((zone) => !zone.includes('{') && answersUnder(target, zone))
    .map((zone) => ({ zone, isServed, policies, isLesser: isLesser(target, zone) }));
}

/** True unless it is an account of AI services of a kind that does not answer under the zone, or may not. */
function answersUnder(target: ResourceView, zone: string): boolean {
  if (!target.isA(AI_ACCOUNT)) return true;
  const kind = target.property('kind');
  if (zone.includes('.openai.')) return kind.isOneOf('OpenAI', 'AIServices').truth === true;
  return zone.includes(FOUNDRY) ? kind.is('AIServices').truth === true : kind.is('OpenAI').truth === false;
}

const FOUNDRY = '.services.ai.';

function isLesser(target: ResourceView, zone: string): boolean {
  return target.isA(MONITOR_PRIVATE_LINK_SCOPE) || zone.includes(FOUNDRY);
}
