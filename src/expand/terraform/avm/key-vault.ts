/** Key vaults. */
import {
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
  LOCK,
  LOCK_OR_NONE,
  lock,
  lockUnlessNone,
  OWN_ROLE_ASSIGNMENTS,
  PLACE_IN_GROUP,
  privateEndpointInputs,
  privateEndpoints,
  ROLE_ASSIGNMENTS,
  roleAssignments,
  roleOf,
  rolesOfEach,
  UNINTERESTING,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { DescribedResource, Description, KnownModule } from './known-module.js';
import { dashed, mapOf, nonNull, objectOf, optional, required } from './known-module.js';
import type { Release } from './release.js';

export const KEY_VAULT: KnownModule = {
  name: 'avm-res-keyvault-vault',
  releases: [
    '0.5.0',
    '0.5.1',
    '0.5.2',
    '0.5.3',
    '0.6.0',
    '0.6.1',
    '0.6.2',
    '0.6.3',
    '0.7.0',
    '0.7.1',
    '0.7.2',
    '0.7.3',
    '0.8.0',
    '0.9.0',
    '0.9.1',
    '0.10.0',
    '0.10.1',
    '0.10.2',
    '0.11.0',
  ],
  describe: keyVault,
};

const ID = 'azurerm_key_vault.this.id';
const LOCK_NAME = dashed('lock', 'var.name');

const KEY = {
  name: required('string'),
  key_type: required('string'),
  key_opts: optional('list(string)', '["sign", "verify"]'),
  key_size: optional('number'),
  curve: optional('string'),
  expiration_date: optional('string'),
  rotation_policy: optional('any'),
  role_assignments: OWN_ROLE_ASSIGNMENTS,
};

const IGNORED = [
  ...UNINTERESTING,
  'contacts',
  'legacy_access_policies',
  'secrets_value',
  'secrets_value_wo',
  'secrets_value_wo_version',
  'wait_for_rbac_before_contact_operations',
  'wait_for_rbac_before_key_operations',
  'wait_for_rbac_before_secret_operations',
];

function keyVault(release: Release): Description {
  const since6 = release.since('0.6.0');
  const hasPolicies = release.since('0.8.0');
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...PLACE_IN_GROUP,
      ...DIAGNOSTIC_SETTINGS,
      ...(since6 ? LOCK : LOCK_OR_NONE),
      ...ROLE_ASSIGNMENTS,
      ...privateEndpointInputs(hasEndpointLocks(release) ? ENDPOINT_LOCK : {}),
      ...(since6 ? ZONE_GROUPS_MANAGED : {}),
      ...(hasPolicies ? { legacy_access_policies_enabled: nonNull('bool', 'false') } : {}),
      tenant_id: required('string'),
      sku_name: optional('string', '"premium"'),
      enabled_for_deployment: optional('bool', 'false'),
      enabled_for_disk_encryption: optional('bool', 'false'),
      enabled_for_template_deployment: optional('bool', 'false'),
      keys: nonNull(mapOf(KEY), '{}'),
      secrets: nonNull(mapOf({ name: required('string'), role_assignments: OWN_ROLE_ASSIGNMENTS }), '{}'),
      network_acls: optional(
        objectOf({
          bypass: optional('string', '"None"'),
          default_action: optional('string', '"Deny"'),
          ip_rules: optional('list(string)', '[]'),
          virtual_network_subnet_ids: optional('list(string)', '[]'),
        }),
        '{}',
      ),
      public_network_access_enabled: optional('bool', 'true'),
      purge_protection_enabled: optional('bool', 'true'),
      soft_delete_retention_days: optional('number'),
    },
    ignored: IGNORED,
    resources: {
      'azurerm_key_vault.this': vault(hasPolicies ? '!var.legacy_access_policies_enabled' : 'true'),
      ...KEYS_AND_SECRETS,
      ...(since6 ? lock(ID, LOCK_NAME) : lockUnlessNone(ID, LOCK_NAME)),
      ...roleAssignments(ID, since6 ? { principal_type: 'each.value.principal_type' } : {}),
      ...diagnosticSettings(ID),
      ...privateEndpoints({
        target: ID,
        groups: '["vault"]',
        name: dashed('pe', 'var.name'),
        connection: dashed('pse', 'var.name'),
        canLeaveZoneGroups: since6,
        keepsZoneGroups: hasPolicies,
      }),
      ...(hasEndpointLocks(release) ? ENDPOINT_LOCKS : {}),
    },
    outputs: {
      name: 'azurerm_key_vault.this.name',
      resource: 'azurerm_key_vault.this',
      resource_id: ID,
      uri: 'azurerm_key_vault.this.vault_uri',
      private_endpoints: 'azurerm_private_endpoint.this',
      keys: 'azurerm_key_vault_key.this',
      resource_keys: 'azurerm_key_vault_key.this',
      keys_resource_ids: KEY_IDS,
    },
  };
}

function azurermOf(release: Release): string {
  if (release.since('0.11.0')) return '>= 4.81, < 5.1';
  if (release.since('0.10.0')) return '>= 3.117, < 5.0';
  if (release.since('0.9.1') || release.before('0.6.0')) return '>= 3.71';
  return release.since('0.9.0') ? '~> 4.0' : '~> 3.71';
}

function vault(hasRoles: string): DescribedResource {
  return {
    arguments: {
      name: 'var.name',
      location: 'var.location',
      resource_group_name: 'var.resource_group_name',
      sku_name: 'var.sku_name',
      tenant_id: 'var.tenant_id',
      enabled_for_deployment: 'var.enabled_for_deployment',
      enabled_for_disk_encryption: 'var.enabled_for_disk_encryption',
      enabled_for_template_deployment: 'var.enabled_for_template_deployment',
      public_network_access_enabled: 'var.public_network_access_enabled',
      purge_protection_enabled: 'var.purge_protection_enabled',
      rbac_authorization_enabled: hasRoles,
      soft_delete_retention_days: 'var.soft_delete_retention_days',
      network_acls: 'var.network_acls != null ? [var.network_acls] : []',
    },
  };
}

/** Keys, and the role assignments of keys and secrets; secrets themselves are nothing that a rule asks about. */
const KEYS_AND_SECRETS: Readonly<Record<string, DescribedResource>> = {
  'azurerm_key_vault_key.this': {
    forEach: 'var.keys',
    arguments: {
      name: 'each.value.name',
      key_vault_id: ID,
      key_type: 'each.value.key_type',
      key_opts: 'each.value.key_opts',
      key_size: 'each.value.key_size',
      curve: 'each.value.curve',
      expiration_date: 'each.value.expiration_date',
      rotation_policy: 'each.value.rotation_policy != null ? [each.value.rotation_policy] : []',
    },
  },
  'azurerm_key_vault_secret.this': {
    forEach: 'var.secrets',
    arguments: { name: 'each.value.name', key_vault_id: ID },
  },
  'azurerm_role_assignment.keys': {
    forEach: rolesOfEach('var.keys'),
    arguments: roleOf('each.value', 'azurerm_key_vault_key.this[each.value.owner].resource_versionless_id'),
  },
  'azurerm_role_assignment.secrets': {
    forEach: rolesOfEach('var.secrets'),
    arguments: roleOf('each.value', 'azurerm_key_vault_secret.this[each.value.owner].resource_versionless_id'),
  },
};

const KEY_IDS = `{ for name, key in azurerm_key_vault_key.this : name => {
  id = key.id
  resource_id = key.resource_id
  resource_versionless_id = key.resource_versionless_id
  versionless_id = key.versionless_id
} }`;

function hasEndpointLocks(release: Release): boolean {
  return release.since('0.11.0');
}

const ENDPOINT_LOCK = { lock: optional(objectOf({ kind: required('string'), name: optional('string') })) };

const ENDPOINT_LOCKS: Readonly<Record<string, DescribedResource>> = {
  'azurerm_management_lock.private_endpoints': endpointLock('this', 'var.private_endpoints_manage_dns_zone_group'),
  'azurerm_management_lock.private_endpoints_unmanaged_dns_zone_groups': endpointLock(
    'this_unmanaged_dns_zone_groups',
    '!var.private_endpoints_manage_dns_zone_group',
  ),
};

function endpointLock(endpoints: string, isThere: string): DescribedResource {
  const endpoint = `azurerm_private_endpoint.${endpoints}[each.key]`;
  return {
    forEach: `{ for key, value in var.private_endpoints : key => value if value.lock != null && ${isThere} }`,
    arguments: {
      lock_level: 'each.value.lock.kind',
      name: `coalesce(each.value.lock.name, "lock-\${${endpoint}.name}")`,
      scope: `${endpoint}.id`,
    },
  };
}
