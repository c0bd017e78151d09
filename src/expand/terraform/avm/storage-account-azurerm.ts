/** Storage accounts as the module declares them before 0.7.0, with the azurerm provider. */
import {
  DIAGNOSTIC_SETTING,
  IDENTITY_IF_ASKED,
  lockNamed,
  privateEndpoints,
  roleOf,
  settingsOf,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { DescribedResource, Description } from './known-module.js';
import { dashed, mapOf, nonNull, optional, quoted, required } from './known-module.js';
import type { Release } from './release.js';
import {
  ACCOUNT_SETTINGS,
  IGNORED,
  items,
  PRINCIPAL_TYPE,
  SERVICES,
  sharedInputs,
  sharedOutputs,
} from './storage-account-shared.js';

const ACCOUNT = 'azurerm_storage_account.this';
const ID = `${ACCOUNT}.id`;

export function azurermAccount(release: Release): Description {
  const canLeaveZoneGroups = release.since('0.2.3');
  const https = release.since('0.2.2') ? 'https_traffic_only_enabled' : 'enable_https_traffic_only';
  const hasLocalUsers = release.since('0.6.5');
  const principalType = release.since('0.6.5') ? PRINCIPAL_TYPE : {};
  const endpoint = canLeaveZoneGroups
    ? 'try(azurerm_private_endpoint.this[each.value.owner], azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.value.owner])'
    : 'azurerm_private_endpoint.this[each.value.owner]';
  return {
    azurerm: azurermOf(release),
    inputs: {
      ...sharedInputs(release),
      resource_group_name: required('string'),
      ...(canLeaveZoneGroups ? ZONE_GROUPS_MANAGED : {}),
      ...(hasLocalUsers ? { local_user_enabled: optional('bool', 'false') } : {}),
      [https]: optional('bool', 'true'),
      ...settingInputs(),
    },
    ignored: IGNORED,
    resources: {
      [ACCOUNT]: {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          account_kind: 'var.account_kind',
          account_tier: 'var.account_tier',
          access_tier:
            'var.account_kind == "BlockBlobStorage" && var.account_tier == "Premium" ? null : var.access_tier',
          allow_nested_items_to_be_public: 'var.allow_nested_items_to_be_public',
          allowed_copy_scope: 'var.allowed_copy_scope',
          cross_tenant_replication_enabled: 'var.cross_tenant_replication_enabled',
          default_to_oauth_authentication: 'var.default_to_oauth_authentication',
          [https]: `var.${https}`,
          infrastructure_encryption_enabled: 'var.infrastructure_encryption_enabled',
          is_hns_enabled: 'var.is_hns_enabled',
          ...(hasLocalUsers ? { local_user_enabled: 'var.local_user_enabled' } : {}),
          min_tls_version: 'var.min_tls_version',
          nfsv3_enabled: 'var.nfsv3_enabled',
          public_network_access_enabled: 'var.public_network_access_enabled',
          queue_encryption_key_type: 'var.queue_encryption_key_type',
          sftp_enabled: 'var.sftp_enabled',
          shared_access_key_enabled: 'var.shared_access_key_enabled',
          table_encryption_key_type: 'var.table_encryption_key_type',
          identity: IDENTITY_IF_ASKED,
          network_rules: NETWORK_RULES,
          sas_policy: 'var.sas_policy == null ? [] : [var.sas_policy]',
        },
      },
      'azurerm_storage_account_customer_managed_key.this': {
        count: 'var.customer_managed_key != null ? 1 : 0',
        arguments: {
          storage_account_id: ID,
          key_name: 'var.customer_managed_key.key_name',
          key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
          key_version: 'var.customer_managed_key.key_version',
          user_assigned_identity_id: 'try(var.customer_managed_key.user_assigned_identity.resource_id, null)',
        },
      },
      ...items(
        ACCOUNT,
        endpoint,
        {
          containers: quoted('Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01'),
          shares: quoted('Microsoft.Storage/storageAccounts/fileServices/shares@2023-01-01'),
        },
        principalType,
      ),
      'azurerm_role_assignment.storage_account': {
        forEach: 'var.role_assignments',
        arguments: { ...roleOf('each.value', ID), ...principalType },
      },
      ...lockNamed('azurerm_management_lock.this_storage_account', ID, dashed('lock', 'var.name')),
      ...privateEndpoints({
        target: ID,
        groups: '[each.value.subresource_name]',
        name: dashed('pe', 'var.name'),
        connection: dashed('pse', 'var.name'),
        canLeaveZoneGroups,
      }),
      ...settings(release),
    },
    outputs: {
      ...sharedOutputs(ACCOUNT),
      private_endpoints: 'azurerm_private_endpoint.this',
    },
  };
}

const NETWORK_RULES = `var.network_rules == null ? [] : [{
  default_action = var.network_rules.default_action
  bypass = var.network_rules.bypass
  ip_rules = var.network_rules.ip_rules
  virtual_network_subnet_ids = var.network_rules.virtual_network_subnet_ids
  private_link_access = var.network_rules.private_link_access == null ? [] : var.network_rules.private_link_access
}]`;

function settingInputs(): Description['inputs'] {
  const input = nonNull(mapOf(DIAGNOSTIC_SETTING), '{}');
  return Object.fromEntries([ACCOUNT_SETTINGS, ...SERVICES.map((one) => one.input)].map((name) => [name, input]));
}

/** Before 0.6.5, where the categories were taken for groups and nothing was made of the groups. */
const LOG_GROUPS = '[for category in each.value.log_categories : { category_group = category }]';

/** Those of the account itself only collect metrics. */
function settings(release: Release): Readonly<Record<string, DescribedResource>> {
  const setting = (label: string, input: string, target: string, more = {}) => [
    `azurerm_monitor_diagnostic_setting.${label}`,
    settingsOf(`var.${input}`, target, { name: 'each.value.name', ...more }),
  ];
  const logs = release.since('0.6.5') ? {} : { enabled_log: LOG_GROUPS };
  return Object.fromEntries([
    setting('storage_account', ACCOUNT_SETTINGS, ID, { enabled_log: 'null' }),
    ...SERVICES.map(({ label, input, service }) => setting(label, input, `"\${${ID}}/${service}/default/"`, logs)),
  ]);
}

function azurermOf(release: Release): string {
  if (release.since('0.6.5')) return '>= 4.37.0, < 5.0.0';
  if (release.since('0.4.0')) return '>= 3.116.0, < 5.0.0';
  if (release.since('0.2.8')) return '>= 3.116.0, < 4.0.0';
  return release.since('0.2.3') ? '>= 3.114.0, < 4.0.0' : '>= 3.71.0, < 4.0.0';
}
