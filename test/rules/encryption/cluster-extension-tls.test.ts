import { clusterExtensionTls } from '../../../src/rules/encryption/cluster-extension-tls.js';
import { cluster, extension } from '../../support/clusters.js';
import { testRule } from '../../support/rule-tester.js';

const AKS = cluster('');
const settings = (text: string) => extension(`configurationSettings: {\n  ${text} }`);
const PROTECTED = "configurationProtectedSettings: { sslCertPemFile: 'c', sslKeyPemFile: 'k' }";

testRule(clusterExtensionTls, {
  valid: {
    'training only': AKS + settings("enableTraining: 'True'"),
    'a secret in the cluster': AKS + settings("enableInference: 'True', sslSecret: 'tls'"),
    'a certificate': AKS + extension(`configurationSettings: { enableInference: true }\n${PROTECTED}`),
    'written false': AKS + settings("allowInsecureConnections: 'False'"),
  },
  invalid: {
    'insecure, as text': {
      files: AKS + settings("enableInference: 'True'\n  allowInsecureConnections: 'True'"),
      found: [[13, 7, 'insecure']],
      says: ['allowInsecureConnections'],
    },
    'insecure, as a boolean': { files: AKS + settings('allowInsecureConnections: true'), found: [[12, 7, 'insecure']] },
    'models without a certificate': {
      files: AKS + settings("enableInference: 'True'"),
      found: [[6, 1, 'noCertificate']],
    },
  },
  unknown: {
    'a parameter': {
      files: `param open string\n${AKS}${settings('allowInsecureConnections: open')}`,
      found: [[13, 7, 'insecure']],
    },
  },
  silent: { 'another extension': AKS + extension('', 'microsoft.flux') },
});
