import { associationOf } from '../../model/associations.js';
import { hasOwnKey, isEncryptedWithOwnKey, workspacesOn } from '../../model/encryption.js';
import { allOf, anyOf } from '../../model/judgement.js';
import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failUnless, notApplicable } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerRegistryCustomerManagedKey = defineRule({
  id: 'AML-ENC-105',
  title: 'Registry not encrypted with a customer-managed key',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-5'],
  policies: [
    policy(
      '5b9159ae-1701-4a6f-9a7a-aa9c8ddd0580',
      'Container registries should be encrypted with a customer-managed key',
    ),
  ],
  appliesTo: [CONTAINER_REGISTRY],
  scope: 'linked',
  messages: {
    beside: {
      problem: 'The registry is encrypted with a key of Microsoft, the workspace that uses it with a key of yours.',
      impact: 'Images hold code and often models: to withdraw the key of the workspace does not lock them.',
      remedy: 'Create a Premium registry with a key in your vault; an existing one cannot get one.',
    },
    platformKey: {
      severity: 'info',
      problem: 'The registry is encrypted with a key of Microsoft.',
      impact: 'You cannot withdraw the key of the images, which hold code and often models.',
      remedy: 'Where you have to hold the key, create a Premium registry with one in your vault.',
    },
  },
  check(registry, system) {
    if (associationOf(registry, system) !== 'dependency') return notApplicable('no workspace is made of it');
    const isBesideKey = anyOf(...workspacesOn(registry, system).map(hasOwnKey)).truth === true;
    return failUnless(isEncryptedWithOwnKey(registry, system) ?? allOf(), isBesideKey ? 'beside' : 'platformKey');
  },
});
