import { describe, expect, it } from 'vitest';
import { literalSecret } from '../../../src/rules/identity/literal-secret.js';
import { child, compute, workspace } from '../../support/bicep.js';
import { runOn, testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const SECRET = 'Zm9vYmFyYmF6cXV4';
const datastore = (value: string) =>
  WS + child('datastores', `credentials: {\n  credentialsType: 'Sas'\n  secrets: {\n    sasToken: ${value}\n  }\n}`);
const connection = (lines: string) => WS + child('connections', lines);

testRule(literalSecret, {
  valid: {
    'no secret': datastore('null'),
    'a secure parameter': `@secure()\nparam sas string\n${datastore('sas')}`,
    'a plain parameter without a value': `param sas string\n${datastore('sas')}`,
    'a key of a resource': `resource st 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {\n  name: 'st'\n}\n${datastore('st.listKeys().keys[0].value')}`,
    'a secret of a vault, through a module': {
      'main.bicep':
        "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv'\n}\nmodule ml 'ml.bicep' = {\n  name: 'ml'\n  params: { sas: kv.getSecret('sas') }\n}\n",
      'ml.bicep': `@secure()\nparam sas string\n${datastore('sas')}`,
    },
    'a placeholder': datastore("'<sas token>'"),
    'a placeholder of letters': datastore("'XXXXXXXX'"),
    'a placeholder of the quickstart templates': datastore("'GEN-PASSWORD'"),
    'a variable of the pipeline': datastore("'\\${{ secrets.SAS }}'"),
    'a token to replace': datastore("'#{SAS}#'"),
    'an empty text': datastore("''"),
  },
  invalid: {
    'a SAS of a datastore': {
      files: datastore(`'${SECRET}'`),
      found: [[13, 9, 'literal']],
      says: ['A secret stands in the code: properties.credentials.secrets.sasToken.'],
      related: [],
    },
    'the default of a parameter': {
      files: `param sas string = '${SECRET}'\n${datastore('sas')}`,
      found: [[14, 9, 'literal']],
      related: ['default of parameter sas'],
    },
    'a parameter file': {
      files: {
        'main.bicep': `@secure()\nparam sas string\n${datastore('sas')}`,
        'main.bicepparam': `using 'main.bicep'\nparam sas = '${SECRET}'\n`,
      },
      found: [[15, 9, 'literal']],
      related: ['parameter sas set by parameter file'],
    },
    'one case of two': {
      files: `param a bool\n@secure()\nparam sas string\n${datastore(`a ? sas : '${SECRET}'`)}`,
      found: [[16, 9, 'literal']],
    },
    'keys of an endpoint': {
      files: WS + child('onlineEndpoints', `keys: { primaryKey: '${SECRET}', secondaryKey: '${SECRET}2' }`),
      found: [
        [10, 13, 'literal'],
        [10, 45, 'literal'],
      ],
    },
    'a token of Databricks': {
      files: WS + compute('Databricks', `databricksAccessToken: '${SECRET}'`),
      found: [[12, 7, 'literal']],
    },
    'any key of a connection': {
      files: connection(`credentials: {\n  keys: {\n    mine: '${SECRET}'\n  }\n}`),
      found: [[12, 9, 'literal']],
    },
    'the old value of a connection': { files: connection(`value: '${SECRET}'`), found: [[10, 5, 'literal']] },
    'even where the API version ignores it': {
      files: WS + child('connections', `value: '${SECRET}'`, { api: '2025-12-01' }),
      found: [[10, 5, 'literal']],
    },
  },
  unknown: 'one literal among the possibilities is enough to fail, and what is not known is no literal',
});

describe('a finding about a secret', () => {
  it('shows the secret nowhere and does not hash it', () => {
    const findingOf = (secret: string) =>
      runOn(`param sas string = '${secret}'\n${datastore('sas')}`, [literalSecret]).run.findings[0];
    const [one, other] = [findingOf(SECRET), findingOf('SomethingElse')];
    expect(one?.actual).toBeUndefined();
    expect(one?.fingerprint).toBe(other?.fingerprint);
    const {
      span: _,
      declaration: _whole,
      related = [],
      rule: _rule,
      ...rest
    } = one ?? { span: undefined, rule: undefined, declaration: undefined };
    expect(JSON.stringify([rest, related.map((place) => place.message)])).not.toContain(SECRET);
  });
});
