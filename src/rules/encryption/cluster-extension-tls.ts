import { allOf, anyOf } from '../../model/judgement.js';
import { isMachineLearningExtension } from '../../model/kubernetes.js';
import { CLUSTER_EXTENSION } from '../../model/types.js';
import { failIf, failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const SETTINGS = 'properties.configurationSettings';
const PROTECTED = 'properties.configurationProtectedSettings';

export const clusterExtensionTls = defineRule({
  id: 'AML-ENC-008',
  title: 'Azure Machine Learning extension allows insecure connections',
  category: 'encryption',
  severity: 'high',
  mission: ['S3a', 'S2c'],
  mcsb: ['DP-3'],
  appliesTo: [CLUSTER_EXTENSION],
  messages: {
    insecure: {
      problem: 'Endpoints in the cluster answer plain HTTP: allowInsecureConnections is {actual}.',
      impact: 'What is sent to the models, and the keys that callers send, cross the network in clear.',
      remedy: 'Set allowInsecureConnections to False and give the extension a certificate.',
    },
    noCertificate: {
      problem: 'The extension serves models, and is given no certificate.',
      impact: 'Without one it cannot serve models over TLS.',
      remedy: 'Give sslSecret, or the protected settings sslCertPemFile and sslKeyPemFile with sslCname.',
    },
  },
  fixes: {
    insecure: {
      // The settings of an extension are texts; where somebody wrote a boolean, it stays one.
      write: ({ judged: { value } }) => (value?.kind === 'scalar' && value.value === true ? false : 'False'),
      risk: 'lock-out',
      warning: 'Whoever calls the models over plain HTTP is turned away, and to serve them takes a certificate.',
    },
  },
  check: (extension) =>
    onlyIf(isMachineLearningExtension(extension), 'it is another extension', () => {
      const isSet = (path: string) => extension.property(path).isSet();
      const isInsecure = extension.property(`${SETTINGS}.allowInsecureConnections`).isTrue();
      const hasCertificate = anyOf(
        isSet(`${SETTINGS}.sslSecret`),
        isSet(`${SETTINGS}.sslCname`),
        allOf(isSet(`${PROTECTED}.sslCertPemFile`), isSet(`${PROTECTED}.sslKeyPemFile`)),
      );
      const servesModels = extension.property(`${SETTINGS}.enableInference`).isTrue();
      return [
        failIf(isInsecure, 'insecure', { expected: 'False' }),
        ...onlyIf(servesModels, 'it serves no models', () =>
          failUnless(anyOf(isInsecure, hasCertificate), 'noCertificate'),
        ),
      ];
    }),
});
