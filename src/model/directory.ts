/** What the directory tells: leftover accounts of the service, and who has to sign in with a second factor. */
import { allOf, anyOf, type Judgement, not } from './judgement.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { COMPUTE } from './types.js';

/** The application Azure Machine Learning, as conditional access names it. */
const APPLICATION = '0736f41a-0425-4b46-bdb5-1563eff02385';

const LEFTOVER = 'microsoft-azureml-support-app-';

/** True for an account that the service made for computes before it had managed identities. */
export function isLeftover(account: ResourceView): Judgement {
  return account.property('displayName').reads((name) => name.toLowerCase().startsWith(LEFTOVER));
}

/**
 * Which clusters are attached: `old` if one was before the service stopped to need the account, or nobody knows when.
 * Source: learn.microsoft.com/azure/machine-learning/concept-enterprise-security
 */
export function attachedClusters({ graph }: System): 'none' | 'new' | 'old' {
  const attached = graph
    .ofType(COMPUTE)
    .filter((compute) => compute.property('properties.computeType').isOneOf('AKS', 'Kubernetes').truth !== false);
  if (attached.length === 0) return 'none';
  const isNew = (compute: ResourceView) =>
    compute.property('properties.createdOn').reads((day) => day >= '2021-05-14').truth === true;
  return attached.every(isNew) ? 'new' : 'old';
}

/** True if the policy is on and asks for a second factor at Azure Machine Learning. */
export function asksSecondFactor(policy: ResourceView): Judgement {
  const grants = policy.property('grantControls');
  const applications = policy.property('conditions.applications');
  const names = (list: string, ...ids: readonly string[]) =>
    applications.items(list).some((one) => one.isOneOf(...ids));
  return allOf(
    policy.property('state').is('enabled'),
    anyOf(
      grants.items('builtInControls').some((one) => one.is('mfa')),
      grants.property('authenticationStrength').isSet(),
    ),
    names('includeApplications', 'All', APPLICATION),
    not(names('excludeApplications', APPLICATION)),
  );
}
