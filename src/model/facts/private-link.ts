/** Private endpoint group ids and the private DNS zones that belong to them, per cloud. */
import type { Cloud } from '../../expand/functions/call.js';
import { nearest } from '../../inputs/nearest.js';
import {
  AI_ACCOUNT,
  AML_REGISTRY,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  KEY_VAULT,
  KUBERNETES_CLUSTER,
  MONITOR_PRIVATE_LINK_SCOPE,
  SEARCH_SERVICE,
  STORAGE_ACCOUNT,
  sameType,
  WORKSPACE,
} from '../types.js';

export interface PrivateLinkGroup {
  /** Full ARM type of the target. */
  readonly type: string;
  /** `groupIds` entry, compared without case. */
  readonly groupId: string;
  /**
   * All zones it takes, lower-cased; `{region}` stands for the deployment region without spaces. A cloud that is not
   * listed has no published zone: nothing can be said about it there.
   */
  readonly zones: Readonly<Partial<Record<Cloud, readonly string[]>>>;
  /** Built-in policies that create such an endpoint where there is none, by GUID. */
  readonly deployedBy?: readonly string[];
  /** The built-in policy that registers such endpoints in their zones, by GUID. */
  readonly registeredBy?: string;
  /**
   * Where a deployed target itself lists its connections. Only for targets that have no other group: the lists need not say
   * which group a connection is for.
   */
  readonly connections?: readonly ConnectionList[];
  readonly source: string;
}

/** A list of connections in the body of a deployed target. */
export interface ConnectionList {
  /** ARM path of the list. */
  readonly path: string;
  /** ARM path below an item: `Approved` once it carries traffic. */
  readonly status: string;
  readonly source: string;
}

/** The table of zones by service and cloud. */
const ZONES = 'learn.microsoft.com/azure/private-link/private-endpoint-dns';
const AML_ZONES = 'learn.microsoft.com/azure/machine-learning/how-to-custom-dns';
const REGISTRY_ISOLATION = 'learn.microsoft.com/azure/machine-learning/how-to-registry-network-isolation';

export const WORKSPACE_GROUP = 'amlworkspace';
export const REGISTRY_GROUP = 'amlregistry';

/** What most types call their list of connections, as the policies that audit them read it. */
const CONNECTIONS: ConnectionList = {
  path: 'properties.privateEndpointConnections',
  status: 'properties.privateLinkServiceConnectionState.status',
  source: 'learn.microsoft.com/azure/governance/policy/concepts/definition-structure-alias',
};

/** What registries call it since 2023-04-01. */
const REGISTRY_CONNECTIONS: ConnectionList = {
  path: 'properties.registryPrivateEndpointConnections',
  status: 'properties.registryPrivateLinkServiceConnectionState.status',
  source: 'learn.microsoft.com/azure/templates/microsoft.machinelearningservices/registries',
};

/** Configure Azure Machine Learning workspaces with private endpoints. */
const DEPLOYS_WORKSPACE_ENDPOINT = '7838fd83-5cbb-4b5d-888c-bfa240972597';

function storage(groupId: string, registeredBy: string): PrivateLinkGroup {
  return {
    type: STORAGE_ACCOUNT,
    groupId,
    registeredBy,
    deployedBy: ['9f766f00-8d11-464e-80e1-4091d7874074'],
    zones: {
      AzureCloud: [`privatelink.${groupId}.core.windows.net`],
      AzureUSGovernment: [`privatelink.${groupId}.core.usgovcloudapi.net`],
      AzureChinaCloud: [`privatelink.${groupId}.core.chinacloudapi.cn`],
    },
    source: ZONES,
  };
}

export const PRIVATE_LINK_GROUPS: readonly PrivateLinkGroup[] = [
  {
    type: WORKSPACE,
    groupId: WORKSPACE_GROUP,
    registeredBy: 'ee40564d-486e-4f68-a5ca-7a621edae0fb',
    zones: {
      AzureCloud: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'],
      AzureUSGovernment: ['privatelink.api.ml.azure.us', 'privatelink.notebooks.usgovcloudapi.net'],
      AzureChinaCloud: ['privatelink.api.ml.azure.cn', 'privatelink.notebooks.chinacloudapi.cn'],
    },
    deployedBy: [DEPLOYS_WORKSPACE_ENDPOINT],
    connections: [CONNECTIONS],
    source: AML_ZONES,
  },
  {
    type: AML_REGISTRY,
    groupId: REGISTRY_GROUP,
    zones: {},
    connections: [REGISTRY_CONNECTIONS, CONNECTIONS],
    source: REGISTRY_ISOLATION,
  },
  storage('blob', '75973700-529f-4de2-b794-fb9b6781b6b0'),
  storage('file', '6df98d03-368a-4438-8730-a93c4d7693d6'),
  storage('queue', 'bcff79fb-2b0d-47c9-97e5-3023479b00d1'),
  storage('table', '028bbd88-e9b5-461f-9424-a1b63a7bee1a'),
  storage('dfs', '83c6fe0f-2316-444a-99a1-1ecd8a7872ca'),
  {
    type: KEY_VAULT,
    groupId: 'vault',
    registeredBy: 'ac673a9a-f77d-4846-b2d8-a57f8e1c01d4',
    deployedBy: ['9d4fad1f-5189-4a42-b29e-cf7929c6b6df'],
    zones: {
      AzureCloud: ['privatelink.vaultcore.azure.net'],
      AzureUSGovernment: ['privatelink.vaultcore.usgovcloudapi.net'],
      AzureChinaCloud: ['privatelink.vaultcore.azure.cn'],
    },
    source: ZONES,
  },
  {
    type: CONTAINER_REGISTRY,
    groupId: 'registry',
    registeredBy: 'e9585a95-5b8c-4d03-b193-dc7eb5ac4c32',
    deployedBy: ['d85c6833-7d33-4cf5-a915-aaa2de84405f'],
    zones: { AzureCloud: ['privatelink.azurecr.io'], AzureUSGovernment: ['privatelink.azurecr.us'] },
    source: ZONES,
  },
  {
    type: MONITOR_PRIVATE_LINK_SCOPE,
    groupId: 'azuremonitor',
    registeredBy: '437914ee-c176-4fff-8986-7e05eb971365',
    zones: {
      AzureCloud: [
        'privatelink.monitor.azure.com',
        'privatelink.oms.opinsights.azure.com',
        'privatelink.ods.opinsights.azure.com',
        'privatelink.agentsvc.azure-automation.net',
        'privatelink.blob.core.windows.net',
      ],
      AzureUSGovernment: [
        'privatelink.monitor.azure.us',
        'privatelink.adx.monitor.azure.us',
        'privatelink.oms.opinsights.azure.us',
        'privatelink.ods.opinsights.azure.us',
        'privatelink.agentsvc.azure-automation.us',
        'privatelink.blob.core.usgovcloudapi.net',
      ],
    },
    source: ZONES,
  },
  {
    type: KUBERNETES_CLUSTER,
    groupId: 'management',
    zones: { AzureCloud: ['privatelink.{region}.azmk8s.io'] },
    source: ZONES,
  },
  {
    type: AI_ACCOUNT,
    groupId: 'account',
    registeredBy: 'c4bc6f10-cb41-49eb-b000-d5ab82e2a091',
    deployedBy: ['db630ad5-52e9-4f4d-9c44-53912fe40053'],
    zones: {
      AzureCloud: [
        'privatelink.cognitiveservices.azure.com',
        'privatelink.openai.azure.com',
        'privatelink.services.ai.azure.com',
      ],
      AzureUSGovernment: ['privatelink.cognitiveservices.azure.us'],
    },
    source: ZONES,
  },
  {
    type: SEARCH_SERVICE,
    groupId: 'searchService',
    registeredBy: 'fbc14a67-53e4-4932-abcc-2049c6706009',
    deployedBy: ['b698b005-b660-4837-b833-a7aaab26ddba'],
    zones: { AzureCloud: ['privatelink.search.windows.net'], AzureUSGovernment: ['privatelink.search.azure.us'] },
    source: ZONES,
  },
  {
    type: COSMOS_ACCOUNT,
    groupId: 'Sql',
    registeredBy: 'a63cc0bd-cda4-4178-b705-37dc439d3e0f',
    deployedBy: ['b609e813-3156-4079-91fa-a8494c1471c4'],
    zones: {
      AzureCloud: ['privatelink.documents.azure.com'],
      AzureUSGovernment: ['privatelink.documents.azure.us'],
      AzureChinaCloud: ['privatelink.documents.azure.cn'],
    },
    source: ZONES,
  },
];

/** The zones an endpoint of this type and group needs in a cloud; undefined where none is published. */
export function zonesFor(type: string, groupId: string, cloud: Cloud): readonly string[] | undefined {
  return groupOf(type, groupId)?.zones[cloud];
}

/** The clouds that have zones for this type and group. */
export function cloudsOf(type: string, groupId: string): readonly Cloud[] {
  const zones = groupOf(type, groupId)?.zones ?? {};
  return (['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const).filter(
    (cloud) => zones[cloud] !== undefined,
  );
}

/** Groups that are in no row of the table because no rule asks for their zones. */
const FURTHER_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  [STORAGE_ACCOUNT, ['web']],
  // Source: ZONES, the rows of the other APIs of Cosmos DB.
  [COSMOS_ACCOUNT, ['MongoDB', 'Cassandra', 'Gremlin', 'Table', 'SqlDedicated', 'Analytical', 'MongoCluster']],
]);

/** The groups that a private endpoint for this type may ask for; empty if nothing is known of the type. */
export function groupsOf(type: string): readonly string[] {
  const listed = PRIVATE_LINK_GROUPS.filter((group) => sameType(group.type, type));
  const [first] = listed;
  if (first === undefined) return [];
  return [...listed.map(({ groupId }) => groupId), ...(FURTHER_GROUPS.get(first.type) ?? [])];
}

/** The built-in policies that create an endpoint of this type and group where there is none. */
export function policiesDeploying(type: string, groupId: string): readonly string[] {
  return groupOf(type, groupId)?.deployedBy ?? [];
}

/** Where a deployed target of this type lists the connections of the group; empty if it does not tell. */
export function connectionLists(type: string, groupId: string): readonly ConnectionList[] {
  return groupOf(type, groupId)?.connections ?? [];
}

/** Where a deployed target of this type lists all connections to it, for whichever group. */
export function listsOfConnections(type: string): readonly ConnectionList[] {
  const [groupId = ''] = groupsOf(type);
  const own = connectionLists(type, groupId);
  return own.length > 0 ? own : [CONNECTIONS];
}

/** Every zone of the table, of every cloud, but for those that have a region in their name. */
const ZONE_NAMES: ReadonlySet<string> = new Set(
  PRIVATE_LINK_GROUPS.flatMap(({ zones }) => Object.values(zones).flat()).filter((zone) => !zone.includes('{')),
);

/** True for the name of a zone in which private endpoints are registered. */
export function isPrivateLinkZone(name: string): boolean {
  return ZONE_NAMES.has(name.toLowerCase());
}

/**
 * The zone of the table that a name misses by a letter or two; undefined for names of the table and for those that end in
 * another country, which may be right there.
 */
export function zoneMissedBy(name: string): string | undefined {
  const written = name.toLowerCase();
  if (isPrivateLinkZone(written)) return undefined;
  const ending = (zone: string) => zone.slice(zone.lastIndexOf('.'));
  const alike = [...ZONE_NAMES].filter((zone) => ending(zone) === ending(written));
  return nearest(written, alike, 2);
}

function groupOf(type: string, groupId: string): PrivateLinkGroup | undefined {
  const wanted = primaryGroup(groupId);
  return PRIVATE_LINK_GROUPS.find((group) => sameType(group.type, type) && group.groupId.toLowerCase() === wanted);
}

/** The group in lower case; that of the second region counts as its first: `blob_secondary` as `blob`. */
export function primaryGroup(groupId: string): string {
  return groupId.toLowerCase().replace(/_secondary$/, '');
}
