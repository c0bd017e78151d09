import { computeIdentity } from '../../../src/rules/identity/compute-identity.js';
import { compute, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(computeIdentity, {
  valid: {
    'a cluster with one of its own': WS + compute('AmlCompute', '', { top: ACTS_AS_ITSELF }),
    'an instance with an assigned one': WS + IDENTITY + compute('ComputeInstance', '', { top: ACTS_AS_WHO }),
  },
  invalid: {
    'a cluster without': { files: WS + compute('AmlCompute', ''), found: [[6, 1, 'none']] },
    'Spark without': { files: WS + compute('SynapseSpark', ''), found: [[6, 1, 'none']] },
    'none, said so': {
      files: WS + compute('ComputeInstance', '', { top: "identity: { type: 'none' }" }),
      found: [[14, 15, 'none']],
    },
  },
  unknown: {
    'a parameter': {
      files: `param kind string\n${WS}${compute('AmlCompute', '', { top: 'identity: { type: kind }' })}`,
      found: [[15, 15, 'none']],
    },
    'a type of a parameter': {
      files: `param kind string\n${WS}${compute(':kind', '')}`,
      found: [[7, 1, 'none']],
    },
  },
  silent: {
    'an attached cluster': WS + compute('AKS', ''),
    'an attached cluster of Kubernetes': WS + compute('Kubernetes', ''),
  },
});
