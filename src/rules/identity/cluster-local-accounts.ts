import { associationOf } from '../../model/associations.js';
import { not } from '../../model/judgement.js';
import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf, failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const LOCAL = 'properties.disableLocalAccounts';

export const clusterLocalAccounts = defineRule({
  id: 'AML-IDN-110',
  title: 'Local accounts of a Kubernetes cluster: hardening wants them off, Azure Machine Learning on',
  category: 'identity',
  severity: 'info',
  mission: ['S1', 'S2c'],
  mcsb: ['IM-1'],
  policies: [
    policy(
      '993c2fcd-2b29-49d2-9eb0-df2c3a730c32',
      'Azure Kubernetes Service Clusters should have local authentication methods disabled',
    ),
  ],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  exceptions: ['The cluster serves a workspace, and few people hold the role that hands out its local accounts.'],
  properties: [LOCAL],
  messages: {
    conflict: {
      problem:
        'The cluster keeps local accounts, because Azure Machine Learning does not work without: {disableLocalAccounts} is {actual}.',
      impact: 'Whoever is given such an account passes by Microsoft Entra ID and its logs.',
      remedy:
        'Leave them on, exempt the cluster from policies that ask for the opposite, and give Azure Kubernetes Service Cluster Admin Role to break-glass accounts only.',
    },
    unsupported: {
      severity: 'low',
      problem: 'The cluster that a workspace uses has no local accounts: {disableLocalAccounts} is {actual}.',
      impact: 'Azure Machine Learning does not support that: it cannot attach the cluster or run models in it.',
      remedy:
        '{Set disableLocalAccounts to false} and give Azure Kubernetes Service Cluster Admin Role to break-glass accounts only, or serve models elsewhere.',
    },
    open: {
      severity: 'medium',
      problem: 'People can sign in to the cluster with local accounts: {disableLocalAccounts} is {actual}.',
      impact: 'Whoever is given such an account passes by Microsoft Entra ID and its logs.',
      remedy: '{Set disableLocalAccounts to true}, unless a workspace is to use the cluster.',
    },
  },
  check(cluster, system) {
    const isOff = cluster.property(LOCAL).isTrue();
    // What only the tag or the wish to see everything brings in is attached to no workspace that is known.
    if (associationOf(cluster, system) !== 'reference') return failUnless(isOff, 'open');
    return isOff.truth === true
      ? failIf(isOff, 'unsupported', { expected: false })
      : failIf(not(isOff), 'conflict', { expected: 'few who may use them' });
  },
});
