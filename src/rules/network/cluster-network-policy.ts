import { anyOf, not } from '../../model/judgement.js';
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
  fixes: {
    none: {
      // The engine of Cilium comes with its data plane only.
      write: ({ resource }) =>
        resource.property('properties.networkProfile.networkDataplane').is('cilium').truth === true
          ? 'cilium'
          : 'calico',
      risk: 'recreation',
      warning: 'Most clusters take it only when they are created.',
      offerIf: (cluster) => {
        const plugin = cluster.property('properties.networkProfile.networkPlugin');
        return anyOf(plugin.isAbsent(), not(plugin.is('none')));
      },
    },
  },
  check: (cluster) =>
    failIf(cluster.property('properties.networkProfile.networkPolicy').is('none'), 'none', { expected: 'cilium' }),
});
