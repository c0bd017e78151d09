import { associationOf } from '../../model/associations.js';
import { allOf, anyOf } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { COMPUTE, KUBERNETES_CLUSTER } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const TLS = 'properties.properties.sslConfiguration';
const ROUTING = 'properties.addonProfiles.httpApplicationRouting.enabled';

export const inferenceClusterTls = defineRule({
  id: 'AML-ENC-006',
  title: 'Models on an inference cluster are served without TLS',
  category: 'encryption',
  severity: 'high',
  aliases: ['AML-ENC-111'],
  mission: ['S3a'],
  mcsb: ['DP-3'],
  policies: [
    policy('1a5b4dca-0b6f-4cf5-907c-56316bc1bf3d', 'Kubernetes clusters should be accessible only over HTTPS'),
  ],
  appliesTo: [COMPUTE, KUBERNETES_CLUSTER],
  properties: [
    `${TLS}.leafDomainLabel`,
    `${TLS}.cert`,
    `${TLS}.key`,
    `${TLS}.cname`,
    { of: KUBERNETES_CLUSTER, path: ROUTING },
  ],
  messages: {
    plain: {
      problem: 'The inference cluster is attached without TLS.',
      impact: 'What is sent to the models, and the keys that callers send, cross the network in clear.',
      remedy:
        'Give {sslConfiguration.leafDomainLabel} for a certificate of Microsoft (status Auto), or {sslConfiguration.cert}, {sslConfiguration.key} and {sslConfiguration.cname} for your own (status Enabled).',
    },
    incomplete: {
      problem: 'The TLS settings of the inference cluster name no certificate that can be used.',
      impact: 'Without one the models are not served over TLS.',
      remedy:
        'Give {sslConfiguration.leafDomainLabel} for a certificate of Microsoft, or all of {sslConfiguration.cert}, {sslConfiguration.key} and {sslConfiguration.cname} for your own.',
    },
    routing: {
      severity: 'medium',
      problem: 'The cluster publishes services over plain HTTP: {httpApplicationRouting.enabled} is {actual}.',
      impact: 'A model that is published through it answers without TLS.',
      remedy: '{Set httpApplicationRouting.enabled to false} and publish models through an ingress with TLS.',
    },
  },
  fixes: { routing: { risk: 'lock-out', warning: 'Whoever calls a service that is published by it is turned away.' } },
  check: (view, system) =>
    view.isA(COMPUTE)
      ? onlyIf(view.property('properties.computeType').is('AKS'), 'it is no inference cluster', () => asAttached(view))
      : associationOf(view, system) === undefined
        ? notApplicable('no workspace here is known to use it')
        : failIf(view.property(ROUTING).isTrue(), 'routing', { expected: false }),
});

function asAttached(compute: ResourceView) {
  const status = compute.property(`${TLS}.status`);
  const isFilled = (name: string) => compute.property(`${TLS}.${name}`).isSet();
  const isComplete = anyOf(
    allOf(status.is('Auto'), isFilled('leafDomainLabel')),
    allOf(status.is('Enabled'), ...['cert', 'key', 'cname'].map(isFilled)),
  );
  const isPlain = status.is('Disabled');
  return [
    failIf(isPlain, 'plain', { expected: 'Auto or Enabled' } as const),
    ...unless(isPlain, 'it has no TLS settings', () => failUnless(isComplete, 'incomplete')),
  ];
}
