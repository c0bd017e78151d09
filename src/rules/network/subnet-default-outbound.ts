import { usedSubnetsOf } from '../../model/associations.js';
import { about, anyOf } from '../../model/judgement.js';
import { managedNodesIn } from '../../model/nodes.js';
import { isRoutedAside } from '../../model/routes.js';
import { SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failUnless, forEach, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const subnetDefaultOutbound = defineRule({
  id: 'AML-NET-120',
  title: 'Azure itself gives nodes a way to the internet',
  category: 'network',
  severity: 'low',
  mission: ['S2e', 'S2g'],
  mcsb: ['NS-1'],
  policies: [policy('7bca8353-aa3b-429b-904a-9229c4385837', 'Subnets should be private')],
  appliesTo: [VIRTUAL_NETWORK, SUBNET],
  scope: 'linked',
  properties: [{ of: SUBNET, path: 'properties.defaultOutboundAccess' }],
  messages: {
    on: {
      problem: 'Azure itself lets nodes in the subnet out: {defaultOutboundAccess} is {actual}.',
      impact: 'They leave by addresses that change and are nobody’s, so that nothing can be allowed or traced by them.',
      remedy: '{Set defaultOutboundAccess to false}, and give the subnet a NAT gateway or a route to a firewall.',
    },
  },
  check: (network, system) =>
    forEach(usedSubnetsOf(network, system), 'on', (subnet) => {
      if (managedNodesIn(subnet, system).length === 0) return notApplicable('no nodes stand in it');
      const access = subnet.property('properties.defaultOutboundAccess');
      const hasWay = anyOf(subnet.property('properties.natGateway.id').isSet(), isRoutedAside(subnet, system));
      return failUnless(about(access.evidence(), anyOf(access.isFalse(), hasWay)), 'on', { expected: false });
    }),
});
