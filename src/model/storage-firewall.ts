/** What the firewall of a storage account lets in. */
import { anyOf, type Judgement } from './judgement.js';
import type { Property } from './property.js';
import type { SettledValue } from './readings.js';
import { resourceKeyOf } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';
import { KEY_VAULT } from './types.js';

const LISTS = ['ipRules', 'ipv6Rules', 'virtualNetworkRules', 'resourceAccessRules'];

/** True if the firewall names anything that may come in. */
export function letsAnythingIn(account: ResourceView): Judgement {
  return anyOf(...LISTS.map((list) => account.property(`properties.networkAcls.${list}`).isSet()));
}

/** True if the ID stands for every resource of a kind: it has `*` in place of a name. */
export function hasWildcard(id: Property): Judgement {
  return id.judge((value) => {
    const texts = textsIn(value);
    if (texts.some((text) => text.includes('*'))) return true;
    // Whatever its name is, it is that of one resource.
    const isOne = value.kind === 'unknown' ? value.target !== undefined : resourceKeyOf(value) !== undefined;
    return isOne || value.kind === 'scalar' ? false : 'unknown';
  }, false);
}

function textsIn(value: SettledValue): readonly string[] {
  if (value.kind === 'scalar') return [String(value.value)];
  if (value.kind === 'text') return value.parts.filter((part) => typeof part === 'string');
  if (value.kind !== 'resource-id') return [];
  const { names, scope } = value;
  const parts = [...names, scope.subscription, scope.resourceGroup];
  return parts.flatMap((part) => (part?.kind === 'scalar' ? [String(part.value)] : []));
}

/** How forms write the tenant that is deployed to; a plan says of what nobody wrote that the provider will fill it in. */
const OWN_TENANT =
  /^tenant\(\)\.tenantId$|^data\.(?:azurerm|azapi)_(?:client_config|subscription)\.[^.]+\.tenant_id$|\.endpoint_tenant_id$/i;

/**
 * True if it is the tenant of the deployment, which counts if none is named, that of its key vaults, or one of the others.
 * Without any of these nobody can tell whose a tenant is that is written out.
 */
export function isOwnTenant(tenant: Property, others: readonly string[], system: System): Judgement {
  const own = [...others, ...tenantsOfVaults(system)].map((one) => one.toLowerCase());
  if (own.length === 0 && tenant.value?.kind === 'scalar') {
    return tenant.undecided("the setting 'tenants' does not say which tenants are yours");
  }
  return tenant.judge((value) => {
    if (value.kind === 'unknown') return OWN_TENANT.test(value.expression) || 'unknown';
    if (value.kind !== 'scalar') return 'unknown';
    return own.includes(String(value.value).toLowerCase());
  }, true);
}

/** A key vault takes tokens of the tenant its subscription is in. */
function tenantsOfVaults({ graph }: System): readonly string[] {
  return graph
    .ofType(KEY_VAULT)
    .filter((vault) => !graph.isForeign(vault))
    .flatMap((vault) => vault.property('properties.tenantId').possibleValues)
    .flatMap((value) => (value.kind === 'scalar' ? [String(value.value)] : []));
}
