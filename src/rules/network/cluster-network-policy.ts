import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const clusterNetworkPolicy = defineRule({
  id: 'AML-NET-111',
  title: 'Attached Kubernetes cluster without network policies',
  category: 'network',
  severity: 'medium',
  mission: ['S2c'],
  mcsb: ['NS-1'],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  properties: ['properties.networkProfile.networkPolicy'],
  messages: {
    none: {
      problem: 'Nothing in the cluster enforces network policies: {networkPolicy} is {actual}.',
      impact: 'Every pod can call the pods that serve models and the endpoint that hands out their tokens.',
      remedy: "{Set networkPolicy to 'cilium'}; most changes need a new cluster.",
    },
  },
  check: (cluster) =>
    failIf(cluster.property('properties.networkProfile.networkPolicy').is('none'), 'none', { expected: 'cilium' }),
});
