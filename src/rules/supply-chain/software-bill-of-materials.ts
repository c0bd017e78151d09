import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, notApplicable, unless } from '../outcome.js';
import { defineRule } from '../rule.js';

export const softwareBillOfMaterials = defineRule({
  id: 'AML-SUP-009',
  title: 'No software bill of materials for environments',
  category: 'supply-chain',
  severity: 'info',
  mission: ['S4'],
  mcsb: ['DS-2'],
  appliesTo: [WORKSPACE],
  properties: ['properties.enableSoftwareBillOfMaterials'],
  messages: {
    none: {
      problem:
        'The workspace writes no list of the packages in its environments: {enableSoftwareBillOfMaterials} is {actual}.',
      impact: 'When a package turns out to be vulnerable, nobody can say which models were built with it.',
      remedy: '{Set enableSoftwareBillOfMaterials to true}.',
    },
  },
  fixes: { none: {} },
  check(workspace) {
    const list = workspace.property('properties.enableSoftwareBillOfMaterials');
    return unless(isProject(workspace), 'a project builds its environments in its hub', () =>
      workspace.apiVersion === undefined || !list.isDefined
        ? notApplicable('only preview versions have such lists')
        : failUnless(list.isTrue(), 'none'),
    );
  },
});
