/** What the service does when a property of an Azure Machine Learning resource is not written. */
import {
  AML_REGISTRY,
  BATCH_ENDPOINT,
  COMPUTE,
  DATASTORE,
  JOB,
  MANAGED_NETWORK,
  MANAGED_NETWORK_OUTBOUND_RULE,
  ONLINE_DEPLOYMENT,
  ONLINE_ENDPOINT,
  OUTBOUND_RULE,
  SCHEDULE,
  SERVERLESS_ENDPOINT,
  WEB_SERVICE,
  WORKSPACE,
} from '../../types.js';
import { type AbsenceFact, AZURERM, COMMAND_LINE, TERRAFORM } from '../absence.js';
import type { Variant } from '../availability.js';
import { outboundRuleType } from '../availability.js';

const AKS: Variant = { path: 'properties.computeType', equals: 'AKS' };
const CLUSTER: Variant = { path: 'properties.computeType', equals: 'AmlCompute' };
const HUB: Variant = { path: 'kind', equals: 'Hub' };
const INSTANCE: Variant = { path: 'properties.computeType', equals: 'ComputeInstance' };

const AML_TYPES = 'github.com/Azure/bicep-types-az, generated/machinelearningservices';
const AML_CLI = 'github.com/Azure/azure-sdk-for-python, sdk/ml/azure-ai-ml: entity defaults and deployment templates';
const WEB_SERVICES = 'learn.microsoft.com/azure/machine-learning/v1/how-to-authenticate-web-service';
const ENDPOINT_DOCS = 'learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth';
const ISOLATION_DOCS = 'learn.microsoft.com/azure/machine-learning/how-to-managed-network';
const POLICY_PUBLIC_WORKSPACE = 'policy 438c38d2-3772-465a-a9cc-7a6666a275ce: absent does not comply';
const POLICY_DISABLE_LOCAL_AUTH = 'policy e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f: absent does not comply';

const WORKSPACES: readonly AbsenceFact[] = [
  { type: WORKSPACE, path: 'kind', value: 'Default', source: AML_TYPES },
  {
    type: WORKSPACE,
    path: 'properties.publicNetworkAccess',
    since: '2021-07-01',
    value: 'Enabled',
    source: POLICY_PUBLIC_WORKSPACE,
  },
  { type: WORKSPACE, path: 'properties.allowPublicAccessWhenBehindVnet', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.managedNetwork.isolationMode', value: 'Disabled', source: ISOLATION_DOCS },
  {
    type: MANAGED_NETWORK,
    path: 'properties.managedNetwork.isolationMode',
    value: 'Disabled',
    source: ISOLATION_DOCS,
  },
  { type: WORKSPACE, path: 'properties.managedNetwork.enableNetworkMonitor', value: false, source: ISOLATION_DOCS },
  {
    type: WORKSPACE,
    path: 'properties.serverlessComputeSettings.serverlessComputeNoPublicIP',
    value: false,
    source: AML_CLI,
  },
  { type: WORKSPACE, path: 'properties.encryption.status', value: 'Disabled', source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.hbiWorkspace', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.v1LegacyMode', since: '2022-05-01', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.systemDatastoresAuthMode', value: 'AccessKey', source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableDataIsolation', variant: HUB, value: true, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableDataIsolation', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableServiceSideCMKEncryption', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableSimplifiedCmk', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableSoftwareBillOfMaterials', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'identity.type', value: 'None', source: AML_TYPES },
  { type: WORKSPACE, path: 'identity.type', forms: COMMAND_LINE, value: 'SystemAssigned', source: AML_CLI },
  { type: AML_REGISTRY, path: 'properties.publicNetworkAccess', value: 'Enabled', source: AML_TYPES },
  { type: AML_REGISTRY, path: 'identity.type', value: 'None', source: AML_TYPES },
  { type: AML_REGISTRY, path: 'identity.type', forms: COMMAND_LINE, value: 'SystemAssigned', source: AML_CLI },
];

const COMPUTES: readonly AbsenceFact[] = [
  { type: COMPUTE, path: 'identity.type', value: 'None', source: AML_TYPES },
  { type: COMPUTE, path: 'properties.disableLocalAuth', value: false, source: POLICY_DISABLE_LOCAL_AUTH },
  {
    type: COMPUTE,
    path: 'properties.properties.enableNodePublicIp',
    variant: CLUSTER,
    value: true,
    source: AML_TYPES,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.enableNodePublicIp',
    variant: INSTANCE,
    value: true,
    source: AML_CLI,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.scaleSettings.minNodeCount',
    variant: CLUSTER,
    value: 0,
    source: AML_TYPES,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.enableOSPatching',
    variant: INSTANCE,
    value: false,
    source: AML_CLI,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.remoteLoginPortPublicAccess',
    variant: CLUSTER,
    value: 'NotSpecified',
    source: AML_TYPES,
  },
  {
    // The provider sends Disabled unless ssh_public_access_enabled is true.
    type: COMPUTE,
    path: 'properties.properties.remoteLoginPortPublicAccess',
    variant: CLUSTER,
    forms: TERRAFORM,
    unversioned: true,
    value: 'Disabled',
    source: `${AZURERM}/machine_learning_compute_cluster`,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.sshSettings.sshPublicAccess',
    variant: INSTANCE,
    value: 'Disabled',
    source: AML_TYPES,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.sslConfiguration.status',
    variant: AKS,
    value: 'Disabled',
    source: `${AML_TYPES}; learn.microsoft.com/azure/machine-learning/v1/how-to-secure-web-service`,
  },
  {
    type: COMPUTE,
    path: 'properties.properties.loadBalancerType',
    variant: AKS,
    value: 'PublicIp',
    source: 'learn.microsoft.com/rest/api/azureml/compute/create-or-update, AKSSchemaProperties',
  },
];

const INSTANCES: readonly AbsenceFact[] = [
  { path: 'applicationSharingPolicy', value: 'Shared', source: AML_TYPES },
  { path: 'computeInstanceAuthorizationType', value: 'personal', source: AML_TYPES },
  { path: 'enableRootAccess', value: true, source: AML_CLI },
  { path: 'enableSSO', value: true, source: AML_CLI },
].map(({ path, ...row }) => ({ ...row, type: COMPUTE, path: `properties.properties.${path}`, variant: INSTANCE }));

const JOBS_AND_SERVICES: readonly AbsenceFact[] = [
  { type: JOB, path: 'properties.identity.identityType', value: 'AMLToken', source: AML_TYPES },
  {
    type: SCHEDULE,
    path: 'properties.action.jobDefinition.identity.identityType',
    value: 'AMLToken',
    source: AML_TYPES,
  },
  {
    type: WEB_SERVICE,
    path: 'authEnabled',
    variant: { path: 'computeType', equals: 'ACI' },
    value: false,
    source: WEB_SERVICES,
  },
  {
    type: WEB_SERVICE,
    path: 'authEnabled',
    variant: { path: 'computeType', equals: 'AKS' },
    value: true,
    source: WEB_SERVICES,
  },
  { type: WEB_SERVICE, path: 'aadAuthEnabled', value: false, source: WEB_SERVICES },
];

const ENDPOINTS_AND_DATA: readonly AbsenceFact[] = [
  {
    type: WEB_SERVICE,
    path: 'sslEnabled',
    variant: { path: 'computeType', equals: 'ACI' },
    value: false,
    source: AML_TYPES,
  },
  {
    type: SERVERLESS_ENDPOINT,
    path: 'properties.contentSafety.contentSafetyStatus',
    value: 'Enabled',
    source: AML_TYPES,
  },
  { type: ONLINE_ENDPOINT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: AML_TYPES },
  { type: ONLINE_ENDPOINT, path: 'identity.type', value: 'SystemAssigned', source: ENDPOINT_DOCS },
  { type: ONLINE_ENDPOINT, path: 'properties.authMode', forms: COMMAND_LINE, value: 'Key', source: AML_CLI },
  { type: ONLINE_DEPLOYMENT, path: 'properties.egressPublicNetworkAccess', value: 'Enabled', source: AML_TYPES },
  { type: ONLINE_DEPLOYMENT, path: 'properties.appInsightsEnabled', value: false, source: AML_TYPES },
  { type: BATCH_ENDPOINT, path: 'properties.authMode', forms: COMMAND_LINE, value: 'AADToken', source: AML_CLI },
  {
    type: DATASTORE,
    path: 'properties.credentials.credentialsType',
    forms: COMMAND_LINE,
    value: 'None',
    source: AML_CLI,
  },
  {
    type: DATASTORE,
    path: 'properties.credentials.credentialsType',
    forms: TERRAFORM,
    unversioned: true,
    value: 'None',
    source: `${AZURERM}/machine_learning_datastore_blobstorage`,
  },
];

/** Outbound rules of a managed network: in the body of the workspace and as resources of their own. */
const OUTBOUND_RULES: readonly AbsenceFact[] = [
  ...ofOutboundRules({ path: 'destination.action', value: 'Allow', source: AML_TYPES }, 'ServiceTag'),
  ...ofOutboundRules({ path: 'category', value: 'UserDefined', source: ISOLATION_DOCS }),
];

function ofOutboundRules(row: Omit<AbsenceFact, 'type'>, ruleType?: string): readonly AbsenceFact[] {
  const listed = ruleType === undefined ? {} : { variant: outboundRuleType(ruleType) };
  const alone = ruleType === undefined ? {} : { variant: { path: 'properties.type', equals: ruleType } };
  const inside = { ...row, ...alone, path: `properties.${row.path}` };
  return [
    { ...row, ...listed, type: WORKSPACE, path: `properties.managedNetwork.outboundRules.{*}.${row.path}` },
    { ...inside, type: OUTBOUND_RULE },
    { ...inside, type: MANAGED_NETWORK_OUTBOUND_RULE },
  ];
}

export const MACHINE_LEARNING_DEFAULTS: readonly AbsenceFact[] = [
  ...WORKSPACES,
  ...COMPUTES,
  ...INSTANCES,
  ...JOBS_AND_SERVICES,
  ...ENDPOINTS_AND_DATA,
  ...OUTBOUND_RULES,
];
