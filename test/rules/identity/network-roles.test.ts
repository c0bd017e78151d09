import { networkRoles } from '../../../src/rules/identity/network-roles.js';
import { child, dependency, privateEndpoint, workspace } from '../../support/bicep.js';
import { ACTS_AS_ITSELF, ACTS_AS_WHO, IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const APPROVER = 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const WHO = 'who.properties.principalId';
const ACCOUNT = dependency('Microsoft.Storage/storageAccounts', '');
/** The ID of the target stands in line 6. */
const managed = (target = 'dep.id', top = ACTS_AS_WHO) =>
  workspace(
    [
      'managedNetwork: {',
      "  isolationMode: 'AllowInternetOutbound'",
      `  outboundRules: { r: { type: 'PrivateEndpoint', destination: { serviceResourceId: ${target} } } }`,
      '}',
    ].join('\n'),
    { top },
  );
const REST = IDENTITY + ACCOUNT;
const STUDIO = workspace('storageAccount: dep.id', { top: ACTS_AS_WHO }) + privateEndpoint('dep.id', { group: 'blob' });

testRule(networkRoles, {
  valid: {
    'over the target': managed() + REST + roleAssignment(APPROVER, WHO, { scope: 'dep' }),
    'over the group': managed() + REST + roleAssignment(APPROVER, WHO),
    'a wider role': managed() + REST + roleAssignment(CONTRIBUTOR, WHO),
    'reads the endpoint of its storage': STUDIO + REST + roleAssignment(READER, WHO, { scope: 'pe' }),
  },
  invalid: {
    'no role': { files: managed() + REST, found: [[6, 69, 'unapproved']] },
    'a role over something else': {
      files: managed() + REST + roleAssignment(APPROVER, WHO, { scope: 'ws' }),
      found: [[6, 69, 'unapproved']],
    },
    'a role that is too little': {
      files: managed() + REST + roleAssignment(READER, WHO, { scope: 'dep' }),
      found: [[6, 69, 'unapproved']],
    },
    'a rule of its own': {
      files:
        workspace("managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }", { top: ACTS_AS_WHO }) +
        child('outboundRules', "type: 'PrivateEndpoint'\ndestination: { serviceResourceId: dep.id }") +
        REST,
      found: [[16, 20, 'unapproved']],
    },
    'sees no endpoint of its storage': {
      files: STUDIO + REST,
      found: [[1, 1, 'unseen', 'low']],
      says: ['its storage account: pe'],
    },
  },
  unknown: {
    'a target that is declared elsewhere': {
      files: managed("resourceId('Microsoft.Storage/storageAccounts', 'other')") + IDENTITY,
      found: [[6, 69, 'unapproved']],
    },
    'an identity that is declared elsewhere': {
      files: managed() + ACCOUNT + IDENTITY.replace('= {', 'existing = {').replace('  properties: {\n  }\n', ''),
      found: [[6, 69, 'unapproved']],
    },
    'a role that may not be given': {
      files: `param more bool\n${managed()}${REST}${roleAssignment(APPROVER, WHO).replace('= {', '= if (more) {')}`,
      found: [[7, 69, 'unapproved']],
    },
  },
  silent: {
    'an identity of its own': managed('dep.id', ACTS_AS_ITSELF) + ACCOUNT,
    'no managed network': workspace('storageAccount: dep.id', { top: ACTS_AS_WHO }) + REST,
  },
});
