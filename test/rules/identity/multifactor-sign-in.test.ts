import { multifactorSignIn } from '../../../src/rules/identity/multifactor-sign-in.js';
import { WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';

const APPLICATION = '0736f41a-0425-4b46-bdb5-1563eff02385';
const MFA = { builtInControls: ['mfa'] };
const policy = (
  applications: Readonly<Record<'includeApplications' | 'excludeApplications', readonly string[]>>,
  grantControls: unknown = MFA,
  state: string | undefined = 'enabled',
) => ({
  id: '/providers/Microsoft.Graph/conditionalAccessPolicies/00000000-0000-0000-0000-0000000000dd',
  state,
  grantControls,
  conditions: { applications },
});
const at = (...ids: readonly string[]) => ({ includeApplications: ids, excludeApplications: [] });
const WS = { id: WORKSPACE, properties: {} };

testLiveRule(multifactorSignIn, {
  valid: {
    'at all applications': [WS, policy(at('All'))],
    'at the application': [WS, policy(at(APPLICATION))],
    'by the strength of the sign-in': [WS, policy(at('All'), { authenticationStrength: { id: 'phishing-resistant' } })],
  },
  invalid: {
    'at another application': { bodies: [WS, policy(at('Office365'))], found: [['none', 'mlw']] },
    'reports only': {
      bodies: [WS, policy(at('All'), MFA, 'enabledForReportingButNotEnforced')],
      found: [['none', 'mlw']],
    },
    'asks for a managed device': {
      bodies: [WS, policy(at('All'), { builtInControls: ['compliantDevice'] })],
      found: [['none', 'mlw']],
    },
    'leaves the application out': {
      bodies: [WS, policy({ includeApplications: ['All'], excludeApplications: [APPLICATION] })],
      found: [['none', 'mlw']],
    },
  },
  unknown: { 'no policy was read': { bodies: [WS], found: [['none', 'mlw']] } },
});
