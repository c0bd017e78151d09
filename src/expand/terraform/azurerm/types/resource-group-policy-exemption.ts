/** Exemptions of resource groups from a policy. */
import { policyExemption } from '../shared/policy-exemption.js';

export const resourceGroupPolicyExemption = policyExemption('resource_group_policy_exemption', 'resource_group_id');
