import { clusterNetworkPolicy } from '../../../src/rules/network/cluster-network-policy.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const engine = (text: string) => `networkProfile: {\n  networkPolicy: ${text} }`;

testRule(clusterNetworkPolicy, {
  valid: {
    'an engine': cluster(engine("'cilium'")) + ATTACHED,
    'an older one': cluster(engine("'Calico'")) + ATTACHED,
  },
  invalid: {
    'nothing said': { files: cluster('') + ATTACHED, found: [[1, 1, 'none']] },
    none: { files: cluster(engine("'none'")) + ATTACHED, found: [[5, 7, 'none']] },
  },
  unknown: {
    'a parameter': { files: `param policy string\n${cluster(engine('policy'))}${ATTACHED}`, found: [[6, 7, 'none']] },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
