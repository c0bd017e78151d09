import { LOG_ANALYTICS } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule } from '../rule.js';
import { numberSetting } from '../settings.js';

export const logRetention = defineRule({
  id: 'AML-MON-105',
  title: 'Logs are kept for too short a time',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-6'],
  appliesTo: [LOG_ANALYTICS],
  scope: 'linked',
  settings: {
    leastDays: numberSetting('Days that logs are kept at least.', { default: 90, least: 30, most: 730 }),
  },
  properties: ['properties.retentionInDays'],
  words: ['days'],
  messages: {
    short: {
      problem: 'The Log Analytics workspace deletes logs too early: {retentionInDays} is {actual}.',
      impact: 'Break-ins are often found after months; the traces of jobs and data access are then gone.',
      remedy: 'Set {retentionInDays} to {days} or more.',
    },
  },
  fixes: { short: {} },
  check(logs, _system, { leastDays }) {
    const keepsLong = logs.property('properties.retentionInDays').reads((days) => Number(days) >= leastDays);
    return failUnless(keepsLong, 'short', { expected: leastDays, words: { days: String(leastDays) } });
  },
});
