/** Exemptions of management groups from a policy. */
import { policyExemption } from '../shared/policy-exemption.js';

export const managementGroupPolicyExemption = policyExemption(
  'management_group_policy_exemption',
  'management_group_id',
);
