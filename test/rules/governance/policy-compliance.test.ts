import { policyCompliance } from '../../../src/rules/governance/policy-compliance.js';
import { GROUP, WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';

const STORAGE = `${GROUP}/Microsoft.Storage/storageAccounts/stml`;
const PUBLIC_ACCESS = '438c38d2-3772-465a-a9cc-7a6666a275ce';
const SECURE_TRANSFER = '404c3081-a854-4457-ae30-26a93ef643f9';
const state = (resourceId: string, policy: string, complianceState: string | undefined, action = 'audit') => ({
  id: `${resourceId}/providers/Microsoft.PolicyInsights/policyStates/state`,
  properties: {
    resourceId,
    policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${policy}`,
    policyDefinitionName: policy,
    policyDefinitionAction: action,
    complianceState,
  },
});
const USED = [
  { id: WORKSPACE, properties: { storageAccount: STORAGE } },
  { id: STORAGE, properties: {} },
];

testLiveRule(policyCompliance, {
  valid: { 'a workspace that complies': [state(WORKSPACE, PUBLIC_ACCESS, 'Compliant')] },
  invalid: {
    'a workspace that does not': {
      bodies: [state(WORKSPACE, PUBLIC_ACCESS, 'NonCompliant')],
      found: [['audited', 'state']],
      says: [PUBLIC_ACCESS, 'Machine Learning'],
    },
    'in spite of enforcement': {
      bodies: [state(WORKSPACE, PUBLIC_ACCESS, 'NonCompliant', 'deny')],
      found: [['enforced', 'state']],
    },
    'an account that the workspace uses': {
      bodies: [...USED, state(STORAGE, SECURE_TRANSFER, 'NonCompliant')],
      found: [['audited', 'state']],
      says: [SECURE_TRANSFER],
    },
  },
  unknown: {
    'a state without an answer': {
      bodies: [state(WORKSPACE, PUBLIC_ACCESS, undefined)],
      found: [['audited', 'state']],
    },
  },
  silent: { 'an account that no workspace uses': [state(STORAGE, SECURE_TRANSFER, 'NonCompliant')] },
});
