import { clusterLocalAccounts } from '../../../src/rules/identity/cluster-local-accounts.js';
import { compute, workspace } from '../../support/bicep.js';
import { ATTACHED, cluster, extension } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const OFF = 'disableLocalAccounts: true';
const MARKED = { top: "tags: { 'aml-associated': 'true' }" };

testRule(clusterLocalAccounts, {
  valid: { 'marked, attached to nothing, and off': cluster(OFF, MARKED) },
  invalid: {
    'attached, nothing said': {
      files: cluster('') + ATTACHED,
      found: [[1, 1, 'conflict']],
      says: ['break-glass'],
    },
    'attached and on': {
      files: cluster('disableLocalAccounts: false') + ATTACHED,
      found: [[4, 5, 'conflict']],
    },
    'attached and off': { files: cluster(OFF) + ATTACHED, found: [[4, 5, 'unsupported', 'low']] },
    'attached as Kubernetes and off': {
      files: cluster(OFF) + workspace('') + compute('Kubernetes', '', { outer: 'resourceId: aks.id' }),
      found: [[4, 5, 'unsupported', 'low']],
    },
    'with the extension and off': { files: cluster(OFF) + extension(''), found: [[4, 5, 'unsupported', 'low']] },
    'marked, attached to nothing, and on': {
      files: cluster('disableLocalAccounts: false', MARKED),
      found: [[4, 5, 'open', 'medium']],
    },
    'every cluster, whether anybody uses it or not': {
      files: cluster(''),
      options: { associatedScope: 'all' },
      found: [[1, 1, 'open', 'medium']],
    },
  },
  unknown: {
    'attached, and a parameter says': {
      files: `param off bool\n${cluster('disableLocalAccounts: off')}${ATTACHED}`,
      found: [[5, 5, 'conflict']],
    },
    'marked, and a parameter says': {
      files: `param off bool\n${cluster('disableLocalAccounts: off', MARKED)}`,
      found: [[5, 5, 'open', 'medium']],
    },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
