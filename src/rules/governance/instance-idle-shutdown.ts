import { isInstance } from '../../model/computes.js';
import { about, allOf, anyOf } from '../../model/judgement.js';
import { COMPUTE } from '../../model/types.js';
import { failUnless, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const instanceIdleShutdown = defineRule({
  id: 'AML-POL-006',
  title: 'Compute instance never shuts down when idle',
  category: 'governance',
  severity: 'low',
  mission: ['S5'],
  mcsb: ['PV-3'],
  policies: [
    policy(
      '679ddf89-ab8f-48a5-9029-e76054077449',
      'Azure Machine Learning Compute Instance should have idle shutdown.',
    ),
  ],
  appliesTo: [COMPUTE],
  properties: ['properties.properties.idleTimeBeforeShutdown'],
  messages: {
    never: {
      problem: 'The compute instance never stops by itself: {idleTimeBeforeShutdown} is {actual}.',
      impact: "A forgotten workstation keeps its user's tokens and data online, on an image that is not patched.",
      remedy: "{Set idleTimeBeforeShutdown to 'PT60M'} ({since idleTimeBeforeShutdown}), or schedule a stop.",
    },
  },
  fixes: {
    never: {
      risk: 'recreation',
      warning:
        'Deploying it changes no instance that exists: set it there in the studio, or create the instance again.',
    },
  },
  check: (instance) =>
    onlyIf(isInstance(instance), 'it is no compute instance', () => {
      const idle = instance.property('properties.properties.idleTimeBeforeShutdown');
      const stops = instance
        .items('properties.properties.schedules.computeStartStop')
        .some((schedule) => allOf(schedule.property('action').is('Stop'), schedule.property('status').is('Enabled')));
      return failUnless(about(idle.evidence(), anyOf(idle.isSet(), stops)), 'never', { expected: 'PT60M' });
    }),
});
