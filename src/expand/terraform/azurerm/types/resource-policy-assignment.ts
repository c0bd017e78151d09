/** Policies assigned to resources. */
import { policyAssignment } from '../shared/policy-assignment.js';

export const resourcePolicyAssignment = policyAssignment('resource_policy_assignment', 'resource_id');
