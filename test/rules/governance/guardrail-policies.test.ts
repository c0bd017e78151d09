import { guardrailPolicies } from '../../../src/rules/governance/guardrail-policies.js';
import { workspace } from '../../support/bicep.js';
import { assignment, builtIn, definition, initiative, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const UNREAD = "module more 'br:example.azurecr.io/policies:1.0' = { name: 'more' }\n";

testRule(guardrailPolicies, {
  valid: {
    'a built-in policy': WS + assignment(PUBLIC_ACCESS),
    'a built-in policy by function':
      WS +
      assignment(
        "tenantResourceId('Microsoft.Authorization/policyDefinitions', '438c38d2-3772-465a-a9cc-7a6666a275ce')",
      ),
    'the benchmark': WS + assignment(builtIn('1F3AFDF9-d0c9-4c3d-847f-89da613e70a8', 'policySetDefinitions')),
    'an initiative that holds one': WS + assignment('set.id') + initiative(`{ policyDefinitionId: ${PUBLIC_ACCESS} }`),
    'a policy of its own':
      WS + assignment('own.id') + definition('Microsoft.MachineLearningServices/workspaces', 'deny'),
    'an initiative with a policy of its own':
      WS +
      assignment('set.id') +
      initiative('{ policyDefinitionId: own.id }') +
      definition('Microsoft.MachineLearningServices/workspaces', 'deny'),
  },
  invalid: {
    'a policy about something else': { files: WS + assignment(SECURE_TRANSFER), found: [[1, 1, 'none']] },
    'a policy that only sends logs': {
      files: WS + assignment(builtIn('f59276f0-5740-4aaf-821d-45d185aa210e')),
      found: [[1, 1, 'none']],
    },
    'an initiative of other policies': {
      files: WS + assignment('set.id') + initiative(`{ policyDefinitionId: ${SECURE_TRANSFER} }`),
      found: [[1, 1, 'none']],
    },
  },
  unknown: {
    'no assignment': { files: WS, found: [[1, 1, 'undeclared', 'info']] },
    'a policy that a parameter names': {
      files: `param policy string\n${WS}${assignment('policy')}`,
      found: [[2, 1, 'none']],
    },
    'an initiative that is not listed': {
      files: WS + assignment(builtIn('00000000-0000-0000-0000-0000000000cc', 'policySetDefinitions')),
      found: [[1, 1, 'none']],
    },
    'trap 15: a module that may assign one': {
      files: WS + assignment(SECURE_TRANSFER) + UNREAD,
      found: [[1, 1, 'none']],
    },
  },
  silent: { 'no workspace': assignment(SECURE_TRANSFER) },
});
