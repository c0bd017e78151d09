/** Computes and datastores of Azure Machine Learning. */
import { all, block, copied, enabledDisabled, identity, inverted, orElse, presence } from './conversions.js';
import { nestedIn } from './locators.js';
import type { Arguments, Conversion, TypeMapping } from './mapping.js';
import { copiedIfFilled, ifFilled, nameSegments } from './special-conversions.js';

const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';

const SHARED: Arguments = {
  location: copied('location'),
  tags: copied('tags'),
  identity: identity(),
};

const IN_WORKSPACE = nestedIn('machine_learning_workspace_id');

export const COMPUTES: readonly TypeMapping[] = [
  {
    azurerm: 'machine_learning_compute_cluster',
    arm: COMPUTE,
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'AmlCompute' },
    arguments: {
      ...SHARED,
      local_auth_enabled: inverted('properties.disableLocalAuth'),
      node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
      ssh_public_access_enabled: orElse(enabledDisabled('properties.properties.remoteLoginPortPublicAccess'), false),
      subnet_resource_id: copied('properties.properties.subnet.id'),
      vm_priority: copied('properties.properties.vmPriority'),
      vm_size: copied('properties.properties.vmSize'),
      ssh: block('properties.properties.userAccountCredentials', {
        admin_username: copied('adminUserName'),
        admin_password: copied('adminUserPassword'),
        key_value: copied('adminUserSshPublicKey'),
      }),
      scale_settings: block('properties.properties.scaleSettings', {
        max_node_count: copied('maxNodeCount'),
        min_node_count: copied('minNodeCount'),
        scale_down_nodes_after_idle_duration: copied('nodeIdleTimeBeforeScaleDown'),
      }),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_compute_cluster; remoteLoginPortPublicAccess: the resource code',
  },
  {
    azurerm: 'machine_learning_compute_instance',
    arm: COMPUTE,
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'ComputeInstance' },
    arguments: {
      ...SHARED,
      local_auth_enabled: inverted('properties.disableLocalAuth'),
      node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
      subnet_resource_id: copied('properties.properties.subnet.id'),
      virtual_machine_size: copied('properties.properties.vmSize'),
      authorization_type: copied('properties.properties.computeInstanceAuthorizationType'),
      assign_to_user: block('properties.properties.personalComputeInstanceSettings.assignedUser', {
        object_id: copied('objectId'),
        tenant_id: copied('tenantId'),
      }),
      // There is no switch: with the block the provider opens the port.
      ssh: all(
        presence('properties.properties.sshSettings.sshPublicAccess', 'Enabled'),
        block('properties.properties.sshSettings', { public_key: copied('adminPublicKey') }),
      ),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_compute_instance',
  },
  {
    azurerm: 'machine_learning_inference_cluster',
    arm: COMPUTE,
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'AKS' },
    arguments: {
      ...SHARED,
      kubernetes_cluster_id: copied('properties.resourceId'),
      cluster_purpose: orElse(copied('properties.properties.clusterPurpose'), 'FastProd'),
      ssl: sslConfiguration('properties.properties.sslConfiguration'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_inference_cluster; ssl status: the resource code',
  },
  {
    azurerm: 'machine_learning_synapse_spark',
    arm: COMPUTE,
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'SynapseSpark' },
    arguments: {
      ...SHARED,
      local_auth_enabled: inverted('properties.disableLocalAuth'),
      synapse_spark_pool_id: copied('properties.resourceId'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_synapse_spark',
  },
];

/** Status Auto with a leaf domain label, Enabled with a certificate of one's own, else Disabled. */
function sslConfiguration(path: string): Conversion {
  const certificate = ifFilled('status', 'Enabled');
  return block(
    path,
    {
      cert: all(copied('cert'), certificate),
      key: all(copied('key'), certificate),
      cname: all(copied('cname'), certificate),
      leaf_domain_label: all(copied('leafDomainLabel'), ifFilled('status', 'Auto')),
      overwrite_existing_domain: copied('overwriteExistingDomain'),
    },
    { status: 'Disabled' },
  );
}

const IN_DATASTORE_WORKSPACE = nestedIn('workspace_id');

/** A credential argument: what it holds, and that the datastore uses it. Without any the provider sends None. */
function credential(type: string, path: string): Conversion {
  return all(copiedIfFilled(path), ifFilled('properties.credentials.credentialsType', type));
}

const STORAGE_CREDENTIALS: Arguments = {
  account_key: credential('AccountKey', 'properties.credentials.secrets.key'),
  shared_access_signature: credential('Sas', 'properties.credentials.secrets.sasToken'),
};

export const DATASTORES: readonly TypeMapping[] = [
  {
    azurerm: 'machine_learning_datastore_blobstorage',
    arm: DATASTORE,
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureBlob' },
    arguments: {
      ...STORAGE_CREDENTIALS,
      storage_container_id: nameSegments({ accountName: 0, containerName: 2 }),
      service_data_auth_identity: copied('properties.serviceDataAccessAuthIdentity'),
      is_default: copied('properties.isDefault'),
      tags: copied('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_blobstorage; credentials: the resource code',
  },
  {
    azurerm: 'machine_learning_datastore_fileshare',
    arm: DATASTORE,
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureFile' },
    arguments: {
      ...STORAGE_CREDENTIALS,
      storage_fileshare_id: nameSegments({ accountName: 0, fileShareName: 2 }),
      service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
      tags: copied('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_fileshare',
  },
  {
    azurerm: 'machine_learning_datastore_datalake_gen2',
    arm: DATASTORE,
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
    arguments: {
      client_secret: credential('ServicePrincipal', 'properties.credentials.secrets.clientSecret'),
      client_id: copied('properties.credentials.clientId'),
      tenant_id: copied('properties.credentials.tenantId'),
      authority_url: copied('properties.credentials.authorityUrl'),
      storage_container_id: nameSegments({ accountName: 0, filesystem: 2 }),
      service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
      tags: copied('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_datalake_gen2',
  },
];
