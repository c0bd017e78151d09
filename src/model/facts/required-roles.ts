/** The roles without which the identity of a workspace cannot do its work, by the resource they are given over. */
import type { RoleName } from '../../expand/built-in-roles.js';

/** What of a workspace a role is given over. */
export type RoleTarget =
  | 'workspace'
  | 'resourceGroup'
  | 'storage'
  | 'keyVault'
  | 'containerRegistry'
  | 'applicationInsights';

export interface RequiredRole {
  /**
   * Whose: the service gives the identity that Azure makes (`system`) its roles by itself; one that is brought along (`user`) gets
   * none.
   */
  readonly identity: 'system' | 'user';
  readonly on: RoleTarget;
  /** The role that the documentation names. */
  readonly role: RoleName;
  /** Others that hold its rights and more, or what of it is needed. */
  readonly orElse: readonly RoleName[];
  /**
   * Only where the resource decides access that way: `roles` or `policies` of a vault (with `policies` an access policy does
   * instead of a role), `repositories` of a registry.
   */
  readonly where?: 'roles' | 'policies' | 'repositories';
  readonly source: string;
}

const IDENTITIES = 'learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication';
const SECURITY =
  'learn.microsoft.com/azure/machine-learning/concept-enterprise-security, the table of the managed identity';
const ABAC = 'learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions';

/** Roles that hold all rights of Contributor over what a workspace uses. Azure AI Administrator: given since 2024-11-19. */
const WIDER: readonly RoleName[] = ['Owner', 'Azure AI Administrator'];

const user = (row: Omit<RequiredRole, 'identity' | 'source'>): RequiredRole => ({
  identity: 'user',
  source: IDENTITIES,
  ...row,
});
const system = (row: Omit<RequiredRole, 'identity' | 'source'>): RequiredRole => ({
  identity: 'system',
  source: SECURITY,
  ...row,
});

export const REQUIRED_ROLES: readonly RequiredRole[] = [
  user({ on: 'workspace', role: 'Contributor', orElse: WIDER }),
  user({ on: 'storage', role: 'Contributor', orElse: [...WIDER, 'Storage Account Contributor'] }),
  user({ on: 'keyVault', role: 'Contributor', orElse: [...WIDER, 'Key Vault Contributor'] }),
  user({ on: 'keyVault', role: 'Key Vault Administrator', orElse: [], where: 'roles' }),
  user({ on: 'keyVault', role: 'Key Vault Administrator', orElse: [], where: 'policies' }),
  user({ on: 'containerRegistry', role: 'Contributor', orElse: WIDER }),
  {
    ...user({
      on: 'containerRegistry',
      role: 'Container Registry Repository Contributor',
      orElse: ['Container Registry Repository Writer'],
      where: 'repositories',
    }),
    source: ABAC,
  },
  user({ on: 'applicationInsights', role: 'Contributor', orElse: [...WIDER, 'Monitoring Contributor'] }),

  system({ on: 'workspace', role: 'Contributor', orElse: WIDER }),
  system({
    on: 'storage',
    role: 'Storage Blob Data Contributor',
    orElse: ['Storage Blob Data Owner'],
  }),
  system({ on: 'keyVault', role: 'Key Vault Administrator', orElse: [], where: 'roles' }),
  system({ on: 'keyVault', role: 'Key Vault Administrator', orElse: [], where: 'policies' }),
  system({ on: 'containerRegistry', role: 'Contributor', orElse: WIDER }),
  system({ on: 'resourceGroup', role: 'Contributor', orElse: WIDER }),
];
