/** Private endpoint group ids and the private DNS zones that belong to them, per cloud. */
import type { Cloud } from '../../expand/functions/call.js';
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
  readonly source: string;
}

/** The table of zones by service and cloud. */
const ZONES = 'learn.microsoft.com/azure/private-link/private-endpoint-dns';
const AML_ZONES = 'learn.microsoft.com/azure/machine-learning/how-to-custom-dns';
const REGISTRY_GROUP = 'learn.microsoft.com/azure/machine-learning/how-to-registry-network-isolation';

export const WORKSPACE_GROUP = 'amlworkspace';

function storage(groupId: string): PrivateLinkGroup {
  return {
    type: STORAGE_ACCOUNT,
    groupId,
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
    zones: {
      AzureCloud: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'],
      AzureUSGovernment: ['privatelink.api.ml.azure.us', 'privatelink.notebooks.usgovcloudapi.net'],
      AzureChinaCloud: ['privatelink.api.ml.azure.cn', 'privatelink.notebooks.chinacloudapi.cn'],
    },
    source: AML_ZONES,
  },
  { type: AML_REGISTRY, groupId: 'amlregistry', zones: {}, source: REGISTRY_GROUP },
  storage('blob'),
  storage('file'),
  storage('queue'),
  storage('table'),
  storage('dfs'),
  {
    type: KEY_VAULT,
    groupId: 'vault',
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
    zones: { AzureCloud: ['privatelink.azurecr.io'], AzureUSGovernment: ['privatelink.azurecr.us'] },
    source: ZONES,
  },
  {
    type: MONITOR_PRIVATE_LINK_SCOPE,
    groupId: 'azuremonitor',
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
    zones: { AzureCloud: ['privatelink.search.windows.net'], AzureUSGovernment: ['privatelink.search.azure.us'] },
    source: ZONES,
  },
  {
    type: COSMOS_ACCOUNT,
    groupId: 'Sql',
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

function groupOf(type: string, groupId: string): PrivateLinkGroup | undefined {
  const wanted = groupId.toLowerCase().replace(/_secondary$/, '');
  return PRIVATE_LINK_GROUPS.find(
    (group) => group.type.toLowerCase() === type.toLowerCase() && group.groupId.toLowerCase() === wanted,
  );
}
