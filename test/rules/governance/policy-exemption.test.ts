import { policyExemption } from '../../../src/rules/governance/policy-exemption.js';
import { resource, workspace } from '../../support/bicep.js';
import { assignment, initiative, PUBLIC_ACCESS, SECURE_TRANSFER } from '../../support/policies.js';
import { testRule } from '../../support/rule-tester.js';

const ASSIGNED = assignment(PUBLIC_ACCESS);
const OTHER = assignment(SECURE_TRANSFER);
const END = "expiresOn: '2027-01-31T00:00:00Z'";
const WHY = "description: 'Accepted by the owner of the data until the move.'";
const SET = initiative(`{ policyDefinitionId: ${PUBLIC_ACCESS} }`);
/** Lines from the fifth of the text; from the sixth with a scope. */
const exemption = (lines: string, scope = '', of = 'assigned.id') =>
  resource(
    'exempt',
    'Microsoft.Authorization/policyExemptions@2022-07-01-preview',
    `${scope === '' ? '' : `scope: ${scope}\n  `}name: 'exempt'`,
    `policyAssignmentId: ${of}\n${lines}`,
  );

testRule(policyExemption, {
  valid: {
    'mitigated, with an end': exemption(`exemptionCategory: 'Mitigated'\n${END}`) + ASSIGNED,
    'one workspace, with an end':
      exemption(`exemptionCategory: 'Waiver'\n${END}\n${WHY}`, 'ws') + ASSIGNED + workspace(''),
    'one policy of an initiative':
      exemption(`exemptionCategory: 'Mitigated'\n${END}\npolicyDefinitionReferenceIds: ['public']`) +
      assignment('set.id') +
      SET,
  },
  invalid: {
    'all policies of an initiative': {
      files: exemption(`exemptionCategory: 'Mitigated'\n${END}`) + assignment('set.id') + SET,
      found: [[1, 1, 'whole']],
    },
    'a waiver without a reason': {
      files: exemption(`exemptionCategory: 'Waiver'\n${END}`, 'ws') + ASSIGNED + workspace(''),
      found: [[1, 1, 'unexplained', 'low']],
    },
    'without an end': {
      files: exemption("exemptionCategory: 'Mitigated'") + ASSIGNED,
      found: [[1, 1, 'endless']],
    },
    'a waiver for a group': {
      files: exemption(`exemptionCategory: 'Waiver'\n${END}\n${WHY}`) + ASSIGNED,
      found: [[5, 5, 'wide', 'high']],
    },
    'a workspace from any policy': {
      files: exemption(`exemptionCategory: 'Waiver'\n${WHY}`, 'ws') + OTHER + workspace(''),
      found: [[1, 1, 'endless']],
    },
  },
  unknown: {
    'an end that a parameter gives': {
      files: `param end string\n${exemption("exemptionCategory: 'Mitigated'\nexpiresOn: end")}${ASSIGNED}`,
      found: [[7, 5, 'endless']],
    },
    'an assignment that is not declared here': {
      files: `param of string\n${exemption("exemptionCategory: 'Mitigated'", '', 'of')}`,
      found: [[2, 1, 'endless']],
    },
  },
  silent: { 'from a policy about something else': exemption("exemptionCategory: 'Waiver'") + OTHER },
});
