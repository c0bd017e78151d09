import { associationOf } from '../../model/associations.js';
import { hasOwnKey, isEncryptedWithOwnKey, workspacesOn } from '../../model/encryption.js';
import { allOf, anyOf } from '../../model/judgement.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const storageCustomerManagedKey = defineRule({
  id: 'AML-ENC-104',
  title: 'Storage not encrypted with a customer-managed key',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-5'],
  policies: [
    policy('6fac406b-40ca-413b-bf8e-0bf964659c25', 'Storage accounts should use customer-managed key for encryption'),
    policy('f0e5abd0-2554-4736-b7c0-4ffef23475ef', 'Queue Storage should use customer-managed key for encryption'),
    policy('7c322315-e26d-4174-a99e-f49d351b4688', 'Table Storage should use customer-managed key for encryption'),
  ],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  messages: {
    beside: {
      problem: 'The storage account is encrypted with a key of Microsoft, the workspace on it with a key of yours.',
      impact: 'Data, models and logs lie in the account: to withdraw the key of the workspace does not lock them.',
      remedy: 'Encrypt the account with a key in your vault, read by an identity that may wrap and unwrap it.',
    },
    platformKey: {
      severity: 'info',
      problem: 'The storage account is encrypted with a key of Microsoft.',
      impact: 'You cannot withdraw the key of the data, models and logs of the workspace.',
      remedy: 'Where you have to hold the key, encrypt the account with one in your vault.',
    },
    services: {
      severity: 'low',
      problem: 'Queues and tables of the account do not use its key: {property} is {actual}.',
      impact: 'What batch endpoints note in them stays encrypted with a key of Microsoft.',
      remedy: "Create the account with {services.queue.keyType 'Account'} and {services.table.keyType 'Account'}.",
    },
  },
  properties: ['properties.encryption.services.queue.keyType', 'properties.encryption.services.table.keyType'],
  fixes: {
    services: {
      set: {
        'properties.encryption.services.queue.keyType': 'Account',
        'properties.encryption.services.table.keyType': 'Account',
      },
      risk: 'recreation',
    },
  },
  check(account, system) {
    if (associationOf(account, system) !== 'dependency') return notApplicable('no workspace is made of it');
    const hasKey = isEncryptedWithOwnKey(account, system) ?? allOf();
    const isBesideKey = anyOf(...workspacesOn(account, system).map(hasOwnKey)).truth === true;
    const services = ['queue', 'table'].map((name) =>
      account.property(`properties.encryption.services.${name}.keyType`),
    );
    return [
      failUnless(hasKey, isBesideKey ? 'beside' : 'platformKey'),
      ...onlyIf(hasKey, 'it has no key that they could use', () =>
        failUnless(allOf(...services.map((keyType) => keyType.is('Account'))), 'services'),
      ),
    ];
  },
});
