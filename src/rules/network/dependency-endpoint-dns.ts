import { hasRecordIn, isAnsweredIn } from '../../model/dns-records.js';
import { dependencyZones, type NeededZone } from '../../model/endpoint-zones.js';
import { about, anyOf, type Judgement, judged } from '../../model/judgement.js';
import { isLinkedToNetworkOf, mayResolveOtherwise, registersIn, zonesNamedBy } from '../../model/private-dns.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { DNS_ZONE_GROUP, PRIVATE_ENDPOINT } from '../../model/types.js';
import { failUnless, notApplicable, type Outcome, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const dependencyEndpointDns = defineRule({
  id: 'AML-NET-125',
  title: 'Private endpoint is not registered in its private DNS zone',
  category: 'network',
  severity: 'medium',
  mission: ['S2d', 'S2h'],
  mcsb: ['NS-2'],
  policies: [
    policy('75973700-529f-4de2-b794-fb9b6781b6b0', 'Configure a private DNS Zone ID for blob groupID'),
    policy('6df98d03-368a-4438-8730-a93c4d7693d6', 'Configure a private DNS Zone ID for file groupID'),
    policy('ac673a9a-f77d-4846-b2d8-a57f8e1c01d4', 'Configure Azure Key Vaults to use private DNS zones'),
    policy('e9585a95-5b8c-4d03-b193-dc7eb5ac4c32', 'Configure Container registries to use private DNS zones'),
    policy('c4bc6f10-cb41-49eb-b000-d5ab82e2a091', 'Configure Cognitive Services accounts to use private DNS zones'),
    policy('fbc14a67-53e4-4932-abcc-2049c6706009', 'Configure Azure AI Search services to use private DNS zones'),
    policy(
      '437914ee-c176-4fff-8986-7e05eb971365',
      'Configure Azure Monitor Private Link Scope to use private DNS zones',
    ),
  ],
  appliesTo: [PRIVATE_ENDPOINT],
  words: ['zone'],
  properties: [{ of: DNS_ZONE_GROUP, path: 'properties.privateDnsZoneConfigs' }],
  messages: {
    notRegistered: {
      problem: "The private endpoint is not registered in the private DNS zone '{zone}'.",
      impact: 'Jobs and users resolve the public name: their traffic leaves the network, or is turned away.',
      remedy: "Add '{zone}' to the {privateDnsZoneConfigs} of the endpoint's DNS zone group.",
    },
    noRecord: {
      problem: "No record of the private DNS zone '{zone}' has the address of the private endpoint.",
      impact: 'Jobs and users find no address there, or one that leads elsewhere.',
      remedy:
        'Take the zone out of the DNS zone group of the endpoint and add it again, so that Azure writes the record.',
    },
    notLinked: {
      problem: "The private DNS zone '{zone}' is not linked to the network of the private endpoint registered in it.",
      impact: 'Jobs and users in that network resolve the public name: their traffic leaves it, or is turned away.',
      remedy: 'Link the zone to the virtual network of the endpoint, or to the hub it is peered with.',
    },
  },
  check(endpoint, system) {
    const zones = dependencyZones(endpoint, system);
    if (zones.length === 0) return notApplicable('it leads to nothing of a workspace that is declared here');
    return zones.flatMap((needed): readonly Outcome<Key>[] =>
      onlyIf(needed.isServed, 'it does not serve that group', () => {
        const words = { zone: needed.zone };
        const severity = needed.isLesser ? ('low' as const) : undefined;
        const details = { expected: needed.zone, words, severity };
        return [
          failUnless(isRegistered(endpoint, needed, system), 'notRegistered', details),
          ...ofRegistered(endpoint, needed, system),
        ];
      }),
    );
  },
});

type Key = 'notRegistered' | 'noRecord' | 'notLinked';

/** What Azure tells of the zone that a deployed endpoint is registered in. */
function ofRegistered(endpoint: ResourceView, { zone }: NeededZone, system: System): readonly Outcome<Key>[] {
  const words = { zone };
  const answered = isAnsweredIn(endpoint, zone, system);
  // A zone that is judged with this endpoint tells itself whether it is linked.
  const elsewhere = zonesNamedBy(endpoint, zone, system).filter((one) => system.graph.isForeign(one));
  return [
    ...(answered === undefined ? [] : [failUnless(answered, 'noRecord', { words, expected: 'its address' })]),
    ...elsewhere.map((one) =>
      failUnless(about(endpoint.evidence(), isLinkedToNetworkOf(one, endpoint, system)), 'notLinked', { words }),
    ),
  ];
}

/** Registered in the zone, as far as this deployment decides how names are resolved. */
function isRegistered(endpoint: ResourceView, { zone, policies }: NeededZone, system: System): Judgement {
  const registered = registersIn(endpoint, zone, system);
  if (registered.truth === true) return judged(true, registered.evidence);
  return anyOf(
    hasRecordIn(endpoint, zone, system),
    system.present(registered, endpoint, 'its DNS zone group', policies),
    mayResolveOtherwise(endpoint, zone, system),
  );
}
