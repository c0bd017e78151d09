import { diagnosticSettingsOf, loggingBy } from '../../model/diagnostics.js';
import { DIAGNOSTIC_SETTING, ONLINE_ENDPOINT } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Policies that create a diagnostic setting where there is none. */
const DEPLOYING = [
  policy(
    '5cfb9e8a-2f13-40bd-a527-c89bc596d299',
    'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Log Analytics',
  ),
  policy(
    'cc789f91-3e63-4cfb-86f4-87565055f269',
    'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Event Hub',
  ),
  policy(
    '315c965f-c0d7-4397-86d3-c05a0981437a',
    'Enable logging by category group for microsoft.machinelearningservices/workspaces/onlineendpoints to Storage',
  ),
];

export const onlineEndpointDiagnosticSetting = defineRule({
  id: 'AML-MON-003',
  title: 'Online endpoint has no diagnostic setting',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-3'],
  policies: DEPLOYING,
  appliesTo: [ONLINE_ENDPOINT],
  properties: [{ of: DIAGNOSTIC_SETTING, path: 'properties.logs[].categoryGroup' }],
  messages: {
    none: {
      problem: 'The online endpoint has no diagnostic setting.',
      impact:
        'Who calls the model and how often, and misuse of its keys, leaves no trail: the setting of the workspace does not cover it.',
      remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it that sends its logs to Log Analytics.',
    },
    collectsNothing: {
      problem: 'The diagnostic setting of the online endpoint collects no log, or sends it nowhere.',
      impact:
        'Who calls the model and how often, and misuse of its keys, leaves no trail: the setting of the workspace does not cover it.',
      remedy: 'Enable at least one log (or {categoryGroup allLogs}) in it and give it a destination.',
    },
  },
  check(target, system) {
    const { collects, isIdle } = loggingBy(diagnosticSettingsOf(target, system), target, system, DEPLOYING);
    return failUnless(collects, isIdle ? 'collectsNothing' : 'none');
  },
});
