import { isEnvironmentSecret, variablesOf } from '../../model/environment-variables.js';
import { BATCH_DEPLOYMENT, COMPUTE, JOB, ONLINE_DEPLOYMENT, SCHEDULE } from '../../model/types.js';
import { failIf, passed } from '../outcome.js';
import { defineRule } from '../rule.js';

export const environmentSecrets = defineRule({
  id: 'AML-IDN-018',
  title: 'Secret in an environment variable',
  category: 'identity',
  severity: 'high',
  mission: ['S1', 'S3'],
  mcsb: ['IM-8'],
  appliesTo: [ONLINE_DEPLOYMENT, BATCH_DEPLOYMENT, JOB, SCHEDULE, COMPUTE],
  decidedBy: 'files',
  messages: {
    secret: {
      problem: 'An environment variable holds a secret: {property}.',
      impact:
        'It stands there in the open: everyone who may read the code, the job or deployment, or its logs, gets it.',
      remedy:
        'Replace the secret at its source, then name it as a secret of a connection or vault, or read the vault with an identity.',
    },
  },
  check(view) {
    const variables = variablesOf(view);
    if (variables.length === 0) return passed('it sets no environment variables');
    return variables.map((variable) => failIf(isEnvironmentSecret(variable), 'secret', { secret: true }));
  },
});
