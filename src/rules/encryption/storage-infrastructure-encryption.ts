import { associationOf } from '../../model/associations.js';
import { workspacesOn } from '../../model/encryption.js';
import { isInRange } from '../../model/facts/api-version.js';
import { anyOf, judged } from '../../model/judgement.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule, policy } from '../rule.js';

const TWICE: Recipe = {
  set: { 'properties.encryption.requireInfrastructureEncryption': true },
  risk: 'recreation',
  // Source: github.com/Azure/bicep-types-az, generated/storage: without a source of the key no settings of encryption before.
  offerIf: (account) =>
    anyOf(
      account.property('properties.encryption.keySource').isDeclared(),
      judged(isInRange(account.apiVersion, { since: '2022-05-01' })),
    ),
};

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
  fixes: { once: TWICE, highImpact: TWICE },
  check(account, system) {
    if (associationOf(account, system) !== 'dependency') return notApplicable('no workspace is made of it');
    const marks = workspacesOn(account, system).map((workspace) =>
      workspace.property('properties.hbiWorkspace').isTrue(),
    );
    const isTwice = account.property('properties.encryption.requireInfrastructureEncryption').isTrue();
    return failUnless(isTwice, anyOf(...marks).truth === true ? 'highImpact' : 'once');
  },
});
