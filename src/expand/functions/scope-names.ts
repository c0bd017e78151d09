/** What a deployment scope and the IDs in it are called, as far as it is known before deployment. */
import type { Span } from '../../inputs/source-file.js';
import { originAt } from '../origins.js';
import type { ResourceIdValue, ResourceScope, Value } from '../value.js';
import { knownScalar, unknown } from '../values.js';

/** The part of a scope that is left out is the one the whole run deploys to: these are its canonical texts. */
const ROOT_SUBSCRIPTION = 'subscription().subscriptionId';
const ROOT_RESOURCE_GROUP = 'resourceGroup().name';
const ROOT_MANAGEMENT_GROUP = 'managementGroup().name';

export function subscriptionIdOf(scope: ResourceScope, span: Span): Value {
  return scope.subscription ?? chosenAtDeployment('the subscription', ROOT_SUBSCRIPTION, span);
}

export function resourceGroupNameOf(scope: ResourceScope, span: Span): Value {
  return scope.resourceGroup ?? chosenAtDeployment('the resource group', ROOT_RESOURCE_GROUP, span);
}

export function managementGroupNameOf(scope: ResourceScope, span: Span): Value {
  return scope.managementGroup ?? chosenAtDeployment('the management group', ROOT_MANAGEMENT_GROUP, span);
}

function chosenAtDeployment(what: string, expression: string, span: Span): Value {
  return unknown('deployment', `${what} is chosen when it is deployed`, expression, originAt(span));
}

/** The subscription, if it is another one than that of the whole run. */
export function otherSubscription(scope: ResourceScope): Value | undefined {
  return unlessRoot(scope.subscription, ROOT_SUBSCRIPTION);
}

/** The resource group, if it is another one than that of the whole run. */
export function otherResourceGroup(scope: ResourceScope): Value | undefined {
  return unlessRoot(scope.resourceGroup, ROOT_RESOURCE_GROUP);
}

/** The management group, if it is another one than that of the whole run. */
export function otherManagementGroup(scope: ResourceScope): Value | undefined {
  return unlessRoot(scope.managementGroup, ROOT_MANAGEMENT_GROUP);
}

function unlessRoot(part: Value | undefined, root: string): Value | undefined {
  return part?.kind === 'unknown' && part.expression === root ? undefined : part;
}

/**
 * A resource ID as text: literal stretches and the names between them.
 * Resource groups and subscriptions have IDs of their own shape, as `bicep snapshot` 0.49 prints them.
 */
export function resourceIdParts(id: ResourceIdValue): readonly (string | Value)[] {
  const [namespace = '', ...types] = id.type.split('/');
  const [name] = id.names;
  const prefix = scopeParts(id.scope, id.origin.span);
  const lower = id.type.toLowerCase();
  if (name !== undefined && lower === 'microsoft.resources/subscriptions') return ['/subscriptions/', name];
  if (name !== undefined && lower === 'microsoft.resources/resourcegroups' && id.scope.level === 'subscription')
    return [...prefix, '/resourceGroups/', name];
  const segments = id.names.flatMap((segment, index) => [`/${types[index] ?? ''}/`, segment]);
  return [...prefix, `/providers/${namespace}`, ...segments];
}

function scopeParts(scope: ResourceScope, span: Span): readonly (string | Value)[] {
  switch (scope.level) {
    case 'tenant':
      return [];
    case 'managementGroup':
      return ['/providers/Microsoft.Management/managementGroups/', managementGroupNameOf(scope, span)];
    case 'subscription':
      return ['/subscriptions/', subscriptionIdOf(scope, span)];
    case 'resourceGroup':
      return ['/subscriptions/', subscriptionIdOf(scope, span), '/resourceGroups/', resourceGroupNameOf(scope, span)];
    case 'resource':
      return scope.resource === undefined ? [] : idParts(scope.resource);
  }
}

function idParts(value: Value): readonly (string | Value)[] {
  if (value.kind === 'resource-id') return resourceIdParts(value);
  if (value.kind === 'text') return value.parts;
  const known = knownScalar(value);
  return typeof known === 'string' ? [known.replace(/\/+$/, '')] : [value];
}
