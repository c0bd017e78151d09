import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failIf, failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const containerRegistryHygiene = defineRule({
  id: 'AML-DAT-108',
  title: 'Container registry keeps old images or serves them from shared hosts',
  category: 'data',
  severity: 'low',
  mission: ['S4', 'S2e'],
  mcsb: ['PV-5'],
  appliesTo: [CONTAINER_REGISTRY],
  followsClosing: true,
  scope: 'linked',
  properties: [
    'properties.policies.retentionPolicy.status',
    'properties.policies.quarantinePolicy.status',
    'properties.dataEndpointEnabled',
  ],
  messages: {
    retention: {
      problem: 'Images without a tag are kept for good: {retentionPolicy.status} is {actual}.',
      impact: 'Each build of an environment leaves an image with packages that nobody patches any more.',
      remedy: "{Set retentionPolicy.status to 'enabled'}, with 7 to 30 days.",
    },
    dataEndpoint: {
      problem: 'Layers of images come from hosts that all customers share: {dataEndpointEnabled} is {actual}.',
      impact: 'A firewall before your computes then has to let all blob storage through, for everybody.',
      remedy: '{Set dataEndpointEnabled to true}, and allow the data hosts of this registry only.',
    },
    quarantine: {
      problem: 'New images wait in quarantine: {quarantinePolicy.status} is {actual}.',
      impact: 'Azure Machine Learning cannot pull the environments it builds, until a scanner releases each image.',
      remedy: "Connect a scanner that releases images, or {set quarantinePolicy.status to 'disabled'}.",
    },
  },
  fixes: {
    retention: {
      set: {
        'properties.policies.retentionPolicy.status': 'enabled',
        'properties.policies.retentionPolicy.days': (days) => (days.isDeclared().truth === false ? 30 : undefined),
      },
      risk: 'irreversible',
      warning: 'Images without a tag are deleted after those days: see that nothing names them by digest.',
    },
    dataEndpoint: {
      risk: 'lock-out',
      warning: 'Clients behind a firewall that lets only shared storage hosts through can pull no more.',
    },
  },
  check(registry) {
    const policies = registry.property('properties.policies');
    const isClosed = registry.property('properties.publicNetworkAccess').is('Disabled');
    const isQuarantined = policies.property('quarantinePolicy.status').is('enabled');
    return [
      ...onlyIf(registry.property('sku.name').is('Premium'), 'only the Premium SKU has it', () => [
        failUnless(policies.property('retentionPolicy.status').is('enabled'), 'retention'),
        ...onlyIf(isClosed, 'it is open to all networks', () =>
          failUnless(registry.property('properties.dataEndpointEnabled').isTrue(), 'dataEndpoint'),
        ),
      ]),
      failIf(isQuarantined, 'quarantine', { severity: 'info', expected: 'disabled' }),
    ];
  },
});
