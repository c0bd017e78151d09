/** Estates: workspaces with all that they use, closed as the rules want it, and what can be wrong with them. */
import { createHash } from 'node:crypto';
import { type ArmBody, Azure, type Json, properties } from './azure.js';

export const SUBSCRIPTION = '11111111-0000-0000-0000-000000000001';

export interface Place {
  readonly subscription: string;
  readonly location: string;
  readonly cloud: keyof typeof ZONES;
}

export const WEST_EUROPE: Place = { subscription: SUBSCRIPTION, location: 'westeurope', cloud: 'AzureCloud' };
export const GOVERNMENT: Place = { ...WEST_EUROPE, location: 'usgovvirginia', cloud: 'AzureUSGovernment' };
export const CHINA: Place = { ...WEST_EUROPE, location: 'chinaeast2', cloud: 'AzureChinaCloud' };

const ZONES = {
  AzureCloud: {
    api: 'privatelink.api.azureml.ms',
    notebooks: 'privatelink.notebooks.azure.net',
    blob: 'privatelink.blob.core.windows.net',
    vault: 'privatelink.vaultcore.azure.net',
  },
  AzureUSGovernment: {
    api: 'privatelink.api.ml.azure.us',
    notebooks: 'privatelink.notebooks.usgovcloudapi.net',
    blob: 'privatelink.blob.core.usgovcloudapi.net',
    vault: 'privatelink.vaultcore.usgovcloudapi.net',
  },
  AzureChinaCloud: {
    api: 'privatelink.api.ml.azure.cn',
    notebooks: 'privatelink.notebooks.chinacloudapi.cn',
    blob: 'privatelink.blob.core.chinacloudapi.cn',
    vault: 'privatelink.vaultcore.azure.cn',
  },
} as const;

/** IDs of one workspace and of what belongs to it. */
export function idsOf(name: string, { subscription, cloud }: Place = WEST_EUROPE) {
  const providers = `/subscriptions/${subscription}/resourceGroups/rg-${name}/providers`;
  const workspace = `${providers}/Microsoft.MachineLearningServices/workspaces/${name}`;
  const network = `/subscriptions/${subscription}/resourceGroups/rg-net/providers/Microsoft.Network`;
  const endpoint = (target: string) => `${network}/privateEndpoints/pe-${name}-${target}`;
  const zone = (key: keyof (typeof ZONES)['AzureCloud']) => `${network}/privateDnsZones/${ZONES[cloud][key]}`;
  return {
    workspace,
    cluster: `${workspace}/computes/cpu`,
    instance: `${workspace}/computes/ci-${name}`,
    endpoint: `${workspace}/onlineEndpoints/score`,
    storage: `${providers}/Microsoft.Storage/storageAccounts/st${name}`,
    vault: `${providers}/Microsoft.KeyVault/vaults/kv-${name}`,
    registry: `${providers}/Microsoft.ContainerRegistry/registries/cr${name}`,
    insights: `${providers}/Microsoft.Insights/components/appi-${name}`,
    identity: `${providers}/Microsoft.ManagedIdentity/userAssignedIdentities/id-${name}`,
    logs: `/subscriptions/${subscription}/resourceGroups/rg-net/providers/Microsoft.OperationalInsights/workspaces/log`,
    vnet: `${network}/virtualNetworks/vnet`,
    subnet: `${network}/virtualNetworks/vnet/subnets/endpoints`,
    securityGroup: `${network}/networkSecurityGroups/nsg`,
    workspaceEndpoint: endpoint('mlw'),
    storageEndpoint: endpoint('blob'),
    vaultEndpoint: endpoint('vault'),
    zone,
  };
}

/** A principal of its own for every name. */
function principal(name: string): string {
  return `aaaaaaaa-0000-0000-0000-${digitsOf(name)}`;
}

/** Twelve digits that only this text has. */
function digitsOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const typeOf = (id: string): string => {
  const segments = id.slice(id.lastIndexOf('/providers/') + '/providers/'.length).split('/');
  return [segments[0], ...segments.filter((_, at) => at % 2 === 1)].join('/');
};

/** A body as Resource Manager writes it; the members beside `properties` come last. */
export function body(id: string, own: Json, rest: Json = {}): ArmBody {
  return { id, name: id.split('/').at(-1), type: typeOf(id), ...rest, properties: own };
}

export interface WorkspaceOptions {
  readonly kind?: 'Default' | 'Hub' | 'Project';
  readonly hub?: string;
  /** The storage account of another workspace, in place of its own. */
  readonly storage?: string;
}

/** One workspace, its dependencies, computes, endpoints and roles. */
export function workspaceBodies(
  name: string,
  place: Place = WEST_EUROPE,
  options: WorkspaceOptions = {},
): readonly ArmBody[] {
  const ids = idsOf(name, place);
  const { location } = place;
  const { kind = 'Default', hub, storage = ids.storage } = options;
  const approved = (target: string, endpoint: string) => [
    {
      id: `${target}/privateEndpointConnections/pe`,
      properties: { privateEndpoint: { id: endpoint }, privateLinkServiceConnectionState: { status: 'Approved' } },
    },
  ];
  const workspace = body(
    ids.workspace,
    {
      storageAccount: storage,
      keyVault: ids.vault,
      containerRegistry: ids.registry,
      applicationInsights: ids.insights,
      ...(hub === undefined ? {} : { hubResourceId: hub }),
      publicNetworkAccess: 'Disabled',
      hbiWorkspace: false,
      v1LegacyMode: false,
      managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound', status: { status: 'Active', sparkReady: true } },
      systemDatastoresAuthMode: 'Identity',
      enableDataIsolation: kind !== 'Default',
      ipAllowlist: [],
      networkAcls: { defaultAction: 'Deny', ipRules: [] },
      privateEndpointConnections: approved(ids.workspace, ids.workspaceEndpoint),
    },
    {
      location,
      kind,
      identity: { type: 'SystemAssigned', principalId: principal(name), tenantId: 't' },
      sku: { name: 'Basic' },
    },
  );
  return [
    workspace,
    body(
      ids.cluster,
      {
        computeType: 'AmlCompute',
        disableLocalAuth: true,
        createdOn: '2025-03-01T08:00:00Z',
        properties: { enableNodePublicIp: false, remoteLoginPortPublicAccess: 'Disabled', subnet: { id: ids.subnet } },
      },
      { location, identity: { type: 'UserAssigned', userAssignedIdentities: { [ids.identity]: {} } } },
    ),
    body(
      ids.instance,
      {
        computeType: 'ComputeInstance',
        disableLocalAuth: true,
        createdOn: '2025-03-01T08:00:00Z',
        properties: {
          enableNodePublicIp: false,
          sshSettings: { sshPublicAccess: 'Disabled' },
          idleTimeBeforeShutdown: 'PT30M',
        },
      },
      { location },
    ),
    body(`${ids.workspace}/datastores/workspaceblobstore`, {
      datastoreType: 'AzureBlob',
      credentials: { credentialsType: 'None' },
    }),
    body(`${ids.workspace}/connections/search`, {
      category: 'CognitiveSearch',
      authType: 'AAD',
      target: 'https://srch.search.windows.net',
    }),
    body(`${ids.workspace}/outboundRules/pypi`, {
      type: 'FQDN',
      destination: 'pypi.org',
      category: 'UserDefined',
      status: 'Active',
    }),
    body(
      ids.endpoint,
      { authMode: 'AADToken', publicNetworkAccess: 'Disabled', provisioningState: 'Succeeded' },
      { location, identity: { type: 'SystemAssigned', principalId: principal(`${name}e`) } },
    ),
    body(
      `${ids.endpoint}/deployments/blue`,
      { endpointComputeType: 'Managed', egressPublicNetworkAccess: 'Disabled' },
      { location },
    ),
    body(`${ids.workspace}/batchEndpoints/nightly`, { authMode: 'AADToken' }, { location }),
    ...(options.storage === undefined
      ? storageBodies(ids.storage, location, approved(ids.storage, ids.storageEndpoint))
      : []),
    body(
      ids.vault,
      {
        enableRbacAuthorization: true,
        enablePurgeProtection: true,
        enableSoftDelete: true,
        publicNetworkAccess: 'Disabled',
        networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny' },
        privateEndpointConnections: approved(ids.vault, ids.vaultEndpoint),
      },
      { location },
    ),
    body(
      ids.registry,
      {
        adminUserEnabled: false,
        anonymousPullEnabled: false,
        publicNetworkAccess: 'Disabled',
        networkRuleBypassOptions: 'AzureServices',
      },
      { location, sku: { name: 'Premium', tier: 'Premium' } },
    ),
    body(
      ids.insights,
      { Application_Type: 'web', WorkspaceResourceId: ids.logs, DisableLocalAuth: true },
      { location, kind: 'web' },
    ),
    body(
      ids.identity,
      { principalId: principal(`${name}u`), clientId: principal(`${name}c`), tenantId: 't' },
      { location },
    ),
    ...['workspace', 'vault', 'registry'].map((key) =>
      diagnostics(key === 'workspace' ? ids.workspace : key === 'vault' ? ids.vault : ids.registry, ids.logs),
    ),
    ...endpointBodies(ids.workspaceEndpoint, ids.workspace, 'amlworkspace', ids, ['api', 'notebooks'], name),
    ...(options.storage === undefined
      ? endpointBodies(ids.storageEndpoint, ids.storage, 'blob', ids, ['blob'], `st${name}`)
      : []),
    ...endpointBodies(ids.vaultEndpoint, ids.vault, 'vault', ids, ['vault'], `kv-${name}`),
    roleAssignment(storage, principal(name), BLOB_DATA_CONTRIBUTOR, name),
    roleAssignment(ids.vault, principal(name), KEY_VAULT_ADMINISTRATOR, name),
    roleAssignment(ids.workspace, principal(name), CONTRIBUTOR, name),
  ];
}

const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const BLOB_DATA_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const KEY_VAULT_ADMINISTRATOR = '00482a5a-887f-4fb3-b363-3b7fe8e74483';

function storageBodies(id: string, location: string, privateEndpointConnections: unknown): readonly ArmBody[] {
  const logs = `${id.split('/resourceGroups/')[0]}/resourceGroups/rg-net/providers/Microsoft.OperationalInsights/workspaces/log`;
  return [
    body(
      id,
      {
        allowBlobPublicAccess: false,
        allowSharedKeyAccess: false,
        minimumTlsVersion: 'TLS1_2',
        supportsHttpsTrafficOnly: true,
        publicNetworkAccess: 'Disabled',
        networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
        privateEndpointConnections,
      },
      { location, kind: 'StorageV2', sku: { name: 'Standard_ZRS' } },
    ),
    body(`${id}/blobServices/default`, {
      deleteRetentionPolicy: { enabled: true, days: 14 },
      containerDeleteRetentionPolicy: { enabled: true, days: 14 },
    }),
    body(`${id}/fileServices/default`, { shareDeleteRetentionPolicy: { enabled: true, days: 14 } }),
    diagnostics(`${id}/blobServices/default`, logs),
  ];
}

function diagnostics(target: string, workspaceId: string): ArmBody {
  const id = `${target}/providers/Microsoft.Insights/diagnosticSettings/to-log`;
  return body(id, { workspaceId, logs: [{ categoryGroup: 'allLogs', enabled: true }], metrics: [] });
}

function endpointBodies(
  id: string,
  target: string,
  group: string,
  ids: ReturnType<typeof idsOf>,
  zones: readonly (keyof (typeof ZONES)['AzureCloud'])[],
  record: string,
): readonly ArmBody[] {
  const nic = id.replace('/privateEndpoints/', '/networkInterfaces/nic-');
  const [first = 'api'] = zones;
  const [high = 0, low = 0] = createHash('sha256').update(id).digest();
  const address = `10.0.${high}.${low}`;
  return [
    body(id, {
      subnet: { id: ids.subnet },
      networkInterfaces: [{ id: nic }],
      customDnsConfigs: [],
      manualPrivateLinkServiceConnections: [],
      privateLinkServiceConnections: [
        {
          name: 'pls',
          properties: {
            privateLinkServiceId: target,
            groupIds: [group],
            privateLinkServiceConnectionState: { status: 'Approved' },
          },
        },
      ],
    }),
    body(nic, {
      ipConfigurations: [{ name: 'a', properties: { privateIPAddress: address, subnet: { id: ids.subnet } } }],
    }),
    body(`${id}/privateDnsZoneGroups/default`, {
      privateDnsZoneConfigs: zones.map((key) => ({ name: key, properties: { privateDnsZoneId: ids.zone(key) } })),
    }),
    body(`${ids.zone(first)}/A/${record}`, {
      ttl: 10,
      aRecords: [{ ipv4Address: address }],
      fqdn: `${record}.example.`,
    }),
  ];
}

export function roleAssignment(
  scope: string,
  principalId: string,
  role: string,
  name: string,
  more: Json = {},
): ArmBody {
  const subscription = scope.split('/').slice(0, 3).join('/');
  const digits = digitsOf(`${scope}${name}${role}`);
  return body(`${scope}/providers/Microsoft.Authorization/roleAssignments/bbbbbbbb-0000-0000-0000-${digits}`, {
    principalId,
    principalType: 'ServicePrincipal',
    roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    scope,
    createdOn: '2025-03-01T08:00:00Z',
    ...more,
  });
}

/** What a subscription has once: its network, zones, logs, Defender plans, policies and locks. */
export function subscriptionBodies(place: Place = WEST_EUROPE): readonly ArmBody[] {
  const ids = idsOf('any', place);
  const root = `/subscriptions/${place.subscription}`;
  const { location } = place;
  const zones = (['api', 'notebooks', 'blob', 'vault'] as const).map(ids.zone);
  const builtIn = '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce';
  const assignment = `${root}/providers/Microsoft.Authorization/policyAssignments/no-public-workspace`;
  return [
    body(
      ids.vnet,
      {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [
          {
            id: ids.subnet,
            name: 'endpoints',
            properties: {
              addressPrefix: '10.0.0.0/24',
              networkSecurityGroup: { id: ids.securityGroup },
              privateEndpointNetworkPolicies: 'Enabled',
              defaultOutboundAccess: false,
            },
          },
        ],
        virtualNetworkPeerings: [],
      },
      { location },
    ),
    body(ids.securityGroup, { securityRules: [], subnets: [{ id: ids.subnet }] }, { location }),
    ...zones.map((zone) => body(zone, { numberOfRecordSets: 2 }, { location: 'global' })),
    ...zones.map((zone) =>
      body(
        `${zone}/virtualNetworkLinks/to-vnet`,
        { virtualNetwork: { id: ids.vnet }, virtualNetworkLinkState: 'Completed', registrationEnabled: false },
        { location: 'global' },
      ),
    ),
    body(
      ids.logs,
      { retentionInDays: 180, sku: { name: 'PerGB2018' }, features: { disableLocalAuth: true } },
      { location },
    ),
    ...['StorageAccounts', 'KeyVaults', 'Containers', 'Arm', 'AI', 'CloudPosture'].map((plan) =>
      body(`${root}/providers/Microsoft.Security/pricings/${plan}`, { pricingTier: 'Standard' }),
    ),
    body(assignment, {
      policyDefinitionId: builtIn,
      scope: root,
      enforcementMode: 'Default',
      parameters: { effect: { value: 'Deny' } },
    }),
    body(builtIn, {
      policyType: 'BuiltIn',
      mode: 'Indexed',
      displayName: 'Public access',
      policyRule: {},
    }),
    body(`${root}/providers/Microsoft.Authorization/policyExemptions/old`, {
      policyAssignmentId: assignment,
      exemptionCategory: 'Waiver',
      expiresOn: '2024-01-01T00:00:00Z',
    }),
    body(`${root}/providers/Microsoft.Authorization/locks/keep`, { level: 'CanNotDelete' }),
  ];
}

/** Closed workspaces, `mlw` alone unless names are given. */
export function cleanEstate(names: readonly string[] = ['mlw'], place = WEST_EUROPE): Azure {
  return new Azure([...subscriptionBodies(place), ...names.flatMap((name) => workspaceBodies(name, place))]);
}

/** A hub and a project in it, which uses what the hub has. */
export function hubEstate(): Azure {
  const hub = idsOf('hub');
  const ofProject = workspaceBodies('project', WEST_EUROPE, {
    kind: 'Project',
    hub: hub.workspace,
    storage: hub.storage,
  });
  return new Azure([...subscriptionBodies(), ...workspaceBodies('hub', WEST_EUROPE, { kind: 'Hub' }), ...ofProject]);
}

/** Two workspaces that use one storage account, and nothing that keeps their data apart. */
export function sharingEstate(): Azure {
  const storage = idsOf('one').storage;
  return new Azure([
    ...subscriptionBodies(),
    ...workspaceBodies('one'),
    ...workspaceBodies('two', WEST_EUROPE, { storage }),
  ]);
}

/** A cluster attached before May 2021, and the account that the service made for it. */
export function legacyEstate(): Azure {
  const ids = idsOf('mlw');
  const cluster = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-mlw/providers/Microsoft.ContainerService/managedClusters/aks`;
  return cleanEstate().and(
    body(`${ids.workspace}/computes/aks`, {
      computeType: 'AKS',
      resourceId: cluster,
      createdOn: '2020-11-02T10:00:00Z',
    }),
    body(cluster, { enableRBAC: true, disableLocalAccounts: true, agentPoolProfiles: [] }, { location: 'westeurope' }),
    roleAssignment(`/subscriptions/${SUBSCRIPTION}`, principal('legacy'), CONTRIBUTOR, 'legacy', {
      createdOn: '2020-11-02T10:00:00Z',
    }),
  );
}

/** A cloud that knows neither the newest versions nor every table. */
export function sovereignEstate(place: Place): Azure {
  const { bodies } = cleanEstate(['mlw'], place);
  return new Azure(bodies, {
    unknownVersions: ['2025-10-01-preview', '2025-05-01-preview'],
    unknownTables: ['securityresources'],
  });
}

export const governmentEstate = (): Azure => sovereignEstate(GOVERNMENT);

export const chinaEstate = (): Azure => sovereignEstate(CHINA);

/** One fault a name, in the estate of `mlw` alone. */
export const SINGLE_FAULTS: Readonly<Record<string, (azure: Azure) => Azure>> = {
  'open to the internet': changed('workspace', { publicNetworkAccess: 'Enabled' }),
  'no isolation': changed('workspace', { managedNetwork: { isolationMode: 'Disabled' } }),
  'datastores by key': changed('workspace', { systemDatastoresAuthMode: 'AccessKey' }),
  'local accounts on a cluster': changed('cluster', { disableLocalAuth: false }),
  'endpoint by key': changed('endpoint', { authMode: 'Key' }),
  'public storage': changed('storage', { publicNetworkAccess: 'Enabled', networkAcls: { defaultAction: 'Allow' } }),
  'storage by key': changed('storage', { allowSharedKeyAccess: true }),
  'vault without purge protection': changed('vault', { enablePurgeProtection: undefined }),
  'admin of the registry': changed('registry', { adminUserEnabled: true }),
};

function changed(key: 'workspace' | 'cluster' | 'endpoint' | 'storage' | 'vault' | 'registry', over: Json) {
  return (azure: Azure) =>
    azure.with({ [idsOf('mlw')[key]]: (one) => ({ ...one, properties: { ...properties(one), ...over } }) });
}

/** Closed workspaces in subscriptions of a hundred each. */
export function largeEstate(count: number, ofOneSubscription = 100): Azure {
  const places = Array.from(
    { length: Math.ceil(count / ofOneSubscription) },
    (_, at): Place => ({
      ...WEST_EUROPE,
      subscription: `22222222-0000-0000-0000-${String(at).padStart(12, '0')}`,
    }),
  );
  const bodies = places.flatMap((place, at) => {
    const names = Array.from(
      { length: Math.min(ofOneSubscription, count - at * ofOneSubscription) },
      (_, n) => `w${at}x${n}`,
    );
    const own = subscriptionBodies(place).filter(({ id }) => at === 0 || id.startsWith('/subscriptions/'));
    return [...own, ...names.flatMap((name) => workspaceBodies(name, place))];
  });
  return new Azure(bodies);
}
