/** Storage accounts as the module declares them since 0.7.0, in ARM's words. */
import {
  IDENTITY_IF_ASKED,
  LISTED_SETTINGS,
  lockNamed,
  privateEndpoints,
  roleOf,
  settingsOf,
  ZONE_GROUPS_MANAGED,
} from './interfaces.js';
import type { DescribedResource, Description } from './known-module.js';
import { dashed, nonNull, objectOf, optional, quoted, required } from './known-module.js';
import type { Release } from './release.js';
import { ACCOUNT_SETTINGS, IGNORED, items, SERVICES, sharedInputs, sharedOutputs } from './storage-account-shared.js';

const ACCOUNT = 'azapi_resource.this';
const ID = `${ACCOUNT}.id`;

const TYPE = 'Microsoft.Storage/storageAccounts';

export function armAccount(release: Release): Description {
  return {
    inputs: {
      ...sharedInputs(release),
      ...ZONE_GROUPS_MANAGED,
      parent_id: required('string'),
      https_traffic_only_enabled: optional('bool', 'true'),
      local_user_enabled: optional('bool', 'false'),
      resource_types: resourceTypes(release),
      ...Object.fromEntries(
        [ACCOUNT_SETTINGS, ...SERVICES.map(({ input }) => input)].map((name) => [name, LISTED_SETTINGS]),
      ),
    },
    ignored: IGNORED,
    resources: {
      ...KEY_VAULT,
      [ACCOUNT]: ACCOUNT_RESOURCE,
      ...items(ACCOUNT, ENDPOINT_OF_ROLE, {
        containers: 'var.resource_types.blob_container',
        shares: 'var.resource_types.share',
      }),
      'azurerm_role_assignment.storage_account': {
        forEach: 'var.role_assignments',
        arguments: { ...roleOf('each.value', ID), principal_type: 'each.value.principal_type' },
      },
      ...lockNamed('azurerm_management_lock.this', ID, dashed('lock', 'var.name')),
      ...privateEndpoints({
        target: ID,
        groups: '[each.value.subresource_name]',
        name: dashed('pe', 'var.name'),
        connection: `"pse-\${each.value.name != null ? each.value.name : "pe-\${var.name}"}"`,
        keepsZoneGroups: false,
        more: {
          resource_group_name:
            'each.value.resource_group_name != null ? each.value.resource_group_name : split("/", var.parent_id)[4]',
        },
      }),
      'azurerm_management_lock.private_endpoints': ENDPOINT_LOCKS,
      ...settings(),
    },
    outputs: {
      ...sharedOutputs(ACCOUNT),
      private_endpoints:
        '{ for key, endpoint in azurerm_private_endpoint.this : key => { id = endpoint.id, name = endpoint.name } }',
    },
  };
}

function resourceTypes(release: Release) {
  const account = release.since('0.9.0') ? '2025-08-01' : '2025-06-01';
  return nonNull(
    objectOf({
      storage_account: optional('string', quoted(`${TYPE}@${account}`)),
      blob_container: optional('string', quoted(`${TYPE}/blobServices/containers@2025-06-01`)),
      share: optional('string', quoted(`${TYPE}/fileServices/shares@2025-06-01`)),
    }),
    '{}',
  );
}

const KEY_VAULT: Readonly<Record<string, DescribedResource>> = {
  'data.azapi_resource.customer_managed_key_vault': {
    count: 'var.customer_managed_key != null ? 1 : 0',
    arguments: {
      type: '"Microsoft.KeyVault/vaults@2024-11-01"',
      resource_id: 'var.customer_managed_key.key_vault_resource_id',
    },
  },
};

const NETWORK_ACLS = `var.network_rules == null ? null : {
  bypass = var.network_rules.bypass == null ? null : (
    length(var.network_rules.bypass) == 0 ? "None" : join(", ", tolist(var.network_rules.bypass))
  )
  defaultAction = var.network_rules.default_action
  ipRules = var.network_rules.ip_rules == null ? null : [
    for range in var.network_rules.ip_rules : { value = range, action = "Allow" }
  ]
  virtualNetworkRules = var.network_rules.virtual_network_subnet_ids == null ? null : [
    for id in var.network_rules.virtual_network_subnet_ids : { id = id, action = "Allow" }
  ]
  resourceAccessRules = var.network_rules.private_link_access == null ? null : [
    for rule in var.network_rules.private_link_access : {
      resourceId = rule.endpoint_resource_id
      tenantId = rule.endpoint_tenant_id
    }
  ]
}`;

const ACCOUNT_RESOURCE: DescribedResource = {
  arguments: {
    type: 'var.resource_types.storage_account',
    name: 'var.name',
    location: 'var.location',
    parent_id: 'var.parent_id',
    identity: IDENTITY_IF_ASKED,
    body: {
      kind: 'var.account_kind',
      properties: {
        allowBlobPublicAccess: 'var.allow_nested_items_to_be_public',
        allowCrossTenantReplication: 'var.cross_tenant_replication_enabled',
        allowedCopyScope: 'var.allowed_copy_scope',
        allowSharedKeyAccess: 'var.shared_access_key_enabled',
        defaultToOAuthAuthentication: 'var.default_to_oauth_authentication',
        // The module sets the key after the account is there; what counts is what holds in the end.
        encryption: {
          keySource: 'var.customer_managed_key != null ? "Microsoft.Keyvault" : "Microsoft.Storage"',
          requireInfrastructureEncryption: 'var.infrastructure_encryption_enabled ? true : null',
          services: {
            queue: keyType('queue'),
            table: keyType('table'),
          },
          keyvaultproperties: `var.customer_managed_key != null ? {
            keyname = var.customer_managed_key.key_name
            keyvaulturi = data.azapi_resource.customer_managed_key_vault[0].output.properties.vaultUri
            keyversion = var.customer_managed_key.key_version
          } : null`,
          identity: `try(var.customer_managed_key.user_assigned_identity, null) != null ? {
            userAssignedIdentity = var.customer_managed_key.user_assigned_identity.resource_id
          } : null`,
        },
        isHnsEnabled: 'var.is_hns_enabled',
        isLocalUserEnabled: 'var.local_user_enabled',
        isNfsV3Enabled: 'var.nfsv3_enabled',
        isSftpEnabled: 'var.sftp_enabled',
        minimumTlsVersion: 'var.min_tls_version',
        networkAcls: NETWORK_ACLS,
        publicNetworkAccess:
          'var.public_network_access_enabled == null ? null : (var.public_network_access_enabled ? "Enabled" : "Disabled")',
        sasPolicy: `var.sas_policy == null ? null : {
          sasExpirationPeriod = var.sas_policy.expiration_period
          expirationAction = var.sas_policy.expiration_action
        }`,
        supportsHttpsTrafficOnly: 'var.https_traffic_only_enabled',
      },
    },
  },
};

function keyType(service: string): string {
  const input = `var.${service}_encryption_key_type`;
  return `${input} == null ? null : { keyType = ${input}, enabled = true }`;
}

const ENDPOINT_OF_ROLE =
  'try(azurerm_private_endpoint.this[each.value.owner], azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.value.owner])';

const ENDPOINT_LOCKS: DescribedResource = {
  forEach: '{ for key, value in var.private_endpoints : key => value if value.lock != null }',
  arguments: {
    lock_level: 'each.value.lock.kind',
    name: `coalesce(each.value.lock.name, "lock-\${each.value.name != null ? each.value.name : "pe-\${var.name}"}")`,
    scope:
      'try(azurerm_private_endpoint.this[each.key].id, azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.key].id)',
  },
};

function settings(): Readonly<Record<string, DescribedResource>> {
  const setting = (label: string, input: string, target: string) => [
    `azurerm_monitor_diagnostic_setting.${label}`,
    settingsOf(`var.${input}`, target, {
      name: 'each.value.name',
      enabled_log: 'null',
      log: 'each.value.logs',
      metric: 'each.value.metrics',
    }),
  ];
  return Object.fromEntries([
    setting('storage_account', ACCOUNT_SETTINGS, ID),
    ...SERVICES.map(({ label, input, service }) => setting(label, input, `"\${${ID}}/${service}/default"`)),
  ]);
}
