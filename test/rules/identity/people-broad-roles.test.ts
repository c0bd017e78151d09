import { peopleBroadRoles } from '../../../src/rules/identity/people-broad-roles.js';
import { dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const DATA_SCIENTIST = 'f6c7c914-8db3-469d-8ca1-694a8f32e121';
const TEAM = "'0b1c2d3e-0000-0000-0000-000000000001'";
const GROUP = "principalType: 'Group'";

const WS = workspace('', { top: ACTS_AS_ITSELF });
const OTHER = dependency('Microsoft.Storage/storageAccounts', '');

testRule(peopleBroadRoles, {
  valid: {
    'the role for data scientists': roleAssignment(DATA_SCIENTIST, TEAM, { scope: 'ws', lines: GROUP }) + WS,
  },
  invalid: {
    'a group changes the workspace': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws', lines: GROUP }) + WS,
      found: [[5, 5, 'broad']],
      says: ['People have the role Contributor on a workspace.'],
    },
    'a user changes everything in its resource group': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { lines: "principalType: 'user'" }) + WS,
      found: [[5, 5, 'broad']],
    },
  },
  unknown: {
    'a principal that may be a service': {
      files: roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws' }) + WS,
      found: [[5, 5, 'broad']],
    },
    'a role of a parameter': {
      files: `param role string\n${roleAssignment('x', TEAM, { scope: 'ws', lines: GROUP }).replace("'x'", 'role')}${WS}`,
      found: [[6, 5, 'broad']],
    },
  },
  silent: {
    'no workspace is there': roleAssignment(CONTRIBUTOR, TEAM, { lines: GROUP }),
    'over something else': roleAssignment(CONTRIBUTOR, TEAM, { scope: 'dep', lines: GROUP }) + WS + OTHER,
    'to a service': roleAssignment(CONTRIBUTOR, TEAM, { scope: 'ws', lines: "principalType: 'ServicePrincipal'" }) + WS,
    'to an identity': roleAssignment(CONTRIBUTOR, 'ws.identity.principalId', { scope: 'ws' }) + WS,
  },
});
