import { attachedClusters, isLeftover } from '../../model/directory.js';
import { SERVICE_PRINCIPAL } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const PROBLEM = 'An account that the service made for computes before May 2021 is still there.';
const IMPACT = 'It may change everything in the subscription, and nobody looks after it.';

export const supportAccount = defineRule({
  id: 'AML-IDN-023',
  title: 'Account of the service from before managed identities is still there',
  category: 'identity',
  severity: 'high',
  aliases: ['AML-IDN-120'],
  mission: ['S1b'],
  mcsb: ['PA-1', 'PA-4'],
  appliesTo: [SERVICE_PRINCIPAL],
  decidedBy: 'live',
  messages: {
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
  check(account, system) {
    const message = { none: 'unused', new: 'replaced', old: 'needed' } as const;
    return failIf(isLeftover(account), message[attachedClusters(system)], { expected: 'no such account' });
  },
});
