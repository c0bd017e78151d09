import type { RequiredOutbound } from '../../model/facts/required-outbound.js';
import { isLetThrough } from '../../model/firewall-outbound.js';
import { firewallsOnTheWay, rulesOf } from '../../model/firewalls.js';
import { about, allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import { nodeSubnetsIn, nodeSubnetsOf } from '../../model/nodes.js';
import { isStoppedBy, labelOf, type Requirement, requirementsOf } from '../../model/required-outbound.js';
import type { ResourceView } from '../../model/resource-view.js';
import { isRoutedAside } from '../../model/routes.js';
import { securityGroupsOf } from '../../model/subnets.js';
import type { System } from '../../model/system.js';
import { FIREWALL, SECURITY_GROUP } from '../../model/types.js';
import { failIf, notApplicable, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const requiredOutbound = defineRule({
  id: 'AML-NET-118',
  title: 'Nodes cannot reach what Azure Machine Learning needs',
  category: 'network',
  severity: 'medium',
  mission: ['S2b', 'S2e'],
  mcsb: ['NS-1'],
  appliesTo: [SECURITY_GROUP, FIREWALL],
  scope: 'linked',
  words: ['services'],
  messages: {
    group: {
      problem: 'The network security group stops what its nodes need: {services}.',
      impact: 'Nodes do not start or lose their jobs, and whoever has to mend that in a hurry lets everything out.',
      remedy:
        'Allow these service tags and ports, the regional ones for your region, before the rule that denies the rest.',
    },
    firewall: {
      problem: 'No rule of the firewall lets nodes reach what they need: {services}.',
      impact: 'Nodes do not start or lose their jobs, and whoever has to mend that in a hurry lets everything out.',
      remedy:
        'Allow these service tags and ports in a rule by address, or the domains of these services in a rule by domain.',
    },
  },
  check(view, system) {
    if (view.resource.existing || view.resource.patch) return notApplicable('it is declared elsewhere');
    return view.isA(FIREWALL) ? ofFirewall(view, system) : ofGroup(view, system);
  },
});

function ofGroup(group: ResourceView, system: System) {
  const subnets = nodeSubnetsOf(group, securityGroupsOf, system);
  if (subnets.length === 0) return notApplicable('no nodes stand behind it');
  const needed = requirementsOf(subnets, group, system);
  const stops = (outbound: RequiredOutbound) => isStoppedBy(outbound, group, system);
  return failIf(...toldOf(needed, stops, 'group'));
}

function ofFirewall(firewall: ResourceView, system: System) {
  const subnets = nodeSubnetsIn(system).filter((subnet) => firewallsOnTheWay(subnet, system).includes(firewall));
  if (subnets.length === 0 || rulesOf(firewall, system).listed.length === 0) {
    return notApplicable('no nodes stand behind it, or its rules are declared elsewhere');
  }
  const needed = requirementsOf(subnets, firewall, system).filter(({ outbound }) => outbound.tag !== 'VirtualNetwork');
  const stops = (outbound: RequiredOutbound) =>
    about(firewall.evidence(), not(isLetThrough(outbound, firewall, subnets, system)));
  return onlyIf(anyOf(...subnets.map((subnet) => isRoutedAside(subnet, system))), 'nothing is routed to it', () =>
    failIf(...toldOf(needed, stops, 'firewall')),
  );
}

/** What is stopped for certain, else what may be. */
function toldOf<Key extends string>(
  needed: readonly Requirement[],
  stops: (outbound: RequiredOutbound) => Judgement,
  message: Key,
): [Judgement, Key, { expected: string; words: { services: string } }] {
  const stopped = needed.map(({ outbound, isNeeded }) => ({
    service: labelOf(outbound),
    isStopped: allOf(isNeeded, stops(outbound)),
  }));
  const certain = stopped.filter(({ isStopped }) => isStopped.truth === true);
  const told = certain.length > 0 ? certain : stopped.filter(({ isStopped }) => isStopped.truth === 'unknown');
  const services = told.map(({ service }) => service).join(', ');
  const judgement = anyOf(...told.map(({ isStopped }) => isStopped));
  return [judgement, message, { expected: 'what the service needs', words: { services } }];
}
