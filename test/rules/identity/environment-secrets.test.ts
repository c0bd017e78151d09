import { expect, it } from 'vitest';
import { secretsOf } from '../../../src/model/secrets.js';
import { environmentSecrets } from '../../../src/rules/identity/environment-secrets.js';
import { child, compute, workspace } from '../../support/bicep.js';
import { expandFiles } from '../../support/memory-repository.js';
import { runOn, testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const SECRET = 'Zm9vYmFyYmF6cXV4';
const job = (variables: string) => WS + child('jobs', `jobType: 'Command'\nenvironmentVariables: { ${variables} }`);
const DEPLOYMENT = (variables: string) =>
  `${WS}resource blue 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments@2024-10-01' = {\n  name: 'mlw/scoring/blue'\n  properties: {\n    environmentVariables: { ${variables} }\n  }\n}\n`;

testRule(environmentSecrets, {
  valid: {
    'an ordinary setting': job("EPOCHS: '10'"),
    'no variables': WS + child('jobs', "jobType: 'Command'"),
    'a secret of a connection': DEPLOYMENT("API_KEY: '\\${{azureml://connections/oai/credentials/key}}'"),
    'a secret of a vault': DEPLOYMENT("API_KEY: '\\${{keyvault:https://kv.vault.azure.net/secrets/key}}'"),
    'the address of a secret': job("DB_PASSWORD: 'https://kv.vault.azure.net/secrets/db'"),
    'the name of a secret': job(`API_KEY_NAME: '${SECRET}'`),
    'a word': job("AUTH_TOKEN: 'managed-identity'"),
    'a secure parameter': `@secure()\nparam key string\n${job('API_KEY: key')}`,
    'a placeholder': job("API_KEY: '<your key>'"),
  },
  invalid: {
    'the name says so': {
      files: job(`OPENAI_API_KEY: '${SECRET}'`),
      found: [[11, 29, 'secret']],
      says: ['properties.environmentVariables.OPENAI_API_KEY'],
    },
    'the value says so': {
      files: job(`STORE: 'DefaultEndpointsProtocol=https;AccountName=st;AccountKey=${SECRET}${SECRET}=='`),
      found: [[11, 29, 'secret']],
    },
    'a deployment': { files: DEPLOYMENT(`CLIENT_SECRET: '${SECRET}'`), found: [[9, 29, 'secret']] },
    'the default of a parameter': {
      files: `param key string = '${SECRET}'\n${job('API_KEY: key')}`,
      found: [[12, 29, 'secret']],
    },
    'a step of a pipeline': {
      files:
        WS +
        child(
          'jobs',
          `jobType: 'Pipeline'\njobs: {\n  train: { environment_variables: { DB_PASSWORD: '${SECRET}' } }\n}`,
        ),
      found: [[12, 41, 'secret']],
    },
    'a schedule': {
      files:
        WS +
        child(
          'schedules',
          `action: {\n  actionType: 'CreateJob'\n  jobDefinition: { environmentVariables: { HF_TOKEN: '${SECRET}' } }\n}`,
        ),
      found: [[12, 48, 'secret']],
    },
    'a service on a compute instance': {
      files:
        WS +
        compute(
          'ComputeInstance',
          `customServices: [\n  { environmentVariables: { API_KEY: { type: 'local', value: '${SECRET}' } } }\n]`,
        ),
      found: [[13, 61, 'secret']],
    },
  },
  unknown: 'one literal among the possibilities is enough to fail, and what is not known is no literal',
});

it('prints what the variable holds nowhere', () => {
  const text = job(`HF_TOKEN: '${SECRET}'`);
  const [finding] = runOn(text, [environmentSecrets]).run.findings;
  expect(finding?.actual).toBeUndefined();
  expect(finding?.message).not.toContain(SECRET);
  expect(secretsOf(expandFiles({ 'main.bicep': text }).expansions).texts).toContain(SECRET);
});
