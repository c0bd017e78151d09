import { associationOf } from '../../model/associations.js';
import { targetOf } from '../../model/graph.js';
import { allOf, anyOf, judged, not } from '../../model/judgement.js';
import { topLevelOf } from '../../model/nesting.js';
import type { Property } from '../../model/property.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { BLOB_SERVICE, FILE_SERVICE, STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable, type Outcome, onlyIf, unless } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule, policy } from '../rule.js';
import { numberSetting } from '../settings.js';

/** Configure soft delete for blobs and containers on Storage Accounts. */
const DEPLOYS_SOFT_DELETE = '9fbd64e3-67b8-489b-98e5-fa0007d17e76';

export const storageRecovery = defineRule({
  id: 'AML-DAT-103',
  title: 'Deleted or overwritten data of the workspace cannot be recovered',
  category: 'data',
  severity: 'low',
  mission: ['S3'],
  mcsb: ['BR-1', 'DP-8'],
  policies: [
    policy('c36a325b-ae04-4863-ad4f-19c6678f8e08', 'Configure your Storage account to enable blob versioning'),
    policy(DEPLOYS_SOFT_DELETE, 'Configure soft delete for blobs and containers on Storage Accounts'),
  ],
  appliesTo: [STORAGE_ACCOUNT, BLOB_SERVICE, FILE_SERVICE],
  scope: 'linked',
  settings: {
    leastDays: numberSetting('How many days deleted data has to be kept at least.', {
      default: 7,
      least: 1,
      most: 365,
    }),
  },
  properties: [
    { of: BLOB_SERVICE, path: 'properties.deleteRetentionPolicy' },
    { of: BLOB_SERVICE, path: 'properties.containerDeleteRetentionPolicy' },
    { of: BLOB_SERVICE, path: 'properties.isVersioningEnabled' },
    { of: FILE_SERVICE, path: 'properties.shareDeleteRetentionPolicy' },
  ],
  messages: {
    nothing: {
      problem: 'Nothing says that deleted blobs of the account are kept.',
      impact: 'A wrong script or an attacker deletes data sets, models and results for good.',
      remedy: 'Keep deleted blobs with {deleteRetentionPolicy} and containers with {containerDeleteRetentionPolicy}.',
    },
    blobs: {
      problem: 'Deleted blobs are not kept for {days}.',
      impact: 'A wrong script or an attacker deletes data sets, models and results for good.',
      remedy: 'Turn {deleteRetentionPolicy} on, with {days} or more.',
    },
    containers: {
      problem: 'Deleted containers are not kept for {days}.',
      impact: 'Whoever deletes a container deletes everything in it for good.',
      remedy: 'Turn {containerDeleteRetentionPolicy} on, with {days} or more.',
    },
    versions: {
      problem: 'Earlier versions of blobs are not kept: {isVersioningEnabled} is {actual}.',
      impact: 'A job that overwrites a data set or a model leaves no way back.',
      remedy: '{Set isVersioningEnabled to true}.',
    },
    shares: {
      problem: 'Deleted file shares are not kept for {days}.',
      impact: 'Notebooks and code of all users stand on a share, and go with it.',
      remedy: 'Turn {shareDeleteRetentionPolicy} on, with {days} or more.',
    },
  },
  words: ['days'],
  fixes: {
    blobs: keeping('deleteRetentionPolicy'),
    containers: keeping('containerDeleteRetentionPolicy'),
    versions: {},
    shares: keeping('shareDeleteRetentionPolicy'),
  },
  check(view, system, { leastDays }) {
    if (associationOf(view, system) !== 'dependency') return notApplicable('no workspace keeps its own data there');
    const words = { days: `${leastDays} days` };
    if (view.isA(STORAGE_ACCOUNT)) return failUnless(hasBlobService(view, system), 'nothing', { words });
    if (view.isA(BLOB_SERVICE)) return checkBlobs(view, system, leastDays, words);
    const shares = view.property('properties.shareDeleteRetentionPolicy');
    return onlyIf(shares.isDeclared(), 'the service keeps deleted shares of new accounts', () =>
      failUnless(keeps(shares, leastDays), 'shares', { words }),
    );
  },
});

/** Turns the policy on, for as long as is asked for at least. */
function keeping(policy: string): Recipe {
  return {
    set: {
      [`properties.${policy}.enabled`]: true,
      [`properties.${policy}.days`]: (days, { settings: { leastDays } }) =>
        days.reads((text) => Number(text) >= Number(leastDays)).truth === true ? undefined : Number(leastDays),
    },
  };
}

type Key = 'nothing' | 'blobs' | 'containers' | 'versions' | 'shares';

function hasBlobService(account: ResourceView, system: System) {
  const declared = someCompanion(system.childrenOf(account, BLOB_SERVICE), () => judged(true));
  return system.present(declared, account, 'its blob service', [{ guid: DEPLOYS_SOFT_DELETE }]);
}

function checkBlobs(
  service: ResourceView,
  system: System,
  leastDays: number,
  words: Readonly<Record<string, string>>,
): readonly Outcome<Key>[] {
  const account = targetOf(topLevelOf(service, system));
  const hasFolders = account?.property('properties.isHnsEnabled').isTrue() ?? judged(false);
  const property = (name: string) => service.property(`properties.${name}`);
  return [
    failUnless(keeps(property('deleteRetentionPolicy'), leastDays), 'blobs', { words }),
    failUnless(keeps(property('containerDeleteRetentionPolicy'), leastDays), 'containers', { words }),
    ...unless(hasFolders, 'accounts with a hierarchical namespace have no versions', () =>
      failUnless(property('isVersioningEnabled').isTrue(), 'versions'),
    ),
  ];
}

/** True if the policy is on for that many days; for how long is not always written. */
function keeps(policy: Property, leastDays: number) {
  const days = policy.property('days');
  const isLongEnough = days.reads((text) => Number(text) >= leastDays);
  return allOf(policy.property('enabled').isTrue(), anyOf(not(days.isDeclared()), isLongEnough));
}
