import { computeIdentityRoles } from '../../../src/rules/identity/compute-identity-roles.js';
import { compute, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';
const SOME_ROLE = '0b1c2d3e-0000-0000-0000-00000000000a';

const OF_CLUSTER = 'child.identity.principalId';
const OF_WHO = 'who.properties.principalId';
const WS = workspace('');
const ST = dependency('Microsoft.Storage/storageAccounts', '');
const CLUSTER = WS + compute('AmlCompute', '', { top: ACTS_AS_ITSELF });
const INSTANCE = WS + compute('ComputeInstance', '', { top: ACTS_AS_ITSELF });
const SHARING = IDENTITY + workspace('', { top: ACTS_AS_WHO }) + compute('AmlCompute', '', { top: ACTS_AS_WHO });

testRule(computeIdentityRoles, {
  valid: {
    'a role to work with over one account': roleAssignment(BLOB_READER, OF_CLUSTER, { scope: 'dep' }) + CLUSTER + ST,
    'an instance that stops itself': roleAssignment(CONTRIBUTOR, OF_CLUSTER, { scope: 'ws' }) + INSTANCE,
    'a role that grants access, which is told elsewhere':
      roleAssignment(OWNER, OF_CLUSTER, { scope: 'dep' }) + CLUSTER + ST,
    'an identity of its own': IDENTITY + WS + compute('AmlCompute', '', { top: ACTS_AS_WHO }),
  },
  invalid: {
    'it changes the account': {
      files: roleAssignment(CONTRIBUTOR, OF_CLUSTER, { scope: 'dep' }) + CLUSTER + ST,
      found: [[5, 5, 'beyond']],
      says: ['The identity of mlw/child has the role Contributor.'],
    },
    'it reads the configuration of everything': {
      files: roleAssignment(READER, OF_CLUSTER) + CLUSTER,
      found: [[5, 5, 'beyond', 'medium']],
    },
    'a cluster changes its workspace': {
      files: roleAssignment(CONTRIBUTOR, OF_CLUSTER, { scope: 'ws' }) + CLUSTER,
      found: [[5, 5, 'beyond']],
    },
    'it reads all accounts of the group': {
      files: roleAssignment(BLOB_READER, OF_CLUSTER) + CLUSTER,
      found: [[5, 5, 'wide', 'medium']],
    },
    'the identity of the workspace': {
      files: SHARING,
      found: [[25, 5, 'shared', 'low']],
    },
  },
  unknown: {
    'a role that is not listed': {
      files: roleAssignment(SOME_ROLE, OF_CLUSTER, { scope: 'dep' }) + CLUSTER + ST,
      found: [[5, 5, 'beyond']],
    },
  },
  silent: {
    'the role of the workspace':
      roleAssignment(CONTRIBUTOR, 'ws.identity.principalId', { scope: 'ws' }) + workspace('', { top: ACTS_AS_ITSELF }),
    'nobody of Azure Machine Learning': roleAssignment(CONTRIBUTOR, OF_WHO) + IDENTITY,
  },
});
