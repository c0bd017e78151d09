import { reachesTooFar, roleAssignmentOf } from '../../model/identities.js';
import { ROLE_ASSIGNMENTS } from '../../model/role-scopes.js';
import { isGivenToSupportAccount } from '../../model/support-account.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const supportAccount = defineRule({
  id: 'AML-IDN-023',
  aliases: ['AML-IDN-120'],
  title: 'Leftover support account of Azure Machine Learning has a role',
  category: 'identity',
  severity: 'low',
  mission: ['S1b'],
  mcsb: ['PA-4', 'PA-7'],
  appliesTo: ROLE_ASSIGNMENTS,
  // What is deployed tells the ID of an account and not its name.
  decidedBy: 'files',
  exceptions: ['A Kubernetes cluster that was attached before 14 May 2021 is still in use.'],
  messages: {
    account: {
      problem:
        'A role is given to the account Microsoft-AzureML-Support-App, which computes made before 14 May 2021 left.',
      impact: 'Nothing that was made since then needs it, and nobody watches what is done in its name.',
      remedy: 'Attach Kubernetes clusters from before that day anew, then take the role away and delete the account.',
    },
  },
  check(view, system) {
    const assignment = roleAssignmentOf(view);
    const isWide = reachesTooFar(assignment, system);
    return failIf(isGivenToSupportAccount(view), 'account', {
      expected: 'another account',
      severity: isWide.truth === true ? 'high' : undefined,
    });
  },
});
