/**
 * Keys inside of blocks that no rule asks about and that commands take all the same; with those that become something, they are all there
 * are. Source: azure-ai-ml, _schema/compute/compute, _schema/workspace (networking, customer_managed_key, identity),
 * _schema/workspace/connections, _schema/job (identity, job_resource_configuration), _schema/_deployment/online (request_settings_schema,
 * liveness_probe), _schema/_deployment/code_configuration_schema and
 * _schema/_datastore/credentials; of several versions every key counts.
 */
type BlockKeys = Readonly<Record<string, readonly string[]>>;

const IDENTITY = ['type', 'user_assigned_identities', 'principal_id', 'tenant_id'];

const PROBE = [
  'failure_threshold',
  'initial_delay',
  'method',
  'path',
  'period',
  'port',
  'scheme',
  'success_threshold',
  'timeout',
];

const OF_WORKSPACES: BlockKeys = {
  identity: IDENTITY,
  customer_managed_key: ['key_vault', 'key_uri', 'cosmosdb_id', 'storage_id', 'search_id'],
  managed_network: [
    'changeable_isolation_modes',
    'enable_network_monitor',
    'firewall_public_ip_address',
    'firewall_sku',
    'isolation_mode',
    'managed_network_kind',
    'network_id',
    'outbound_rules',
    'status',
  ],
  'managed_network.outbound_rules.*': [
    'category',
    'destination',
    'fqdns',
    'name',
    'parent_rule_names',
    'status',
    'type',
  ],
};

const OF_JOBS: BlockKeys = {
  identity: ['type', 'client_id', 'object_id', 'msi_resource_id', 'resource_id'],
  resources: [
    'docker_args',
    'instance_count',
    'instance_type',
    'locations',
    'max_instance_count',
    'properties',
    'runtime_version',
    'shm_size',
  ],
};

/** By the group of commands that reads the file, and the path of the block, whose `*` is any key or item. */
const BLOCK_KEYS: Readonly<Record<string, BlockKeys>> = {
  workspace: OF_WORKSPACES,
  'feature-store': OF_WORKSPACES,
  compute: {
    identity: IDENTITY,
    network_settings: ['vnet_name', 'subnet', 'public_ip_address', 'private_ip_address'],
    ssh_settings: ['admin_username', 'admin_password', 'ssh_key_value', 'ssh_port', 'ssh_private_key_file'],
    create_on_behalf_of: ['user_tenant_id', 'user_object_id'],
  },
  'online-endpoint': { identity: IDENTITY },
  'online-deployment': {
    code_configuration: ['code', 'scoring_script'],
    request_settings: ['request_timeout_ms', 'max_concurrent_requests_per_instance', 'max_queue_wait_ms'],
    liveness_probe: PROBE,
    readiness_probe: PROBE,
  },
  job: OF_JOBS,
  connection: { credentials: ['type'] },
  datastore: {
    credentials: [
      'account_key',
      'authority_uri',
      'authority_url',
      'certificate',
      'client_id',
      'client_secret',
      'resource_url',
      'sas_token',
      'tenant_id',
      'thumbprint',
    ],
  },
};

/** The blocks of a file of which all keys are known. */
export function blocksOf(command: string): readonly { readonly path: string; readonly keys: readonly string[] }[] {
  return Object.entries(BLOCK_KEYS[command] ?? {}).map(([path, keys]) => ({ path, keys }));
}
