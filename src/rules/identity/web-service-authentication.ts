import { allOf } from '../../model/judgement.js';
import { WEB_SERVICE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const TURNS_AWAY = {
  risk: 'lock-out',
  warning: 'Callers that send no credentials, or a key in place of a token, are turned away.',
} as const;

export const webServiceAuthentication = defineRule({
  id: 'AML-IDN-005',
  title: 'Web service of the first version answers without authentication',
  category: 'identity',
  severity: 'critical',
  mission: ['S1e', 'S2c'],
  mcsb: ['IM-1', 'NS-8'],
  appliesTo: [WEB_SERVICE],
  properties: ['authEnabled', 'aadAuthEnabled'],
  messages: {
    open: {
      problem: 'Everyone who knows the address can call the web service: {authEnabled} is {actual}.',
      impact: 'Strangers use the model, and learn from its answers what it was trained on.',
      remedy: '{Set authEnabled to true}, and move the model to a managed online endpoint.',
    },
    keys: {
      severity: 'medium',
      problem: 'The web service is called with keys: {aadAuthEnabled} is {actual}.',
      impact: 'Keys do not expire, and nobody sees who uses them.',
      remedy: '{Set aadAuthEnabled to true}, or move the model to a managed online endpoint.',
    },
  },
  fixes: { open: TURNS_AWAY, keys: TURNS_AWAY },
  check(service) {
    const type = service.property('computeType');
    const asks = service.property('authEnabled').isTrue();
    return onlyIf(type.isOneOf('ACI', 'AKS'), 'it runs on something of its own', () => [
      failUnless(asks, 'open'),
      ...onlyIf(allOf(type.is('AKS'), asks), 'it takes no tokens', () =>
        failUnless(service.property('aadAuthEnabled').isTrue(), 'keys'),
      ),
    ]);
  },
});
