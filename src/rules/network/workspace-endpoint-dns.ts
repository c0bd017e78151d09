import { hasRecordIn, isAnsweredIn } from '../../model/dns-records.js';
import { WORKSPACE_GROUP } from '../../model/facts/private-link.js';
import { allOf, anyOf, type Judgement } from '../../model/judgement.js';
import { isNetwork, networkOf } from '../../model/networks.js';
import { isLinkedToNetworkOf, mayResolveOtherwise, registersIn, zoneOf, zonesNeeded } from '../../model/private-dns.js';
import { endpointsBeside, servesGroup } from '../../model/private-endpoints.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { DNS_ZONE_GROUP, PRIVATE_ENDPOINT, WORKSPACE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const SUBNET = 'properties.subnet.id';

const DNS_POLICY = policy(
  'ee40564d-486e-4f68-a5ca-7a621edae0fb',
  'Configure Azure Machine Learning workspace to use private DNS zones',
);

export const workspaceEndpointDns = defineRule({
  id: 'AML-NET-004',
  title: 'Private endpoint lacks one of the two private DNS zones',
  category: 'network',
  severity: 'medium',
  mission: ['S2d', 'S2h'],
  mcsb: ['NS-2'],
  policies: [DNS_POLICY],
  appliesTo: [PRIVATE_ENDPOINT],
  words: ['zone'],
  properties: [{ of: DNS_ZONE_GROUP, path: 'properties.privateDnsZoneConfigs' }],
  messages: {
    notRegistered: {
      problem: "The workspace's private endpoint is not registered in the private DNS zone '{zone}'.",
      impact: 'Clients resolve the public name there; studio or notebooks break and people reopen public access.',
      remedy: "Add '{zone}' to the {privateDnsZoneConfigs} of the endpoint's DNS zone group.",
    },
    notLinked: {
      problem: "The private DNS zone '{zone}' is not linked to the network of the workspace's private endpoint.",
      impact: 'Clients in that network still resolve the public name; studio or notebooks break.',
      remedy: 'Link the zone to the virtual network of the endpoint, or to the hub it is peered with.',
    },
    noRecord: {
      problem: "No record of the private DNS zone '{zone}' has an address of the workspace's private endpoint.",
      impact: 'Clients find no address there, or one that leads elsewhere; studio or notebooks break.',
      remedy:
        'Take the zone out of the DNS zone group of the endpoint and add it again, so that Azure writes the records.',
    },
  },
  check: (endpoint, system) =>
    onlyIf(servesGroup(endpoint, WORKSPACE_GROUP), 'it does not lead to a workspace', () =>
      zonesNeeded(endpoint, WORKSPACE, WORKSPACE_GROUP, system).flatMap((zone) => {
        const words = { zone };
        const registered = failUnless(isRegistered(endpoint, zone, system), 'notRegistered', { words, expected: zone });
        const answering = zoneOf(endpoint, zone, system);
        if (answering === undefined || registered.status !== 'pass') return [registered];
        const linked = isLinkedToNetworkOf(answering, endpoint, system);
        const answered = isAnsweredIn(endpoint, zone, system);
        return [
          registered,
          failUnless(linked, 'notLinked', { words }),
          ...(answered === undefined ? [] : [failUnless(answered, 'noRecord', { words, expected: 'its address' })]),
        ];
      }),
    ),
});

/** Registered in the zone, as far as this deployment decides how names are resolved. */
function isRegistered(endpoint: ResourceView, zone: string, system: System): Judgement {
  const registered = registersIn(endpoint, zone, system);
  const beside = registered.truth === true ? anyOf() : isRegisteredBeside(endpoint, zone, system);
  if (beside.truth !== false) return beside;
  return anyOf(
    hasRecordIn(endpoint, zone, system),
    system.present(registered, endpoint, 'its DNS zone group', [DNS_POLICY]),
    mayResolveOtherwise(endpoint, zone, system),
  );
}

/**
 * True if another endpoint of the workspace in the same network is registered in the zone: each endpoint answers to all names
 * of the workspace, so that one for the API and one for notebooks are enough together.
 */
function isRegisteredBeside(endpoint: ResourceView, zone: string, system: System): Judgement {
  const network = networkOf(endpoint.property(SUBNET), system);
  if (network === undefined) return anyOf();
  return someCompanion(endpointsBeside(endpoint, WORKSPACE, WORKSPACE_GROUP, system), (other) =>
    allOf(isNetwork(other.property(SUBNET), network, system), registersIn(other, zone, system)),
  );
}
