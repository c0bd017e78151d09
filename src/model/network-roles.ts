/** Roles that the identity of a workspace needs for private endpoints. */
import type { RoleName } from '../expand/built-in-roles.js';
import { dependencyOf } from './dependencies.js';
import { type Link, targetOf } from './graph.js';
import { isPrincipalOf, mayServeAs, roleAssignments, userIdentitiesOf } from './identities.js';
import { allOf, anyOf, type Judgement, judged } from './judgement.js';
import { targetsOf } from './private-endpoints.js';
import { keyOfResource, type ResourceKey } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import { covers } from './role-scopes.js';
import type { System } from './system.js';
import { PRIVATE_ENDPOINT } from './types.js';

/** Source: learn.microsoft.com/azure/machine-learning/how-to-managed-network, and what holds all its rights. */
const APPROVERS: readonly RoleName[] = [
  'Azure AI Enterprise Network Connection Approver',
  'Azure AI Administrator',
  'Contributor',
  'Owner',
];

/** Source: learn.microsoft.com/azure/machine-learning/how-to-enable-studio-virtual-network, and what reads everything too. */
const READERS: readonly RoleName[] = [
  'Reader',
  'Network Contributor',
  'Azure AI Administrator',
  'Contributor',
  'Owner',
];

/** True if a user-assigned identity of the workspace may approve a private endpoint of what the link leads to. */
export function mayApprove(workspace: ResourceView, link: Link, system: System): Judgement {
  if (link.state === 'none') return judged(true);
  if (link.state === 'unknown') return judged('unknown', [link.evidence]);
  if (link.state === 'declared') return holds(workspace, APPROVERS, keyOfResource(link.target.resource), system);
  const elsewhere = workspace.undecided(
    'what the endpoint leads to is not declared here, and roles may be given there',
  );
  return anyOf(holds(workspace, APPROVERS, link.key, system), elsewhere);
}

/** The private endpoints of the workspace's storage account that are declared here. */
export function storageEndpointsOf(workspace: ResourceView, system: System): readonly ResourceView[] {
  const accounts = dependencyOf(workspace, 'storage', system).flatMap((link) => targetOf(link) ?? []);
  return system.graph
    .ofType(PRIVATE_ENDPOINT)
    .filter((endpoint) => targetsOf(endpoint, system).some((target) => accounts.includes(target)));
}

/** True if a user-assigned identity of the workspace may read the resource. */
export function mayRead(workspace: ResourceView, target: ResourceView, system: System): Judgement {
  return holds(workspace, READERS, keyOfResource(target.resource), system);
}

function holds(workspace: ResourceView, roles: readonly RoleName[], target: ResourceKey, system: System): Judgement {
  return anyOf(
    ...userIdentitiesOf(workspace, system).map((link) => {
      const identity = targetOf(link);
      if (identity === undefined)
        return workspace.undecided('its identity, and what that may do, is not declared here');
      const given = roleAssignments(system).map((one) =>
        allOf(
          isPrincipalOf(one.principal, identity, system),
          mayServeAs(one, ...roles),
          covers(one.view, target, system),
          system.existsBeside(one.view, workspace),
        ),
      );
      return system.present(anyOf(...given), identity, 'the role assignment');
    }),
  );
}
