import { dependencyOf } from '../../model/dependencies.js';
import { about, allOf, anyOf, type Judgement } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { STORAGE_ACCOUNT, WORKSPACE } from '../../model/types.js';
import { isProject, ofLink } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const highImpactStorage = defineRule({
  id: 'AML-DAT-010',
  title: 'High-impact workspace stores data on a public storage account',
  category: 'data',
  severity: 'high',
  mission: ['S3', 'S2a'],
  mcsb: ['NS-2', 'DP-2'],
  appliesTo: [WORKSPACE],
  properties: [
    'properties.hbiWorkspace',
    { of: STORAGE_ACCOUNT, path: 'properties.publicNetworkAccess' },
    { of: STORAGE_ACCOUNT, path: 'properties.allowBlobPublicAccess' },
  ],
  messages: {
    public: {
      problem:
        'The workspace is marked as one with sensitive data ({hbiWorkspace}), and its storage account is public.',
      impact: 'The data that the mark is about is open to every network, or to readers without sign-in.',
      remedy: "On the storage account, {set publicNetworkAccess to 'Disabled' and allowBlobPublicAccess to false}.",
    },
    anonymous: {
      problem:
        'The workspace is marked as one with sensitive data ({hbiWorkspace}), and its storage account allows reading without sign-in.',
      impact: 'In a container with public access, everybody on the networks that the account admits reads that data.',
      remedy: 'On the storage account, {set allowBlobPublicAccess to false}.',
    },
  },
  check: (workspace, system) =>
    unless(isProject(workspace), 'a project uses the storage of its hub', () => {
      const isHighImpact = workspace.property('properties.hbiWorkspace');
      return onlyIf(isHighImpact.isTrue(), 'it is not marked as one with sensitive data', () =>
        dependencyOf(workspace, 'storage', system)
          .filter(({ state }) => state !== 'none')
          .map((link) => {
            const ofAccount = (ask: (account: ResourceView) => Judgement) =>
              about(isHighImpact.evidence(), ofLink(link, workspace, ask, 'its storage account'));
            return ofAccount(isClosed).truth === true
              ? failUnless(ofAccount(refusesAnonymous), 'anonymous')
              : failUnless(
                  ofAccount((account) => allOf(isClosed(account), refusesAnonymous(account))),
                  'public',
                );
          }),
      );
    }),
});

function isClosed(account: ResourceView): Judgement {
  return anyOf(
    account.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter'),
    account.property('properties.networkAcls.defaultAction').is('Deny'),
  );
}

function refusesAnonymous(account: ResourceView): Judgement {
  return account.property('properties.allowBlobPublicAccess').isFalse();
}
