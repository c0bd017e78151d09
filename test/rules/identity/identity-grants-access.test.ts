import { identityGrantsAccess } from '../../../src/rules/identity/identity-grants-access.js';
import { compute, dependency, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const USER_ACCESS_ADMINISTRATOR = '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9';
const IDENTITY_CONTRIBUTOR = 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59';
const BLOB_READER = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';

const FULL_ID =
  '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.Authorization/roleDefinitions/';

const WS = workspace('', { top: ACTS_AS_ITSELF });
const OWN = 'ws.identity.principalId';
const SHARED = IDENTITY + workspace('', { top: ACTS_AS_WHO });
const ST = dependency('Microsoft.Storage/storageAccounts', '');
const CONDITION = "condition: '@Resource[x] Equals y'\nconditionVersion: '2.0'";

testRule(identityGrantsAccess, {
  valid: {
    'a role to work with': roleAssignment(BLOB_READER, OWN) + WS,
    'access to one account, under a condition':
      roleAssignment(USER_ACCESS_ADMINISTRATOR, OWN, { scope: 'dep', lines: CONDITION }) + WS + ST,
  },
  invalid: {
    'a full ID, which begins with the GUID of the subscription': {
      files: roleAssignment('x', OWN).replace(/subscriptionResourceId\([^\n]*/, `'${FULL_ID}${OWNER}'`) + WS,
      found: [[5, 5, 'grants']],
    },
    'an identity that is declared elsewhere': {
      files:
        roleAssignment(OWNER, 'who.properties.principalId') +
        IDENTITY.replace("2023-01-31' = {", "2023-01-31' existing = {").replace('  properties: {\n  }\n', '') +
        workspace('', { top: ACTS_AS_WHO }),
      found: [[5, 5, 'grants']],
    },
    'the workspace owns its resource group': {
      files: roleAssignment(OWNER, OWN) + WS,
      found: [[5, 5, 'grants']],
      says: ['The identity of mlw has the role Owner.'],
    },
    'by a full ID, in which the subscription is a GUID too': {
      files: (roleAssignment(OWNER, OWN) + WS).replace(
        /subscriptionResourceId[^\n]*/,
        `'/subscriptions/00000000-0000-0000-0000-0000000000aa/providers/Microsoft.Authorization/roleDefinitions/${OWNER}'`,
      ),
      found: [[5, 5, 'grants']],
    },
    'an assigned identity owns one account': {
      files: roleAssignment(OWNER, 'who.properties.principalId', { scope: 'dep' }) + SHARED + ST,
      found: [[5, 5, 'grants']],
    },
    'a cluster': {
      files: `${roleAssignment(OWNER, 'child.identity.principalId')}${workspace('')}${compute('AmlCompute', '', { top: ACTS_AS_ITSELF })}`,
      found: [[5, 5, 'grants']],
      says: ['The identity of mlw/child has the role Owner.'],
    },
    'access to everything in the group, whatever the condition': {
      files: roleAssignment(USER_ACCESS_ADMINISTRATOR, OWN, { lines: CONDITION }) + WS,
      found: [[5, 5, 'grants']],
    },
    'access to one account without a condition': {
      files: roleAssignment(USER_ACCESS_ADMINISTRATOR, OWN, { scope: 'dep' }) + WS + ST,
      found: [[5, 5, 'grants']],
    },
    'identities to act as': {
      files: roleAssignment(IDENTITY_CONTRIBUTOR, OWN) + WS,
      found: [[5, 5, 'impersonates', 'high']],
    },
  },
  unknown: {
    'one of two roles': {
      files: `param on bool\n${roleAssignment('x', OWN).replace("'x'", `on ? '${IDENTITY_CONTRIBUTOR}' : '${BLOB_READER}'`)}${WS}`,
      found: [
        [6, 5, 'grants'],
        [6, 5, 'impersonates', 'high'],
      ],
    },
    'to one of two principals': {
      files: `param on bool\n${roleAssignment(OWNER, `on ? ${OWN} : '0b1c2d3e-0000-0000-0000-000000000001'`)}${WS}`,
      found: [[6, 5, 'grants']],
    },
    'the end of an ID that is not known': {
      files: `param role string\n${roleAssignment('x', OWN).replace(/subscriptionResourceId\([^\n]*/, `'${FULL_ID}\${role}'`)}${WS}`,
      found: [
        [6, 5, 'grants'],
        [6, 5, 'impersonates', 'high'],
      ],
    },
    'a role of a parameter': {
      files: `param role string\n${roleAssignment('x', OWN).replace("'x'", 'role')}${WS}`,
      found: [
        [6, 5, 'grants'],
        [6, 5, 'impersonates', 'high'],
      ],
    },
  },
  silent: {
    'somebody else': roleAssignment(OWNER, "'0b1c2d3e-0000-0000-0000-000000000001'") + WS,
    'an identity nothing of Azure Machine Learning has':
      IDENTITY + roleAssignment(OWNER, 'who.properties.principalId') + WS,
  },
});
