import { type DestinationReach, reachOf } from '../../model/facts/shared-domains.js';
import { allOf, type Judgement, judged } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import type { System } from '../../model/system.js';
import { MANAGED_NETWORK_OUTBOUND_RULE, OUTBOUND_RULE, WORKSPACE } from '../../model/types.js';
import { isolationModeIs, ofWorkspace, outboundRulesOf } from '../../model/workspaces.js';
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
    resource.isA(WORKSPACE) ? checkWorkspace(resource, system) : checkRule(resource, system),
});

type Key = 'wide' | 'storage';

const REASON_NOT_IN_FORCE = 'FQDN rules count only where outbound traffic needs approval';

function checkWorkspace(workspace: ResourceView, system: System): readonly Outcome<Key>[] {
  const inForce = isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound');
  const { elements, open } = outboundRulesOf(workspace);
  return onlyIf(inForce, REASON_NOT_IN_FORCE, () => [
    ...elements.flatMap(({ property, presence }) => judgeRule(property, presence)),
    ...(open === undefined ? [] : [failUnless(judged('unknown', [open]), 'wide')]),
  ]);
}

function checkRule(rule: ResourceView, system: System): readonly Outcome<Key>[] {
  const isInForce = (workspace: ResourceView) => isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound');
  return onlyIf(ofWorkspace(rule, system, isInForce), REASON_NOT_IN_FORCE, () =>
    judgeRule(rule.property('properties')),
  );
}

function judgeRule(rule: Property, presence: Judgement = judged(true)): readonly Outcome<Key>[] {
  return onlyIf(allOf(presence, rule.property('type').is('FQDN')), 'it is no FQDN rule', () => {
    const destination = rule.property('destination');
    const isNarrow = destination.reads((text) => reachOf(text) === 'narrow');
    const reach = widest(destination);
    return reach === 'storage-host'
      ? failUnless(isNarrow, 'storage', { severity: 'medium' })
      : failUnless(isNarrow, 'wide', { words: { reach: REACHES[reach] } });
  });
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
