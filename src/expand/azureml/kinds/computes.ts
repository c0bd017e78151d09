/** Computes: clusters, instances and what is attached. */
import { block, converted, copied, enabledDisabled } from '../../mapping/conversions.js';
import type { Arguments, Conversion } from '../../mapping/mapping.js';
import { namedAt } from '../../mapping/spelling.js';
import { resourceIdOfText } from '../../resource-names.js';
import type { Value } from '../../value.js';
import { isNull, memberOf, textOf, unknownBecause } from '../../values.js';
import { IDENTITY, resourceId, word } from '../conversions.js';
import type { Kind } from '../kind.js';

const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const SOURCE = 'azure-ai-ml, _schema/compute and entities/_compute';
const SUBNET = 'Microsoft.Network/virtualNetworks/subnets';

/** A subnet by its ID, or by its name beside that of its network. */
const NETWORK_SETTINGS: Conversion = {
  paths: ['properties.properties.subnet.id'],
  isBlock: true,
  inner: {},
  write: (given) => {
    if (given === undefined || isNull(given.value)) return [];
    const subnet = memberOf(given.value, 'subnet');
    if (subnet === undefined || isNull(subnet.value)) return [];
    const id = subnetId(subnet.value, memberOf(given.value, 'vnet_name')?.value);
    return [{ path: 'properties.properties.subnet.id', value: id, span: subnet.span }];
  },
  spellings: (path) => namedAt('properties.properties.subnet')(path).map((one) => ({ ...one, inside: ['subnet'] })),
};

function subnetId(subnet: Value, network: Value | undefined): Value {
  const id = resourceIdOfText(subnet, { level: 'resourceGroup' });
  if (id !== undefined) return id;
  if (network === undefined) return unknownBecause(subnet, `subnet(${textOf(subnet)})`, subnet.origin.span);
  const { origin } = subnet;
  return { kind: 'resource-id', type: SUBNET, names: [network, subnet], scope: { level: 'resourceGroup' }, origin };
}

const ALL_COMPUTES: Arguments = { location: copied('location'), tags: copied('tags') };
const OTHER_KEYS = ['created_on', 'description', 'id', 'name', 'provisioning_errors', 'provisioning_state', 'type'];

/** The service counts in durations: 120 seconds are PT120S. */
function duration(path: string, unit: 'S' | 'M'): Conversion {
  return converted(path, 'duration', (known) => (typeof known === 'number' ? `PT${known}${unit}` : known));
}

/** A compute cluster. */
export const cluster: Kind = {
  label: 'compute cluster file',
  schemas: ['amlcompute'],
  command: 'compute',
  arm: COMPUTE,
  names: ['name'],
  fixed: { 'properties.computeType': 'AmlCompute' },
  arguments: {
    ...ALL_COMPUTES,
    identity: IDENTITY,
    size: copied('properties.properties.vmSize'),
    tier: word('properties.properties.vmPriority', { dedicated: 'Dedicated', low_priority: 'LowPriority' }),
    min_instances: copied('properties.properties.scaleSettings.minNodeCount'),
    max_instances: copied('properties.properties.scaleSettings.maxNodeCount'),
    idle_time_before_scale_down: duration('properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown', 'S'),
    network_settings: NETWORK_SETTINGS,
    enable_node_public_ip: copied('properties.properties.enableNodePublicIp'),
    ssh_public_access_enabled: enabledDisabled('properties.properties.remoteLoginPortPublicAccess'),
    ssh_settings: block('properties.properties.userAccountCredentials', {
      admin_username: copied('adminUserName'),
      admin_password: copied('adminUserPassword'),
      ssh_key_value: copied('adminUserSshPublicKey'),
    }),
  },
  otherKeys: [...OTHER_KEYS, 'resource_id'],
  shape: (keys) => keys.text('type') === 'amlcompute',
  source: SOURCE,
};

/** A compute instance. */
export const instance: Kind = {
  label: 'compute instance file',
  schemas: ['computeinstance'],
  command: 'compute',
  arm: COMPUTE,
  names: ['name'],
  fixed: { 'properties.computeType': 'ComputeInstance' },
  arguments: {
    ...ALL_COMPUTES,
    identity: IDENTITY,
    size: copied('properties.properties.vmSize'),
    network_settings: NETWORK_SETTINGS,
    enable_node_public_ip: copied('properties.properties.enableNodePublicIp'),
    ssh_public_access_enabled: enabledDisabled('properties.properties.sshSettings.sshPublicAccess'),
    ssh_settings: block('properties.properties.sshSettings', { ssh_key_value: copied('adminPublicKey') }),
    create_on_behalf_of: block('properties.properties.personalComputeInstanceSettings.assignedUser', {
      user_tenant_id: copied('tenantId'),
      user_object_id: copied('objectId'),
    }),
    idle_time_before_shutdown: copied('properties.properties.idleTimeBeforeShutdown'),
    idle_time_before_shutdown_minutes: duration('properties.properties.idleTimeBeforeShutdown', 'M'),
    schedules: copied('properties.properties.schedules'),
    enable_root_access: copied('properties.properties.enableRootAccess'),
    enable_sso: copied('properties.properties.enableSSO'),
    enable_os_patching: copied('properties.properties.enableOSPatching'),
    release_quota_on_stop: copied('properties.properties.releaseQuotaOnStop'),
    setup_scripts: block('properties.properties.setupScripts.scripts', {
      creation_script: scriptAt('creationScript'),
      startup_script: scriptAt('startupScript'),
    }),
    custom_applications: copied('properties.properties.customServices'),
  },
  files: { 'setup_scripts.creation_script.path': 'script', 'setup_scripts.startup_script.path': 'script' },
  otherKeys: [...OTHER_KEYS, 'last_operation', 'os_image_metadata', 'resource_id', 'services', 'state'],
  shape: (keys) => keys.text('type') === 'computeinstance',
  source: SOURCE,
};

/** A script is a file of the repository, or its path in the workspace's storage. */
function scriptAt(path: string): Conversion {
  return block(path, {
    path: copied('scriptData'),
    command: copied('scriptArguments'),
    timeout_minutes: copied('timeout'),
  });
}

/** A cluster of Kubernetes that is attached. */
export const kubernetes: Kind = {
  label: 'Kubernetes compute file',
  schemas: ['kubernetescompute'],
  command: 'compute',
  arm: COMPUTE,
  names: ['name'],
  fixed: { 'properties.computeType': 'Kubernetes' },
  arguments: {
    ...ALL_COMPUTES,
    identity: IDENTITY,
    resource_id: resourceId('properties.resourceId'),
    namespace: copied('properties.properties.namespace'),
  },
  otherKeys: [...OTHER_KEYS, 'properties'],
  shape: (keys) => keys.text('type') === 'kubernetes' && keys.has('resource_id', 'name'),
  source: SOURCE,
};

/** A pool of Synapse that is attached. */
export const synapseSpark: Kind = {
  label: 'Synapse Spark compute file',
  schemas: ['synapsesparkcompute'],
  command: 'compute',
  arm: COMPUTE,
  names: ['name'],
  fixed: { 'properties.computeType': 'SynapseSpark' },
  arguments: { ...ALL_COMPUTES, identity: IDENTITY, resource_id: resourceId('properties.resourceId') },
  otherKeys: [
    ...OTHER_KEYS,
    'node_count',
    'node_family',
    'node_size',
    'spark_version',
    'scale_settings',
    'auto_pause_settings',
  ],
  shape: (keys) => keys.text('type') === 'synapsespark' && keys.has('resource_id'),
  source: SOURCE,
};

/** A virtual machine that is attached. */
export const virtualMachine: Kind = {
  label: 'virtual machine compute file',
  schemas: ['vmcompute'],
  command: 'compute',
  arm: COMPUTE,
  names: ['name'],
  fixed: { 'properties.computeType': 'VirtualMachine' },
  arguments: {
    ...ALL_COMPUTES,
    identity: IDENTITY,
    resource_id: resourceId('properties.resourceId'),
    ssh_settings: block('properties.properties.administratorAccount', {
      admin_username: copied('username'),
      admin_password: copied('password'),
      ssh_private_key_file: copied('privateKeyData'),
    }),
  },
  otherKeys: [...OTHER_KEYS, 'public_key_data'],
  shape: (keys) => keys.text('type') === 'virtualmachine' && keys.has('resource_id'),
  source: SOURCE,
};
