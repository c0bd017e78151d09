import { about, allOf, anyOf } from '../../model/judgement.js';
import { BATCH_ENDPOINT, ONLINE_ENDPOINT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule } from '../rule.js';

const ENTRA_TOKENS: Recipe = {
  set: { 'properties.authMode': 'AADToken' },
  risk: 'lock-out',
  warning: 'Keys stop working: callers need Entra ID tokens and a role that may invoke the endpoint.',
};

export const endpointKeyAuthentication = defineRule({
  id: 'AML-IDN-003',
  title: 'Online or batch endpoint invoked with static keys',
  category: 'identity',
  severity: 'medium',
  mission: ['S1e'],
  mcsb: ['IM-1'],
  appliesTo: [ONLINE_ENDPOINT, BATCH_ENDPOINT],
  properties: ['properties.authMode'],
  messages: {
    key: {
      problem: 'The endpoint is invoked with static keys: {authMode} is {actual}.',
      impact: 'A key never expires, says nothing about who uses it and passes by Conditional Access.',
      remedy: "{Set authMode to 'AADToken'}.",
    },
    token: {
      problem: 'The endpoint is invoked with tokens of its own: {authMode} is {actual}.',
      impact: 'They expire, but Conditional Access and the role for scoring do not apply to them.',
      remedy: "{Set authMode to 'AADToken'}.",
    },
    keyOnKubernetes: {
      problem: 'The endpoint is invoked with static keys: {authMode} is {actual}.',
      impact: 'A key never expires and says nothing about who uses it.',
      remedy: "{Set authMode to 'AMLToken'}; on Kubernetes there are no Entra ID tokens.",
    },
  },
  fixes: {
    key: ENTRA_TOKENS,
    token: ENTRA_TOKENS,
    keyOnKubernetes: {
      set: { 'properties.authMode': 'AMLToken' },
      risk: 'lock-out',
      warning: 'Keys stop working: callers need a token of the endpoint.',
    },
  },
  check(endpoint) {
    const mode = endpoint.property('properties.authMode');
    const onKubernetes = endpoint.property('properties.compute').isSet();
    const isOnline = endpoint.isA(ONLINE_ENDPOINT);
    if (isOnline && onKubernetes.truth === true)
      return failUnless(mode.isOneOf('AMLToken', 'AADToken'), 'keyOnKubernetes');
    const usesEntra = mode.is('AADToken');
    if (!isOnline) return failUnless(usesEntra, 'key');
    const isGoodEnough = about(mode.evidence(), anyOf(usesEntra, allOf(onKubernetes, mode.is('AMLToken'))));
    const usesToken = mode.is('AMLToken').truth === true;
    return usesToken ? failUnless(isGoodEnough, 'token', { severity: 'low' }) : failUnless(isGoodEnough, 'key');
  },
});
