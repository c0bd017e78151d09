/**
 * What the service does when a property is not written. One row says it for a type, a path, a variant of the body, a range
 * of API versions and an input form. A property without a row has no known meaning when absent: rules then say "unknown".
 */
import type { Form } from '../../expand/resource.js';
import type { Scalar } from '../../expand/value.js';
import {
  AML_REGISTRY,
  BATCH_ENDPOINT,
  COMPUTE,
  CONTAINER_REGISTRY,
  COSMOS_ACCOUNT,
  DATASTORE,
  KEY_VAULT,
  MANAGED_NETWORK,
  ONLINE_ENDPOINT,
  STORAGE_ACCOUNT,
  WORKSPACE,
} from '../types.js';
import type { VersionRange } from './api-version.js';
import type { Variant } from './availability.js';

export interface AbsenceFact extends VersionRange {
  /** Full ARM type. */
  readonly type: string;
  readonly path: string;
  /** Only this variant of the body. */
  readonly variant?: Variant;
  /** Only these forms; without it, every form for which no other row of the path names its form. */
  readonly forms?: readonly Form[];
  /** Only declarations that name no API version: those of the azurerm provider, not those of azapi. */
  readonly unversioned?: true;
  /** What holds in its place. */
  readonly value: Scalar;
  readonly source: string;
}

const CLUSTER: Variant = { path: 'properties.computeType', equals: 'AmlCompute' };
const INSTANCE: Variant = { path: 'properties.computeType', equals: 'ComputeInstance' };

const TERRAFORM: readonly Form[] = ['terraform', 'terraform-plan'];
const COMMAND_LINE: readonly Form[] = ['azureml-yaml', 'az-cli'];

const AML_TYPES = 'github.com/Azure/bicep-types-az, generated/machinelearningservices';
const AML_CLI = 'github.com/Azure/azure-sdk-for-python, sdk/ml/azure-ai-ml: entity defaults and deployment templates';
const AZURERM = 'github.com/hashicorp/terraform-provider-azurerm, website/docs/r';
const STORAGE_TYPES = 'github.com/Azure/bicep-types-az, generated/storage';
const VAULT_TYPES = 'github.com/Azure/bicep-types-az, generated/keyvault';
const VAULT_DOCS = 'learn.microsoft.com/azure/key-vault/general/access-control-default';
const REGISTRY_TYPES = 'github.com/Azure/bicep-types-az, generated/containerregistry';
const COSMOS_TYPES = 'github.com/Azure/bicep-types-az, generated/cosmos-db';
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
  { type: WORKSPACE, path: 'properties.encryption.status', value: 'Disabled', source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.hbiWorkspace', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.v1LegacyMode', since: '2022-05-01', value: false, source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.systemDatastoresAuthMode', value: 'AccessKey', source: AML_TYPES },
  { type: WORKSPACE, path: 'properties.enableServiceSideCMKEncryption', value: false, source: AML_TYPES },
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
];

const ENDPOINTS_AND_DATA: readonly AbsenceFact[] = [
  { type: ONLINE_ENDPOINT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: AML_TYPES },
  { type: ONLINE_ENDPOINT, path: 'properties.authMode', forms: COMMAND_LINE, value: 'Key', source: AML_CLI },
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

const DEPENDENCIES: readonly AbsenceFact[] = [
  { type: STORAGE_ACCOUNT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: STORAGE_TYPES },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.supportsHttpsTrafficOnly',
    since: '2019-04-01',
    value: true,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.supportsHttpsTrafficOnly',
    before: '2019-04-01',
    value: false,
    source: STORAGE_TYPES,
  },
  { type: STORAGE_ACCOUNT, path: 'properties.isNfsV3Enabled', value: false, source: STORAGE_TYPES },
  { type: STORAGE_ACCOUNT, path: 'properties.minimumTlsVersion', value: 'TLS1_0', source: STORAGE_TYPES },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.minimumTlsVersion',
    forms: TERRAFORM,
    unversioned: true,
    value: 'TLS1_2',
    source: `${AZURERM}/storage_account (since 3.0)`,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowBlobPublicAccess',
    since: '2023-01-01',
    value: false,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowBlobPublicAccess',
    before: '2023-01-01',
    value: true,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowCrossTenantReplication',
    since: '2023-01-01',
    value: false,
    source: STORAGE_TYPES,
  },
  {
    type: STORAGE_ACCOUNT,
    path: 'properties.allowCrossTenantReplication',
    before: '2023-01-01',
    value: true,
    source: STORAGE_TYPES,
  },
  { type: STORAGE_ACCOUNT, path: 'properties.allowSharedKeyAccess', value: true, source: STORAGE_TYPES },
  { type: KEY_VAULT, path: 'properties.publicNetworkAccess', value: 'Enabled', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.enablePurgeProtection', value: false, source: VAULT_TYPES },
  { type: KEY_VAULT, path: 'properties.createMode', value: 'default', source: VAULT_TYPES },
  {
    type: KEY_VAULT,
    path: 'properties.enableSoftDelete',
    since: '2019-09-01',
    value: true,
    source: VAULT_TYPES,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableSoftDelete',
    before: '2019-09-01',
    value: false,
    source: VAULT_TYPES,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableRbacAuthorization',
    since: '2026-02-01',
    value: true,
    source: VAULT_DOCS,
  },
  {
    type: KEY_VAULT,
    path: 'properties.enableRbacAuthorization',
    before: '2026-02-01',
    value: false,
    source: VAULT_DOCS,
  },
  { type: CONTAINER_REGISTRY, path: 'properties.publicNetworkAccess', value: 'Enabled', source: REGISTRY_TYPES },
  {
    type: CONTAINER_REGISTRY,
    path: 'properties.networkRuleSet.defaultAction',
    value: 'Allow',
    source: REGISTRY_TYPES,
  },
  { type: COSMOS_ACCOUNT, path: 'properties.minimalTlsVersion', value: 'Tls12', source: COSMOS_TYPES },
];

export const ABSENCE_FACTS: readonly AbsenceFact[] = [
  ...WORKSPACES,
  ...COMPUTES,
  ...ENDPOINTS_AND_DATA,
  ...DEPENDENCIES,
];
