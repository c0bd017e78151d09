import { webServiceAuthentication } from '../../../src/rules/identity/web-service-authentication.js';
import { testRule } from '../../support/rule-tester.js';

/** A web service; its own members stand from line 4. */
const service = (type: string, ...lines: readonly string[]) =>
  [
    "resource ws 'Microsoft.MachineLearningServices/workspaces/services@2021-04-01' = {",
    "  name: 'mlw/score'",
    `  computeType: ${type}`,
    ...lines.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');

testRule(webServiceAuthentication, {
  valid: {
    'a container with keys': service("'ACI'", 'authEnabled: true'),
    'a cluster with tokens': service("'AKS'", 'aadAuthEnabled: true'),
  },
  invalid: {
    'a container that says nothing': { files: service("'ACI'"), found: [[1, 1, 'open']] },
    'a container without authentication': {
      files: service("'ACI'", 'authEnabled: false'),
      found: [[4, 3, 'open']],
      says: ['authEnabled is false'],
    },
    'a cluster without authentication': {
      files: service("'aks'", "authEnabled: 'false'"),
      found: [[4, 3, 'open']],
    },
    'a cluster with keys': { files: service("'AKS'"), found: [[1, 1, 'keys', 'medium']] },
  },
  unknown: {
    'a parameter': {
      files: `param asks bool\n${service("'ACI'", 'authEnabled: asks')}`,
      found: [[5, 3, 'open']],
    },
  },
  silent: { 'something of its own': service("'Custom'") },
});
