import { diagnosticSettingsOf, loggingBy } from '../../model/diagnostics.js';
import { AML_REGISTRY, DIAGNOSTIC_SETTING } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Policies that create a diagnostic setting where there is none. */
const DEPLOYING = [
  policy(
    '33835ef6-bc67-4bde-bf5f-5a857f195a57',
    'Enable logging by category group for microsoft.machinelearningservices/registries to Log Analytics',
  ),
  policy(
    '12000b3e-e38b-4bef-9098-38785f06ea32',
    'Enable logging by category group for microsoft.machinelearningservices/registries to Event Hub',
  ),
  policy(
    '84d8a69f-788a-4025-ba96-f36406cc9ee5',
    'Enable logging by category group for microsoft.machinelearningservices/registries to Storage',
  ),
];

export const registryDiagnosticSetting = defineRule({
  id: 'AML-MON-005',
  title: 'Registry has no diagnostic setting',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-3'],
  policies: DEPLOYING,
  appliesTo: [AML_REGISTRY],
  properties: [{ of: DIAGNOSTIC_SETTING, path: 'properties.logs[].categoryGroup' }],
  messages: {
    none: {
      problem: 'The registry has no diagnostic setting.',
      impact: 'Who published a model or environment and who pulled it is not known afterwards.',
      remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it that sends its logs to Log Analytics.',
    },
    collectsNothing: {
      problem: 'The diagnostic setting of the registry collects no log, or sends it nowhere.',
      impact: 'Who published a model or environment and who pulled it is not known afterwards.',
      remedy: 'Enable at least one log (or {categoryGroup allLogs}) in it and give it a destination.',
    },
  },
  check(target, system) {
    const { collects, isIdle } = loggingBy(diagnosticSettingsOf(target, system), target, system, DEPLOYING);
    return failUnless(collects, isIdle ? 'collectsNothing' : 'none');
  },
});
