/**
 * What nodes of Azure Machine Learning in a network of one's own have to reach: by service tag for security groups and network
 * rules of firewalls, by domain for application rules of firewalls.
 */
import type { Cloud } from '../../expand/functions/call.js';

const NETWORK_TRAFFIC =
  'learn.microsoft.com/azure/machine-learning/how-to-access-azureml-behind-firewall (March 2026): required public internet access';
const FIREWALL_HOSTS =
  'learn.microsoft.com/azure/machine-learning/how-to-access-azureml-behind-firewall (March 2026): Microsoft hosts';
const TRAINING =
  'learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet (March 2026): required public internet access';

/**
 * Which nodes need it: all, compute instances, those of a workspace of high business impact, or those that reach the workspace or
 * file shares by private endpoints.
 */
export type Need = 'nodes' | 'instances' | 'highBusinessImpact' | 'privateEndpoints' | 'fileEndpoints';

export interface RequiredOutbound {
  /** Service tag, without the region that may follow it. */
  readonly tag: string;
  readonly protocol: 'Tcp' | 'Udp';
  readonly ports: readonly number[];
  readonly need: Need;
  /** With a private endpoint of this group the nodes reach it in the network. */
  readonly privateGroup?: string;
  /**
   * Where its hosts are, lower-cased. A cloud that is not listed has no published host: there nothing can be said about
   * application rules.
   */
  readonly domains: Readonly<Partial<Record<Cloud, readonly string[]>>>;
  readonly source: string;
}

export const REQUIRED_OUTBOUND: readonly RequiredOutbound[] = [
  {
    tag: 'AzureActiveDirectory',
    protocol: 'Tcp',
    ports: [80, 443],
    need: 'nodes',
    domains: {
      AzureCloud: ['login.microsoftonline.com'],
      AzureUSGovernment: ['login.microsoftonline.us'],
      AzureChinaCloud: ['login.chinacloudapi.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureMachineLearning',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    domains: {
      AzureCloud: ['azureml.ms', 'ml.azure.com'],
      AzureUSGovernment: ['azureml.us', 'ml.azure.us'],
      AzureChinaCloud: ['azureml.cn', 'ml.azure.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  // RStudio, the language server of notebooks, and the control of compute instances.
  {
    tag: 'AzureMachineLearning',
    protocol: 'Tcp',
    ports: [8787, 18881],
    need: 'instances',
    domains: {
      AzureCloud: ['instances.azureml.ms', 'instances.azureml.net'],
      AzureUSGovernment: ['instances.azureml.us'],
      AzureChinaCloud: ['instances.azureml.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  { tag: 'AzureMachineLearning', protocol: 'Udp', ports: [5831], need: 'instances', domains: {}, source: TRAINING },
  {
    tag: 'BatchNodeManagement',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    domains: { AzureCloud: ['batch.azure.com'] },
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureResourceManager',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    domains: {
      AzureCloud: ['management.azure.com'],
      AzureUSGovernment: ['management.azure.us', 'management.usgovcloudapi.net'],
      AzureChinaCloud: ['management.azure.cn', 'management.chinacloudapi.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'Storage',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    privateGroup: 'blob',
    domains: {
      AzureCloud: ['core.windows.net'],
      AzureUSGovernment: ['core.usgovcloudapi.net'],
      AzureChinaCloud: ['core.chinacloudapi.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'MicrosoftContainerRegistry',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    domains: { AzureCloud: ['mcr.microsoft.com'] },
    source: NETWORK_TRAFFIC,
  },
  // The layers of Microsoft's images.
  {
    tag: 'AzureFrontDoor.FirstParty',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    domains: { AzureCloud: ['data.mcr.microsoft.com'] },
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureMonitor',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    privateGroup: 'azuremonitor',
    domains: {
      AzureCloud: ['applicationinsights.azure.com', 'applicationinsights.microsoft.com', 'services.visualstudio.com'],
    },
    source: FIREWALL_HOSTS,
  },
  {
    tag: 'AzureKeyVault',
    protocol: 'Tcp',
    ports: [443],
    need: 'highBusinessImpact',
    privateGroup: 'vault',
    domains: {
      AzureCloud: ['vault.azure.net'],
      AzureUSGovernment: ['vault.usgovcloudapi.net'],
      AzureChinaCloud: ['vault.azure.cn'],
    },
    source: NETWORK_TRAFFIC,
  },
  { tag: 'VirtualNetwork', protocol: 'Tcp', ports: [443], need: 'privateEndpoints', domains: {}, source: TRAINING },
  { tag: 'VirtualNetwork', protocol: 'Tcp', ports: [445], need: 'fileEndpoints', domains: {}, source: TRAINING },
];
