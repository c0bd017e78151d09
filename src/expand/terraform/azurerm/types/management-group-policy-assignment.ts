/** Policies assigned to management groups. */
import { policyAssignment } from '../shared/policy-assignment.js';

export const managementGroupPolicyAssignment = policyAssignment(
  'management_group_policy_assignment',
  'management_group_id',
);
