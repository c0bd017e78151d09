import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const ADD_ON = 'properties.addonProfiles.azurepolicy.enabled';

export const clusterPolicyAddOn = defineRule({
  id: 'AML-POL-108',
  title: 'Attached Kubernetes cluster without the Azure Policy add-on',
  category: 'governance',
  severity: 'medium',
  mission: ['S5', 'S4'],
  mcsb: ['PV-2'],
  policies: [
    policy(
      '0a15ec92-a229-4763-bb14-0ea34a568f8d',
      'Azure Policy Add-on for Kubernetes service (AKS) should be installed and enabled on your clusters',
    ),
    policy('a8eff44f-8c92-45c3-a3fb-9880802d67a7', 'Deploy Azure Policy Add-on to Azure Kubernetes Service clusters'),
  ],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  properties: [ADD_ON],
  messages: {
    off: {
      problem: 'Policies do not reach into the cluster: {azurepolicy.enabled} is {actual}.',
      impact: 'Nothing stops privileged containers or foreign images beside the models in it.',
      remedy: '{Set azurepolicy.enabled to true}.',
    },
  },
  fixes: { off: {} },
  check: (cluster) => failUnless(cluster.property(ADD_ON).isTrue(), 'off'),
});
