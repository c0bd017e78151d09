/** Options of `az ml` commands by the keys of files that they stand for. */
import type { OptionForms, Takes } from '../options.js';

export interface MlOption {
  /** The key, by its path in the file. */
  readonly key: string;
  readonly takes: Takes;
  readonly also?: readonly string[];
}

type MlOptions = Readonly<Record<string, MlOption>>;

/** Source: docs-ref-autogen of MicrosoftDocs/azure-docs-cli, ml/*.yml, for all of these tables. */
const ALL: MlOptions = {
  name: at('name', 'text', '-n'),
  description: at('description', 'text'),
  tags: at('tags', 'pairs'),
};

const IDENTITY: MlOptions = {
  'identity-type': at('identity.type', 'text'),
  'user-assigned-identities': at('identity.user_assigned_identities', 'commas', '-i'),
};

const WORKSPACE: MlOptions = {
  location: at('location', 'text', '-l'),
  'display-name': at('display_name', 'text'),
  kind: at('kind', 'text'),
  'hub-id': at('hub_id', 'text'),
  'storage-account': at('storage_account', 'text', '-s'),
  'key-vault': at('key_vault', 'text', '-k'),
  'container-registry': at('container_registry', 'text', '-c'),
  'application-insights': at('application_insights', 'text', '-a'),
  'image-build-compute': at('image_build_compute', 'text', '-i'),
  'managed-network': at('managed_network.isolation_mode', 'text', '-m'),
  'public-network-access': at('public_network_access', 'text'),
  'primary-user-assigned-identity': at('primary_user_assigned_identity', 'text', '-p'),
  'system-datastores-auth-mode': at('system_datastores_auth_mode', 'text', '-d'),
  'enable-data-isolation': at('enable_data_isolation', 'switch', '-e'),
  'allow-roleassignment-on-rg': at('allow_roleassignment_on_rg', 'switch', '-r'),
  'provision-network-now': at('provision_network_now', 'switch'),
  'network-acls': at('network_acls', 'text'),
};

const COMPUTE: MlOptions = {
  ...IDENTITY,
  type: at('type', 'text', '-t'),
  location: at('location', 'text', '-l'),
  size: at('size', 'text'),
  tier: at('tier', 'text'),
  'min-instances': at('min_instances', 'number'),
  'max-instances': at('max_instances', 'number'),
  'idle-time-before-scale-down': at('idle_time_before_scale_down', 'number', '-d'),
  'enable-node-public-ip': at('enable_node_public_ip', 'switch'),
  'ssh-public-access-enabled': at('ssh_public_access_enabled', 'switch', '-p'),
  'admin-username': at('ssh_settings.admin_username', 'text'),
  'admin-password': at('ssh_settings.admin_password', 'text'),
  'ssh-key-value': at('ssh_settings.ssh_key_value', 'text'),
  'ssh-private-key-file': at('ssh_settings.ssh_private_key_file', 'text'),
  subnet: at('network_settings.subnet', 'text'),
  'vnet-name': at('network_settings.vnet_name', 'text'),
  'user-object-id': at('create_on_behalf_of.user_object_id', 'text'),
  'user-tenant-id': at('create_on_behalf_of.user_tenant_id', 'text'),
  'resource-id': at('resource_id', 'text'),
  namespace: at('namespace', 'text'),
};

const ONLINE_ENDPOINT: MlOptions = {
  'auth-mode': at('auth_mode', 'text'),
  traffic: at('traffic', 'pairs', '-r'),
  'mirror-traffic': at('mirror_traffic', 'pairs'),
};

const DEPLOYMENT: MlOptions = { 'endpoint-name': at('endpoint_name', 'text', '-e') };

const ASSET: MlOptions = {
  version: at('version', 'text', '-v'),
  type: at('type', 'text', '-t'),
  path: at('path', 'text', '-p'),
};

const ENVIRONMENT: MlOptions = {
  version: at('version', 'text', '-v'),
  image: at('image', 'text', '-i'),
  'conda-file': at('conda_file', 'text', '-c'),
  'build-context': at('build.path', 'text', '-b'),
  'dockerfile-path': at('build.dockerfile_path', 'text', '-d'),
};

const BY_GROUP: Readonly<Record<string, MlOptions>> = {
  workspace: WORKSPACE,
  'workspace-hub': WORKSPACE,
  'feature-store': WORKSPACE,
  registry: { 'public-network-access': at('public_network_access', 'text') },
  compute: COMPUTE,
  'online-endpoint': ONLINE_ENDPOINT,
  'batch-endpoint': { 'auth-mode': at('auth_mode', 'text') },
  'online-deployment': DEPLOYMENT,
  'batch-deployment': DEPLOYMENT,
  model: ASSET,
  data: ASSET,
  component: { version: at('version', 'text', '-v') },
  environment: ENVIRONMENT,
};

const ALL_VERBS: OptionForms = {
  file: { takes: 'text', also: ['-f'] },
  'workspace-name': { takes: 'text', also: ['-w'] },
  'registry-name': { takes: 'text' },
  local: { takes: 'switch' },
  'all-traffic': { takes: 'flag' },
  'set-default': { takes: 'flag' },
  'skip-script-validation': { takes: 'flag' },
  'skip-validation': { takes: 'flag' },
  stream: { takes: 'flag' },
  'update-dependent-resources': { takes: 'flag' },
};

function at(key: string, takes: Takes, ...also: readonly string[]): MlOption {
  return { key, takes, also };
}

/** The options of a group of commands that stand for keys. */
export function mlOptionsOf(group: string): MlOptions {
  return { ...ALL, ...BY_GROUP[group] };
}

export function mlFormsOf(group: string): OptionForms {
  return { ...ALL_VERBS, ...mlOptionsOf(group) };
}
