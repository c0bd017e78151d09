import { targetOf } from '../../model/graph.js';
import { topLevelOf } from '../../model/nesting.js';
import { BLOB_CONTAINER } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerAnonymousAccess = defineRule({
  id: 'AML-DAT-102',
  title: 'Blob container can be read without sign-in',
  category: 'data',
  severity: 'critical',
  mission: ['S3'],
  mcsb: ['NS-2'],
  policies: [policy('4fa4b6c0-31ca-4c0d-b10d-24b96f62a751', 'Storage account public access should be disallowed')],
  appliesTo: [BLOB_CONTAINER],
  scope: 'linked',
  properties: ['properties.publicAccess'],
  messages: {
    anonymous: {
      problem: 'Anyone reads the container without sign-in: {publicAccess} is {actual}.',
      impact: 'Data sets, models or logs in it are public for whoever knows or guesses its address.',
      remedy: "{Set publicAccess to 'None'} and give readers a data role.",
    },
  },
  fixes: { anonymous: { risk: 'lock-out', warning: 'Whoever reads it without sign-in is turned away.' } },
  check(container, system) {
    const account = targetOf(topLevelOf(container, system));
    const isAllowed = account?.property('properties.allowBlobPublicAccess').isTrue().truth === true;
    const isClosed = container.property('properties.publicAccess').is('None');
    return failUnless(isClosed, 'anonymous', isAllowed ? {} : { severity: 'high' });
  },
});
