import { policyParameters } from '../../../src/rules/governance/policy-parameters.js';
import { assignment, builtIn, definition, initiative, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const OUTBOUND = builtIn('6ddb1705-c8cf-450e-aa4b-19ad6703c440');
const MODELS = builtIn('12e5dd16-d201-47ff-849b-8454061c293d');
const RECREATE = builtIn('f110a506-2dcb-422e-bcea-d533fc8c35e2');
const give = (text: string) => `parameters: {\n  ${text} }`;
const ML = 'Microsoft.MachineLearningServices/workspaces';

/** A parameter decides the effect; its default stands in line 8. */
const ownWith = (standing: string) =>
  definition(ML, "[parameters(\\'effect\\')]").replace(
    '    }\n  }\n}',
    `    }\n    parameters: { effect: { type: 'String', defaultValue: '${standing}' } }\n  }\n}`,
  );

testRule(policyParameters, {
  valid: {
    'by default': assignment(PUBLIC_ACCESS),
    denies: assignment(PUBLIC_ACCESS, give("effect: { value: 'Deny' }")),
    'the mode that is asked for': assignment(OUTBOUND, give("isolationMode: { value: 'AllowOnlyApprovedOutbound' }")),
    'models by ID': assignment(MODELS, give("allowedAssetIds: { value: ['azureml://registries/x'] }")),
    'an initiative': initiative(`{ policyDefinitionId: ${PUBLIC_ACCESS}, parameters: { effect: { value: 'Audit' } } }`),
    'a policy of its own': definition(ML, 'deny'),
    'a policy of its own that audits by default': ownWith('Audit'),
  },
  invalid: {
    'no effect': {
      files: assignment(PUBLIC_ACCESS, give("effect: { value: 'disabled' }")),
      found: [[6, 17, 'disabled', 'high']],
    },
    'no effect, where the parameter has another name': {
      files: assignment(RECREATE, give("effects: { value: 'Disabled' }")),
      found: [[6, 18, 'disabled', 'high']],
    },
    'the mode that the policy asks for by default': { files: assignment(OUTBOUND), found: [[1, 1, 'missing']] },
    'another mode': {
      files: assignment(OUTBOUND, give("isolationMode: { value: 'AllowInternetOutbound' }")),
      found: [[6, 24, 'missing']],
    },
    'no models': { files: assignment(MODELS, give('allowedPublishers: { value: [] }')), found: [[6, 28, 'missing']] },
    'an entry of an initiative': {
      files: initiative(`{ policyDefinitionId: ${PUBLIC_ACCESS}, parameters: { effect: { value: 'Disabled' } } }`),
      found: [[5, 146, 'disabled', 'high']],
    },
    'a policy of its own': { files: definition(ML, 'Disabled'), found: [[6, 15, 'disabled', 'high']] },
    'a policy of its own that is off by default': { files: ownWith('Disabled'), found: [[8, 45, 'disabled', 'high']] },
    'a policy that is to deny and audits': {
      files: assignment(PUBLIC_ACCESS, give("effect: { value: 'Audit' }")),
      settings: { enforced: ['438C38D2-3772-465a-a9cc-7a6666a275ce'] },
      found: [[6, 17, 'reporting', 'low']],
    },
  },
  unknown: {
    'a policy that is to deny, by default': {
      files: assignment(PUBLIC_ACCESS),
      settings: { enforced: ['438c38d2-3772-465a-a9cc-7a6666a275ce'] },
      found: [[1, 1, 'reporting', 'low']],
    },
    'an effect that a parameter gives': {
      files: `param effect string\n${assignment(PUBLIC_ACCESS, give('effect: { value: effect }'))}`,
      found: [[7, 17, 'disabled', 'high']],
    },
  },
  silent: {
    'a policy about something else': assignment(SECURE_TRANSFER, give("effect: { value: 'Disabled' }")),
    'a policy of its own about something else': definition('Microsoft.Storage/storageAccounts', 'disabled'),
    'an initiative of other policies': initiative(`{ policyDefinitionId: ${SECURE_TRANSFER} }`),
  },
});
