import { serverlessContentSafety } from '../../../src/rules/data/serverless-content-safety.js';
import { child as childOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const child: typeof childOf = (type, lines, given) =>
  childOf(type, lines, { api: '2025-06-01', ...given }) + workspace('');
const endpoint = (lines: string, api = '2025-06-01') => child('serverlessEndpoints', lines, { api });

testRule(serverlessContentSafety, {
  valid: {
    absent: endpoint("authMode: 'Key'"),
    on: endpoint("contentSafety: { contentSafetyStatus: 'Enabled' }"),
    blocking: endpoint(
      "contentSafety: { contentSafetyStatus: 'Enabled', contentSafetyLevel: 'Blocking' }",
      '2024-10-01-preview',
    ),
  },
  invalid: {
    off: { files: endpoint("contentSafety: { contentSafetyStatus: 'disabled' }"), found: [[5, 22, 'off']] },
    deferred: {
      files: endpoint(
        "contentSafety: { contentSafetyStatus: 'Enabled', contentSafetyLevel: 'Deferred' }",
        '2024-10-01-preview',
      ),
      found: [[5, 54, 'deferred', 'info']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param status string\n${endpoint('contentSafety: { contentSafetyStatus: status }')}`,
      found: [[6, 22, 'off']],
    },
  },
});
