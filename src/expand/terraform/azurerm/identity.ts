/** Which resource in Azure a Terraform resource or data source stands for. */
import { roleGuid } from '../../built-in-roles.js';
import type { ResourceIdValue, Value } from '../../value.js';
import { knownString, scalarAt, unknown } from '../../values.js';
import type { IdentityOf, TerraformResource } from '../terraform-resource.js';
import { azapiLocation } from './azapi.js';
import { argumentOf, TOP_LEVEL } from './locators.js';
import type { Located } from './mapping.js';
import { linkedTypeOf, typeMappingOf } from './mappings.js';

/**
 * The ID in Azure that `.id` of the resource holds; undefined for types that are not mapped. Where `.id` is something else (a
 * key's URL), it is an unknown that is read from the resource.
 */
export const identityOf: IdentityOf = (resource: TerraformResource): Value | undefined => {
  if (resource.type.startsWith('azapi_')) {
    const found = azapiLocation(resource);
    return found === undefined ? undefined : idOf(resource, found.type, found.located);
  }
  if (resource.mode === 'data' && resource.type === 'azurerm_role_definition') return roleDefinitionOf(resource);
  const mapping = typeMappingOf(resource.type);
  if (mapping !== undefined) {
    const id = idOf(resource, mapping.arm, (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm));
    return mapping.hasOtherId === true ? readFrom(id, resource) : id;
  }
  const linked = linkedTypeOf(resource.type);
  if (linked !== undefined) return idOf(resource, linked, TOP_LEVEL.locate(resource, linked));
  return accountOf(resource) ?? containerIdOf(resource);
};

function readFrom(target: ResourceIdValue, { address, headerSpan, mode }: TerraformResource): Value {
  const message = mode === 'data' ? 'it is read from Azure' : 'it is known only after the deployment';
  return { ...unknown('runtime', message, `${address}.id`, { span: headerSpan, steps: [] }), target };
}

/** An account of the directory that is looked up by its name; what is read of it is known in Azure only. */
function accountOf(resource: TerraformResource): Value | undefined {
  if (resource.mode !== 'data' || resource.type !== 'azuread_service_principal') return undefined;
  const name = argumentOf(resource, 'display_name');
  if (name === undefined) return undefined;
  const located: Located = { names: [name], scope: { level: 'tenant' } };
  return readFrom(idOf(resource, 'Microsoft.Graph/servicePrincipals', located), resource);
}

/** A role that is looked up, by its GUID or its name; what roles other than the built-in ones are called tells no GUID. */
function roleDefinitionOf(resource: TerraformResource): ResourceIdValue {
  const { address, headerSpan } = resource;
  const name = argumentOf(resource, 'name');
  const guid = roleGuid(knownString(name) ?? '');
  const message = 'the ID of the role is read from Azure';
  const known = guid === undefined ? undefined : scalarAt(guid, name?.origin.span ?? headerSpan);
  const id = argumentOf(resource, 'role_definition_id') ?? known;
  const names = [id ?? unknown('runtime', message, `${address}.role_definition_id`, { span: headerSpan, steps: [] })];
  return idOf(resource, 'Microsoft.Authorization/roleDefinitions', { names, scope: { level: 'tenant' } });
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
