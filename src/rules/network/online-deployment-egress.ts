import { ONLINE_DEPLOYMENT } from '../../model/types.js';
import { hasManagedNetwork, isPrivate, ofWorkspace } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const onlineDeploymentEgress = defineRule({
  id: 'AML-NET-013',
  title: 'Online deployment may reach the internet',
  category: 'network',
  severity: 'medium',
  mission: ['S2c'],
  mcsb: ['NS-2'],
  appliesTo: [ONLINE_DEPLOYMENT],
  followsClosing: true,
  properties: ['properties.egressPublicNetworkAccess'],
  messages: {
    open: {
      problem: 'The scoring code reaches the internet: {egressPublicNetworkAccess} is {actual}.',
      impact: 'Without a managed network nothing else stops a model or its packages from sending data out.',
      remedy:
        "Give the workspace a managed network, or create the deployment with {egressPublicNetworkAccess 'Disabled'}: it cannot be changed later.",
    },
  },
  fixes: { open: { risk: 'recreation' } },
  check: (deployment, system) =>
    onlyIf(
      deployment.property('properties.endpointComputeType').is('Managed'),
      'on Kubernetes the cluster decides what it reaches',
      () =>
        onlyIf(
          ofWorkspace(deployment, system, (workspace) => isPrivate(workspace, system)),
          'its workspace is public',
          () =>
            unless(
              ofWorkspace(deployment, system, (workspace) => hasManagedNetwork(workspace, system)),
              'the managed network decides',
              () => failUnless(deployment.property('properties.egressPublicNetworkAccess').is('Disabled'), 'open'),
            ),
        ),
    ),
});
