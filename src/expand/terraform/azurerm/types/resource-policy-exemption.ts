/** Exemptions of single resources from a policy. */
import { policyExemption } from '../shared/policy-exemption.js';

export const resourcePolicyExemption = policyExemption('resource_policy_exemption', 'resource_id');
