import { hasManagedNodes, isInSubnet } from '../../model/computes.js';
import { anyOf } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { hasManagedNetwork, ofWorkspace } from '../../model/workspaces.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const computeVirtualNetwork = defineRule({
  id: 'AML-NET-007',
  title: 'Compute cluster or instance outside any virtual network',
  category: 'network',
  severity: 'high',
  mission: ['S2b'],
  mcsb: ['NS-2'],
  policies: [
    policy('7804b5c7-01dc-4723-969b-ae300cc07ff1', 'Azure Machine Learning Computes should be in a virtual network'),
  ],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.subnet.id'],
  messages: {
    outside: {
      problem: 'The compute is in no subnet, and its workspace has no managed network.',
      impact: "Its nodes sit on Microsoft's public network and reach your data over public addresses.",
      remedy: '{Set properties.properties.subnet.id}, or give the workspace a managed network.',
    },
  },
  check: (compute, system) =>
    onlyIf(hasManagedNodes(compute), 'attached computes stand in networks of their own', () =>
      failUnless(
        anyOf(
          isInSubnet(compute),
          ofWorkspace(compute, system, (workspace) => hasManagedNetwork(workspace, system)),
        ),
        'outside',
      ),
    ),
});
