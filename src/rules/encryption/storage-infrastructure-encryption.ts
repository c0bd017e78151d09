import { associationOf } from '../../model/associations.js';
import { workspacesOn } from '../../model/encryption.js';
import { anyOf } from '../../model/judgement.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageInfrastructureEncryption = defineRule({
  id: 'AML-ENC-103',
  title: 'Storage without infrastructure (double) encryption',
  category: 'encryption',
  severity: 'low',
  mission: ['S3'],
  mcsb: ['DP-4'],
  policies: [policy('4733ea7b-a883-42fe-8cac-97454c2a9e4a', 'Storage accounts should have infrastructure encryption')],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  properties: ['properties.encryption.requireInfrastructureEncryption'],
  messages: {
    once: {
      problem: 'The storage account encrypts its data once.',
      impact: 'One broken algorithm or key is enough to read the data of the workspace.',
      remedy: '{Set requireInfrastructureEncryption to true}; an existing account has to be created again.',
    },
    highImpact: {
      severity: 'medium',
      problem: 'The workspace is marked as of high business impact, and its account encrypts once.',
      impact: 'One broken algorithm or key is enough to read its data.',
      remedy: '{Set requireInfrastructureEncryption to true}; an existing account has to be created again.',
    },
  },
  check(account, system) {
    if (associationOf(account, system) !== 'dependency') return notApplicable('no workspace is made of it');
    const marks = workspacesOn(account, system).map((workspace) =>
      workspace.property('properties.hbiWorkspace').isTrue(),
    );
    const isTwice = account.property('properties.encryption.requireInfrastructureEncryption').isTrue();
    return failUnless(isTwice, anyOf(...marks).truth === true ? 'highImpact' : 'once');
  },
});
