import { hasPublicNodes, isInSubnet, isInstance } from '../../model/computes.js';
import { allOf, not } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const instanceSshPort = defineRule({
  id: 'AML-NET-010',
  title: 'Compute instance SSH port open',
  category: 'network',
  severity: 'high',
  mission: ['S1d', 'S2b'],
  mcsb: ['NS-1', 'IM-1'],
  policies: [
    policy(
      'e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f',
      'Azure Machine Learning Computes should have local authentication methods disabled',
    ),
  ],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.sshSettings', 'properties.properties.sshSettings.sshPublicAccess'],
  messages: {
    open: {
      problem: '{sshPublicAccess} is {actual}: the SSH port of the compute instance is open.',
      impact:
        "A key gives a shell on a workstation that holds its user's tokens, outside Entra ID and Conditional Access.",
      remedy: "{Remove sshSettings or set sshPublicAccess to 'Disabled'}; connect through the studio instead.",
    },
  },
  fixes: { open: { risk: 'recreation' } },
  check: (instance) =>
    onlyIf(isInstance(instance), 'it is no compute instance', () => {
      const isInsideOnly = allOf(isInSubnet(instance), not(hasPublicNodes(instance)));
      const isOpen = instance.property('properties.properties.sshSettings.sshPublicAccess').is('Enabled');
      return failIf(isOpen, 'open', {
        // Without a public address the port is reachable from inside the network only.
        severity: isInsideOnly.truth === true ? 'medium' : undefined,
        expected: 'Disabled',
      });
    }),
});
