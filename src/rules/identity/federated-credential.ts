import { targetOf } from '../../model/graph.js';
import { isActedAs, isPrincipalOf, roleAssignments } from '../../model/identities.js';
import { about, allOf, anyOf, type Judgement, judged, not } from '../../model/judgement.js';
import { topLevelOf } from '../../model/nesting.js';
import { keyOfResource } from '../../model/resource-key.js';
import type { ResourceView } from '../../model/resource-view.js';
import { covers } from '../../model/role-scopes.js';
import type { System } from '../../model/system.js';
import { FEDERATED_CREDENTIAL, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';
import { textsSetting } from '../settings.js';

const AUDIENCE = 'api://AzureADTokenExchange';

export const federatedCredential = defineRule({
  id: 'AML-IDN-122',
  title: 'Identity of Azure Machine Learning trusts too many tokens',
  category: 'identity',
  severity: 'high',
  mission: ['S1', 'S1c'],
  mcsb: ['IM-3'],
  policies: [
    policy(
      'fd1a8e20-2c4f-4a6c-9354-b58d786d9a1f',
      '[Preview]: Managed Identity Federated Credentials from GitHub should be from trusted repository owners',
    ),
    policy(
      'ae62c456-33de-4dc8-b100-7ce9028a7d99',
      '[Preview]: Managed Identity Federated Credentials from Azure Kubernetes should be from trusted sources',
    ),
    policy(
      '2571b7c3-3056-4a61-b00a-9bc5232234f5',
      '[Preview]: Managed Identity Federated Credentials should be from allowed issuer types',
    ),
  ],
  appliesTo: [FEDERATED_CREDENTIAL],
  properties: ['properties.subject', 'properties.audiences'],
  settings: {
    owners: textsSetting('Owners of GitHub repositories whose workflows are trusted; if there are none, all are.'),
  },
  messages: {
    anyone: {
      problem: 'The identity trusts tokens of many subjects: {subject} is {actual}.',
      impact: 'A workflow or pod that nobody had in mind gets the rights of the identity in the workspace.',
      remedy: 'Name one subject, such as an environment of the repository or one service account.',
    },
    pullRequest: {
      problem: 'The identity trusts workflows of pull requests: {subject} is {actual}.',
      impact: 'Code that nobody has reviewed runs with the rights of the identity in the workspace.',
      remedy: 'Name an environment of the repository that asks for a review.',
    },
    branch: {
      severity: 'low',
      problem: 'The identity trusts every workflow that runs on a branch: {subject} is {actual}.',
      impact: 'Whoever may push there gets the rights of the identity without another look.',
      remedy: 'Name an environment of the repository that asks for a review.',
    },
    owner: {
      problem: 'The identity trusts a repository of an owner who is not on the list: {subject} is {actual}.',
      impact: "Somebody else's workflows get the rights of the identity in the workspace.",
      remedy: 'Name a repository of an owner on the list.',
    },
    account: {
      problem: 'The subject is no service account of one namespace: {subject} is {actual}.',
      impact: 'Which pods of the cluster get the rights of the identity cannot be told.',
      remedy: 'Name the account as system:serviceaccount:NAMESPACE:ACCOUNT.',
    },
    audience: {
      severity: 'medium',
      problem: 'The identity takes tokens that were made for something else: {audiences}.',
      impact: 'Another service that gets such a token can act as the identity.',
      remedy: "{Set audiences to ['api://AzureADTokenExchange']}.",
    },
  },
  fixes: {
    audience: {
      set: { 'properties.audiences': [AUDIENCE] },
      risk: 'lock-out',
      warning: 'Who signs in with tokens made for another audience, as in a sovereign cloud, is turned away.',
    },
  },
  check(credential, system, { owners }) {
    const identity = targetOf(topLevelOf(credential, system));
    if (identity === undefined) return notApplicable('its identity is not declared here');
    const isUsed = anyOf(judged(isActedAs(identity, system)), worksOnWorkspace(identity, system));
    return onlyIf(isUsed, 'nothing of Azure Machine Learning acts as the identity', () => {
      const subject = credential.property('properties.subject');
      const issuer = credential.property('properties.issuer');
      const isGitHub = issuer.reads((url) => /^https:\/\/token\.actions\.githubusercontent\.com\b/i.test(url));
      const isCluster = issuer.reads((url) => /^https:\/\/[^/]*\boic\.[^/]*azure\.[a-z]+\//i.test(url));
      const fromGitHub = (pattern: RegExp) =>
        allOf(
          isGitHub,
          subject.reads((text) => pattern.test(text)),
        );
      const isTrusted = subject.reads((text) =>
        owners.some((owner) => text.toLowerCase().startsWith(`repo:${owner.toLowerCase()}/`)),
      );
      const hasAccount = subject.reads((text) => /^system:serviceaccount:[^:*]+:[^:*]+$/.test(text));
      const isMany = subject.reads((text) => text.includes('*'));
      const isStranger = allOf(judged(owners.length > 0), isGitHub, not(isTrusted));
      const failsIf = (judgement: Judgement, message: 'anyone' | 'pullRequest' | 'branch' | 'owner' | 'account') =>
        failIf(about(subject.evidence(), judgement), message, { expected: 'one environment or service account' });
      const answers = [
        failsIf(isMany, 'anyone'),
        failsIf(fromGitHub(/^repo:[^:]+:pull_request$/i), 'pullRequest'),
        failsIf(fromGitHub(/^repo:[^:]+:ref:refs\/heads\/[^*]+$/i), 'branch'),
        failsIf(isStranger, 'owner'),
        failsIf(allOf(isCluster, not(hasAccount)), 'account'),
      ];
      const audience = credential
        .items('properties.audiences')
        .every((one) => one.isOneOf(AUDIENCE, ...SOVEREIGN_AUDIENCES));
      return [...answers, failUnless(audience, 'audience', { expected: [AUDIENCE] })].filter(
        ({ status }, at, [first]) =>
          at === 0 || (status !== 'unknown' ? status === 'fail' : first?.status !== 'unknown'),
      );
    });
  },
});

const SOVEREIGN_AUDIENCES = ['api://AzureADTokenExchangeUSGov', 'api://AzureADTokenExchangeChina'];

/** True if the identity is given a role that holds on a workspace which is declared here. */
function worksOnWorkspace(identity: ResourceView, system: System) {
  const workspaces = system.graph.ofType(WORKSPACE).map(({ resource }) => keyOfResource(resource));
  return anyOf(
    ...roleAssignments(system).flatMap(({ principal, view }) =>
      workspaces.map((key) =>
        allOf(judged(isPrincipalOf(principal, identity, system).truth === true), covers(view, key, system)),
      ),
    ),
  );
}
