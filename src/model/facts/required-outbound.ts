/**
 * What nodes of Azure Machine Learning in a network of one's own have to reach, by service tag as rules of security groups name it.
 */
const NETWORK_TRAFFIC =
  'learn.microsoft.com/azure/machine-learning/how-to-access-azureml-behind-firewall (March 2026): required public internet access';
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
  readonly source: string;
}

export const REQUIRED_OUTBOUND: readonly RequiredOutbound[] = [
  {
    tag: 'AzureActiveDirectory',
    protocol: 'Tcp',
    ports: [80, 443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureMachineLearning',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  // RStudio, the language server of notebooks, and the control of compute instances.
  {
    tag: 'AzureMachineLearning',
    protocol: 'Tcp',
    ports: [8787, 18881],
    need: 'instances',
    source: NETWORK_TRAFFIC,
  },
  { tag: 'AzureMachineLearning', protocol: 'Udp', ports: [5831], need: 'instances', source: TRAINING },
  {
    tag: 'BatchNodeManagement',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureResourceManager',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'Storage',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    privateGroup: 'blob',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'MicrosoftContainerRegistry',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  // The layers of Microsoft's images.
  {
    tag: 'AzureFrontDoor.FirstParty',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureMonitor',
    protocol: 'Tcp',
    ports: [443],
    need: 'nodes',
    privateGroup: 'azuremonitor',
    source: NETWORK_TRAFFIC,
  },
  {
    tag: 'AzureKeyVault',
    protocol: 'Tcp',
    ports: [443],
    need: 'highBusinessImpact',
    privateGroup: 'vault',
    source: NETWORK_TRAFFIC,
  },
  { tag: 'VirtualNetwork', protocol: 'Tcp', ports: [443], need: 'privateEndpoints', source: TRAINING },
  { tag: 'VirtualNetwork', protocol: 'Tcp', ports: [445], need: 'fileEndpoints', source: TRAINING },
];
