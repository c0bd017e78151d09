/** What a storage account says in blocks or in resources of their own. */

import { block, blocks, copied, eachAs, orElse } from '../../../mapping/conversions.js';
import { keyUrl } from '../../../mapping/key-conversions.js';
import type { Arguments, Conversion } from '../../../mapping/mapping.js';
import { scalarAt } from '../../../values.js';
import { byIdOrName, nestedByName, nestedIn } from '../locators.js';
import type { Locator } from '../mapping.js';
import { joinedWords } from '../special-conversions.js';

/** Below `properties.networkAcls`. */
export const NETWORK_RULES: Arguments = {
  default_action: copied('defaultAction'),
  // Source: the resource code of azurerm v2.99.0, v4.81.0.
  bypass: orElse(joinedWords('bypass', 'AzureServices'), 'AzureServices'),
  ip_rules: eachAs('ipRules', 'value', { action: 'Allow' }),
  virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id', { action: 'Allow' }),
  private_link_access: blocks('resourceAccessRules', {
    endpoint_resource_id: copied('resourceId'),
    endpoint_tenant_id: copied('tenantId'),
  }),
};

const KEY = keyUrl({
  vault: 'keyvaultproperties.keyvaulturi',
  name: 'keyvaultproperties.keyname',
  version: 'keyvaultproperties.keyversion',
});

/** Below `properties.encryption`. */
export const CUSTOMER_KEY: Arguments = {
  key_vault_key_id: KEY,
  managed_hsm_key_id: KEY,
  user_assigned_identity_id: copied('identity.userAssignedIdentity'),
};

/** Nested in a service of the account (`default`), which newer releases name by ID and older ones by name. */
export const IN_SERVICE: Locator = byIdOrName(
  nestedIn('storage_account_id', ['default']),
  'storage_account_id',
  nestedByName(['storage_account_name'], ['default']),
);

/** Rules for requests of web pages of other origins. */
export const CORS: Conversion = blocks('properties.cors.corsRules', {
  allowed_headers: copied('allowedHeaders'),
  allowed_methods: copied('allowedMethods'),
  allowed_origins: copied('allowedOrigins'),
  exposed_headers: copied('exposedHeaders'),
  max_age_in_seconds: copied('maxAgeInSeconds'),
});

/** How long what was deleted is kept. Where another argument of the service is written and this is not, it is off. */
export function retention(path: string, more: Arguments = {}): Conversion {
  const kept = block(path, { days: orElse(copied('days'), 7), ...more }, { enabled: true });
  return {
    ...kept,
    write: (given, at) => {
      const written = kept.write(given, at);
      const span = at.anchor;
      return written.length > 0
        ? written
        : [{ path: `${path}.enabled`, value: scalarAt(false, span), span, implied: true }];
    },
  };
}
