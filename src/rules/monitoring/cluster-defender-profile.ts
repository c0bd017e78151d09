import { anyOf } from '../../model/judgement.js';
import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const MONITORING = 'properties.securityProfile.defender.securityMonitoring.enabled';
/** Until 2022-06-01. */
const BEFORE = 'properties.securityProfile.azureDefender.enabled';

export const clusterDefenderProfile = defineRule({
  id: 'AML-MON-008',
  title: 'Attached Kubernetes cluster without Defender profile',
  category: 'monitoring',
  severity: 'medium',
  aliases: ['AML-MON-108'],
  mission: ['S4'],
  mcsb: ['LT-1', 'LT-2'],
  policies: [
    policy(
      'a1840de2-8088-4ea8-b153-b4c723e9cb01',
      'Azure Kubernetes Service clusters should have Defender profile enabled',
    ),
    policy(
      '64def556-fbad-4622-930e-72d1d5589bf5',
      'Configure Azure Kubernetes Service clusters to enable Defender profile',
    ),
  ],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  properties: [MONITORING],
  messages: {
    off: {
      problem: 'The Defender sensor of the cluster is off: {securityMonitoring.enabled} is {actual}.',
      impact: 'Nobody sees an attack on the nodes that run models and hold their credentials.',
      remedy: '{Set securityMonitoring.enabled to true} and name the Log Analytics workspace for it.',
    },
  },
  fixes: {
    off: {
      set: { [MONITORING]: true },
      // The sensor has to be told where its findings go.
      offerIf: (cluster) =>
        cluster.property('properties.securityProfile.defender.logAnalyticsWorkspaceResourceId').isSet(),
    },
  },
  check: (cluster) =>
    failUnless(anyOf(cluster.property(MONITORING).isTrue(), cluster.property(BEFORE).isTrue()), 'off'),
});
