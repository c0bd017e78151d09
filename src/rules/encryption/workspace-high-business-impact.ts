import { WORKSPACE } from '../../model/types.js';
import { isProject } from '../../model/workspaces.js';
import { failUnless, unless } from '../outcome.js';
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
    sensitiveTags: textsSetting('Tag values that mark a workspace with sensitive data, whatever the name of the tag.', [
      'confidential',
      'highly confidential',
      'highly-confidential',
      'restricted',
      'sensitive',
      'pii',
      'phi',
      'hbi',
    ]),
  },
  messages: {
    sensitive: {
      problem: 'The tags mark sensitive data, and {hbiWorkspace} is {actual}.',
      impact:
        'The scratch disks of clusters and instances are not encrypted, and Microsoft collects more diagnostic data.',
      remedy: '{Set hbiWorkspace to true}; an existing workspace has to be created again.',
    },
    off: {
      severity: 'info',
      problem: '{hbiWorkspace} is {actual}.',
      impact:
        'The scratch disks of clusters and instances are not encrypted, and Microsoft collects more diagnostic data.',
      remedy: 'For sensitive data, {set hbiWorkspace to true}; an existing workspace has to be created again.',
    },
  },
  check: (workspace, _system, { sensitiveTags }) =>
    unless(isProject(workspace), 'a project runs on the computes of its hub', () => {
      const isSensitive = workspace.members('tags').some((tag) => tag.isOneOf(...sensitiveTags));
      const isOn = workspace.property('properties.hbiWorkspace').isTrue();
      return failUnless(isOn, isSensitive.truth === true ? 'sensitive' : 'off');
    }),
});
