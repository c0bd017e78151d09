/**
 * The types that live reads ask Azure Resource Manager for: with which API version, what lies below a resource that has to be
 * listed apart, and which of the resources that it names are read as well.
 */
import {
  AI_ACCOUNT,
  AML_REGISTRY,
  APPLICATION_INSIGHTS,
  BASTION_HOST,
  BATCH_DEPLOYMENT,
  BATCH_ENDPOINT,
  BLOB_SERVICE,
  CLUSTER_EXTENSION,
  COMPUTE,
  CONNECTION,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  DATASTORE,
  DEFENDER_FOR_STORAGE,
  DEFENDER_PLAN,
  DIAGNOSTIC_SETTING,
  DNS_A_RECORD,
  DNS_ZONE_GROUP,
  DNS_ZONE_LINK,
  ENDPOINT_CONNECTION,
  FEDERATED_CREDENTIAL,
  FILE_SERVICE,
  FIREWALL,
  FIREWALL_POLICY,
  FLOW_LOG,
  GATEWAY_CONNECTION,
  HUB_NETWORK_CONNECTION,
  KEY_VAULT,
  KUBERNETES_CLUSTER,
  LOCK,
  LOG_ANALYTICS,
  MONITOR_PRIVATE_LINK_SCOPE,
  MONITOR_SCOPED_RESOURCE,
  NAT_GATEWAY,
  NETWORK_GATEWAY,
  NETWORK_INTERFACE,
  ONLINE_DEPLOYMENT,
  ONLINE_ENDPOINT,
  OUTBOUND_RULE,
  POLICY_ASSIGNMENT,
  POLICY_DEFINITION,
  POLICY_EXEMPTION,
  POLICY_SET,
  PRIVATE_DNS_ZONE,
  PRIVATE_ENDPOINT,
  ROLE_ASSIGNMENT,
  ROLE_DEFINITION,
  ROUTE_TABLE,
  RULE_COLLECTION_GROUP,
  SEARCH_SERVICE,
  SECURITY_CONTACT,
  SECURITY_GROUP,
  SERVERLESS_ENDPOINT,
  SERVICE_ENDPOINT_POLICY,
  STORAGE_ACCOUNT,
  USER_ASSIGNED_IDENTITY,
  VIRTUAL_NETWORK,
  WORKSPACE,
} from '../model/types.js';

export interface TypeReading {
  readonly type: string;
  /** The version asked for, then those that are tried where a cloud does not know it. */
  readonly versions: readonly [string, ...string[]];
  /** Why a preview is asked for: what no stable version shows. */
  readonly preview?: string;
  readonly source: string;
  /** Types of resources below it, or that extend it, each a list of its own. */
  readonly lists: readonly string[];
  /** Types of resources that it names and that are read as well. */
  readonly follows: readonly string[];
  /** The only name that a resource of the type has, which is asked for instead of a list. */
  readonly onlyName?: string;
  /** The list of a whole subscription, which takes the place of many single reads: its items are whole bodies. */
  readonly isListedBySubscription?: true;
  readonly permission: string;
}

/** The hub of a virtual WAN, which networks are connected to. */
export const VIRTUAL_HUB = 'Microsoft.Network/virtualHubs';

const AML: readonly [string, ...string[]] = ['2025-10-01-preview', '2025-06-01', '2024-04-01'];
const NETWORK: readonly [string, ...string[]] = ['2024-05-01', '2023-04-01'];
const POLICY: readonly [string, ...string[]] = ['2024-05-01', '2023-04-01'];

interface Given {
  readonly preview?: string;
  readonly lists?: readonly string[];
  readonly follows?: readonly string[];
  readonly onlyName?: string;
  readonly isListedBySubscription?: true;
}

/** Versions and what they define: the types of `Azure/bicep-types-az`, one folder a provider and version. */
function reading(type: string, versions: TypeReading['versions'], given: Given = {}): TypeReading {
  const [provider = ''] = type.split('/');
  const source = `github.com/Azure/bicep-types-az, generated/${provider.slice('Microsoft.'.length).toLowerCase()}`;
  return { type, versions, source, permission: `${type}/read`, lists: [], follows: [], ...given };
}

const DEPENDENCY_TYPES = [STORAGE_ACCOUNT, KEY_VAULT, CONTAINER_REGISTRY, APPLICATION_INSIGHTS];
const SERVICE_TYPES = [...DEPENDENCY_TYPES, AI_ACCOUNT, SEARCH_SERVICE, COSMOS_ACCOUNT];
const IN_NETWORKS = [SECURITY_GROUP, ROUTE_TABLE, NAT_GATEWAY, SERVICE_ENDPOINT_POLICY];
const ADDRESS_LIST = 'networkAcls and ipAllowlist are in no stable version';

export const TYPES: readonly TypeReading[] = [
  reading(WORKSPACE, AML, {
    preview: ADDRESS_LIST,
    lists: [
      COMPUTE,
      DATASTORE,
      CONNECTION,
      OUTBOUND_RULE,
      ENDPOINT_CONNECTION,
      ONLINE_ENDPOINT,
      BATCH_ENDPOINT,
      SERVERLESS_ENDPOINT,
      DIAGNOSTIC_SETTING,
    ],
    follows: [...SERVICE_TYPES, USER_ASSIGNED_IDENTITY, WORKSPACE, VIRTUAL_NETWORK, PRIVATE_ENDPOINT],
    isListedBySubscription: true,
  }),
  reading(AML_REGISTRY, AML, {
    preview: 'as for workspaces',
    lists: [DIAGNOSTIC_SETTING],
    isListedBySubscription: true,
  }),
  reading(COMPUTE, AML, { follows: [VIRTUAL_NETWORK, KUBERNETES_CLUSTER, USER_ASSIGNED_IDENTITY] }),
  reading(DATASTORE, AML),
  reading(CONNECTION, AML, { follows: SERVICE_TYPES }),
  reading(OUTBOUND_RULE, AML),
  reading(ENDPOINT_CONNECTION, AML),
  reading(ONLINE_ENDPOINT, AML, {
    lists: [ONLINE_DEPLOYMENT, DIAGNOSTIC_SETTING],
    follows: [USER_ASSIGNED_IDENTITY],
  }),
  reading(ONLINE_DEPLOYMENT, AML),
  reading(BATCH_ENDPOINT, AML, { lists: [BATCH_DEPLOYMENT] }),
  reading(BATCH_DEPLOYMENT, AML),
  reading(SERVERLESS_ENDPOINT, AML),

  reading(STORAGE_ACCOUNT, ['2025-01-01', '2023-01-01'], {
    lists: [BLOB_SERVICE, FILE_SERVICE, DEFENDER_FOR_STORAGE],
    follows: [PRIVATE_ENDPOINT],
    isListedBySubscription: true,
  }),
  reading(BLOB_SERVICE, ['2025-01-01', '2023-01-01'], { lists: [DIAGNOSTIC_SETTING] }),
  reading(FILE_SERVICE, ['2025-01-01', '2023-01-01']),
  reading(DEFENDER_FOR_STORAGE, ['2022-12-01-preview'], { onlyName: 'current', preview: 'clouds lag with 2025-01-01' }),
  reading(KEY_VAULT, ['2024-11-01', '2023-07-01'], {
    lists: [DIAGNOSTIC_SETTING],
    follows: [PRIVATE_ENDPOINT],
    isListedBySubscription: true,
  }),
  reading(CONTAINER_REGISTRY, ['2025-05-01-preview', '2023-07-01'], {
    preview: 'policies.azureADAuthenticationAsArmPolicy, softDeletePolicy and anonymous pull of older stable versions',
    lists: [DIAGNOSTIC_SETTING],
    follows: [PRIVATE_ENDPOINT],
    isListedBySubscription: true,
  }),
  reading(APPLICATION_INSIGHTS, ['2020-02-02'], { follows: [LOG_ANALYTICS], isListedBySubscription: true }),
  reading(LOG_ANALYTICS, ['2023-09-01', '2022-10-01']),
  reading(AI_ACCOUNT, ['2025-06-01', '2023-05-01'], { lists: [DIAGNOSTIC_SETTING], follows: [PRIVATE_ENDPOINT] }),
  reading(SEARCH_SERVICE, ['2025-05-01', '2023-11-01'], { lists: [DIAGNOSTIC_SETTING], follows: [PRIVATE_ENDPOINT] }),
  reading(COSMOS_ACCOUNT, ['2024-11-15', '2023-04-15'], { lists: [DIAGNOSTIC_SETTING], follows: [PRIVATE_ENDPOINT] }),
  reading(KUBERNETES_CLUSTER, ['2025-05-01', '2023-05-01'], {
    lists: [CLUSTER_EXTENSION, DIAGNOSTIC_SETTING],
    follows: [VIRTUAL_NETWORK],
  }),
  reading(CLUSTER_EXTENSION, ['2023-05-01']),
  reading(USER_ASSIGNED_IDENTITY, ['2023-01-31'], { lists: [FEDERATED_CREDENTIAL], isListedBySubscription: true }),
  reading(FEDERATED_CREDENTIAL, ['2023-01-31']),

  reading(VIRTUAL_NETWORK, NETWORK, { follows: IN_NETWORKS, isListedBySubscription: true }),
  reading(SECURITY_GROUP, NETWORK, { isListedBySubscription: true }),
  reading(ROUTE_TABLE, NETWORK),
  reading(NAT_GATEWAY, NETWORK),
  reading(SERVICE_ENDPOINT_POLICY, NETWORK),
  reading(NETWORK_INTERFACE, NETWORK),
  reading(FLOW_LOG, NETWORK),
  reading(BASTION_HOST, NETWORK),
  reading(NETWORK_GATEWAY, NETWORK),
  reading(GATEWAY_CONNECTION, NETWORK),
  reading(VIRTUAL_HUB, NETWORK, { lists: [HUB_NETWORK_CONNECTION] }),
  reading(HUB_NETWORK_CONNECTION, NETWORK),
  reading(MONITOR_PRIVATE_LINK_SCOPE, ['2021-07-01-preview'], {
    preview: 'the only version with the access modes',
    lists: [MONITOR_SCOPED_RESOURCE],
  }),
  reading(MONITOR_SCOPED_RESOURCE, ['2021-07-01-preview'], { preview: 'as for the scopes' }),
  reading(FIREWALL, NETWORK, { follows: [FIREWALL_POLICY] }),
  reading(FIREWALL_POLICY, NETWORK, { lists: [RULE_COLLECTION_GROUP] }),
  reading(RULE_COLLECTION_GROUP, NETWORK),
  reading(PRIVATE_ENDPOINT, NETWORK, {
    lists: [DNS_ZONE_GROUP],
    follows: [VIRTUAL_NETWORK, NETWORK_INTERFACE],
    isListedBySubscription: true,
  }),
  reading(DNS_ZONE_GROUP, NETWORK, { follows: [PRIVATE_DNS_ZONE] }),
  reading(PRIVATE_DNS_ZONE, ['2024-06-01', '2020-06-01'], {
    lists: [DNS_ZONE_LINK, DNS_A_RECORD],
    isListedBySubscription: true,
  }),
  reading(DNS_ZONE_LINK, ['2024-06-01', '2020-06-01']),
  reading(DNS_A_RECORD, ['2024-06-01', '2020-06-01']),

  reading(ROLE_ASSIGNMENT, ['2022-04-01'], { isListedBySubscription: true }),
  reading(ROLE_DEFINITION, ['2022-04-01']),
  reading(POLICY_ASSIGNMENT, POLICY, { follows: [POLICY_SET, POLICY_DEFINITION] }),
  reading(POLICY_SET, POLICY),
  reading(POLICY_DEFINITION, POLICY),
  reading(POLICY_EXEMPTION, ['2022-07-01-preview'], { preview: 'there is no stable version' }),
  reading(LOCK, ['2020-05-01', '2016-09-01']),
  reading(DEFENDER_PLAN, ['2024-01-01', '2022-03-01']),
  reading(SECURITY_CONTACT, ['2023-12-01-preview', '2020-01-01-preview'], { preview: 'there is no stable version' }),
  reading(DIAGNOSTIC_SETTING, ['2021-05-01-preview'], { preview: 'there is no stable version' }),
];

/** What is listed once for each subscription that workspaces stand in. */
export const OF_SUBSCRIPTIONS = [
  DEFENDER_PLAN,
  POLICY_ASSIGNMENT,
  POLICY_EXEMPTION,
  LOCK,
  SECURITY_CONTACT,
  DIAGNOSTIC_SETTING,
];

const byType = new Map(TYPES.map((one) => [one.type.toLowerCase(), one]));

/** How resources of a type are read; undefined for types that are not. */
export function readingOf(type: string): TypeReading | undefined {
  return byType.get(type.toLowerCase());
}

/** Every permission that a run may need, for the role that an owner gives the identity. */
export function permissionsOfTypes(): readonly string[] {
  return [...new Set(TYPES.map(({ permission }) => permission))].sort();
}
