import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, unless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageSecureTransfer = defineRule({
  id: 'AML-ENC-101',
  title: 'Storage accepts plain HTTP',
  category: 'encryption',
  severity: 'high',
  mission: ['S3'],
  mcsb: ['DP-3'],
  policies: [
    policy('404c3081-a854-4457-ae30-26a93ef643f9', 'Secure transfer to storage accounts should be enabled'),
    policy('f81e3117-0093-4b17-8a60-82363134f0eb', 'Configure secure transfer of data on a storage account'),
  ],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  properties: ['properties.supportsHttpsTrafficOnly'],
  messages: {
    plain: {
      problem: 'The storage account accepts plain HTTP: {supportsHttpsTrafficOnly} is {actual}.',
      impact: 'Tokens, keys and the data of the workspace then cross the network in clear text.',
      remedy: '{Set supportsHttpsTrafficOnly to true}.',
    },
  },
  fixes: { plain: {} },
  check: (account) =>
    unless(account.property('properties.isNfsV3Enabled').isTrue(), 'NFS 3.0 needs it off', () =>
      failUnless(account.property('properties.supportsHttpsTrafficOnly').isTrue(), 'plain'),
    ),
});
