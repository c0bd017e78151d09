import { jobIdentity } from '../../../src/rules/identity/job-identity.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const job = (lines: string) => WS + child('jobs', `jobType: 'Command'\n${lines}`.trim());
const schedule = (action: string, lines: string) =>
  WS + child('schedules', `action: {\n  actionType: ${action}\n  jobDefinition: { jobType: 'Command'${lines} }\n}`);

testRule(jobIdentity, {
  valid: {
    'the identity of the compute': job("identity: { identityType: 'managed' }"),
    'the identity of the user': job("identity: { identityType: 'UserIdentity' }"),
    'a schedule': schedule("'CreateJob'", ", identity: { identityType: 'Managed' }"),
  },
  invalid: {
    'nothing is said': { files: job(''), found: [[6, 1, 'token']], says: ["which means 'AMLToken'"] },
    null: { files: job('identity: null'), found: [[11, 5, 'token']] },
    'the token of the service': { files: job("identity: { identityType: 'AMLToken' }"), found: [[11, 17, 'token']] },
    'a schedule': { files: schedule("'CreateJob'", ''), found: [[6, 1, 'token']] },
  },
  unknown: {
    'a parameter': {
      files: `param kind string\n${job('identity: { identityType: kind }')}`,
      found: [[12, 17, 'token']],
    },
    'a schedule of a parameter': {
      files: `param what string\n${schedule('what', '')}`,
      found: [[7, 1, 'token']],
    },
  },
  silent: { 'a schedule that watches a model': schedule("'CreateMonitor'", '') },
});
