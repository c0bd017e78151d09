import type { Form } from '../../expand/resource.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

/** The command line makes a component where none is named. */
const MAKES_ONE: readonly Form[] = ['azureml-yaml', 'az-cli'];

export const workspaceApplicationInsights = defineRule({
  id: 'AML-MON-006',
  title: 'Workspace has no Application Insights',
  category: 'monitoring',
  severity: 'low',
  mission: ['S6'],
  mcsb: ['LT-3'],
  appliesTo: [WORKSPACE],
  properties: ['properties.applicationInsights'],
  messages: {
    none: {
      problem: 'The workspace names no Application Insights component.',
      impact: 'What its endpoints and jobs report has nowhere to go.',
      remedy: 'Set {applicationInsights} to a component that keeps its data in a Log Analytics workspace.',
    },
  },
  check: (workspace) =>
    MAKES_ONE.includes(workspace.form)
      ? notApplicable('the command line makes one where none is named')
      : unless(isProject(workspace), 'a project uses that of its hub', () =>
          failUnless(workspace.property('properties.applicationInsights').isSet(), 'none'),
        ),
});
