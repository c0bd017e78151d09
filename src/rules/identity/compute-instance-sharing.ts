import { isInstance } from '../../model/computes.js';
import { about, allOf, anyOf, not } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { failIf, failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const INNER = 'properties.properties';

const RECREATED = { risk: 'recreation' } as const;

export const computeInstanceSharing = defineRule({
  id: 'AML-IDN-014',
  title: 'Compute instance open to other users',
  category: 'identity',
  severity: 'medium',
  mission: ['S1'],
  mcsb: ['PA-7', 'IM-1'],
  appliesTo: [COMPUTE],
  properties: ['applicationSharingPolicy', 'computeInstanceAuthorizationType', 'enableSSO'].map(
    (name) => `${INNER}.${name}`,
  ),
  messages: {
    shared: {
      problem:
        'Other users of the workspace reach the applications of the instance: {applicationSharingPolicy} is {actual}.',
      impact: 'They work in a notebook server that signs in as its owner.',
      remedy: "{Set applicationSharingPolicy to 'Personal'}.",
    },
    authorization: {
      problem: 'The instance is not personal: {computeInstanceAuthorizationType} is {actual}.',
      impact: 'Who may use it is not tied to one user, and neither is what was done on it.',
      remedy: "{Set computeInstanceAuthorizationType to 'personal'}.",
    },
    scripts: {
      problem: 'The instance is made for another user, runs scripts, and signs that user in: {enableSSO} is {actual}.',
      impact: 'Whoever writes the scripts can act as the user.',
      remedy: '{Set enableSSO to false} ({since enableSSO}); the user switches it on after looking at the scripts.',
    },
  },
  fixes: { shared: RECREATED, authorization: RECREATED, scripts: RECREATED },
  check: (compute) =>
    onlyIf(isInstance(compute), 'it is no compute instance', () => {
      const inner = compute.property(INNER);
      const signsIn = inner.property('enableSSO');
      const isForSomebody = inner.property('personalComputeInstanceSettings.assignedUser').isSet();
      const runsScripts = anyOf(inner.property('setupScripts').isSet(), inner.property('customServices').isSet());
      const isRisky = allOf(isForSomebody, runsScripts, not(signsIn.isFalse()));
      return [
        failUnless(inner.property('applicationSharingPolicy').is('Personal'), 'shared'),
        failUnless(inner.property('computeInstanceAuthorizationType').is('personal'), 'authorization'),
        failIf(about(signsIn.evidence({ expected: false }), isRisky), 'scripts', { expected: false }),
      ];
    }),
});
