import { workspaceHighBusinessImpact } from '../../../src/rules/encryption/workspace-high-business-impact.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const SENSITIVE = { top: "tags: { dataClassification: 'Confidential' }" };

testRule(workspaceHighBusinessImpact, {
  valid: {
    on: workspace('hbiWorkspace: true'),
    'on for sensitive data, as text': workspace("hbiWorkspace: 'True'", SENSITIVE),
  },
  invalid: {
    absent: { files: workspace(''), found: [[1, 1, 'off', 'info']] },
    null: { files: workspace('hbiWorkspace: null'), found: [[1, 1, 'off', 'info']] },
    'off although the data are sensitive': {
      files: workspace('hbiWorkspace: false', SENSITIVE),
      found: [[4, 5, 'sensitive']],
      says: ['The tags mark sensitive data, and hbiWorkspace is false.'],
    },
    'absent although the data are sensitive': { files: workspace('', SENSITIVE), found: [[1, 1, 'sensitive']] },
    'a tag that a team uses': {
      files: workspace('', { top: "tags: { tier: 'gold' }" }),
      settings: { sensitiveTags: ['Gold'] },
      found: [[1, 1, 'sensitive']],
    },
    'a tag that a team does not use': {
      files: workspace('', SENSITIVE),
      settings: { sensitiveTags: ['gold'] },
      found: [[1, 1, 'off', 'info']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param hbi bool\n${workspace('hbiWorkspace: hbi', SENSITIVE)}`,
      found: [[5, 5, 'sensitive']],
    },
    'a tag that nobody knows': {
      files: `param class string\nparam hbi bool\n${workspace('hbiWorkspace: hbi', { top: 'tags: { class: class }' })}`,
      found: [[6, 5, 'off', 'info']],
    },
  },
  silent: { 'a project': workspace('', { top: "kind: 'Project'" }) },
});
