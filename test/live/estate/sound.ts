/**
 * An estate in which nothing is wrong that only Azure tells, its bodies with what Azure adds to them: states, nulls, empty lists, IDs of
 * principals, records of what was done. Shapes: github.com/Azure/azure-rest-api-specs (examples of Microsoft.MachineLearningServices
 * 2025-06-01) and github.com/Azure/bicep-types-az.
 */
import { type ArmBody, type Azure, type Json, members, properties } from './azure.js';
import { body, cleanEstate, idsOf, roleAssignment, SUBSCRIPTION } from './estates.js';

export const IDS = idsOf('mlw');
export const ROOT = `/subscriptions/${SUBSCRIPTION}`;
export const GROUP = `${ROOT}/resourceGroups/rg-mlw`;

export const ROLES = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  aiAdministrator: 'b78c5d69-af96-48a3-bf8d-a8b4d589de94',
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  fileDataPrivilegedContributor: '69566ab7-960f-475b-8e7c-b3118f30c6bd',
  keyVaultAdministrator: '00482a5a-887f-4fb3-b363-3b7fe8e74483',
} as const;

/** Who the data scientists are, a group of the directory. */
export const PEOPLE = 'dddddddd-0000-0000-0000-000000000001';

/** The ID of the principal that the workspace is. */
export function principalOf(azure: Azure, id = IDS.workspace): string {
  const found = azure.bodies.find((one) => one.id === id);
  const own = found === undefined ? undefined : properties(found)['principalId'];
  return String(own ?? members(found?.['identity'])['principalId']);
}

/** The estate in which the tests make single faults. */
export function soundEstate(): Azure {
  const azure = cleanEstate().with({
    [IDS.workspace]: completed({
      provisioningState: 'Succeeded',
      friendlyName: 'mlw',
      publicNetworkAccess: 'Disabled',
      tenantId: 't',
      notebookInfo: null,
      sharedPrivateLinkResources: [],
      managedNetwork: {
        isolationMode: 'AllowOnlyApprovedOutbound',
        status: { status: 'Active', sparkReady: true },
        firewallSku: 'Standard',
        firewallPublicIpAddress: null,
        managedNetworkKind: 'V1',
        networkId: '99999999-0000-0000-0000-000000000001',
        enableNetworkMonitor: true,
        outboundRules: {
          pypi: { type: 'FQDN', destination: 'pypi.org', category: 'UserDefined', status: 'Active' },
        },
      },
      privateEndpointConnections: [connection(IDS.workspace, IDS.workspaceEndpoint)],
    }),
    [IDS.cluster]: completed({
      description: null,
      provisioningState: 'Succeeded',
      isAttachedCompute: false,
      resourceId: null,
      provisioningErrors: null,
      properties: {
        vmSize: 'STANDARD_DS3_V2',
        vmPriority: 'Dedicated',
        osType: 'Linux',
        virtualMachineImage: null,
        isolatedNetwork: false,
        enableNodePublicIp: false,
        subnet: { id: IDS.subnet },
        remoteLoginPortPublicAccess: 'Disabled',
        scaleSettings: { maxNodeCount: 4, minNodeCount: 0, nodeIdleTimeBeforeScaleDown: 'PT2M' },
        allocationState: 'Steady',
        errors: null,
      },
    }),
    [IDS.instance]: (one) => ({
      ...completed({
        description: null,
        provisioningState: 'Succeeded',
        isAttachedCompute: false,
        resourceId: null,
        provisioningErrors: null,
        properties: instanceProperties(),
      })(one),
      identity: { type: 'SystemAssigned', principalId: 'eeeeeeee-0000-0000-0000-000000000001', tenantId: 't' },
    }),
    [IDS.storage]: completed({
      provisioningState: 'Succeeded',
      keyCreationTime: { key1: '2026-10-01T08:00:00.000Z', key2: '2026-10-01T08:00:00.000Z' },
      privateEndpointConnections: [connection(IDS.storage, IDS.storageEndpoint)],
      encryption: { keySource: 'Microsoft.Storage', services: {}, requireInfrastructureEncryption: true },
    }),
    [IDS.vault]: completed({
      tenantId: 't',
      accessPolicies: [],
      privateEndpointConnections: [connection(IDS.vault, IDS.vaultEndpoint)],
    }),
    [GUARDRAIL]: (one) => ({
      ...one,
      identity: { type: 'None' },
      properties: { ...properties(one), notScopes: [], metadata: {} },
    }),
    [BUILT_IN]: completed({
      policyRule: {
        if: { field: 'type', equals: 'Microsoft.MachineLearningServices/workspaces' },
        // biome-ignore lint/suspicious/noThenProperty: policies have it
        then: { effect: "[parameters('effect')]" },
      },
    }),
    ...Object.fromEntries(
      (['workspaceEndpoint', 'storageEndpoint', 'vaultEndpoint'] as const).map((key) => [
        IDS[key].replace('/privateEndpoints/', '/networkInterfaces/nic-'),
        completed({}),
      ]),
    ),
  });
  const own = principalOf(azure);
  return azure.and(
    notebookRecord(azure),
    roleAssignment(IDS.registry, own, ROLES.contributor, 'mlw'),
    ...[ROLES.blobDataContributor, ROLES.fileDataPrivilegedContributor].map((role) =>
      roleAssignment(IDS.storage, PEOPLE, role, 'people', { principalType: 'Group' }),
    ),
    body(settingOf(IDS.endpoint), {
      workspaceId: IDS.logs,
      logs: [{ category: null, categoryGroup: 'allLogs', enabled: true, retentionPolicy: { days: 0, enabled: false } }],
      metrics: [],
      logAnalyticsDestinationType: null,
    }),
    body(settingOf(ROOT), {
      workspaceId: IDS.logs,
      logs: ['Administrative', 'Security', 'Policy', 'Alert'].map((category) => ({ category, enabled: true })),
    }),
    body(`${ROOT}/providers/Microsoft.Security/securityContacts/default`, {
      emails: 'security@example.com',
      isEnabled: true,
      notificationsByRole: { state: 'On', roles: ['Owner'] },
      notificationsSources: [{ sourceType: 'Alert', minimalSeverity: 'High' }],
    }),
    body(ASSESSMENT, { status: { code: 'Healthy' }, resourceDetails: { Id: IDS.registry, Source: 'Azure' } }),
  );
}

const BUILT_IN = '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce';

/** What Defender for Cloud says of the images in the registry. */
export const ASSESSMENT = `${IDS.registry}/providers/Microsoft.Security/assessments/c0b7cfc6-3172-465a-b378-53c7ff2cc0d5`;

/** The assignment of the policy that keeps workspaces closed. */
export const GUARDRAIL = `${ROOT}/providers/Microsoft.Authorization/policyAssignments/no-public-workspace`;

/** An exemption from it that has ended. */
export const EXEMPTION = `${ROOT}/providers/Microsoft.Authorization/policyExemptions/old`;

/** The diagnostic setting of a resource. */
export function settingOf(id: string): string {
  return `${id}/providers/Microsoft.Insights/diagnosticSettings/to-log`;
}

/** The estate with an account of AI services that the workspace is connected to. */
export function aiAccount(azure: Azure): Azure {
  const id = `${GROUP}/providers/Microsoft.CognitiveServices/accounts/ai`;
  const account = body(
    id,
    {
      provisioningState: 'Succeeded',
      publicNetworkAccess: 'Disabled',
      disableLocalAuth: true,
      networkAcls: { defaultAction: 'Deny', ipRules: [], virtualNetworkRules: [] },
      privateEndpointConnections: [],
      endpoint: 'https://ai.openai.azure.com/',
    },
    { location: 'westeurope', kind: 'OpenAI', sku: { name: 'S0' } },
  );
  const connected = body(`${IDS.workspace}/connections/ai`, {
    category: 'AzureOpenAI',
    authType: 'AAD',
    target: 'https://ai.openai.azure.com/',
    metadata: { ApiType: 'Azure', ResourceId: id },
  });
  return azure.and(account, connected);
}

export function instanceProperties(): Json {
  return {
    vmSize: 'STANDARD_DS3_V2',
    subnet: null,
    applicationSharingPolicy: 'Personal',
    sshSettings: { sshPublicAccess: 'Disabled', adminUserName: 'azureuser', sshPort: 22, adminPublicKey: null },
    computeInstanceAuthorizationType: 'personal',
    personalComputeInstanceSettings: null,
    enableNodePublicIp: false,
    enableRootAccess: false,
    enableSSO: true,
    enableOSPatching: true,
    idleTimeBeforeShutdown: 'PT30M',
    osImageMetadata: {
      currentImageVersion: '26.10.02',
      latestImageVersion: '26.10.02',
      isLatestOsImageVersion: true,
      osPatchingStatus: { patchStatus: 'Succeeded', rebootPending: false },
    },
    connectivityEndpoints: { publicIpAddress: null, privateIpAddress: '10.0.0.9' },
    createdBy: { userName: 'somebody@example.com', userOrgId: 't', userId: 'ffffffff-0000-0000-0000-000000000001' },
    customServices: null,
    schedules: null,
    applications: [],
    errors: [],
    state: 'Running',
  };
}

/** A connection as the side that it leads to lists it. */
export function connection(target: string, endpoint: string, status = 'Approved'): Json {
  return {
    id: `${target}/privateEndpointConnections/pe.0001`,
    name: 'pe.0001',
    properties: {
      privateEndpoint: { id: endpoint },
      privateLinkServiceConnectionState: { status, description: '', actionsRequired: 'None' },
      provisioningState: 'Succeeded',
    },
  };
}

/** The workspace's endpoint is registered in two zones, of which the estates have a record in one. */
function notebookRecord(azure: Azure): ArmBody {
  const id = `${IDS.zone('api')}/A/mlw`;
  const { aRecords } = properties(azure.bodies.find((one) => one.id === id) ?? {});
  return body(`${IDS.zone('notebooks')}/A/ml-mlw`, { ttl: 10, aRecords, fqdn: 'ml-mlw.example.' });
}

/** These properties in place of those that are there. */
export function completed(over: Json): (one: ArmBody) => ArmBody {
  return (one) => ({ ...one, properties: { ...properties(one), ...over } });
}
