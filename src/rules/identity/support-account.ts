import { attachedClusters, isLeftover } from '../../model/directory.js';
import { reachesTooFar, roleAssignmentOf } from '../../model/identities.js';
import { judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { ROLE_ASSIGNMENTS } from '../../model/role-scopes.js';
import { isGivenToSupportAccount, mayBeOfSupportAccount } from '../../model/support-account.js';
import type { System } from '../../model/system.js';
import { SERVICE_PRINCIPAL } from '../../model/types.js';
import { failIf, notApplicable } from '../outcome.js';
import { defineRule } from '../rule.js';

const PROBLEM = 'An account that the service made for computes before 14 May 2021 is still there.';
const IMPACT = 'It may change everything in the subscription, and nobody looks after it.';

/** What to do with the account depends on the clusters that are attached. */
const ADVICE = { none: 'unused', new: 'replaced', old: 'needed' } as const;

export const supportAccount = defineRule({
  id: 'AML-IDN-023',
  aliases: ['AML-IDN-120'],
  title: 'Leftover support account of Azure Machine Learning',
  category: 'identity',
  severity: 'high',
  mission: ['S1b'],
  mcsb: ['PA-1', 'PA-4', 'PA-7'],
  appliesTo: [...ROLE_ASSIGNMENTS, SERVICE_PRINCIPAL],
  exceptions: ['A Kubernetes cluster that was attached before 14 May 2021 is still in use.'],
  messages: {
    account: {
      severity: 'low',
      problem:
        'A role is given to the account Microsoft-AzureML-Support-App, which computes made before 14 May 2021 left.',
      impact: 'Nothing that was made since then needs it, and nobody watches what is done in its name.',
      remedy: 'Attach Kubernetes clusters from before that day anew, then take the role away and delete the account.',
    },
    unused: { problem: PROBLEM, impact: IMPACT, remedy: 'Delete it: no cluster that may need it is attached.' },
    replaced: {
      problem: PROBLEM,
      impact: IMPACT,
      remedy: 'Make sure that no other workspace of the region has an older cluster attached, then delete it.',
    },
    needed: {
      problem: PROBLEM,
      impact: 'It may change everything in the subscription, and a cluster attached back then may still need it.',
      remedy: 'Make and attach the cluster again first; only then delete the account.',
    },
  },
  check: (view, system) => (view.isA(SERVICE_PRINCIPAL) ? judgeAccount(view, system) : judgeRole(view, system)),
});

/** What the directory lists, which only a live read can tell. */
function judgeAccount(account: ResourceView, system: System) {
  if (account.form !== 'live') return notApplicable('only the directory can tell');
  return failIf(isLeftover(account), ADVICE[attachedClusters(system)], { expected: 'no such account' });
}

/** What files give the account. */
function judgeRole(view: ResourceView, system: System) {
  const isKnown = system.graph.ofType(SERVICE_PRINCIPAL).length > 0 || system.hasAllOf(SERVICE_PRINCIPAL);
  const candidate = isKnown ? judged(false) : mayBeOfSupportAccount(view);
  if (candidate.truth === 'unknown')
    return failIf(candidate, ADVICE[attachedClusters(system)], { expected: 'another account', severity: 'low' });
  const isWide = reachesTooFar(roleAssignmentOf(view), system);
  return failIf(isGivenToSupportAccount(view), 'account', {
    expected: 'another account',
    severity: isWide.truth === true ? 'high' : undefined,
  });
}
