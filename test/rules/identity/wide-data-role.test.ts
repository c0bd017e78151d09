import { wideDataRole } from '../../../src/rules/identity/wide-data-role.js';
import { compute, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const BLOB_OWNER = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b';
const BLOB_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const SECRETS_OFFICER = 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7';

const WS = workspace('', { top: ACTS_AS_ITSELF });
const ALL =
  WS + compute('AmlCompute', '', { top: ACTS_AS_ITSELF }) + dependency('Microsoft.Storage/storageAccounts', '');
const toWorkspace = (role: string, scope = 'dep') => roleAssignment(role, 'ws.identity.principalId', { scope }) + ALL;
const toCluster = (role: string) => roleAssignment(role, 'child.identity.principalId', { scope: 'dep' }) + ALL;

testRule(wideDataRole, {
  valid: {
    'a role to work with': toCluster(BLOB_CONTRIBUTOR),
    'the workspace writes secrets': toWorkspace(SECRETS_OFFICER),
  },
  invalid: {
    'the workspace owns the blobs': {
      files: toWorkspace(BLOB_OWNER),
      found: [[5, 5, 'wide']],
      says: ['The identity of mlw has the role Storage Blob Data Owner.', 'Give it Storage Blob Data Contributor.'],
    },
    'a cluster writes secrets': {
      files: toCluster(SECRETS_OFFICER),
      found: [[5, 5, 'wide']],
      says: ['Give it Key Vault Secrets User.'],
    },
  },
  unknown: {
    'a role of a parameter': {
      files: `param role string\n${toCluster('x').replace("'x'", 'role')}`,
      found: [[6, 5, 'wide']],
    },
  },
  silent: {
    'over a group, which another rule speaks of': toWorkspace(BLOB_OWNER, ''),
    'somebody else': roleAssignment(BLOB_OWNER, "'0b1c2d3e-0000-0000-0000-000000000001'", { scope: 'dep' }) + ALL,
  },
});
