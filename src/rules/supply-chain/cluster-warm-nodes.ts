import { isCluster } from '../../model/computes.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';
import { numberSetting } from '../settings.js';

const NODES = 'properties.properties.scaleSettings.minNodeCount';

export const clusterWarmNodes = defineRule({
  id: 'AML-SUP-007',
  title: 'Cluster keeps nodes that miss image updates',
  category: 'supply-chain',
  severity: 'low',
  mission: ['S4'],
  mcsb: ['PV-6'],
  appliesTo: [COMPUTE],
  properties: [NODES],
  settings: {
    mostNodes: numberSetting('How many nodes a cluster may keep while nothing runs.', {
      default: 0,
      least: 0,
      most: 100,
    }),
  },
  messages: {
    warm: {
      problem: 'The cluster never scales down to zero: {minNodeCount} is {actual}.',
      impact: 'A node takes a new image only when it is made: those that stay miss its security updates.',
      remedy: '{Set minNodeCount to 0}.',
    },
  },
  fixes: { warm: { set: { [NODES]: 0 } } },
  check(compute, _system, { mostNodes }) {
    const nodes = compute.property(NODES);
    return onlyIf(isCluster(compute), 'it is no cluster', () =>
      failUnless(
        nodes.reads((count) => Number(count) <= mostNodes),
        'warm',
      ),
    );
  },
});
