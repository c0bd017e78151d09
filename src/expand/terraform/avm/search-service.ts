/** AI Search. */
import {
  CUSTOMER_MANAGED_KEY,
  DIAGNOSTIC_SETTINGS,
  diagnosticSettings,
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
import type { DescribedResource, Description, KnownModule } from './known-module.js';
import { dashed, optional } from './known-module.js';
import type { Release } from './release.js';

/** 0.1.0 brought a network of its own and is not described. */
export const SEARCH_SERVICE: KnownModule = {
  name: 'avm-res-search-searchservice',
  releases: ['0.1.1', '0.1.2', '0.1.3', '0.1.4', '0.1.5', '0.2.0', '0.3.0'],
  describe: searchService,
};

const ID = 'azurerm_search_service.this.id';

function searchService(release: Release): Description {
  const canLeaveZoneGroups = release.since('0.2.0');
  const hasSettings = release.since('0.1.3');
  const hasKey = release.since('0.3.0');
  return {
    azurerm: release.before('0.1.4') ? '~> 3.74' : '~> 4.0',
    inputs: {
      ...PLACE_IN_GROUP,
      ...CUSTOMER_MANAGED_KEY,
      ...LOCK,
      ...MANAGED_IDENTITIES,
      ...ROLE_ASSIGNMENTS,
      ...privateEndpointInputs(),
      ...(hasSettings ? DIAGNOSTIC_SETTINGS : {}),
      ...(canLeaveZoneGroups ? ZONE_GROUPS_MANAGED : {}),
      ...(canLeaveZoneGroups ? { network_rule_bypass_option: optional('string', '"None"') } : {}),
      allowed_ips: optional('list(string)'),
      authentication_failure_mode: optional('string'),
      customer_managed_key_enforcement_enabled: optional('bool'),
      local_authentication_enabled: optional('bool'),
      public_network_access_enabled: optional('bool', 'true'),
      semantic_search_sku: optional('string'),
      sku: optional('string', '"standard"'),
    },
    ignored: [
      ...UNINTERESTING,
      'hosting_mode',
      'partition_count',
      'replica_count',
      ...(hasKey ? ['resource_types'] : []),
    ],
    resources: {
      'azurerm_search_service.this': {
        arguments: {
          name: 'var.name',
          location: 'var.location',
          resource_group_name: 'var.resource_group_name',
          sku: 'var.sku',
          allowed_ips: 'var.allowed_ips',
          authentication_failure_mode: 'var.authentication_failure_mode',
          customer_managed_key_enforcement_enabled: 'var.customer_managed_key_enforcement_enabled',
          local_authentication_enabled: 'var.local_authentication_enabled',
          public_network_access_enabled: 'var.public_network_access_enabled',
          semantic_search_sku: 'var.semantic_search_sku',
          identity: release.before('0.1.2') ? ALWAYS : IF_ASKED,
          ...(canLeaveZoneGroups ? { network_rule_bypass_option: 'var.network_rule_bypass_option' } : {}),
        },
      },
      ...(hasKey ? CUSTOMER_KEY : {}),
      ...lock(ID),
      ...roleAssignments(ID),
      ...(hasSettings ? diagnosticSettings(ID) : {}),
      ...privateEndpoints({
        target: ID,
        groups: '["searchService"]',
        name: dashed('pe', 'var.name'),
        connection: dashed('psc', 'var.name'),
        canLeaveZoneGroups,
        ...(canLeaveZoneGroups ? {} : { more: { custom_network_interface_name: 'null' } }),
      }),
    },
    outputs: {
      resource: 'azurerm_search_service.this',
      resource_id: ID,
      private_endpoints: 'azurerm_private_endpoint.this',
    },
  };
}

/** The module hands on no user-assigned identities. */
const ALWAYS = '[{ type = var.managed_identities.system_assigned ? "SystemAssigned" : null }]';

const IF_ASKED = `(
  var.managed_identities.system_assigned || length(var.managed_identities.user_assigned_resource_ids) > 0
) ? ${ALWAYS} : []`;

const CUSTOMER_KEY: Readonly<Record<string, DescribedResource>> = {
  'azapi_update_resource.cmk': {
    count: 'var.customer_managed_key != null ? 1 : 0',
    arguments: {
      type: '"Microsoft.Search/searchServices@2026-03-01-preview"',
      resource_id: ID,
      body: {
        properties: {
          encryptionWithCmk: { serviceLevelEncryptionKey: { keyVaultKeyName: 'var.customer_managed_key.key_name' } },
        },
      },
    },
  },
};
