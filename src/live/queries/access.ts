/** Who may do what. */
import { type RoleName, roleGuid } from '../../expand/built-in-roles.js';
import { type GraphQuery, templateOf } from './query.js';

const ASSIGNMENT_COLUMNS = `principalType = tostring(properties.principalType), roleId = tolower(extract(@'([0-9a-fA-F-]{36})$', 1, tostring(properties.roleDefinitionId))),
    scope = tolower(tostring(properties.scope)), condition = tostring(properties.condition), createdOn = todatetime(properties.createdOn),
    delegated = tolower(tostring(properties.delegatedManagedIdentityResourceId)), properties`;

const ASSIGNMENTS = {
  table: 'authorizationresources',
  source: templateOf('Microsoft.Authorization/roleAssignments'),
  permission: 'Microsoft.Authorization/roleAssignments/read',
  reach: 'AtScopeAboveAndBelow',
} as const;

const STORAGE_DATA_ROLES: readonly RoleName[] = [
  'Storage Blob Data Owner',
  'Storage Blob Data Contributor',
  'Storage Blob Data Reader',
  'Storage File Data Privileged Contributor',
  'Storage File Data Privileged Reader',
];

export const ROLE_ASSIGNMENTS: GraphQuery = {
  ...ASSIGNMENTS,
  name: 'roleAssignments',
  feeds: 'the roles of the identities of workspaces, computes and endpoints',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| extend principalId = tolower(tostring(properties.principalId))
| where principalId in ({ids})
| project id = tolower(id), principalId, ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};

export const WORKSPACE_ROLE_ASSIGNMENTS: GraphQuery = {
  ...ASSIGNMENTS,
  name: 'workspaceRoleAssignments',
  feeds: 'who has a role at a workspace or at something in it',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.scope) has '/microsoft.machinelearningservices/'
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};

/** Of what workspaces use, and of the groups that it stands in: who reads and writes there decides how far a key can be taken away. */
export const DEPENDENCY_ROLE_ASSIGNMENTS: GraphQuery = {
  ...ASSIGNMENTS,
  name: 'dependencyRoleAssignments',
  feeds: 'who has a role over what workspaces use, or over the resource groups of that',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tolower(tostring(properties.scope)) in ({ids})
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};

/** The roles by which storage is read and written, given over more than a resource group. */
export const WIDE_DATA_ROLE_ASSIGNMENTS: GraphQuery = {
  ...ASSIGNMENTS,
  name: 'wideDataRoleAssignments',
  feeds: 'who has a data role over all storage of a subscription',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.scope) !has '/resourcegroups/'
| where tolower(extract(@'([0-9a-fA-F-]{36})$', 1, tostring(properties.roleDefinitionId))) in (${STORAGE_DATA_ROLES.map((role) => `'${roleGuid(role)}'`).join(', ')})
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};

export const ROLE_DEFINITIONS: GraphQuery = {
  name: 'roleDefinitions',
  table: 'authorizationresources',
  feeds: 'what custom roles allow',
  source: templateOf('Microsoft.Authorization/roleDefinitions'),
  permission: 'Microsoft.Authorization/roleDefinitions/read',
  reach: 'AtScopeAboveAndBelow',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roledefinitions'
| where tostring(properties.type) =~ 'CustomRole'
| project id = tolower(id), roleId = tolower(name), roleName = tostring(properties.roleName), permissions = properties.permissions, properties
| order by id asc`,
};

/** Contributor of a whole subscription since before 15 May 2021: the names of the principals are Microsoft Graph's to tell. */
export const LEGACY_PRINCIPALS: GraphQuery = {
  ...ASSIGNMENTS,
  name: 'legacyPrincipals',
  feeds: 'principals that may be support accounts which computes of before 14 May 2021 left',
  source: 'learn.microsoft.com/azure/machine-learning/concept-enterprise-security',
  kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.principalType) =~ 'ServicePrincipal'
| where tolower(tostring(properties.roleDefinitionId)) endswith 'b24988ac-6180-42a0-ab88-20f7382dd24c'
| extend scope = tolower(tostring(properties.scope)), createdOn = todatetime(properties.createdOn)
| where scope matches regex @'^/subscriptions/[0-9a-f-]+$' and createdOn < datetime(2021-05-15)
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), scope, createdOn
| order by id asc`,
};
