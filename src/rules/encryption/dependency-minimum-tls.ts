import type { ResourceView } from '../../model/resource-view.js';
import { COSMOS_ACCOUNT, STORAGE_ACCOUNT } from '../../model/types.js';
import { failIf, failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const dependencyMinimumTls = defineRule({
  id: 'AML-ENC-102',
  title: 'Minimum TLS below 1.2 on a dependency',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3', 'S3a'],
  mcsb: ['DP-3'],
  policies: [
    policy('fe83a0eb-a853-422d-aac2-1bffd182c5d0', 'Storage accounts should have the specified minimum TLS version'),
  ],
  appliesTo: [STORAGE_ACCOUNT, COSMOS_ACCOUNT],
  scope: 'linked',
  properties: [
    { of: STORAGE_ACCOUNT, path: 'properties.minimumTlsVersion' },
    { of: COSMOS_ACCOUNT, path: 'properties.minimalTlsVersion' },
  ],
  messages: {
    old: {
      problem: 'The account is set to accept TLS below 1.2: {property} is {actual}.',
      impact: 'Old versions can be broken by somebody on the path, and the platform is refusing them step by step.',
      remedy: "{Set minimumTlsVersion to 'TLS1_2'}.",
    },
    oldOfCosmos: {
      problem: 'The account is set to accept TLS below 1.2: {property} is {actual}.',
      impact: 'Old versions can be broken by somebody on the path, and the platform is refusing them step by step.',
      remedy: "{Set minimalTlsVersion to 'Tls12'}.",
    },
    unset: {
      problem: '{minimumTlsVersion} is {actual}.',
      impact: 'The account does not say that it refuses old TLS versions, and audits read it as if it accepts them.',
      remedy: "{Set minimumTlsVersion to 'TLS1_2'}.",
    },
    notAccepted: {
      problem: '{minimumTlsVersion} is {actual}, which is defined but not accepted by the service as a minimum.',
      impact: 'The deployment fails, or the account keeps the minimum it had.',
      remedy: "{Set minimumTlsVersion to 'TLS1_2'}.",
    },
  },
  fixes: { old: {}, oldOfCosmos: {}, unset: {}, notAccepted: {} },
  check: (account) => (account.isA(COSMOS_ACCOUNT) ? checkCosmos(account) : checkStorage(account)),
});

function checkCosmos(account: ResourceView) {
  const minimum = account.property('properties.minimalTlsVersion');
  return failIf(minimum.isOneOf('Tls', 'Tls11'), 'oldOfCosmos', { expected: 'Tls12' });
}

function checkStorage(account: ResourceView) {
  const minimum = account.property('properties.minimumTlsVersion');
  const isModern = minimum.is('TLS1_2');
  if (minimum.is('TLS1_3').truth === true) return failUnless(isModern, 'notAccepted', { severity: 'low' });
  const isLeftOut = minimum.isDeclared().truth === false;
  return isLeftOut ? failUnless(isModern, 'unset', { severity: 'low' }) : failUnless(isModern, 'old');
}
