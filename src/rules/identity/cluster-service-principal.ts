import { allOf, not } from '../../model/judgement.js';
import { KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const clusterServicePrincipal = defineRule({
  id: 'AML-IDN-111',
  title: 'Attached Kubernetes cluster runs on a service principal',
  category: 'identity',
  severity: 'medium',
  mission: ['S1c'],
  mcsb: ['IM-3'],
  policies: [
    policy('da6e2401-19da-4532-9141-fb8fbde08431', 'Azure Kubernetes Service Clusters should use managed identities'),
  ],
  appliesTo: [KUBERNETES_CLUSTER],
  scope: 'linked',
  properties: ['identity.type'],
  messages: {
    principal: {
      problem: 'The cluster acts as a service principal with a secret.',
      impact:
        'The secret has to be kept and renewed by hand, and Azure Machine Learning does not support such clusters.',
      remedy: "{Add identity: { type: 'SystemAssigned' }} in place of the service principal.",
    },
  },
  fixes: {
    principal: {
      set: { 'identity.type': 'SystemAssigned' },
      remove: ['properties.servicePrincipalProfile'],
      risk: 'lock-out',
      warning: 'What the service principal has roles on, the new identity needs them for.',
    },
  },
  check(cluster) {
    const principal = cluster.property('properties.servicePrincipalProfile.clientId');
    const hasPrincipal = allOf(
      principal.isSet(),
      not(principal.is('msi')),
      not(cluster.property('identity.type').isSet()),
    );
    return failIf(hasPrincipal, 'principal', { expected: 'msi' });
  },
});
