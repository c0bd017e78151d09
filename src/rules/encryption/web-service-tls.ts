import { WEB_SERVICE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

export const webServiceTls = defineRule({
  id: 'AML-ENC-007',
  title: 'Web service in a container instance without TLS',
  category: 'encryption',
  severity: 'high',
  mission: ['S3a'],
  mcsb: ['DP-3'],
  appliesTo: [WEB_SERVICE],
  properties: ['sslEnabled'],
  messages: {
    plain: {
      problem: 'The web service is called over plain HTTP: {sslEnabled} is {actual}.',
      impact: 'Keys, requests and answers of the model cross the internet in clear text.',
      remedy:
        'Move the model to a managed online endpoint, where TLS is always on; until then {set sslEnabled to true}.',
    },
    platformKey: {
      severity: 'info',
      problem: 'The container of the web service is encrypted with a key of Microsoft.',
      impact: 'You cannot withdraw the key of what the model leaves on its disk.',
      remedy: 'Move the model to a managed online endpoint of a workspace with a key of your own.',
    },
  },
  check: (service) =>
    onlyIf(service.property('computeType').is('ACI'), 'it does not run in a container instance', () => [
      failUnless(service.property('sslEnabled').isTrue(), 'plain'),
      failUnless(service.property('encryptionProperties').isSet(), 'platformKey'),
    ]),
});
