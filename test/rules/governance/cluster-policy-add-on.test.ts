import { clusterPolicyAddOn } from '../../../src/rules/governance/cluster-policy-add-on.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const addOn = (name: string, text: string) => `addonProfiles: { ${name}: {\n  enabled: ${text} } }`;

testRule(clusterPolicyAddOn, {
  valid: {
    'the add-on': cluster(addOn('azurepolicy', 'true')) + ATTACHED,
    'trap 18: in the other spelling': cluster(addOn('azurePolicy', 'true')) + ATTACHED,
  },
  invalid: {
    'nothing said': { files: cluster('') + ATTACHED, found: [[1, 1, 'off']] },
    'turned off': { files: cluster(addOn('azurepolicy', 'false')) + ATTACHED, found: [[5, 7, 'off']] },
  },
  unknown: {
    'a parameter': {
      files: `param on bool\n${cluster(addOn('azurepolicy', 'on'))}${ATTACHED}`,
      found: [[6, 7, 'off']],
    },
  },
  silent: { 'a cluster that nobody attaches': cluster('') },
});
