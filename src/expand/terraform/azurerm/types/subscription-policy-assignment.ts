/** Policies assigned to subscriptions. */
import { policyAssignment } from '../shared/policy-assignment.js';

export const subscriptionPolicyAssignment = policyAssignment('subscription_policy_assignment', 'subscription_id');
