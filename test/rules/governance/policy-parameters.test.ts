import { policyParameters } from '../../../src/rules/governance/policy-parameters.js';
import { assignment, builtIn, definition, initiative, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const OUTBOUND = builtIn('6ddb1705-c8cf-450e-aa4b-19ad6703c440');
const MODELS = builtIn('12e5dd16-d201-47ff-849b-8454061c293d');
const RECREATE = builtIn('f110a506-2dcb-422e-bcea-d533fc8c35e2');
const give = (text: string) => `parameters: {\n  ${text} }`;
const ML = 'Microsoft.MachineLearningServices/workspaces';

testRule(policyParameters, {
  valid: {
    'by default': assignment(PUBLIC_ACCESS),
    denies: assignment(PUBLIC_ACCESS, give("effect: { value: 'Deny' }")),
    'the mode that is asked for': assignment(OUTBOUND, give("isolationMode: { value: 'AllowOnlyApprovedOutbound' }")),
    'models by ID': assignment(MODELS, give("allowedAssetIds: { value: ['azureml://registries/x'] }")),
    'an initiative': initiative(`{ policyDefinitionId: ${PUBLIC_ACCESS}, parameters: { effect: { value: 'Audit' } } }`),
    'a policy of its own': definition(ML, 'deny'),
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
  },
  unknown: {
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
