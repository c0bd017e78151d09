import { computesInSubnet, hasManagedNodes } from '../../model/computes.js';
import { about, allOf, anyOf, judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { WORKSPACE } from '../../model/types.js';
import { computesOf, hasManagedNetwork, isProject } from '../../model/workspaces.js';
import { failIf, failUnless, onlyIf, unless } from '../outcome.js';
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
    notInForce: {
      severity: 'medium',
      problem: 'The managed network is not in force, though computes are there: its status is {actual}.',
      impact: 'The computes stand outside of it and talk to the internet without its rules.',
      remedy: 'Provision it (az ml workspace provision-network), and create the computes again.',
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
      return [
        failUnless(about(mode.evidence(), isolated), 'none', { expected: 'AllowOnlyApprovedOutbound' }),
        ...ofProvisioning(workspace, system),
      ];
    }),
});

/** The service provisions the network with the first compute: one that is older stands outside of it. */
function ofProvisioning(workspace: ResourceView, system: System) {
  const hasNodes = someCompanion(computesOf(workspace, system), hasManagedNodes);
  const applies = allOf(judged(workspace.form === 'live'), hasManagedNetwork(workspace, system), hasNodes);
  const status = workspace.property('properties.managedNetwork.status.status');
  return onlyIf(applies, 'only the service tells, once there are computes', () =>
    failIf(allOf(status.isSet(), status.is('Inactive')), 'notInForce' as const, { expected: 'Active' }),
  );
}
