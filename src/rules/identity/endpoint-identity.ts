import { hasSystemIdentity } from '../../model/identities.js';
import { about, allOf } from '../../model/judgement.js';
import { ONLINE_ENDPOINT } from '../../model/types.js';
import { failIf } from '../outcome.js';
import { defineRule } from '../rule.js';

const SECRETS = 'properties.properties.enforce_access_to_default_secret_stores';

export const endpointIdentity = defineRule({
  id: 'AML-IDN-015',
  title: 'Endpoint has no identity, or one that reads all secrets of the workspace',
  category: 'identity',
  severity: 'low',
  mission: ['S1c', 'S1e'],
  mcsb: ['IM-3', 'PA-7'],
  appliesTo: [ONLINE_ENDPOINT],
  properties: ['identity.type'],
  messages: {
    none: {
      problem: 'The endpoint has no identity: {identity.type} is {actual}.',
      impact: 'What the models need to read is then opened with keys that somebody has to put into the deployment.',
      remedy: 'Give it a user-assigned identity with the roles it needs.',
    },
    secrets: {
      problem: 'The identity of the endpoint may read every connection of the workspace: {property} is {actual}.',
      impact: 'Whoever gets a scoring script to run what they like has all credentials that connections keep.',
      remedy: 'Give it a user-assigned identity with roles over the secrets that the models need.',
    },
  },
  check(endpoint) {
    const secrets = endpoint.property(SECRETS);
    const readsAll = allOf(secrets.isSet(), secrets.is('enabled'), hasSystemIdentity(endpoint));
    return [
      failIf(endpoint.property('identity.type').is('None'), 'none', { expected: 'SystemAssigned or UserAssigned' }),
      failIf(about(secrets.evidence(), readsAll), 'secrets', { expected: 'disabled' }),
    ];
  },
});
