import { clusterWarmNodes } from '../../../src/rules/supply-chain/cluster-warm-nodes.js';
import { compute as computeOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const compute: typeof computeOf = (...given) => computeOf(...given) + workspace('');
const cluster = (least: string) => compute('AmlCompute', `scaleSettings: { minNodeCount: ${least}, maxNodeCount: 4 }`);

testRule(clusterWarmNodes, {
  valid: {
    zero: cluster('0'),
    'zero, as text': cluster("'0'"),
    absent: compute('AmlCompute', ''),
  },
  invalid: {
    one: { files: cluster('1'), found: [[7, 24, 'warm']], says: ['minNodeCount is 1'] },
    'more than a team allows': { files: cluster('3'), settings: { mostNodes: 2 }, found: [[7, 24, 'warm']] },
  },
  unknown: {
    'a required parameter': { files: `param least int\n${cluster('least')}`, found: [[8, 24, 'warm']] },
  },
  silent: { 'an instance': compute('ComputeInstance', '') },
});
