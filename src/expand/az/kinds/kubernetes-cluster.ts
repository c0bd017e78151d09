/** `az aks`. */
import { all, blocks, copied, fixedIfSet } from '../../mapping/conversions.js';
import type { Conversion } from '../../mapping/mapping.js';
import { knownString, memberOf, scalarAt } from '../../values.js';
import { type AzKind, option } from '../az-kind.js';
import { idAt, itemId } from './shared.js';

const POOL = {
  'enable-encryption-at-host': copied('enableEncryptionAtHost'),
  'enable-node-public-ip': copied('enableNodePublicIP'),
  'vnet-subnet-id': idAt('vnetSubnetID'),
  'node-count': copied('count'),
};

/** `--enable-addons monitoring,azure-policy`. */
const ADDONS: Conversion = {
  paths: ['properties.addonProfiles.azurepolicy.enabled'],
  isBlock: false,
  write: (given) => {
    if (given?.value.kind !== 'array') return [];
    const { value, span } = given;
    const addons = value.items.map((item) => knownString(item)?.toLowerCase());
    if (!addons.includes('azure-policy')) return [];
    return [{ path: 'properties.addonProfiles.azurepolicy.enabled', value: scalarAt(true, span), span }];
  },
};

/** Without one of these, the command asks for an identity of the cluster. */
const OTHER_IDENTITIES = ['service-principal', 'assign-identity'];

export const kubernetesCluster: AzKind = {
  label: 'Kubernetes cluster',
  create: 'aks create',
  update: 'aks update',
  arm: 'Microsoft.ContainerService/managedClusters',
  name: { option: 'name', also: ['-n'] },
  options: {
    location: option('text', copied('location'), '-l'),
    tags: option('pairs', copied('tags')),
    tier: option('text', copied('sku.tier')),
    'kubernetes-version': option('text', copied('properties.kubernetesVersion'), '-k'),
    'enable-private-cluster': option('flag', copied('properties.apiServerAccessProfile.enablePrivateCluster')),
    'api-server-authorized-ip-ranges': option('commas', copied('properties.apiServerAccessProfile.authorizedIPRanges')),
    'disable-run-command': option('flag', copied('properties.apiServerAccessProfile.disableRunCommand')),
    'enable-run-command': option('flag', fixedIfSet('properties.apiServerAccessProfile.disableRunCommand', false)),
    'disable-local-accounts': option('flag', copied('properties.disableLocalAccounts')),
    'enable-local-accounts': option('flag', fixedIfSet('properties.disableLocalAccounts', false)),
    'enable-aad': option('flag', copied('properties.aadProfile.managed')),
    'enable-azure-rbac': option('flag', copied('properties.aadProfile.enableAzureRBAC')),
    'disable-azure-rbac': option('flag', fixedIfSet('properties.aadProfile.enableAzureRBAC', false)),
    'network-plugin': option('text', copied('properties.networkProfile.networkPlugin')),
    'network-policy': option('text', copied('properties.networkProfile.networkPolicy')),
    'outbound-type': option('text', copied('properties.networkProfile.outboundType')),
    'enable-defender': option('flag', copied('properties.securityProfile.defender.securityMonitoring.enabled')),
    'disable-defender': option(
      'flag',
      fixedIfSet('properties.securityProfile.defender.securityMonitoring.enabled', false),
    ),
    'enable-workload-identity': option('flag', copied('properties.securityProfile.workloadIdentity.enabled')),
    'enable-oidc-issuer': option('flag', copied('properties.oidcIssuerProfile.enabled')),
    'auto-upgrade-channel': option('text', copied('properties.autoUpgradeProfile.upgradeChannel')),
    'node-os-upgrade-channel': option('text', copied('properties.autoUpgradeProfile.nodeOSUpgradeChannel')),
    'node-osdisk-diskencryptionset-id': option('text', idAt('properties.diskEncryptionSetID'), '-d'),
    'enable-addons': option('commas', ADDONS, '-a'),
    'service-principal': option('text', copied('properties.servicePrincipalProfile.clientId')),
    'client-secret': option('text', copied('properties.servicePrincipalProfile.secret')),
    'enable-managed-identity': option('flag', fixedIfSet('identity.type', 'SystemAssigned')),
    'assign-identity': option(
      'text',
      all(fixedIfSet('identity.type', 'UserAssigned'), itemId('identity.userAssignedIdentities')),
    ),
    'enable-encryption-at-host': option('flag', POOL['enable-encryption-at-host']),
    'enable-node-public-ip': option('flag', POOL['enable-node-public-ip']),
    'vnet-subnet-id': option('text', POOL['vnet-subnet-id']),
    'node-count': option('number', POOL['node-count'], '-c'),
  },
  // The cluster has one pool of nodes from the beginning.
  gathered: { nodepool: Object.keys(POOL) },
  together: { nodepool: blocks('properties.agentPoolProfiles', POOL, { name: 'nodepool1', mode: 'System' }) },
  implied: (given) =>
    OTHER_IDENTITIES.some((name) => memberOf(given, name) !== undefined) ? {} : { 'enable-managed-identity': true },
  others: {
    'attach-acr': { takes: 'text' },
    'generate-ssh-keys': { takes: 'flag' },
    'ssh-key-value': { takes: 'text' },
    'node-vm-size': { takes: 'text', also: ['-s'] },
    zones: { takes: 'list', also: ['-z'] },
    'workspace-resource-id': { takes: 'text' },
  },
  source: 'az aks create --help; Azure/azure-cli, command_modules/acs, managed_cluster_decorator.py',
};

/** `az aks enable-addons`. */
export const clusterAddons: AzKind = {
  label: 'add-on of a Kubernetes cluster',
  create: 'aks enable-addons',
  isPatch: true,
  arm: 'Microsoft.ContainerService/managedClusters',
  name: { option: 'name', also: ['-n'] },
  options: { addons: option('commas', ADDONS, '-a') },
  others: { 'workspace-resource-id': { takes: 'text' }, 'subnet-name': { takes: 'text', also: ['-s'] } },
  source: 'az aks enable-addons --help; Azure/azure-cli, command_modules/acs, addonconfiguration.py',
};
