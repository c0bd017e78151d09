import { federatedCredential } from '../../../src/rules/identity/federated-credential.js';
import { resource, workspace } from '../../support/bicep.js';
import { ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const GITHUB = 'https://token.actions.githubusercontent.com';
const AKS = 'https://westeurope.oic.prod-aks.azure.com/tenant/cluster/';
const ACTING = IDENTITY + workspace('', { top: ACTS_AS_WHO });

/** A credential of the identity `who`: its subject stands on line 6, its audiences on line 7. */
const credential = (subject: string, issuer = GITHUB, audience = 'api://AzureADTokenExchange') =>
  resource(
    'trust',
    'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31',
    "parent: who\n  name: 'trust'",
    `issuer: '${issuer}'\nsubject: ${subject}\naudiences: ['${audience}']`,
  );

testRule(federatedCredential, {
  valid: {
    'an environment': credential("'repo:contoso/models:environment:production'") + ACTING,
    'a service account': credential("'system:serviceaccount:ml:scoring'", AKS) + ACTING,
    'the audience of another cloud':
      credential("'repo:contoso/models:environment:production'", GITHUB, 'api://AzureADTokenExchangeUSGov') + ACTING,
  },
  invalid: {
    'pull requests': {
      files: credential("'repo:contoso/models:pull_request'") + ACTING,
      found: [[6, 5, 'pullRequest']],
    },
    'of an identity that works on the workspace': {
      files:
        credential("'repo:contoso/models:pull_request'") +
        IDENTITY +
        workspace('') +
        roleAssignment('b24988ac-6180-42a0-ab88-20f7382dd24c', 'who.properties.principalId', { scope: 'ws' }),
      found: [[6, 5, 'pullRequest']],
    },
    'every repository': { files: credential("'repo:contoso/*'") + ACTING, found: [[6, 5, 'anyone']] },
    'a branch': {
      files: credential("'repo:contoso/models:ref:refs/heads/main'") + ACTING,
      found: [[6, 5, 'branch', 'low']],
    },
    'the owner is not on the list': {
      files: credential("'repo:fabrikam/models:environment:production'") + ACTING,
      settings: { owners: ['contoso'] },
      found: [[6, 5, 'owner']],
    },
    'no service account': { files: credential("'everyone'", AKS) + ACTING, found: [[6, 5, 'account']] },
    'another audience': {
      files: credential("'repo:contoso/models:environment:production'", GITHUB, 'https://contoso.example') + ACTING,
      found: [[7, 17, 'audience', 'medium']],
    },
  },
  unknown: {
    'a parameter': { files: `param who2 string\n${credential('who2')}${ACTING}`, found: [[7, 5, 'anyone']] },
  },
  silent: { 'an identity of something else': credential("'repo:contoso/models:pull_request'") + IDENTITY },
});
