import { about, anyOf, not } from '../../model/judgement.js';
import { isInManagedCluster, isMachineLearningExtension } from '../../model/kubernetes.js';
import type { ResourceView } from '../../model/resource-view.js';
import { CLUSTER_EXTENSION, COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const LOAD_BALANCER = 'properties.properties.loadBalancerType';
const SETTINGS = 'properties.configurationSettings';
const SERVICE = `${SETTINGS}.inferenceRouterServiceType`;
const PROVIDER = `${SETTINGS}.internalLoadBalancerProvider`;

export const inferenceRouter = defineRule({
  id: 'AML-NET-014',
  title: 'Inference router in Kubernetes is published to the internet',
  category: 'network',
  severity: 'medium',
  aliases: ['AML-NET-112'],
  mission: ['S2c'],
  mcsb: ['NS-1', 'NS-2'],
  policies: [policy('3fc4dc25-5baf-40d8-9b05-7fe74c1bc64e', 'Kubernetes clusters should use internal load balancers')],
  appliesTo: [COMPUTE, CLUSTER_EXTENSION],
  properties: [
    { of: COMPUTE, path: LOAD_BALANCER },
    { of: CLUSTER_EXTENSION, path: PROVIDER },
    { of: CLUSTER_EXTENSION, path: SERVICE },
  ],
  messages: {
    attached: {
      problem: 'Models on the inference cluster are reached through a public address: {loadBalancerType} is {actual}.',
      impact: 'Scoring requests come in from the internet, whatever is set on the workspace and its endpoints.',
      remedy: "{Set loadBalancerType to 'InternalLoadBalancer'} and attach the cluster again.",
    },
    extension: {
      problem: 'The extension publishes its inference router through a public load balancer.',
      impact: 'Scoring requests come in from the internet, whatever is set on the workspace and its endpoints.',
      remedy:
        "{Set internalLoadBalancerProvider to 'azure'} on AKS, or {inferenceRouterServiceType to 'clusterIP'} behind an ingress of yours.",
    },
    unsaid: {
      problem: 'The extension serves models and does not say in {inferenceRouterServiceType} how they are reached.',
      impact: 'The setting is required, and whether models are published to the internet is left to the extension.',
      remedy:
        "{Set inferenceRouterServiceType to 'clusterIP' or set internalLoadBalancerProvider to 'azure'}, so that the router has no public address.",
    },
  },
  fixes: {
    attached: {
      risk: 'recreation',
      warning: 'The cluster has to be detached and attached again, and callers need the new, private address.',
    },
    extension: {
      set: { [PROVIDER]: 'azure' },
      risk: 'lock-out',
      warning: 'Callers outside the network of the cluster are turned away: the router gets a private address.',
      offerIf: isInManagedCluster,
    },
  },
  check: (view) => (view.isA(COMPUTE) ? asAttached(view) : asExtension(view)),
});

function asAttached(compute: ResourceView) {
  return onlyIf(compute.property('properties.computeType').is('AKS'), 'it is no inference cluster', () =>
    failUnless(compute.property(LOAD_BALANCER).is('InternalLoadBalancer'), 'attached'),
  );
}

function asExtension(extension: ResourceView) {
  const servesModels = extension.property(`${SETTINGS}.enableInference`).isTrue();
  const service = extension.property(SERVICE);
  const isInternal = extension.property(PROVIDER).is('azure');
  return onlyIf(isMachineLearningExtension(extension), 'it is another extension', () =>
    onlyIf(servesModels, 'it serves no models', () =>
      service.isAbsent().truth === true
        ? failUnless(about(service.evidence(), isInternal), 'unsaid')
        : failUnless(about(service.evidence(), anyOf(isInternal, not(service.is('loadBalancer')))), 'extension'),
    ),
  );
}
