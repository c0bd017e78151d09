import { computesInSubnet } from '../../model/computes.js';
import { about, anyOf } from '../../model/judgement.js';
import { WORKSPACE } from '../../model/types.js';
import { hasManagedNetwork, isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspaceIsolationModel = defineRule({
  id: 'AML-NET-006',
  title: 'No network isolation model chosen for the workspace',
  category: 'network',
  severity: 'high',
  mission: ['S2a', 'S2b'],
  mcsb: ['NS-1', 'NS-2'],
  policies: [
    policy(
      '6ddb1705-c8cf-450e-aa4b-19ad6703c440',
      'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode',
    ),
  ],
  appliesTo: [WORKSPACE],
  properties: ['properties.managedNetwork.isolationMode'],
  messages: {
    none: {
      problem: 'The managed network is {actual}, and no compute of the workspace is in a subnet of yours.',
      impact: 'Computes, serverless jobs and online deployments talk to the internet without any restriction.',
      remedy:
        "{Set managedNetwork.isolationMode to 'AllowOnlyApprovedOutbound'}, or put every compute in your own subnet.",
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project has the managed network of its hub', () => {
      const found = anyOf(
        hasManagedNetwork(workspace, system),
        workspace.property('properties.serverlessComputeSettings.serverlessComputeCustomSubnet').isSet(),
        computesInSubnet(workspace, system),
      );
      const isolated = system.present(found, workspace, 'a compute in a subnet');
      const mode = workspace.property('properties.managedNetwork.isolationMode');
      return failUnless(about(mode.evidence(), isolated), 'none', { expected: 'AllowOnlyApprovedOutbound' });
    }),
});
