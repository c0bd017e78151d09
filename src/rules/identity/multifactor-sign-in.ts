import { speaksForDeployment } from '../../model/deployment.js';
import { asksSecondFactor } from '../../model/directory.js';
import { about, anyOf } from '../../model/judgement.js';
import { CONDITIONAL_ACCESS_POLICY, WORKSPACE } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

export const multifactorSignIn = defineRule({
  id: 'AML-IDN-024',
  title: 'No conditional access asks for a second factor at Azure Machine Learning',
  category: 'identity',
  severity: 'info',
  mission: ['S1'],
  mcsb: ['IM-6', 'IM-7'],
  appliesTo: [WORKSPACE],
  decidedBy: 'live',
  exceptions: ['The security defaults of the directory are on: they ask for a second factor without a policy.'],
  messages: {
    none: {
      problem: 'No policy of conditional access that is on asks for a second factor at Azure Machine Learning.',
      impact: 'A stolen password is enough to reach data, models and computes.',
      remedy: 'Have a policy ask for multifactor authentication at all applications, or at Azure Machine Learning.',
    },
  },
  check(workspace, system) {
    if (!speaksForDeployment(workspace, system)) return notApplicable('another workspace speaks for the subscription');
    const policies = system.graph.ofType(CONDITIONAL_ACCESS_POLICY);
    const isUnread = policies.length === 0 && !system.hasAllOf(CONDITIONAL_ACCESS_POLICY);
    const unread = workspace.undecided(
      'the policies of conditional access were not read, which takes the input microsoft-graph',
    );
    const asks = isUnread ? unread : anyOf(...policies.map(asksSecondFactor));
    return failUnless(about(workspace.evidence(), asks), 'none');
  },
});
