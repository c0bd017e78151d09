/**
 * Which API versions of a resource type define which property. The provider normally accepts a body with a property its
 * version does not know and ignores it, so such a property protects nothing.
 */
import type { Availability } from './api-version.js';

/** What a property means for a reviewer who finds it on a version that ignores it. */
export type Purpose =
  /** It protects, or opens, something. */
  | 'security'
  /** It changes how something runs or what it costs. */
  | 'operational'
  /** It tells the variant of a body apart, or is only read: the version of the variant, never a finding. */
  | 'shape';

/** A condition on the same resource: the member that tells its variants apart. */
export interface Variant {
  /** Path with `[]` and `{*}` for "the same item as the property's". */
  readonly path: string;
  readonly equals: string;
}

export interface PropertyAvailability extends Availability {
  /** Full ARM type. */
  readonly type: string;
  /** ARM path; `{*}` is any key of a dictionary, `[]` any item of an array. */
  readonly path: string;
  /** Only this variant of the body. */
  readonly variant?: Variant;
  /** Earlier versions have it in what they return and take it from nobody. */
  readonly isReadBefore?: true;
  readonly purpose: Purpose;
  readonly source: string;
}

/** Read from every version of the Microsoft.MachineLearningServices types there, up to 2026-05-01 and 2026-05-15-preview. */
const SOURCE = 'github.com/Azure/bicep-types-az, generated/machinelearningservices';

type Row = Omit<PropertyAvailability, 'type' | 'source' | 'purpose'> & { readonly purpose?: Purpose };

function rows(type: string, properties: readonly Row[]): readonly PropertyAvailability[] {
  return properties.map((row) => ({
    purpose: 'security',
    ...row,
    type: `Microsoft.MachineLearningServices/${type}`,
    source: SOURCE,
  }));
}

const computeType = (equals: string): Variant => ({ path: 'properties.computeType', equals });
const CLUSTER = computeType('AmlCompute');
const INSTANCE = computeType('ComputeInstance');
const AKS = computeType('AKS');
export const outboundRuleType = (equals: string): Variant => ({
  path: 'properties.managedNetwork.outboundRules.{*}.type',
  equals,
});

const WORKSPACES = rows('workspaces', [
  { path: 'properties.publicNetworkAccess', firstPreview: '2022-01-01-preview', firstStable: '2021-07-01' },
  {
    path: 'properties.allowPublicAccessWhenBehindVnet',
    firstPreview: '2020-05-01-preview',
    firstStable: '2020-03-01',
  },
  {
    path: 'properties.privateEndpointConnections',
    firstPreview: '2020-05-01-preview',
    firstStable: '2020-03-01',
    purpose: 'shape',
  },
  { path: 'properties.networkAcls', firstPreview: '2024-10-01-preview' },
  { path: 'properties.ipAllowlist', firstPreview: '2024-01-01-preview' },
  {
    path: 'properties.managedNetwork.isolationMode',
    firstPreview: '2023-04-01-preview',
    firstStable: '2023-10-01',
  },
  {
    path: 'properties.managedNetwork.outboundRules.{*}.destination.action',
    variant: outboundRuleType('ServiceTag'),
    firstPreview: '2023-06-01-preview',
    firstStable: '2023-10-01',
  },
  {
    path: 'properties.managedNetwork.outboundRules.{*}.destination.addressPrefixes',
    variant: outboundRuleType('ServiceTag'),
    isReadBefore: true,
    firstPreview: '2024-07-01-preview',
    firstStable: '2025-12-01',
  },
  {
    path: 'properties.managedNetwork.outboundRules.{*}.fqdns',
    variant: outboundRuleType('PrivateEndpoint'),
    firstPreview: '2024-07-01-preview',
    firstStable: '2025-12-01',
  },
  {
    path: 'properties.managedNetwork.firewallSku',
    firstPreview: '2024-10-01-preview',
    firstStable: '2024-10-01',
    purpose: 'operational',
  },
  {
    path: 'properties.managedNetwork.enableNetworkMonitor',
    firstPreview: '2024-10-01-preview',
    firstStable: '2025-09-01',
    missingIn: ['2025-01-01-preview'],
  },
  { path: 'properties.managedNetwork.enableFirewallLog', firstStable: '2025-09-01', lastStable: '2025-09-01' },
  {
    path: 'properties.managedNetwork.managedNetworkKind',
    firstPreview: '2024-10-01-preview',
    firstStable: '2025-04-01',
    purpose: 'operational',
    missingIn: ['2025-01-01-preview'],
  },
  {
    path: 'properties.provisionNetworkNow',
    firstPreview: '2024-10-01-preview',
    firstStable: '2025-06-01',
    purpose: 'operational',
  },
  { path: 'properties.v1LegacyMode', firstPreview: '2022-06-01-preview', firstStable: '2022-05-01' },
  { path: 'properties.serverlessComputeSettings', firstPreview: '2023-08-01-preview', firstStable: '2023-10-01' },
  {
    path: 'properties.imageBuildCompute',
    firstPreview: '2020-05-01-preview',
    firstStable: '2020-03-01',
    purpose: 'operational',
  },
  { path: 'properties.encryption', firstPreview: '2020-02-18-preview', firstStable: '2020-01-01' },
  {
    path: 'properties.encryption.identity.userAssignedIdentity',
    firstPreview: '2021-03-01-preview',
    firstStable: '2021-01-01',
  },
  {
    path: 'properties.encryption.cosmosDbResourceId',
    firstPreview: '2022-01-01-preview',
    firstStable: '2025-12-01',
    missingIn: [
      '2022-02-01-preview',
      '2022-06-01-preview',
      '2022-10-01-preview',
      '2022-12-01-preview',
      '2023-02-01-preview',
      '2023-04-01-preview',
    ],
  },
  {
    path: 'properties.enableServiceSideCMKEncryption',
    firstPreview: '2024-07-01-preview',
    firstStable: '2025-06-01',
  },
  { path: 'properties.enableSimplifiedCmk', firstPreview: '2024-07-01-preview' },
  { path: 'properties.hbiWorkspace', firstPreview: '2020-02-18-preview', firstStable: '2020-01-01' },
  { path: 'properties.systemDatastoresAuthMode', firstPreview: '2022-12-01-preview', firstStable: '2025-06-01' },
  { path: 'properties.primaryUserAssignedIdentity', firstPreview: '2021-03-01-preview', firstStable: '2021-01-01' },
  { path: 'properties.allowRoleAssignmentOnRG', firstPreview: '2024-07-01-preview' },
  { path: 'properties.enableDataIsolation', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
  { path: 'properties.enableSoftwareBillOfMaterials', firstPreview: '2024-01-01-preview' },
  { path: 'properties.hubResourceId', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
  {
    path: 'properties.workspaceHubConfig',
    firstPreview: '2023-06-01-preview',
    firstStable: '2024-04-01',
    purpose: 'operational',
  },
  { path: 'properties.storageAccounts', firstPreview: '2023-04-01-preview', purpose: 'operational' },
  { path: 'kind', firstPreview: '2022-12-01-preview', firstStable: '2023-10-01', purpose: 'shape' },
]);

const COMPUTES = rows('workspaces/computes', [
  { path: 'properties.disableLocalAuth', firstPreview: '2021-03-01-preview', firstStable: '2021-04-01' },
  {
    path: 'properties.properties.remoteLoginPortPublicAccess',
    variant: CLUSTER,
    firstPreview: '2020-02-18-preview',
    firstStable: '2019-06-01',
  },
  {
    path: 'properties.properties.enableNodePublicIp',
    variant: CLUSTER,
    firstPreview: '2020-05-15-preview',
    firstStable: '2021-01-01',
  },
  {
    path: 'properties.properties.isolatedNetwork',
    variant: CLUSTER,
    firstPreview: '2020-05-15-preview',
    firstStable: '2021-01-01',
  },
  {
    path: 'properties.properties.sshSettings.sshPublicAccess',
    variant: INSTANCE,
    firstPreview: '2020-02-18-preview',
    firstStable: '2020-06-01',
    missingIn: ['2020-05-01-preview', '2020-05-15-preview'],
  },
  {
    path: 'properties.properties.enableNodePublicIp',
    variant: INSTANCE,
    firstPreview: '2021-03-01-preview',
    firstStable: '2022-05-01',
    missingIn: ['2022-01-01-preview'],
  },
  {
    path: 'properties.properties.applicationSharingPolicy',
    variant: INSTANCE,
    firstPreview: '2020-02-18-preview',
    firstStable: '2020-06-01',
    missingIn: ['2020-05-01-preview', '2020-05-15-preview'],
  },
  {
    path: 'properties.properties.personalComputeInstanceSettings',
    variant: INSTANCE,
    firstPreview: '2020-02-18-preview',
    firstStable: '2020-08-01',
    missingIn: ['2020-05-01-preview', '2020-05-15-preview'],
  },
  {
    path: 'properties.properties.idleTimeBeforeShutdown',
    variant: INSTANCE,
    firstPreview: '2022-06-01-preview',
    firstStable: '2025-12-01',
  },
  {
    path: 'properties.properties.schedules',
    variant: INSTANCE,
    firstPreview: '2021-03-01-preview',
    firstStable: '2022-05-01',
    purpose: 'operational',
    missingIn: ['2022-01-01-preview'],
  },
  { path: 'properties.properties.enableRootAccess', variant: INSTANCE, firstPreview: '2023-08-01-preview' },
  {
    path: 'properties.properties.enableSSO',
    variant: INSTANCE,
    firstPreview: '2023-08-01-preview',
    firstStable: '2025-12-01',
  },
  { path: 'properties.properties.enableOSPatching', variant: INSTANCE, firstPreview: '2023-08-01-preview' },
  {
    path: 'properties.properties.setupScripts',
    variant: INSTANCE,
    firstPreview: '2020-09-01-preview',
    firstStable: '2021-01-01',
    purpose: 'operational',
  },
  {
    path: 'properties.properties.customServices',
    variant: INSTANCE,
    firstPreview: '2022-06-01-preview',
    firstStable: '2023-04-01',
    purpose: 'operational',
  },
  {
    path: 'properties.properties.osImageMetadata.isLatestOsImageVersion',
    variant: INSTANCE,
    firstPreview: '2022-10-01-preview',
    firstStable: '2023-04-01',
    purpose: 'shape',
  },
  {
    path: 'properties.properties.sslConfiguration.leafDomainLabel',
    variant: AKS,
    firstPreview: '2021-03-01-preview',
    firstStable: '2020-04-01',
    missingIn: [
      '2020-06-01',
      '2020-08-01',
      '2021-01-01',
      '2020-05-01-preview',
      '2020-05-15-preview',
      '2020-09-01-preview',
    ],
  },
  {
    path: 'properties.properties.loadBalancerType',
    variant: AKS,
    firstPreview: '2021-03-01-preview',
    firstStable: '2021-04-01',
  },
  { path: 'identity.type', firstPreview: '2018-03-01-preview', firstStable: '2018-11-19', purpose: 'shape' },
]);

const ENDPOINTS = [
  ...rows('workspaces/onlineEndpoints', [
    { path: 'properties.authMode', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
    { path: 'properties.publicNetworkAccess', firstPreview: '2022-02-01-preview', firstStable: '2022-10-01' },
  ]),
  ...rows('workspaces/onlineEndpoints/deployments', [
    { path: 'properties.egressPublicNetworkAccess', firstPreview: '2022-02-01-preview', firstStable: '2022-10-01' },
    {
      path: 'properties.privateNetworkConnection',
      firstPreview: '2022-02-01-preview',
      lastPreview: '2022-02-01-preview',
    },
    { path: 'properties.appInsightsEnabled', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
    { path: 'properties.dataCollector', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
  ]),
  ...rows('workspaces/batchEndpoints', [
    { path: 'properties.authMode', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
  ]),
  ...rows('workspaces/serverlessEndpoints', [
    { path: 'properties.authMode', firstPreview: '2023-08-01-preview', firstStable: '2024-04-01' },
    { path: 'properties.contentSafety', firstPreview: '2024-07-01-preview', firstStable: '2024-04-01' },
    { path: 'properties.contentSafety.contentSafetyLevel', firstPreview: '2024-10-01-preview' },
  ]),
];

const DATA = [
  ...rows('workspaces/datastores', [
    {
      path: 'properties.credentials.credentialsType',
      variant: { path: 'properties.credentials.credentialsType', equals: 'None' },
      firstPreview: '2022-02-01-preview',
      firstStable: '2022-05-01',
      purpose: 'shape',
    },
    {
      path: 'properties.serviceDataAccessAuthIdentity',
      variant: { path: 'properties.datastoreType', equals: 'AzureBlob' },
      firstPreview: '2022-02-01-preview',
      firstStable: '2022-05-01',
    },
    {
      path: 'properties.datastoreType',
      variant: { path: 'properties.datastoreType', equals: 'OneLake' },
      firstPreview: '2023-04-01-preview',
      firstStable: '2024-04-01',
      purpose: 'shape',
    },
  ]),
  ...rows('workspaces/connections', [
    {
      // The flat form: any text. Later versions list the values, as the next two rows do.
      path: 'properties.authType',
      firstPreview: '2020-09-01-preview',
      firstStable: '2020-06-01',
      lastStable: '2021-07-01',
      lastPreview: '2022-02-01-preview',
      purpose: 'shape',
    },
    {
      path: 'properties.authType',
      variant: { path: 'properties.authType', equals: 'ManagedIdentity' },
      firstPreview: '2022-06-01-preview',
      firstStable: '2022-05-01',
      purpose: 'shape',
    },
    {
      path: 'properties.authType',
      variant: { path: 'properties.authType', equals: 'AAD' },
      firstPreview: '2024-01-01-preview',
      firstStable: '2024-04-01',
      purpose: 'shape',
    },
    {
      path: 'properties.value',
      firstPreview: '2020-09-01-preview',
      firstStable: '2020-06-01',
      lastStable: '2025-09-01',
      lastPreview: '2023-04-01-preview',
    },
    { path: 'properties.isSharedToAll', firstPreview: '2023-08-01-preview', firstStable: '2024-04-01' },
    {
      path: 'properties.useWorkspaceManagedIdentity',
      firstPreview: '2024-07-01-preview',
      firstStable: '2025-12-01',
    },
    {
      path: 'properties.peRequirement',
      firstPreview: '2024-07-01-preview',
      firstStable: '2025-12-01',
      purpose: 'operational',
    },
  ]),
];

const OTHERS = [
  ...rows('workspaces/outboundRules', [
    {
      path: 'properties.destination.addressPrefixes',
      variant: { path: 'properties.type', equals: 'ServiceTag' },
      isReadBefore: true,
      firstPreview: '2024-07-01-preview',
      firstStable: '2025-12-01',
    },
    {
      path: 'properties.destination',
      variant: { path: 'properties.type', equals: 'FQDN' },
      firstPreview: '2023-04-01-preview',
      firstStable: '2023-10-01',
    },
  ]),
  ...rows('workspaces/managedNetworks', [
    { path: 'properties.managedNetwork.isolationMode', firstPreview: '2024-10-01-preview' },
  ]),
  ...rows('workspaces/capabilityHosts', [
    { path: 'properties.customerSubnet', firstPreview: '2024-10-01-preview', firstStable: '2025-06-01' },
  ]),
  ...rows('workspaces/marketplaceSubscriptions', [
    {
      path: 'properties.modelId',
      firstPreview: '2024-01-01-preview',
      firstStable: '2024-04-01',
      purpose: 'shape',
    },
  ]),
  ...rows('workspaces/services', [
    {
      path: 'sslEnabled',
      variant: { path: 'computeType', equals: 'ACI' },
      firstPreview: '2020-05-01-preview',
      firstStable: '2021-01-01',
      lastStable: '2021-04-01',
    },
    {
      path: 'aadAuthEnabled',
      variant: { path: 'computeType', equals: 'AKS' },
      firstPreview: '2020-05-01-preview',
      firstStable: '2021-01-01',
      lastStable: '2021-04-01',
    },
  ]),
  ...rows('registries', [
    { path: 'properties.publicNetworkAccess', firstPreview: '2022-10-01-preview', firstStable: '2023-04-01' },
    {
      path: 'properties.regionDetails.[].storageAccountDetails.[].systemCreatedStorageAccount.allowBlobPublicAccess',
      firstPreview: '2022-12-01-preview',
      firstStable: '2023-04-01',
    },
  ]),
];

export const AVAILABILITY: readonly PropertyAvailability[] = [
  ...WORKSPACES,
  ...COMPUTES,
  ...ENDPOINTS,
  ...DATA,
  ...OTHERS,
];
