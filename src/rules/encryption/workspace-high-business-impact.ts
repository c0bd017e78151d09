import { anyOf, judged } from '../../model/judgement.js';
import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, onlyIf, unless } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

export const workspaceHighBusinessImpact = defineRule({
  id: 'AML-ENC-005',
  title: 'High business impact flag is off',
  category: 'encryption',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-4'],
  appliesTo: [WORKSPACE],
  properties: ['properties.hbiWorkspace'],
  settings: {
    sensitiveTags: textsSetting(
      'Tag values that mark a workspace with sensitive data, whatever the name of the tag; `*` marks every workspace.',
      ['confidential', 'highly confidential', 'highly-confidential', 'restricted', 'sensitive', 'pii', 'phi', 'hbi'],
    ),
  },
  messages: {
    sensitive: {
      problem: 'The workspace is meant for sensitive data, and {hbiWorkspace} is {actual}.',
      impact:
        'The scratch disks of clusters and instances are not encrypted, and Microsoft collects more diagnostic data.',
      remedy: '{Set hbiWorkspace to true}; an existing workspace has to be created again.',
    },
  },
  fixes: { sensitive: { risk: 'recreation' } },
  check: (workspace, _system, { sensitiveTags }) =>
    unless(isProject(workspace), 'a project runs on the computes of its hub', () => {
      const isSensitive = anyOf(
        judged(sensitiveTags.includes('*')),
        workspace.members('tags').some((tag) => tag.isOneOf(...sensitiveTags)),
      );
      return onlyIf(isSensitive, 'nothing marks its data as sensitive', () =>
        failUnless(workspace.property('properties.hbiWorkspace').isTrue(), 'sensitive'),
      );
    }),
});
