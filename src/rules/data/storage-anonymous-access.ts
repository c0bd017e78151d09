import { judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { AML_REGISTRY, STORAGE_ACCOUNT } from '../../model/types.js';
import { failUnless, notApplicable, type Outcome } from '../outcome.js';
import { turnsAway } from '../recipe.js';
import { defineRule, policy } from '../rule.js';

export const storageAnonymousAccess = defineRule({
  id: 'AML-DAT-008',
  aliases: ['AML-DAT-101'],
  title: 'Storage allows anonymous access to blobs',
  category: 'data',
  severity: 'high',
  mission: ['S2a'],
  mcsb: ['NS-2', 'DP-2'],
  policies: [
    policy('4fa4b6c0-31ca-4c0d-b10d-24b96f62a751', 'Storage account public access should be disallowed'),
    policy('13502221-8df0-4414-9937-de9c5c4e396b', 'Configure your Storage account public access to be disallowed'),
  ],
  appliesTo: [STORAGE_ACCOUNT, AML_REGISTRY],
  scope: 'linked',
  properties: [{ of: STORAGE_ACCOUNT, path: 'properties.allowBlobPublicAccess' }],
  messages: {
    account: {
      problem: 'The storage account lets containers be opened to everybody: {allowBlobPublicAccess} is {actual}.',
      impact: 'One container with public access then gives training data or models to anyone without sign-in.',
      remedy: '{Set allowBlobPublicAccess to false}.',
    },
    registry: {
      problem: 'The storage that Azure makes for the registry allows anonymous access: {property} is {actual}.',
      impact: 'Models and environments of the registry can then be read without sign-in.',
      remedy: 'Turn public access to blobs off for the system-created storage account.',
    },
  },
  fixes: {
    account: turnsAway('Whoever reads its blobs without sign-in is turned away.'),
    registry: turnsAway('Whoever reads from the registry without sign-in is turned away.'),
  },
  check: (view) =>
    view.isA(AML_REGISTRY)
      ? checkRegistry(view)
      : failUnless(view.property('properties.allowBlobPublicAccess').isFalse(), 'account'),
});

function checkRegistry(registry: ResourceView): Outcome<'registry'> | readonly Outcome<'registry'>[] {
  const accounts = registry
    .propertiesAt('properties.regionDetails.[].storageAccountDetails.[].systemCreatedStorageAccount')
    .filter((account) => account.isDeclared().truth !== false);
  const { open } = registry.items('properties.regionDetails');
  if (open !== undefined) return failUnless(judged('unknown', [open]), 'registry');
  if (accounts.length === 0) return notApplicable('it describes no storage that Azure makes for it');
  return accounts.map((account) => {
    const access = account.property('allowBlobPublicAccess');
    // No source says what the service makes of an account for which it is not written.
    const isLeftOut = access.isDeclared().truth === false;
    return failUnless(access.isFalse(), 'registry', isLeftOut ? { severity: 'info' } : {});
  });
}
