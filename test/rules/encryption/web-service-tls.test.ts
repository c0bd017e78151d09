import { webServiceTls } from '../../../src/rules/encryption/web-service-tls.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

/** The type of the compute stands in line 4. */
function service(lines: string, computeType = "'ACI'", api = '2021-04-01'): string {
  const text = [`computeType: ${computeType}`, ...lines.split('\n')].map((line) => `  ${line}`).join('\n');
  return `resource svc 'Microsoft.MachineLearningServices/workspaces/services@${api}' = {\n  parent: ws\n  name: 'svc'\n${text}\n}\n${workspace('')}`;
}

const KEY = "encryptionProperties: { vaultBaseUrl: 'https://kv.vault.azure.net', keyName: 'k', keyVersion: '1' }";

testRule(webServiceTls, {
  valid: { on: service(`sslEnabled: true\n${KEY}`) },
  invalid: {
    absent: { files: service(KEY), found: [[1, 1, 'plain']] },
    off: { files: service(`sslEnabled: 'false'\n${KEY}`), found: [[5, 3, 'plain']] },
    'a key of Microsoft': { files: service('sslEnabled: true'), found: [[1, 1, 'platformKey', 'info']] },
  },
  unknown: {
    'a required parameter': {
      files: `param tls bool\n${service(`sslEnabled: tls\n${KEY}`)}`,
      found: [[6, 3, 'plain']],
    },
  },
  silent: { 'a Kubernetes service': service('sslEnabled: false', "'AKS'") },
});
