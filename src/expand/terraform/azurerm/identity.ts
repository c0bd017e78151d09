/** Which resource in Azure a Terraform resource or data source stands for. */
import type { ResourceIdValue, Value } from '../../value.js';
import { scalarAt, unknown } from '../../values.js';
import type { IdentityOf, TerraformResource } from '../terraform-resource.js';
import { azapiLocation } from './azapi.js';
import { argumentOf, TOP_LEVEL } from './locators.js';
import type { Located } from './mapping.js';
import { linkedTypeOf, typeMappingOf } from './mappings.js';
import { builtInRole } from './roles.js';

/**
 * The ID in Azure that `.id` of the resource holds; undefined for types that are not mapped and for those whose `id` is
 * something else (a key's URL).
 */
export const identityOf: IdentityOf = (resource: TerraformResource): Value | undefined => {
  if (resource.type.startsWith('azapi_')) {
    const found = azapiLocation(resource);
    return found === undefined ? undefined : idOf(resource, found.type, found.located);
  }
  if (resource.type === 'azurerm_role_definition' && resource.mode === 'data') return roleIdOf(resource);
  const mapping = typeMappingOf(resource.type);
  if (mapping !== undefined && mapping.hasOtherId !== true) {
    return idOf(resource, mapping.arm, (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm));
  }
  const linked = linkedTypeOf(resource.type);
  if (linked !== undefined) return idOf(resource, linked, TOP_LEVEL.locate(resource, linked));
  return containerIdOf(resource);
};

/** Roles that are only read have their ID in Azure as `id`, unlike those that are declared. */
function roleIdOf(resource: TerraformResource): ResourceIdValue | undefined {
  const name = argumentOf(resource, 'name');
  const guid = name?.kind === 'scalar' ? builtInRole(String(name.value)) : undefined;
  const known = guid === undefined ? argumentOf(resource, 'role_definition_id') : scalarAt(guid, resource.headerSpan);
  if (known === undefined) return undefined;
  return idOf(resource, 'Microsoft.Authorization/roleDefinitions', { names: [known], scope: { level: 'tenant' } });
}

/** Subscriptions and management groups: scopes rather than resources. */
function containerIdOf(resource: TerraformResource): ResourceIdValue | undefined {
  const origin = { span: resource.headerSpan, steps: [] };
  if (resource.type === 'azurerm_subscription') {
    const message = 'the subscription of the deployment is not known';
    const name = argumentOf(resource, 'subscription_id') ?? unknown('deployment', message, 'subscription()', origin);
    return idOf(resource, 'Microsoft.Resources/subscriptions', { names: [name], scope: { level: 'tenant' } });
  }
  if (resource.type === 'azurerm_management_group') {
    const name = argumentOf(resource, 'name') ?? argumentOf(resource, 'display_name');
    const names = [name ?? scalarAt(resource.address, resource.headerSpan)];
    return idOf(resource, 'Microsoft.Management/managementGroups', { names, scope: { level: 'tenant' } });
  }
  return undefined;
}

function idOf(resource: TerraformResource, type: string, { names, scope }: Located): ResourceIdValue {
  const origin = { span: resource.headerSpan, steps: [] };
  return { kind: 'resource-id', type, names, scope, address: resource.address, origin };
}
