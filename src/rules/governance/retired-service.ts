import { judged } from '../../model/judgement.js';
import { COMPUTE, WEB_SERVICE } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const retiredService = defineRule({
  id: 'AML-POL-007',
  title: 'Retired service or compute is still deployed',
  category: 'governance',
  severity: 'low',
  mission: ['S2c', 'S3a'],
  mcsb: ['NS-8', 'PV-3'],
  appliesTo: [WEB_SERVICE, COMPUTE],
  decidedBy: 'files',
  messages: {
    service: {
      problem: 'The web service is of the first API, which is retired.',
      impact: 'It gets no security fixes, knows no sign-in with Entra ID, and may answer over plain HTTP.',
      remedy: 'Deploy the model to an online endpoint.',
    },
    compute: {
      problem: 'The compute is of a kind that is retired: {property} is {actual}.',
      impact: 'It gets no security fixes, and what it serves is of the first API, without sign-in by Entra ID.',
      remedy: 'Attach the cluster as Kubernetes compute, or use online endpoints and clusters of the service.',
    },
  },
  check: (resource) =>
    resource.isA(WEB_SERVICE)
      ? failIf(judged(true, [resource.evidence()]), 'service', { expected: 'an online endpoint' })
      : failIf(
          resource.property('properties.computeType').isOneOf('AKS', 'DataLakeAnalytics', 'HDInsight'),
          'compute',
          {
            expected: 'Kubernetes',
          },
        ),
});
