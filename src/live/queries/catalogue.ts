/** Every query that is sent to Azure Resource Graph. */
import {
  DEPENDENCY_ROLE_ASSIGNMENTS,
  LEGACY_PRINCIPALS,
  ROLE_ASSIGNMENTS,
  ROLE_DEFINITIONS,
  WIDE_DATA_ROLE_ASSIGNMENTS,
  WORKSPACE_ROLE_ASSIGNMENTS,
} from './access.js';
import {
  ASSESSMENTS,
  DEFENDER_PLANS,
  IMAGE_FINDINGS,
  POLICY_ASSIGNMENTS,
  POLICY_DEFINITIONS,
  POLICY_EXEMPTIONS,
  POLICY_STATES,
  RESOURCE_GROUPS,
  SUBSCRIPTIONS,
} from './governance.js';
import {
  API_VERSIONS,
  CHANGES,
  DEPENDENCIES,
  ENDPOINTS,
  IDENTITIES,
  SHARED_DEPENDENCIES,
  WORKSPACES,
} from './machine-learning.js';
import {
  DNS_LINKS,
  DNS_RECORDS,
  DNS_ZONES,
  ENDPOINT_CONNECTIONS,
  NETWORK_GUARDS,
  PRIVATE_ENDPOINTS,
  SUBNETS,
} from './network.js';
import type { GraphQuery } from './query.js';

/** By the names that facts go by. */
export const QUERIES = {
  subscriptions: SUBSCRIPTIONS,
  workspaces: WORKSPACES,
  apiVersions: API_VERSIONS,
  endpoints: ENDPOINTS,
  dependencies: DEPENDENCIES,
  sharedDependencies: SHARED_DEPENDENCIES,
  identities: IDENTITIES,
  changes: CHANGES,
  endpointConnections: ENDPOINT_CONNECTIONS,
  privateEndpoints: PRIVATE_ENDPOINTS,
  dnsZones: DNS_ZONES,
  dnsLinks: DNS_LINKS,
  dnsRecords: DNS_RECORDS,
  subnets: SUBNETS,
  networkGuards: NETWORK_GUARDS,
  roleAssignments: ROLE_ASSIGNMENTS,
  workspaceRoleAssignments: WORKSPACE_ROLE_ASSIGNMENTS,
  dependencyRoleAssignments: DEPENDENCY_ROLE_ASSIGNMENTS,
  wideDataRoleAssignments: WIDE_DATA_ROLE_ASSIGNMENTS,
  roleDefinitions: ROLE_DEFINITIONS,
  legacyPrincipals: LEGACY_PRINCIPALS,
  policyAssignments: POLICY_ASSIGNMENTS,
  policyDefinitions: POLICY_DEFINITIONS,
  policyExemptions: POLICY_EXEMPTIONS,
  policyStates: POLICY_STATES,
  defenderPlans: DEFENDER_PLANS,
  assessments: ASSESSMENTS,
  imageFindings: IMAGE_FINDINGS,
  resourceGroups: RESOURCE_GROUPS,
} as const satisfies Readonly<Record<string, GraphQuery>>;

export type QueryName = keyof typeof QUERIES;
