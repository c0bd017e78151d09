/** Exemptions of subscriptions from a policy. */
import { policyExemption } from '../shared/policy-exemption.js';

export const subscriptionPolicyExemption = policyExemption('subscription_policy_exemption', 'subscription_id');
