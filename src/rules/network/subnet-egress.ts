import { usedSubnetsOf, usesOf } from '../../model/associations.js';
import { about } from '../../model/judgement.js';
import { isEgressControlled } from '../../model/routes.js';
import { isServiceSubnet } from '../../model/subnets.js';
import { SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failUnless, forEach, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const subnetEgress = defineRule({
  id: 'AML-NET-117',
  title: 'Nodes reach the internet without control',
  category: 'network',
  severity: 'medium',
  mission: ['S2e', 'S2g'],
  mcsb: ['NS-1', 'NS-3'],
  policies: [
    policy(
      'fc5e4038-4584-4632-8c85-c0448d374b2c',
      '[Preview]: All Internet traffic should be routed via your deployed Azure Firewall',
    ),
  ],
  appliesTo: [VIRTUAL_NETWORK, SUBNET],
  scope: 'linked',
  messages: {
    free: {
      problem: 'Nothing decides what the nodes in the subnet send to the internet.',
      impact: 'Whoever runs code on them can copy training data to a place of their own.',
      remedy:
        'Route 0.0.0.0/0 to a firewall, or deny outbound traffic to the internet in its network security group but for what the service needs.',
    },
  },
  check: (network, system) =>
    forEach(usedSubnetsOf(network, system), 'free', (subnet) => {
      const nodes = usesOf(subnet, system).filter(({ role }) => role !== 'endpoint');
      if (nodes.length === 0 || isServiceSubnet(subnet)) return notApplicable('no nodes stand in it');
      const evidence = subnet.property('properties.routeTable.id').evidence();
      return failUnless(about(evidence, isEgressControlled(subnet, system)), 'free', {
        expected: 'a route to a firewall',
      });
    }),
});
