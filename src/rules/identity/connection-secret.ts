import { targetsOf } from '../../model/connections.js';
import { SECRET_SIGN_INS, TARGETS_WITH_IDENTITY } from '../../model/facts/connections.js';
import { targetOf } from '../../model/graph.js';
import { about, allOf, anyOf } from '../../model/judgement.js';
import { CONNECTION } from '../../model/types.js';
import { failIf, onlyIf } from '../outcome.js';
import type { Recipe } from '../recipe.js';
import { defineRule } from '../rule.js';

/** Of what takes an identity as soon as it is asked for one, without more settings. */
const BY_IDENTITY: Recipe = {
  set: { 'properties.authType': 'AAD' },
  remove: ['properties.credentials'],
  risk: 'lock-out',
  warning: 'Who uses the connection needs a role on the target, such as Cognitive Services OpenAI User.',
  offerIf: (connection) =>
    allOf(
      connection.property('properties.category').isOneOf('AzureOpenAI', 'AIServices'),
      connection.property('properties.authType').is('ApiKey'),
    ),
};

export const connectionSecret = defineRule({
  id: 'AML-IDN-009',
  title: 'Connection signs in with a stored secret',
  category: 'identity',
  severity: 'medium',
  mission: ['S1c'],
  mcsb: ['IM-3', 'IM-8'],
  appliesTo: [CONNECTION],
  properties: ['properties.authType', 'properties.isSharedToAll', 'properties.credentials'],
  messages: {
    stored: {
      problem: 'The connection keeps a secret: {authType} is {actual}.',
      impact: 'Everyone who may list the secrets of connections gets one that works from anywhere.',
      remedy: "{Set authType to 'AAD', remove credentials} and give callers roles on the target.",
    },
    database: {
      problem: 'The connection to a database keeps a secret: {authType} is {actual}.',
      impact: 'Everyone who may list the secrets of connections gets one that works from anywhere.',
      remedy: "{Set authType to 'ManagedIdentity'} and give that identity a user in the database.",
    },
    shared: {
      severity: 'high',
      problem: 'The connection keeps a secret and shares it with every project: {authType} is {actual}.',
      impact: 'Members of projects that have nothing to do with the target get its secret.',
      remedy: "{Set authType to 'AAD' and remove credentials}, or {set isSharedToAll to false}.",
    },
    anonymous: {
      severity: 'high',
      problem: 'The connection does not sign in to a target that is closed to the internet: {authType} is {actual}.',
      impact: 'Only the network protects what stands there: whoever runs code in it reads everything.',
      remedy: "{Set authType to 'AAD'} and let the target ask for it.",
    },
  },
  fixes: { stored: BY_IDENTITY, shared: BY_IDENTITY },
  check(connection, system) {
    const type = connection.property('properties.authType');
    const sharing = connection.property('properties.isSharedToAll');
    const isShared = allOf(sharing.isSet(), sharing.isTrue());
    const isClosed = anyOf(
      ...targetsOf(connection, system)
        .flatMap((link) => targetOf(link) ?? [])
        .map((target) => target.property('properties.publicNetworkAccess').is('Disabled')),
    );
    const details = { expected: 'AAD' };
    const category = connection.property('properties.category');
    // The Azure CLI knows only managed identities for it, besides passwords and principals.
    if (category.is('AzureSqlDb').truth === true)
      return failIf(type.isOneOf(...SECRET_SIGN_INS), 'database', {
        expected: 'ManagedIdentity',
        severity: isShared.truth === true ? 'high' : undefined,
      });
    const takesIdentity = category.isOneOf(...TARGETS_WITH_IDENTITY);
    return onlyIf(takesIdentity, 'what it leads to takes no identity', () => [
      failIf(type.isOneOf(...SECRET_SIGN_INS), isShared.truth === true ? 'shared' : 'stored', details),
      failIf(about(type.evidence(), allOf(type.is('None'), isClosed)), 'anonymous', details),
    ]);
  },
});
