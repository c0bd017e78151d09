/** Container registries. */
import {
  CUSTOMER_MANAGED_KEY,
  DEDICATED_UNSAID,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  IDENTITY,
  IDENTITY_IF_ASKED,
  LOCK,
  lock,
  MANAGED_IDENTITIES,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { DescribedResource, Description, Input, KnownModule } from './known-module.js';
import { dashed, nonNull, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const CONTAINER_REGISTRY: KnownModule = {
  name: 'avm-res-containerregistry-registry',
  releases: ['0.2.0', '0.3.0', '0.3.1', '0.4.0', '0.5.0', '0.5.1', '0.6.0', '0.7.0', '0.8.0'],
  describe: registry,
};

const ID = 'azurerm_container_registry.this.id';

const IP_RULES = 'list(object({ action = optional(string, "Allow"), ip_range = string }))';

function registry(release: Release): Description {
  const hasKey = release.since('0.3.0');
  const hasDays = release.since('0.4.0');
  const hasTasks = release.since('0.6.0');
  const newest = release.since('0.8.0');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...DIAGNOSTIC_SETTINGS,
      ...LOCK,
      ...MANAGED_IDENTITIES,
      ...ROLE_ASSIGNMENTS,
      ...privateEndpointInputs(newest ? { lock: ENDPOINT_LOCK } : {}),
      ...(hasKey ? { ...CUSTOMER_MANAGED_KEY, ...ZONE_GROUPS_MANAGED } : {}),
      ...(hasDays ? { retention_policy_in_days: optional('number', '7') } : { retention_policy: RETENTION }),
      ...(hasTasks ? { network_rule_bypass_for_tasks_enabled: nonNull('bool', 'false') } : {}),
      ...(newest ? NEWEST_INPUTS : {}),
      admin_enabled: optional('bool', 'false'),
      anonymous_pull_enabled: optional('bool', 'false'),
      data_endpoint_enabled: optional('bool', 'false'),
      enable_trust_policy: optional('bool', 'false'),
      export_policy_enabled: optional('bool', 'true'),
      network_rule_bypass_option: optional('string', '"None"'),
      network_rule_set: optional(
        objectOf({
          default_action: optional('string', '"Deny"'),
          ip_rule: optional(IP_RULES, '[]'),
          ...(hasDays ? {} : { virtual_network: optional('list(any)', '[]') }),
        }),
      ),
      public_network_access_enabled: optional('bool', 'true'),
      quarantine_policy_enabled: optional('bool', 'false'),
      sku: optional('string', '"Premium"'),
      zone_redundancy_enabled: optional('bool', 'true'),
    },
    ignored: [
      ...UNINTERESTING,
      'georeplications',
      ...(release.since('0.5.0') ? ['scope_maps'] : []),
      ...(newest ? ['cache_rules', 'credential_sets', 'resource_types'] : []),
    ],
    resources: {
      ...(hasKey ? KEY : {}),
      'azurerm_container_registry.this': registryItself(release),
      ...lock(ID, dashed('lock', 'var.name')),
      ...roleAssignments(ID, { principal_type: 'each.value.principal_type' }),
      ...diagnosticSettings(ID, release.since('0.5.1') ? DEDICATED_UNSAID : {}),
      ...privateEndpoints({
        target: ID,
        groups: '["registry"]',
        name: dashed('pe', 'var.name'),
        connection: dashed('pse', 'var.name'),
        canLeaveZoneGroups: hasKey,
      }),
      ...(newest ? ENDPOINT_LOCKS : {}),
    },
    outputs: {
      name: 'azurerm_container_registry.this.name',
      login_server: 'azurerm_container_registry.this.login_server',
      private_endpoints: hasKey
        ? 'var.private_endpoints_manage_dns_zone_group ? azurerm_private_endpoint.this : azurerm_private_endpoint.this_unmanaged_dns_zone_groups'
        : 'azurerm_private_endpoint.this',
      resource: 'azurerm_container_registry.this',
      resource_id: ID,
      system_assigned_mi_principal_id: 'try(azurerm_container_registry.this.identity[0].principal_id, null)',
    },
  };
}

const RETENTION = optional(objectOf({ days: optional('number', '7'), enabled: optional('bool', 'false') }), '{}');

function registryItself(release: Release): DescribedResource {
  const hasKey = release.since('0.3.0');
  const hasDays = release.since('0.4.0');
  const isPremium = release.since('0.5.0');
  return {
    arguments: {
      name: 'var.name',
      location: 'var.location',
      resource_group_name: 'var.resource_group_name',
      sku: 'var.sku',
      admin_enabled: 'var.admin_enabled',
      anonymous_pull_enabled: 'var.anonymous_pull_enabled',
      data_endpoint_enabled: 'var.data_endpoint_enabled',
      export_policy_enabled: 'var.export_policy_enabled',
      network_rule_bypass_option: 'var.network_rule_bypass_option',
      network_rule_set: 'var.network_rule_set != null ? [var.network_rule_set] : []',
      public_network_access_enabled: 'var.public_network_access_enabled',
      quarantine_policy_enabled: 'var.quarantine_policy_enabled',
      zone_redundancy_enabled: isPremium
        ? 'var.sku == "Premium" ? var.zone_redundancy_enabled : false'
        : 'var.zone_redundancy_enabled',
      identity: hasKey ? IDENTITY_IF_ASKED : IDENTITY,
      ...(hasKey ? { encryption: encryption(release) } : {}),
      ...(hasDays
        ? {
            trust_policy_enabled: 'var.enable_trust_policy',
            retention_policy_in_days: isPremium
              ? 'var.sku == "Premium" ? var.retention_policy_in_days : null'
              : 'var.retention_policy_in_days',
          }
        : {
            trust_policy: [{ enabled: 'var.enable_trust_policy' }],
            retention_policy: 'var.retention_policy != null ? [var.retention_policy] : []',
          }),
      ...(release.since('0.6.0')
        ? { network_rule_bypass_for_tasks_enabled: 'var.network_rule_bypass_for_tasks_enabled' }
        : {}),
      ...(release.since('0.8.0') ? { role_assignment_mode: 'var.role_assignment_mode' } : {}),
    },
  };
}

/** Before 0.6.0 the version asked for was not used. */
function encryption(release: Release): string {
  const key = 'data.azurerm_key_vault_key.this[0]';
  const versioned = `var.customer_managed_key.key_version != null ? "\${${key}.versionless_id}/\${var.customer_managed_key.key_version}" : ${key}.versionless_id`;
  return `var.customer_managed_key != null ? [{
    identity_client_id = data.azurerm_user_assigned_identity.this[0].client_id
    key_vault_key_id = ${release.since('0.6.0') ? versioned : `${key}.id`}
  }] : []`;
}

const KEY: Readonly<Record<string, DescribedResource>> = {
  'data.azurerm_key_vault_key.this': {
    count: 'var.customer_managed_key == null ? 0 : 1',
    arguments: {
      key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
      name: 'var.customer_managed_key.key_name',
    },
  },
  'data.azurerm_user_assigned_identity.this': {
    count: 'var.customer_managed_key == null ? 0 : (var.customer_managed_key.user_assigned_identity != null ? 1 : 0)',
    arguments: {
      name: 'reverse(split("/", var.customer_managed_key.user_assigned_identity.resource_id))[0]',
      resource_group_name: 'split("/", var.customer_managed_key.user_assigned_identity.resource_id)[4]',
    },
  },
};

const ENDPOINT_LOCK = optional(objectOf({ kind: required('string'), name: optional('string') }));

const NEWEST_INPUTS: Readonly<Record<string, Input>> = {
  private_endpoints_inherit_lock: nonNull('bool', 'true'),
  role_assignment_mode: nonNull('string', '"LegacyRegistryPermissions"'),
};

const ENDPOINT_LOCKS: Readonly<Record<string, DescribedResource>> = {
  'azurerm_management_lock.private_endpoint': {
    forEach: `{ for key, value in var.private_endpoints : key => value.lock != null ? value.lock : var.lock
      if value.lock != null || (var.private_endpoints_inherit_lock && var.lock != null) }`,
    arguments: {
      lock_level: 'each.value.kind',
      name: `coalesce(each.value.name, "lock-\${each.value.kind}")`,
      scope:
        'var.private_endpoints_manage_dns_zone_group ? azurerm_private_endpoint.this[each.key].id : azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.key].id',
    },
  },
};

function azurermOf(release: Release): string {
  if (release.since('0.6.0')) return '>= 4.81.0, < 5.0.0';
  return release.since('0.4.0') ? '>= 4, < 5.0.0' : '>= 3.71.0, < 4.0.0';
}
