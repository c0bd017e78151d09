import { workspaceHighBusinessImpact } from '../../../src/rules/encryption/workspace-high-business-impact.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const SENSITIVE = { top: "tags: { dataClassification: 'Confidential' }" };

testRule(workspaceHighBusinessImpact, {
  valid: {
    on: workspace('hbiWorkspace: true', SENSITIVE),
    'on, as text': workspace("hbiWorkspace: 'True'", SENSITIVE),
  },
  invalid: {
    off: {
      files: workspace('hbiWorkspace: false', SENSITIVE),
      found: [[4, 5, 'sensitive']],
      says: ['The workspace is meant for sensitive data, and hbiWorkspace is false.'],
    },
    absent: { files: workspace('', SENSITIVE), found: [[1, 1, 'sensitive']] },
    null: { files: workspace('hbiWorkspace: null', SENSITIVE), found: [[4, 5, 'sensitive']] },
    'a tag that a team uses': {
      files: workspace('', { top: "tags: { tier: 'gold' }" }),
      settings: { sensitiveTags: ['Gold'] },
      found: [[1, 1, 'sensitive']],
    },
    'every workspace of a team': {
      files: workspace(''),
      settings: { sensitiveTags: ['*'] },
      found: [[1, 1, 'sensitive']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param hbi bool\n${workspace('hbiWorkspace: hbi', SENSITIVE)}`,
      found: [[5, 5, 'sensitive']],
    },
    'a tag that nobody knows': {
      files: `param class string\n${workspace('hbiWorkspace: false', { top: 'tags: { class: class }' })}`,
      found: [[5, 5, 'sensitive']],
    },
  },
  silent: {
    'nothing sensitive': workspace('hbiWorkspace: false', { top: "tags: { env: 'dev' }" }),
    'a version that drops it, which AML-POL-005 tells': workspace('hbiWorkspace: true', { top: '', api: '2019-11-01' }),
    'a project': workspace('', { top: "kind: 'Project'\ntags: { data: 'pii' }" }),
  },
});
