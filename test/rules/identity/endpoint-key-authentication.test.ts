import { endpointKeyAuthentication } from '../../../src/rules/identity/endpoint-key-authentication.js';
import { child, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WS = workspace('');
const online = (lines: string) => WS + child('onlineEndpoints', lines);
const batch = (lines: string) => WS + child('batchEndpoints', lines);
const ON_KUBERNETES = "compute: '/subscriptions/s/computes/k'";

testRule(endpointKeyAuthentication, {
  valid: {
    'Entra ID tokens': online("authMode: 'aadtoken'"),
    'Entra ID tokens for batch': batch("authMode: 'AADToken'"),
    'own tokens on Kubernetes': online(`${ON_KUBERNETES}\nauthMode: 'AMLToken'`),
  },
  invalid: {
    keys: { files: online("authMode: 'Key'"), found: [[10, 5, 'key']], says: ["authMode is 'Key'"] },
    'own tokens': { files: online("authMode: 'AMLToken'"), found: [[10, 5, 'token', 'low']] },
    'keys for batch': { files: batch("authMode: 'Key'"), found: [[10, 5, 'key']] },
    'own tokens for batch': { files: batch("authMode: 'AMLToken'"), found: [[10, 5, 'key']] },
    'keys on Kubernetes': { files: online(`authMode: 'Key'\n${ON_KUBERNETES}`), found: [[10, 5, 'keyOnKubernetes']] },
  },
  unknown: {
    absent: { files: online(''), found: [[6, 1, 'key']], says: ['what that means is not known'] },
    'a required parameter': {
      files: `param mode string\n${online('authMode: mode')}`,
      found: [[11, 5, 'key']],
    },
    'own tokens of what may run on Kubernetes': {
      files: `param compute string\n${online("authMode: 'AMLToken'\ncompute: compute")}`,
      found: [[11, 5, 'token', 'low']],
    },
  },
});
