import { knownString } from '../../expand/values.js';
import { allOf, anyOf, type Judgement, not } from '../../model/judgement.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { refusesSharedKeys } from '../../model/storage-keys.js';
import type { System } from '../../model/system.js';
import { STORAGE_ACCOUNT } from '../../model/types.js';
import { type Answer, failIf, failUnless, unless } from '../outcome.js';
import { turnsAway } from '../recipe.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

const SHARING = 'properties.dataCollaborationPolicyProperties.allowCrossTenantDataSharing';

export const storageDataMovement = defineRule({
  id: 'AML-DAT-104',
  title: 'Storage account lets data move anywhere',
  category: 'data',
  severity: 'medium',
  mission: ['S2a'],
  mcsb: ['NS-2', 'DP-2'],
  policies: [
    policy('92a89a79-6c52-4a7e-a03f-61306fc49312', 'Storage accounts should prevent cross tenant object replication'),
    policy(
      'bc1b984e-ddae-40cc-801a-050a030e4fbe',
      'Storage accounts should have shared access signature (SAS) policies configured',
    ),
    policy('044985bb-afe1-42cd-8a36-9d5d42424537', 'Storage account keys should not be expired'),
  ],
  appliesTo: [STORAGE_ACCOUNT],
  scope: 'linked',
  settings: {
    longestSasDays: numberSetting('How many days a shared access signature may be valid at most.', {
      default: 1,
      least: 1,
      most: 365,
    }),
  },
  properties: [
    'properties.allowCrossTenantReplication',
    'properties.allowedCopyScope',
    'properties.sasPolicy.expirationAction',
    'properties.defaultToOAuthAuthentication',
  ],
  messages: {
    replication: {
      problem: 'Blobs may be replicated to accounts of other tenants: {allowCrossTenantReplication} is {actual}.',
      impact: 'One replication rule then copies training data out of the organisation, steadily and in silence.',
      remedy: '{Set allowCrossTenantReplication to false}.',
    },
    sharing: {
      problem: 'The account may be shared with other tenants: {property} is {actual}.',
      impact: 'Data of the workspace can be offered to another organisation without a copy that anybody sees.',
      remedy: 'Turn sharing across tenants off in the data collaboration policy of the account.',
    },
    copies: {
      problem: 'Data may be copied to and from accounts of any tenant: {allowedCopyScope} is {actual}.',
      impact: 'Whoever may read the account can copy from it straight to an account of their own.',
      remedy: "{Set allowedCopyScope to 'AAD'}, or to PrivateLink where all accounts share the network.",
    },
    signatures: {
      problem: 'Shared access signatures may be valid for long, as no policy of the account blocks them.',
      impact: 'A link that somebody made for a quick download keeps opening the data for months.',
      remedy: "Add a policy of at most {days} for signatures and {set sasPolicy.expirationAction to 'Block'}.",
    },
    keyAge: {
      problem: 'The account does not say how old its keys may become.',
      impact: 'Nobody is reminded to rotate them, and a key that leaked long ago still works.',
      remedy: 'Add a key expiration policy, or better let the account refuse shared keys.',
    },
    oldKeys: {
      severity: 'low',
      problem: 'A key of the account is of {renewed}, which is longer ago than the account itself allows.',
      impact: 'Whoever has come by the key since then still reads and writes everything in the account.',
      remedy:
        'Renew both keys and run az ml workspace sync-keys after each, or better let the account refuse shared keys.',
    },
    portal: {
      problem:
        'The portal reads the account with its key unless somebody asks otherwise: {defaultToOAuthAuthentication} is {actual}.',
      impact: 'What people do there is then recorded as the key, not as them.',
      remedy: '{Set defaultToOAuthAuthentication to true}.',
    },
  },
  words: ['days', 'renewed'],
  fixes: {
    replication: turnsAway('Replication to and from accounts of other tenants has to end before it is deployed.'),
    sharing: {
      set: { [SHARING]: false },
      risk: 'lock-out',
      warning: 'Other tenants lose the data that is shared with them.',
    },
    copies: turnsAway('Copies to and from accounts of other tenants are turned away.'),
    signatures: {
      set: {
        'properties.sasPolicy.sasExpirationPeriod': (period, { settings: { longestSasDays } }) =>
          isAtMost(period, Number(longestSasDays)).truth === true ? undefined : `${longestSasDays}.00:00:00`,
        'properties.sasPolicy.expirationAction': 'Block',
      },
      risk: 'lock-out',
      warning: 'Whoever uses a signature that is valid for longer is turned away.',
    },
    portal: {},
  },
  check: (account, system, { longestSasDays }) => {
    const property = (path: string) => account.property(`properties.${path}`);
    const sharing = account.property(SHARING);
    const days = longestSasDays === 1 ? 'one day' : `${longestSasDays} days`;
    const replication = failUnless(property('allowCrossTenantReplication').isFalse(), 'replication');
    // Of an account declared elsewhere nothing is known: saying so once is enough.
    if (account.resource.existing) return replication;
    return [
      replication,
      failUnless(anyOf(not(sharing.isDeclared()), sharing.isFalse()), 'sharing'),
      failUnless(property('allowedCopyScope').isOneOf('AAD', 'PrivateLink'), 'copies', { severity: 'low' }),
      failUnless(property('defaultToOAuthAuthentication').isTrue(), 'portal', { severity: 'info' }),
      ...unless(refusesSharedKeys(account), 'it takes neither keys nor what is signed with them', () => [
        failUnless(signaturesAreBlockedAfter(account, longestSasDays), 'signatures', {
          severity: 'low',
          words: { days },
        }),
        failUnless(property('keyPolicy.keyExpirationPeriodInDays').isSet(), 'keyAge', { severity: 'info' }),
        ...ofOldKeys(account, system),
      ]),
    ];
  },
});

/** Azure tells when keys were renewed last: whether that is longer ago than the policy of the account allows. */
function ofOldKeys(account: ResourceView, { readAt }: System): readonly Answer<'oldKeys'>[] {
  const days = account.property('properties.keyPolicy.keyExpirationPeriodInDays');
  const times = ['key1', 'key2'].flatMap(
    (key) => knownString(account.property(`properties.keyCreationTime.${key}`).value) ?? [],
  );
  const [oldest] = times.sort();
  if (readAt === undefined || oldest === undefined || days.isSet().truth !== true) return [];
  const age = (Date.parse(readAt) - Date.parse(oldest)) / 86_400_000;
  const words = { renewed: oldest.slice(0, 10) };
  const isOld = days.reads((allowed) => age > Number(allowed));
  return [failIf(isOld, 'oldKeys', { expected: 'newer keys', words })];
}

function signaturesAreBlockedAfter(account: ResourceView, days: number) {
  const policy = account.property('properties.sasPolicy');
  return allOf(
    policy.isSet(),
    isAtMost(policy.property('sasExpirationPeriod'), days),
    policy.property('expirationAction').is('Block'),
  );
}

function isAtMost(period: Property, days: number): Judgement {
  return period.reads((text) => lengthOf(text) <= days);
}

/** The days in `DD.HH:MM:SS`; endless if it is written in another way. */
function lengthOf(period: string): number {
  const parts = /^(\d+)\.(\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(period.trim());
  if (parts === null) return Number.POSITIVE_INFINITY;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  return days + hours / 24 + minutes / (24 * 60) + seconds / (24 * 60 * 60);
}
