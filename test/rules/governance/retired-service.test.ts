import { retiredService } from '../../../src/rules/governance/retired-service.js';
import { compute, resource, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');

testRule(retiredService, {
  valid: { 'a cluster': compute('AmlCompute', '') + WS, Kubernetes: compute('Kubernetes', '') + WS },
  invalid: {
    'a web service': {
      files: resource('svc', 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01', "name: 'mlw/svc'", ''),
      found: [[1, 1, 'service']],
    },
    'AKS of the first API': { files: compute('AKS', '') + WS, found: [[5, 5, 'compute']] },
    'HDInsight, in another case': { files: compute('hdinsight', '') + WS, found: [[5, 5, 'compute']] },
  },
  unknown: {
    'a type of a parameter': { files: `param kind string\n${compute(':kind', '')}${WS}`, found: [[6, 5, 'compute']] },
  },
});
