import { type DestinationReach, reachOf } from '../../model/facts/shared-domains.js';
import type { Property } from '../../model/property.js';
import { MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE, WORKSPACE } from '../../model/types.js';
import { isInMode, ofOutboundRules } from '../outbound-rules.js';
import { failUnless, type Outcome, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const fqdnOutboundRule = defineRule({
  id: 'AML-DAT-002',
  title: 'FQDN outbound rule too wide or aimed at storage',
  category: 'data',
  severity: 'high',
  mission: ['S2g', 'S2e'],
  mcsb: ['NS-2', 'NS-3', 'DP-2'],
  appliesTo: [WORKSPACE, OUTBOUND_RULE, MANAGED_NETWORK_OUTBOUND_RULE],
  words: ['reach'],
  messages: {
    wide: {
      problem: 'The outbound rule opens {actual}, which reaches {reach}.',
      impact: 'Whoever runs code on the computes can copy data to a place of their own behind it.',
      remedy: 'Name the exact hosts you need, or put a private feed in front of them.',
    },
    storage: {
      problem: 'The outbound rule opens the storage host {actual} by name.',
      impact: 'Traffic to storage then leaves over its public address, which keeps that open.',
      remedy: 'Use {an outbound rule of type PrivateEndpoint} for the storage account.',
    },
  },
  check: (resource, system) =>
    onlyIf(
      isInMode(resource, system, 'AllowOnlyApprovedOutbound'),
      'FQDN rules count only where outbound traffic needs approval',
      () => ofOutboundRules(resource, 'FQDN', 'wide', judgeDestination),
    ),
});

function judgeDestination(rule: Property): Outcome<'wide' | 'storage'> {
  const destination = rule.property('destination');
  const isNarrow = destination.reads((text) => reachOf(text) === 'narrow');
  const reach = widest(destination);
  return reach === 'storage-host'
    ? failUnless(isNarrow, 'storage', { severity: 'medium' })
    : failUnless(isNarrow, 'wide', { words: { reach: REACHES[reach] } });
}

const REACHES: Readonly<Record<DestinationReach, string>> = {
  everything: 'everything',
  'public-suffix': 'every owner of a name below that suffix',
  'shared-domain': 'the names of all customers of that platform',
  'drop-site': 'a place where anyone can leave data',
  'ip-address': 'an address instead of a host name, which FQDN rules do not match',
  'storage-host': 'a storage account',
  narrow: 'more than one host',
};

/** Of all the destinations it may have, the first that reaches too far. */
function widest(destination: Property): DestinationReach {
  const reaches = destination.possibleValues.map((value) =>
    value.kind === 'scalar' ? reachOf(String(value.value)) : 'narrow',
  );
  return reaches.find((reach) => reach !== 'narrow') ?? 'narrow';
}
