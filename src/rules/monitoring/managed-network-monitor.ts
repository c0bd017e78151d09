import { WORKSPACE } from '../../model/types.js';
import { isolationModeIs, isProject } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const managedNetworkMonitor = defineRule({
  id: 'AML-MON-010',
  title: 'Managed network keeps no record of outbound traffic',
  category: 'monitoring',
  severity: 'info',
  mission: ['S6', 'S2e'],
  mcsb: ['LT-4'],
  appliesTo: [WORKSPACE],
  properties: ['properties.managedNetwork.enableNetworkMonitor'],
  messages: {
    off: {
      problem: 'The managed network is not monitored: {enableNetworkMonitor} is {actual}.',
      impact: 'What the computes tried to reach cannot be looked up after an incident.',
      remedy: '{Set enableNetworkMonitor to true} ({since enableNetworkMonitor}).',
    },
  },
  fixes: { off: {} },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project has the network of its hub', () =>
      onlyIf(
        isolationModeIs(workspace, system, 'AllowOnlyApprovedOutbound'),
        'only a network that approves outbound traffic is monitored',
        () => failUnless(workspace.property('properties.managedNetwork.enableNetworkMonitor').isTrue(), 'off'),
      ),
    ),
});
