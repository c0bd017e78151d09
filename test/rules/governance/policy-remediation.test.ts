import { policyRemediation } from '../../../src/rules/governance/policy-remediation.js';
import { assignment, builtIn, PUBLIC_ACCESS } from '../../support/policies.js';
import { IDENTITY, roleAssignment } from '../../support/roles.js';
import { testRule } from '../../support/rule-tester.js';

const CLOSES = builtIn('a10ee784-7409-4941-b091-663697637c0f');
const LOGS = builtIn('f59276f0-5740-4aaf-821d-45d185aa210e');
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const MONITORING = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';
const ITSELF = "identity: { type: 'SystemAssigned' }";
const AS_WHO = "identity: { type: 'UserAssigned', userAssignedIdentities: { '${who.id}': {} } }";
const HERE = "location: 'westeurope'";
const acting = (policy: string, ...top: readonly string[]) =>
  assignment(policy).replace('  properties', `  ${top.join('\n  ')}\n  properties`);
const OWN = 'assigned.identity.principalId';

testRule(policyRemediation, {
  valid: {
    'its own identity': acting(CLOSES, ITSELF, HERE) + roleAssignment(CONTRIBUTOR, OWN),
    'an identity that it is given':
      acting(CLOSES, AS_WHO, HERE) + IDENTITY + roleAssignment(CONTRIBUTOR, 'who.properties.principalId'),
    'a wider role': acting(LOGS, ITSELF, HERE) + roleAssignment(CONTRIBUTOR, OWN),
  },
  invalid: {
    'no identity': { files: assignment(CLOSES), found: [[1, 1, 'nobody']] },
    'identity None': { files: acting(CLOSES, "identity: { type: 'None' }"), found: [[3, 15, 'nobody']] },
    'no place': {
      files: acting(CLOSES, ITSELF) + roleAssignment(CONTRIBUTOR, OWN),
      found: [[1, 1, 'nowhere']],
    },
    'no role': {
      files: acting(CLOSES, ITSELF, HERE),
      found: [[1, 1, 'powerless']],
      says: ['gives the identity of the assignment Contributor, which'],
    },
    'one role of two': {
      files: acting(LOGS, ITSELF, HERE) + roleAssignment(MONITORING, OWN),
      found: [[1, 1, 'powerless']],
      says: ['gives the identity of the assignment Log Analytics Contributor, which'],
    },
  },
  unknown: {
    'an identity that a parameter gives': {
      files: `param type string\n${acting(CLOSES, 'identity: { type: type }', HERE)}${roleAssignment(CONTRIBUTOR, OWN)}`,
      found: [[4, 15, 'nobody']],
    },
    'a role that a parameter names': {
      files: `param who string\n${acting(CLOSES, ITSELF, HERE)}${roleAssignment(CONTRIBUTOR, 'who')}`,
      found: [[2, 1, 'powerless']],
    },
  },
  silent: {
    'a policy that audits': assignment(PUBLIC_ACCESS),
    'a policy that is switched off': assignment(CLOSES, "parameters: { effect: { value: 'Disabled' } }"),
    'a policy that only reports': assignment(CLOSES, "parameters: { effect: { value: 'AuditIfNotExists' } }"),
  },
});
