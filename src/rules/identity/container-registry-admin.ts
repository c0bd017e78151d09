import { CONTAINER_REGISTRY, REGISTRY_TOKEN } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerRegistryAdmin = defineRule({
  id: 'AML-IDN-103',
  title: 'Container registry accepts its admin user, tokens for Azure Resource Manager or tokens of its own',
  category: 'identity',
  severity: 'high',
  mission: ['S1c'],
  mcsb: ['IM-1'],
  policies: [
    policy('dc921057-6b28-4fbe-9b83-f7bec05db6c2', 'Container registries should have local admin account disabled.'),
    policy(
      '42781ec6-6127-4c30-bdfa-fb423a0047d3',
      'Container registries should have ARM audience token authentication disabled.',
    ),
    policy(
      'ff05e24e-195c-447e-b322-5e90c9f9f366',
      'Container registries should have repository scoped access token disabled.',
    ),
    policy('79fdfe03-ffcb-4e55-b4d0-b925b8241759', 'Configure container registries to disable local admin account.'),
  ],
  appliesTo: [CONTAINER_REGISTRY, REGISTRY_TOKEN],
  scope: 'linked',
  properties: [
    { of: CONTAINER_REGISTRY, path: 'properties.adminUserEnabled' },
    { of: CONTAINER_REGISTRY, path: 'properties.policies.azureADAuthenticationAsArmPolicy.status' },
    { of: REGISTRY_TOKEN, path: 'properties.status' },
  ],
  messages: {
    admin: {
      problem: 'The registry has a user with a password that many share: {adminUserEnabled} is {actual}.',
      impact:
        'Whoever has the password can replace the images that your computes and endpoints run, and nobody sees who.',
      remedy:
        '{Set adminUserEnabled to false}; a workspace with a managed identity that has roles on its registry does not need it.',
    },
    armTokens: {
      problem:
        'The registry takes tokens that were made for Azure Resource Manager: {azureADAuthenticationAsArmPolicy.status} is {actual}.',
      impact: 'A token that leaked from another tool then opens the images of the workspace as well.',
      remedy: "{Set azureADAuthenticationAsArmPolicy.status to 'disabled'}.",
    },
    token: {
      problem: 'A token of the registry gives access without Microsoft Entra ID: its {properties.status} is {actual}.',
      impact: 'Its password works for whoever has it, outside role assignments and sign-in logs.',
      remedy: "Give the caller an identity with a role on the registry and {set properties.status to 'disabled'}.",
    },
  },
  fixes: {
    admin: {
      risk: 'lock-out',
      warning: 'Whoever signs in with the password is turned away, a workspace without roles on the registry too.',
    },
    armTokens: {
      risk: 'lock-out',
      warning: 'Tools that sign in with a token for Azure Resource Manager are turned away.',
    },
    token: { risk: 'lock-out', warning: 'Whoever signs in with the password of the token is turned away.' },
  },
  check(view) {
    if (view.isA(REGISTRY_TOKEN)) {
      return failUnless(view.property('properties.status').is('disabled'), 'token', { severity: 'info' });
    }
    const armTokens = view.property('properties.policies.azureADAuthenticationAsArmPolicy.status');
    return [
      failUnless(view.property('properties.adminUserEnabled').isFalse(), 'admin'),
      failUnless(armTokens.is('disabled'), 'armTokens', { severity: 'low' }),
    ];
  },
});
