/** Policies assigned to resource groups. */
import { policyAssignment } from '../shared/policy-assignment.js';

export const resourceGroupPolicyAssignment = policyAssignment('resource_group_policy_assignment', 'resource_group_id');
