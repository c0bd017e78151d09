import { usedSubnetsOf, usesOf } from '../../model/associations.js';
import { about, allOf } from '../../model/judgement.js';
import { isServiceSubnet } from '../../model/subnets.js';
import { SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const subnetSecurityGroup = defineRule({
  id: 'AML-NET-113',
  title: 'Subnet used by Azure Machine Learning has no network security group',
  category: 'network',
  severity: 'medium',
  mission: ['S2e'],
  mcsb: ['NS-1'],
  policies: [
    policy('e71308d3-144b-4262-b144-efdc3cc90517', 'Subnets should be associated with a Network Security Group'),
  ],
  appliesTo: [VIRTUAL_NETWORK, SUBNET],
  scope: 'linked',
  properties: [
    { of: SUBNET, path: 'properties.networkSecurityGroup.id' },
    { of: SUBNET, path: 'properties.privateEndpointNetworkPolicies' },
  ],
  messages: {
    open: {
      problem: 'The subnet has no network security group.',
      impact: 'Nothing but the defaults of the network decides who reaches the nodes in it and what they reach.',
      remedy: 'Set {networkSecurityGroup.id} of the subnet to a group that admits what Azure Machine Learning needs.',
    },
    endpoints: {
      problem: 'No network security group has a say over the private endpoints of the subnet.',
      impact: 'Every machine in connected networks may call them; only sign-in stands before the workspace.',
      remedy:
        "Give the subnet a network security group and {set privateEndpointNetworkPolicies to 'NetworkSecurityGroupEnabled'}.",
    },
  },
  check(network, system) {
    const subnets = usedSubnetsOf(network, system).filter((subnet) => !isServiceSubnet(subnet));
    return subnets.map((subnet) => {
      const group = subnet.property('properties.networkSecurityGroup.id');
      if (usesOf(subnet, system).some(({ role }) => role !== 'endpoint')) {
        return failUnless(about(group.evidence(), group.isSet()), 'open');
      }
      const policies = subnet.property('properties.privateEndpointNetworkPolicies');
      const counts = policies.isOneOf('Enabled', 'NetworkSecurityGroupEnabled');
      return failUnless(allOf(group.isSet(), counts), 'endpoints', { severity: 'low' });
    });
  },
});
