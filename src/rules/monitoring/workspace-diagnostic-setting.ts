import { diagnosticSettingsOf, loggingBy } from '../../model/diagnostics.js';
import { DIAGNOSTIC_SETTING, WORKSPACE } from '../../model/types.js';
import { failUnless } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

/** Policies that create a diagnostic setting where there is none. */
const DEPLOYING = [
  policy(
    'f59276f0-5740-4aaf-821d-45d185aa210e',
    'Configure diagnostic settings for Azure Machine Learning Workspaces to Log Analytics workspace',
  ),
  policy(
    '90c90eda-bfe7-4c67-bf26-410420ed1047',
    'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Log Analytics',
  ),
  policy(
    'ae48c709-d2b4-4fad-8c5c-838524130aa4',
    'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Event Hub',
  ),
  policy(
    'a8de4d0a-d637-4684-b70e-6df73b74d117',
    'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Storage',
  ),
];

export const workspaceDiagnosticSetting = defineRule({
  id: 'AML-MON-001',
  title: 'Workspace has no diagnostic setting',
  category: 'monitoring',
  severity: 'medium',
  aliases: ['AML-MON-101'],
  mission: ['S6'],
  mcsb: ['LT-3'],
  policies: [
    policy(
      'afe0c3be-ba3b-4544-ba52-0c99672a8ad6',
      'Resource logs in Azure Machine Learning Workspaces should be enabled',
    ),
    ...DEPLOYING,
    policy('187242f4-89c6-4c43-9a4e-188c0efacc5f', 'Resource logs should be enabled for Audit on supported resources'),
  ],
  appliesTo: [WORKSPACE],
  properties: [{ of: DIAGNOSTIC_SETTING, path: 'properties.logs[].categoryGroup' }],
  messages: {
    none: {
      problem: 'The workspace has no diagnostic setting.',
      impact: 'Access to data, compute events and deployments of endpoints leave no trail.',
      remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it that sends its logs to Log Analytics.',
    },
    collectsNothing: {
      problem: 'The diagnostic setting of the workspace collects no log, or sends it nowhere.',
      impact: 'Access to data, compute events and deployments of endpoints leave no trail.',
      remedy: 'Enable at least one log (or {categoryGroup allLogs}) in it and give it a destination.',
    },
  },
  check(workspace, system) {
    const settings = diagnosticSettingsOf(workspace, system);
    const { collects, isIdle } = loggingBy(settings, workspace, system, DEPLOYING);
    return failUnless(collects, isIdle ? 'collectsNothing' : 'none');
  },
});
