import { policyChoice } from '../../../src/rules/governance/policy-choice.js';
import { ATTACHED, cluster } from '../../support/clusters.js';
import { assignment, builtIn, PUBLIC_ACCESS } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const LOCAL_ACCOUNTS = builtIn('993c2fcd-2b29-49d2-9eb0-df2c3a730c32');
const LEGACY = builtIn('e413671a-dd10-4cc1-a943-45b598596cb7');

testRule(policyChoice, {
  valid: {
    'another policy': assignment(PUBLIC_ACCESS),
    'no local accounts, where no cluster is attached': assignment(LOCAL_ACCOUNTS) + cluster(''),
    'an initiative': assignment(builtIn('1f3afdf9-d0c9-4c3d-847f-89da613e70a8', 'policySetDefinitions')),
  },
  invalid: {
    'a policy that was replaced': {
      files: assignment(builtIn('40CEC1DD-a100-4920-b15b-3024fe8901ab')),
      found: [[4, 5, 'replaced']],
      says: ['Assign 45e05259-1eb5-4f70-9574-baf73e9d219b in its place.'],
    },
    'legacy mode': { files: assignment(LEGACY), found: [[4, 5, 'unfit']], says: ['asks for the legacy mode'] },
    'trap 10: no local accounts, where a cluster is attached': {
      files: assignment(LOCAL_ACCOUNTS) + cluster('') + ATTACHED,
      found: [[4, 5, 'unfit']],
    },
  },
  unknown: {
    'a policy that a parameter names': {
      files: `param policy string\n${assignment('policy')}`,
      found: [[5, 5, 'replaced']],
    },
  },
});
