import { hasManagedNodes, isInSubnet } from '../../model/computes.js';
import { anyOf } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { hasManagedNetwork, ofWorkspace } from '../../model/workspaces.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const computeNodePublicIp = defineRule({
  id: 'AML-NET-008',
  title: 'Compute nodes get public IP addresses',
  category: 'network',
  severity: 'high',
  mission: ['S2b'],
  mcsb: ['NS-1', 'NS-2'],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.enableNodePublicIp'],
  messages: {
    public: {
      problem: '{enableNodePublicIp} is {actual}: every node of the compute has a public IP address.',
      impact: 'Each node can be addressed from the internet, behind a managed network too.',
      remedy: '{Set enableNodePublicIp to false}; an existing compute has to be created again.',
    },
  },
  fixes: {
    public: {
      risk: 'recreation',
      // The service refuses nodes without public addresses where nothing else leads to them.
      offerIf: (compute, system) =>
        anyOf(
          isInSubnet(compute),
          ofWorkspace(compute, system, (workspace) => hasManagedNetwork(workspace, system)),
        ),
    },
  },
  check: (compute) =>
    onlyIf(hasManagedNodes(compute), 'attached computes have no nodes that the service manages', () =>
      failUnless(compute.property('properties.properties.enableNodePublicIp').isFalse(), 'public'),
    ),
});
