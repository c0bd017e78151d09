/** Which storage accounts nodes reach: by the tags that their security group lets out, and by a service endpoint of the subnet. */
import { MACHINE_LEARNING_ALIAS, STORAGE_ENDPOINTS, STORAGE_TAG } from './facts/storage-egress.js';
import { about, allOf, anyOf, type Judgement, not, type Truth } from './judgement.js';
import { asPart, type Part, type Parts, partsIn } from './parts.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { opensTo, securityRulesOf } from './security-groups.js';
import { behindTag, namesTag, namesTagOfAllRegions } from './service-tags.js';
import { securityGroupsOf } from './subnets.js';
import type { System } from './system.js';
import { SERVICE_ENDPOINT_POLICY_DEFINITION } from './types.js';
import { ofLink } from './workspaces.js';

const HTTPS = { protocol: 'Tcp', port: 443 } as const;

/** True if whatever runs in the subnet reaches storage accounts, and no service endpoint policy says which. */
export function reachesAnyAccount(subnet: Part, system: System): Judgement {
  const groups = securityGroupsOf(subnet, system).filter(({ state }) => state !== 'none');
  const lets = groups.map((link) =>
    ofLink(link, subnet.view, (group) => letsStorageOut(group, system), 'its network security group'),
  );
  const policies = subnet.property('properties.serviceEndpointPolicies');
  const isBound = allOf(hasStorageEndpoint(subnet), policies.isSet());
  return about(policies.evidence(), allOf(not(isBound), anyOf(hasStorageEndpoint(subnet), ...lets)));
}

/** True if the subnet reaches storage by a service endpoint, past firewalls: the only way that a policy can bind. */
export function hasStorageEndpoint(subnet: Part): Judgement {
  return subnet
    .property('properties.serviceEndpoints')
    .items()
    .some((endpoint) => endpoint.property('service').isOneOf(...STORAGE_ENDPOINTS));
}

function letsStorageOut(group: ResourceView, system: System): Judgement {
  const { listed, open } = securityRulesOf(group, system);
  const opens = listed.map((rule) => opensToTag(rule, group, STORAGE_TAG, system));
  const elsewhere = open?.because === undefined ? [] : [group.undecided(open.because)];
  return anyOf(...opens, ...elsewhere);
}

/** True if the group's rule lets HTTPS out to the tag, in one region or all of them. */
export function opensToTag(rule: Part, group: ResourceView, tag: string, system: System): Judgement {
  const touches = (prefix: Property) => namesTag(prefix, tag);
  return opensTo(rule, group, { ...HTTPS, ...behindTag(tag), touches }, system);
}

/** True if the group's rule lets HTTPS out to the tag in all regions. */
export function opensToAllRegions(rule: Part, group: ResourceView, tag: string, system: System): Judgement {
  const touches = (prefix: Property) => namesTagOfAllRegions(prefix, tag);
  return opensTo(rule, group, { ...HTTPS, ...behindTag(tag), touches }, system);
}

/** What a service endpoint policy allows. */
export function definitionsOf(policy: ResourceView, system: System): Parts {
  const { listed, open } = partsIn(
    policy,
    SERVICE_ENDPOINT_POLICY_DEFINITION,
    'properties.serviceEndpointPolicyDefinitions',
  );
  const children = system
    .childrenOf(policy, SERVICE_ENDPOINT_POLICY_DEFINITION)
    .map(({ view, belongs }) => ({ ...asPart(view), presence: belongs }));
  return { listed: [...listed, ...children], open };
}

/** True if the policy lets nodes reach the accounts that the service itself needs. */
export function allowsService(policy: ResourceView, system: System): Judgement {
  const { listed, open } = definitionsOf(policy, system);
  const found = listed.map((definition) =>
    allOf(
      definition.presence,
      resourcesOf(definition).some((resource) => resource.is(MACHINE_LEARNING_ALIAS)),
    ),
  );
  return anyOf(...found, ...(open?.because === undefined ? [] : [policy.undecided(open.because)]));
}

/** True if a definition allows all accounts of a subscription or resource group, future ones included. */
export function allowsWholeScope(definition: Part): Judgement {
  const resources = definition.property('properties.serviceResources');
  return about(
    resources.evidence(),
    resourcesOf(definition).some((resource) => resource.judge(isWholeScope, false)),
  );
}

function resourcesOf(definition: Part) {
  return definition.property('properties.serviceResources').items();
}

const WHOLE_SCOPE = /^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?\/?$/i;

function isWholeScope(value: SettledValue): Truth {
  const key = resourceKeyOf(value);
  if (key !== undefined) return /^microsoft\.resources\/[^/]+(?:\/resourcegroups)?$/i.test(key.type);
  if (value.kind === 'scalar') return WHOLE_SCOPE.test(String(value.value));
  if (value.kind !== 'text' || typeof value.parts[0] !== 'string') return 'unknown';
  return WHOLE_SCOPE.test(value.parts.map((part) => (typeof part === 'string' ? part : 'x')).join(''));
}
