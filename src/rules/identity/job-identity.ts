import { jobOf } from '../../model/jobs.js';
import { JOB, SCHEDULE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const jobIdentity = defineRule({
  id: 'AML-IDN-016',
  title: 'Job runs without an identity of its own choice',
  category: 'identity',
  severity: 'low',
  mission: ['S1c'],
  mcsb: ['IM-3'],
  appliesTo: [JOB, SCHEDULE],
  decidedBy: 'files',
  messages: {
    token: {
      problem: 'The job runs with the token of the service: {property} is {actual}.',
      impact: 'It reads data with the credentials of datastores, so nobody sees who read what.',
      remedy: 'Let the job run as a managed identity or as its user, and take credentials out of datastores.',
    },
  },
  fixes: {
    token: {
      risk: 'lock-out',
      warning: 'The job reads data as the identity of its compute, which needs a data role on the storage then.',
    },
  },
  check(view) {
    const { definition, isJob } = jobOf(view);
    return onlyIf(isJob, 'it starts no job', () =>
      failUnless(definition.property('identity.identityType').isOneOf('Managed', 'UserIdentity'), 'token'),
    );
  },
});
