import { workspaceLegacyPublicAccess } from '../../../src/rules/network/workspace-legacy-public-access.js';
import { workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

testRule(workspaceLegacyPublicAccess, {
  valid: {
    absent: workspace(''),
    'a version that ignores it': workspace('allowPublicAccessWhenBehindVnet: true', { api: '2020-01-01' }),
    'written false': workspace('allowPublicAccessWhenBehindVnet: false'),
    'written false as text': workspace("allowPublicAccessWhenBehindVnet: 'false'"),
  },
  invalid: {
    true: {
      files: workspace('allowPublicAccessWhenBehindVnet: true'),
      found: [[4, 5, 'open']],
      says: ['allowPublicAccessWhenBehindVnet is true'],
    },
    'a contradiction': {
      files: workspace("publicNetworkAccess: 'Disabled'\nallowPublicAccessWhenBehindVnet: 'true'"),
      found: [[5, 5, 'contradiction']],
    },
    'open in one case of the other property': {
      files: `param a bool\n${workspace("publicNetworkAccess: a ? 'Disabled' : 'Enabled'\nallowPublicAccessWhenBehindVnet: true")}`,
      found: [[6, 5, 'open']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param a bool\n${workspace('allowPublicAccessWhenBehindVnet: a')}`,
      found: [[5, 5, 'open']],
    },
    'one case of two': {
      files: `param a bool\n${workspace('allowPublicAccessWhenBehindVnet: a ? true : null')}`,
      found: [[5, 5, 'open']],
      says: ["It fails if 'a' is true."],
    },
  },
  silent: {
    'trap 6: a project': workspace('allowPublicAccessWhenBehindVnet: true', { top: "kind: 'Project'" }),
  },
});
