import { collectsCategory, collectsLogs, diagnosticSettingsOf } from '../../model/diagnostics.js';
import { AUDITED_CATEGORIES } from '../../model/facts/log-categories.js';
import { about, allOf } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { type System, someCompanion } from '../../model/system.js';
import { DIAGNOSTIC_SETTING, NESTED_DIAGNOSTIC_SETTING, WORKSPACE } from '../../model/types.js';
import { failIf, failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

export const workspaceLogCategories = defineRule({
  id: 'AML-MON-002',
  title: 'Diagnostic settings of the workspace leave out what audits need',
  category: 'monitoring',
  severity: 'low',
  aliases: ['AML-MON-102'],
  mission: ['S6'],
  mcsb: ['LT-3', 'LT-5', 'LT-6'],
  policies: [
    policy(
      'afe0c3be-ba3b-4544-ba52-0c99672a8ad6',
      'Resource logs in Azure Machine Learning Workspaces should be enabled',
    ),
  ],
  appliesTo: [DIAGNOSTIC_SETTING, NESTED_DIAGNOSTIC_SETTING],
  words: ['missing'],
  properties: [
    { of: DIAGNOSTIC_SETTING, path: 'properties.logs[].categoryGroup' },
    { of: DIAGNOSTIC_SETTING, path: 'properties.logs[].retentionPolicy.enabled' },
  ],
  messages: {
    incomplete: {
      problem: 'The diagnostic settings of the workspace leave out {missing}.',
      impact: 'After an incident nobody can tell who started a compute, read data or changed a model.',
      remedy: 'Enable {categoryGroup allLogs}, or at least the categories that are missing.',
    },
    retention: {
      problem: '{retentionPolicy.enabled} is {actual}, which no longer has an effect.',
      impact: 'The logs are not deleted or kept as it says.',
      remedy: 'Remove the retention policy and set how long logs are kept where they are stored.',
    },
  },
  fixes: { retention: {} },
  check(setting, system) {
    const workspace = workspaceOf(setting, system);
    if (workspace === undefined) return notApplicable('it watches no workspace that is declared here');
    const logs = setting.items('properties.logs');
    const keeps = failIf(
      logs.some((log) => log.property('retentionPolicy.enabled').isTrue()),
      'retention',
      { expected: false },
    );
    const settings = diagnosticSettingsOf(workspace, system);
    // Several settings count together, and their first one speaks for them.
    if (settings[0]?.view !== setting) return keeps;
    const missing = AUDITED_CATEGORIES.filter((category) => collectsCategory(settings, category).truth !== true);
    const collectsAll = allOf(...AUDITED_CATEGORIES.map((category) => collectsCategory(settings, category)));
    return [
      keeps,
      ...onlyIf(someCompanion(settings, collectsLogs), 'no setting of the workspace collects anything', () =>
        failUnless(about(setting.property('properties.logs').evidence(), collectsAll), 'incomplete', {
          expected: 'categoryGroup allLogs',
          words: { missing: missing.join(', ') },
        }),
      ),
    ];
  },
});

function workspaceOf(setting: ResourceView, system: System): ResourceView | undefined {
  return system.graph
    .ofType(WORKSPACE)
    .find((workspace) => diagnosticSettingsOf(workspace, system).some(({ view }) => view === setting));
}
