/** Deployment scopes: where a template, a module or a resource is deployed. */
import { evaluate, type Frame } from './evaluator.js';
import type { Expression } from './expression.js';
import { resourceIdOfText } from './resource-names.js';
import type { TargetScope } from './template.js';
import type { ResourceScope, Value } from './value.js';
import { knownString } from './values.js';

/** The scope of an entry point: its level is known, who it is only at deployment. */
export function rootScope(target: TargetScope): ResourceScope {
  return { level: target };
}

/**
 * The scope that a `scope:` expression names: a scope function (`resourceGroup('rg')`), or a resource that is extended.
 * An expression that is neither leaves the scope of the deployment.
 */
export function evaluateScope(expression: Expression, frame: Frame): ResourceScope {
  const inherited = frame.instance.options.scope;
  if (expression.kind === 'call') {
    const args = expression.arguments.map((argument) => evaluate(argument, frame));
    const named = scopeOfFunction(expression.name, args, inherited);
    if (named !== undefined) return named;
  }
  if (expression.kind === 'resource' && isResourceGroupSymbol(expression.symbol, frame))
    return resourceGroupSymbol(expression, frame);
  const value = evaluate(expression, frame);
  if (value.kind === 'resource-id') return scopeOfId(value.type, value, inherited);
  if (knownString(value) === '/') return { level: 'tenant' };
  const id = resourceIdOfText(value, inherited);
  if (id !== undefined) return scopeOfId(id.type, id, inherited);
  return value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'text'
    ? { level: 'resource', resource: value }
    : inherited;
}

/** What `resourceGroup(...)`, `subscription(...)` and their kin stand for as a scope. */
function scopeOfFunction(name: string, args: readonly Value[], inherited: ResourceScope): ResourceScope | undefined {
  const [first, second] = args;
  switch (name) {
    case 'resourcegroup':
      if (first === undefined) return inherited;
      if (second !== undefined) return { level: 'resourceGroup', subscription: first, resourceGroup: second };
      return withSubscription({ level: 'resourceGroup', resourceGroup: first }, inherited);
    case 'subscription':
      return first === undefined
        ? withSubscription({ level: 'subscription' }, inherited)
        : { level: 'subscription', subscription: first };
    case 'managementgroup':
      return first === undefined ? inherited : { level: 'managementGroup', managementGroup: first };
    case 'tenant':
      return { level: 'tenant' };
    default:
      return undefined;
  }
}

function withSubscription(scope: ResourceScope, inherited: ResourceScope): ResourceScope {
  return inherited.subscription === undefined ? scope : { ...scope, subscription: inherited.subscription };
}

/** The scope of an ARM nested deployment from its `subscriptionId` and `resourceGroup` members. */
export function scopeOfMembers(
  subscription: Value | undefined,
  resourceGroup: Value | undefined,
  inherited: ResourceScope,
): ResourceScope {
  if (subscription === undefined && resourceGroup === undefined) return inherited;
  const base =
    subscription === undefined
      ? withSubscription({ level: 'subscription' }, inherited)
      : { level: 'subscription' as const, subscription };
  return resourceGroup === undefined ? base : { ...base, level: 'resourceGroup', resourceGroup };
}

function isResourceGroupSymbol(symbol: string, frame: Frame): boolean {
  const declaration = frame.instance.declaration(symbol);
  if (declaration?.kind !== 'resource') return false;
  const type = knownString(evaluate(declaration.type, frame));
  return type?.toLowerCase() === 'microsoft.resources/resourcegroups';
}

/** A resource group declared in the template used as the scope of a module. */
function resourceGroupSymbol(expression: Expression, frame: Frame): ResourceScope {
  const value = evaluate(expression, frame);
  const inherited = frame.instance.options.scope;
  const name = value.kind === 'resource-id' ? value.names[0] : undefined;
  return name === undefined ? inherited : withSubscription({ level: 'resourceGroup', resourceGroup: name }, inherited);
}

/** An ID as a scope: resource groups and subscriptions are levels, everything else is extended. */
function scopeOfId(type: string, id: Value & { kind: 'resource-id' }, inherited: ResourceScope): ResourceScope {
  const [name] = id.names;
  switch (type.toLowerCase()) {
    case 'microsoft.resources/resourcegroups':
      return name === undefined
        ? inherited
        : withSubscription({ level: 'resourceGroup', resourceGroup: name }, id.scope);
    case 'microsoft.resources/subscriptions':
      return name === undefined ? inherited : { level: 'subscription', subscription: name };
    case 'microsoft.management/managementgroups':
      return name === undefined ? inherited : { level: 'managementGroup', managementGroup: name };
    default:
      return { level: 'resource', resource: id };
  }
}
