import { CONTAINER_REGISTRY } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const containerRegistryAnonymousPull = defineRule({
  id: 'AML-IDN-104',
  title: 'Container registry gives images away without sign-in',
  category: 'identity',
  severity: 'high',
  mission: ['S1c'],
  mcsb: ['IM-1'],
  policies: [
    policy(
      '9f2dea28-e834-476c-99c5-3507b4728395',
      'Container registries should have anonymous authentication disabled.',
    ),
    policy(
      'cced2946-b08a-44fe-9fd9-e4ed8a779897',
      'Configure container registries to disable anonymous authentication.',
    ),
  ],
  appliesTo: [CONTAINER_REGISTRY],
  scope: 'linked',
  properties: ['properties.anonymousPullEnabled'],
  messages: {
    anonymous: {
      problem: 'Anyone pulls images without sign-in: {anonymousPullEnabled} is {actual}.',
      impact: 'Images of environments and deployments hold code, models and settings of your team.',
      remedy: '{Set anonymousPullEnabled to false} and give who pulls a role on the registry.',
    },
  },
  fixes: {
    anonymous: { risk: 'lock-out', warning: 'Whoever pulls without sign-in is turned away.' },
  },
  check: (registry) => failUnless(registry.property('properties.anonymousPullEnabled').isFalse(), 'anonymous'),
});
