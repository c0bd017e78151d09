import { supportAccount } from '../../../src/rules/identity/support-account.js';
import { WORKSPACE } from '../../support/live-bodies.js';
import { testLiveRule } from '../../support/live-rule-tester.js';

const account = (displayName?: string) => ({
  id: '/providers/Microsoft.Graph/servicePrincipals/00000000-0000-0000-0000-0000000000cc',
  displayName,
});
const LEFTOVER = account('Microsoft-AzureML-Support-App-12345');
const NAME = '00000000-0000-0000-0000-0000000000cc';
const cluster = (createdOn?: string) => ({
  id: `${WORKSPACE}/computes/aks`,
  properties: { computeType: 'AKS', createdOn },
});

testLiveRule(supportAccount, {
  valid: { 'another account': [account('ci')] },
  invalid: {
    'no cluster is attached': {
      bodies: [LEFTOVER, { id: `${WORKSPACE}/computes/cpu`, properties: { computeType: 'AmlCompute' } }],
      found: [['unused', NAME]],
    },
    'a later cluster is attached': {
      bodies: [LEFTOVER, cluster('2022-01-01T00:00:00Z')],
      found: [['replaced', NAME]],
    },
    'an older cluster is attached': {
      bodies: [LEFTOVER, cluster('2021-05-13T23:59:59Z')],
      found: [['needed', NAME]],
    },
    'a cluster of unknown age is attached': { bodies: [LEFTOVER, cluster()], found: [['needed', NAME]] },
  },
  unknown: { 'an account without a name': { bodies: [account()], found: [['unused', NAME]] } },
});
