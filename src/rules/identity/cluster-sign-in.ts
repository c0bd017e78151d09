import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const clusterSignIn = defineRule({
  id: 'AML-IDN-109',
  title: 'Attached Kubernetes cluster without Entra ID or Kubernetes RBAC',
  category: 'identity',
  severity: 'high',
  mission: ['S1', 'S2c'],
  mcsb: ['IM-1', 'PA-7'],
  policies: [
    policy(
      'ac4a19c2-fa67-49b4-8ae5-0b2e78c49457',
      'Role-Based Access Control (RBAC) should be used on Kubernetes Services',
    ),
    policy(
      '450d2877-ebea-41e8-b00c-e286317d21bf',
      'Azure Kubernetes Service Clusters should enable Microsoft Entra ID integration',
    ),
  ],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  properties: ['properties.enableRBAC', 'properties.aadProfile.managed', 'properties.aadProfile.enableAzureRBAC'],
  messages: {
    noRoles: {
      problem: 'Kubernetes RBAC is off: {enableRBAC} is {actual}.',
      impact: 'Everybody who gets into the cluster can change models and read the secrets of the workspace in it.',
      remedy: '{Set enableRBAC to true}; the cluster has to be created again.',
    },
    noEntraId: {
      problem: 'People sign in to the cluster without Microsoft Entra ID.',
      impact: 'The cluster that runs models is opened with certificates that nobody can take back or tie to a person.',
      remedy:
        '{Set aadProfile.managed to true}, so that Azure manages sign-in with Entra ID; a cluster cannot go back.',
    },
    noAzureRoles: {
      severity: 'low',
      problem: 'Azure does not give the rights in the cluster: {aadProfile.enableAzureRBAC} is {actual}.',
      impact: 'Who may change models in it is not seen in the role assignments of Azure.',
      remedy: '{Set aadProfile.enableAzureRBAC to true}.',
    },
  },
  fixes: { noRoles: { risk: 'recreation' }, noAzureRoles: {} },
  check(cluster) {
    const hasEntraId = cluster.property('properties.aadProfile.managed').isTrue();
    return [
      failUnless(cluster.property('properties.enableRBAC').isTrue(), 'noRoles'),
      failUnless(hasEntraId, 'noEntraId'),
      ...onlyIf(hasEntraId, 'it has no Entra ID', () =>
        failUnless(cluster.property('properties.aadProfile.enableAzureRBAC').isTrue(), 'noAzureRoles'),
      ),
    ];
  },
});
