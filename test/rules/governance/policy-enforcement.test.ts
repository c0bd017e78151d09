import { policyEnforcement } from '../../../src/rules/governance/policy-enforcement.js';
import { assignment, builtIn, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const LOOKS_ON = "enforcementMode: 'DoNotEnforce'";

testRule(policyEnforcement, {
  valid: {
    'nothing said': assignment(PUBLIC_ACCESS),
    written: assignment(PUBLIC_ACCESS, "enforcementMode: 'default'"),
  },
  invalid: {
    'not enforced': { files: assignment(PUBLIC_ACCESS, LOOKS_ON), found: [[5, 5, 'notEnforced']] },
    'a policy that denies': {
      files: assignment(PUBLIC_ACCESS, `${LOOKS_ON}\nparameters: { effect: { value: 'Deny' } }`),
      found: [[5, 5, 'notEnforced', 'high']],
    },
    'trap 18: enrolled resources only': {
      files: assignment(PUBLIC_ACCESS, "enforcementMode: 'Enroll'"),
      found: [[5, 5, 'notEnforced']],
    },
    'the benchmark': {
      files: assignment(builtIn('1f3afdf9-d0c9-4c3d-847f-89da613e70a8', 'policySetDefinitions'), LOOKS_ON),
      found: [[5, 5, 'notEnforced']],
    },
  },
  unknown: {
    'a parameter': {
      files: `param mode string\n${assignment(PUBLIC_ACCESS, 'enforcementMode: mode')}`,
      found: [[6, 5, 'notEnforced']],
    },
    'a policy that a parameter names': {
      files: `param policy string\n${assignment('policy', LOOKS_ON)}`,
      found: [[6, 5, 'notEnforced']],
    },
  },
  silent: { 'a policy about something else': assignment(SECURE_TRANSFER, LOOKS_ON) },
});
