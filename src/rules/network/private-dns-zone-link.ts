import { isPrivateLinkZone, zoneMissedBy } from '../../model/facts/private-link.js';
import { allOf, judged } from '../../model/judgement.js';
import { dependencyEndpointsIn, isLinkedToNetworkOf, zoneNameOf } from '../../model/private-dns.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { AML_REGISTRY, DNS_ZONE_LINK, PRIVATE_DNS_ZONE, WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const privateDnsZoneLink = defineRule({
  id: 'AML-NET-126',
  title: 'Private DNS zone does not answer in the network of the private endpoint',
  category: 'network',
  severity: 'medium',
  mission: ['S2d', 'S2h'],
  mcsb: ['NS-2', 'NS-10'],
  appliesTo: [PRIVATE_DNS_ZONE, DNS_ZONE_LINK],
  words: ['zone'],
  properties: [{ of: DNS_ZONE_LINK, path: 'properties.registrationEnabled' }],
  exceptions: ['Clients ask a DNS server in another network, which the zone is linked to outside this code.'],
  messages: {
    notLinked: {
      problem: "The private DNS zone '{zone}' is not linked to the network of the private endpoint registered in it.",
      impact: 'Jobs and users in that network resolve the public name: their traffic leaves it, or is turned away.',
      remedy: 'Link the zone to the virtual network of the endpoint, or to the hub it is peered with.',
    },
    misnamed: {
      problem: "The private DNS zone has a name that Azure never asks for; '{zone}' may be meant.",
      impact: 'What is registered in it is found by nobody: names keep resolving to public addresses.',
      remedy: "Name the zone '{zone}', in the zone groups of private endpoints too.",
    },
    registration: {
      problem:
        'Virtual machines register themselves in a zone of private endpoints: {registrationEnabled} is {actual}.',
      impact: 'A machine by the right name takes the place of a workspace, an account or a vault in DNS.',
      remedy: '{Set registrationEnabled to false}.',
    },
  },
  fixes: { registration: {} },
  check(view, system) {
    const name = zoneNameOf(view);
    if (name === undefined || !hasMachineLearning(system))
      return notApplicable('it is no zone of Azure Machine Learning');
    if (view.isA(DNS_ZONE_LINK)) {
      if (!isPrivateLinkZone(name)) return notApplicable('it is no zone of private endpoints');
      return failUnless(view.property('properties.registrationEnabled').isFalse(), 'registration');
    }
    const meant = zoneMissedBy(name);
    if (meant !== undefined) {
      const found = view.evidence({ value: view.resource.name, expected: meant });
      return failUnless(judged(false, [found]), 'misnamed', { expected: meant, words: { zone: meant } });
    }
    return checkLinks(view, name, system);
  },
});

function checkLinks(zone: ResourceView, name: string, system: System) {
  const endpoints = dependencyEndpointsIn(zone, system);
  if (endpoints.length === 0) return notApplicable('no private endpoint of what workspaces use is registered in it');
  const linked = endpoints.map((endpoint) => isLinkedToNetworkOf(zone, endpoint, system));
  return failUnless(allOf(...linked), 'notLinked', { words: { zone: name } });
}

function hasMachineLearning({ graph }: System): boolean {
  return [WORKSPACE, AML_REGISTRY].some((type) => graph.ofType(type).length > 0);
}
