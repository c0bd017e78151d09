import { WORKSPACE } from '../../model/types.js';
import { hasManagedNetwork, isPrivate, isProject } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const serverlessComputeSubnet = defineRule({
  id: 'AML-NET-011',
  title: 'Serverless compute runs outside the virtual network',
  category: 'network',
  severity: 'medium',
  mission: ['S2b'],
  mcsb: ['NS-1', 'NS-2'],
  appliesTo: [WORKSPACE],
  followsClosing: true,
  properties: [
    'properties.serverlessComputeSettings.serverlessComputeCustomSubnet',
    'properties.serverlessComputeSettings.serverlessComputeNoPublicIP',
  ],
  messages: {
    outside: {
      problem: 'The workspace is private, and {serverlessComputeCustomSubnet} is {actual}.',
      impact: "Jobs that name no compute run on Microsoft's public network, past your firewall and private endpoints.",
      remedy: 'Set {serverlessComputeCustomSubnet} to a subnet of yours, or give the workspace a managed network.',
    },
    publicNodes: {
      problem: 'Serverless nodes get public IP addresses: {serverlessComputeNoPublicIP} is {actual}.',
      impact: 'Each node of a job can be addressed from the internet, although the workspace is private.',
      remedy: '{Set serverlessComputeNoPublicIP to true}.',
    },
  },
  fixes: {
    publicNodes: {
      risk: 'lock-out',
      warning: 'What jobs fetch from the internet then has to come through a NAT gateway or a firewall of the subnet.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project has the network of its hub', () =>
      onlyIf(isPrivate(workspace, system), 'the workspace is public', () =>
        unless(hasManagedNetwork(workspace, system), 'serverless jobs run in the managed network', () => {
          const subnet = workspace
            .property('properties.serverlessComputeSettings.serverlessComputeCustomSubnet')
            .isSet();
          const noAddress = workspace
            .property('properties.serverlessComputeSettings.serverlessComputeNoPublicIP')
            .isTrue();
          return [
            failUnless(subnet, 'outside'),
            ...onlyIf(subnet, 'it has no subnet', () => failUnless(noAddress, 'publicNodes')),
          ];
        }),
      ),
    ),
});
