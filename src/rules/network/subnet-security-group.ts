import { usedSubnetsOf, usesOf } from '../../model/associations.js';
import { isInRange } from '../../model/facts/api-version.js';
import { about } from '../../model/judgement.js';
import { isServiceSubnet } from '../../model/subnets.js';
import { SUBNET, VIRTUAL_NETWORK } from '../../model/types.js';
import { failUnless, forEach, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const subnetSecurityGroup = defineRule({
  id: 'AML-NET-113',
  title: 'Subnet used by Azure Machine Learning has no network security group',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-NET-021'],
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
    none: {
      problem: 'The subnet has no network security group.',
      impact: 'Nothing but the defaults of the network decides who reaches the nodes in it and what they reach.',
      remedy: 'Attach a group that admits what Azure Machine Learning needs: set {networkSecurityGroup.id}.',
    },
    noneForEndpoints: {
      severity: 'low',
      problem: 'The subnet of the private endpoints has no network security group.',
      impact: 'Every machine in connected networks may call them; only sign-in stands before the workspace.',
      remedy:
        "Attach a group, set {networkSecurityGroup.id}, and {set privateEndpointNetworkPolicies to 'NetworkSecurityGroupEnabled'}.",
    },
    withoutEffect: {
      severity: 'low',
      problem:
        'The network security group of the subnet does not apply to its private endpoints: {privateEndpointNetworkPolicies} is {actual}.',
      impact: 'Every machine in connected networks may call them; only sign-in stands before the workspace.',
      remedy: "{Set privateEndpointNetworkPolicies to 'NetworkSecurityGroupEnabled'}.",
    },
  },
  fixes: {
    withoutEffect: {
      // Source: github.com/Azure/bicep-types-az, generated/network: before 2023-09-01 it was on or off.
      write: ({ resource }) =>
        isInRange(resource.apiVersion, { since: '2023-09-01' }) ? 'NetworkSecurityGroupEnabled' : 'Enabled',
      risk: 'lock-out',
      warning: 'The group then decides who reaches the private endpoints: see that it admits your clients.',
    },
  },
  check: (network, system) =>
    forEach(usedSubnetsOf(network, system), 'none', (subnet) => {
      if (isServiceSubnet(subnet)) return notApplicable('its service has rules of its own');
      const group = subnet.property('properties.networkSecurityGroup.id');
      const hasGroup = about(group.evidence(), group.isSet());
      const uses = usesOf(subnet, system);
      const holdsOnlyEndpoints = uses.length > 0 && uses.every(({ role }) => role === 'endpoint');
      if (!holdsOnlyEndpoints) return failUnless(hasGroup, 'none');
      const policies = subnet.property('properties.privateEndpointNetworkPolicies');
      return [
        failUnless(hasGroup, 'noneForEndpoints'),
        ...onlyIf(hasGroup, 'it has no group', () =>
          failUnless(policies.isOneOf('Enabled', 'NetworkSecurityGroupEnabled'), 'withoutEffect'),
        ),
      ];
    }),
});
