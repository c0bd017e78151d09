/**
 * Functions that tell about the deployment, its scope and its cloud. What only the service knows is unknown under a
 * canonical name that says of which scope it is, so that names made of different resource groups differ.
 */
import type { Member, ObjectValue, ResourceIdValue, ResourceScope, UnknownValue, Value } from '../value.js';
import { array, object, scalar, unknown } from '../values.js';
import { argumentText, callText } from './canonical.js';
import { type Definition, define, type FunctionCall, known, optional, originOf, STRING } from './define.js';
import { ENVIRONMENTS, type Endpoints } from './environment.js';
import {
  managementGroupNameOf,
  otherManagementGroup,
  otherResourceGroup,
  otherSubscription,
  resourceGroupNameOf,
  subscriptionIdOf,
} from './scope-names.js';

export const DEPLOYMENT: readonly Definition[] = [
  define('resourceGroup', [optional(STRING), optional(STRING)], (call, ...args) => resourceGroup(call, args)),
  define('subscription', [optional(STRING)], (call, ...args) => subscription(call, args)),
  define('managementGroup', [optional(STRING)], (call, ...args) => managementGroup(call, args)),
  define('tenant', [], (call) =>
    described(call, 'tenant()', 'the tenant', [
      ['tenantId', undefined],
      ['country', undefined],
      ['countryCode', undefined],
      ['displayName', undefined],
    ]),
  ),
  define('deployment', [], (call) => deployment(call)),
  define('deployer', [], (call) =>
    described(call, 'deployer()', 'who deploys', [
      ['objectId', undefined],
      ['tenantId', undefined],
      ['userPrincipalName', undefined],
    ]),
  ),
  define('environment', [], (call) => endpoints(call, ENVIRONMENTS[call.cloud], 'environment()')),
];

/** A member with its value, undefined for one that only the deployment tells. */
type Described = readonly [name: string, value: Value | undefined];

/** An object of which some members are known and others will be, named after the call `text` that returns it. */
function described(call: FunctionCall, text: string, what: string, members: readonly Described[]): ObjectValue {
  const named = members.map(
    ([name, value]): Member => ({
      name,
      span: call.span,
      value: value ?? later(call, `${text}.${name}`, `${what} is known only when it is deployed`),
    }),
  );
  return object(named, originOf(call, []), later(call, text, `${what} is known only when it is deployed`));
}

function later(call: FunctionCall, expression: string, message: string): UnknownValue {
  return unknown('deployment', message, expression, originOf(call, []));
}

/** `resourceGroup()`, `resourceGroup(name)` and `resourceGroup(subscriptionId, name)`. */
function resourceGroup(call: FunctionCall, args: readonly Value[]): Value {
  const [first, second] = args;
  if (first === undefined) return describeResourceGroup(call, call.scope);
  if (second !== undefined)
    return describeResourceGroup(call, { ...GROUP, subscription: first, resourceGroup: second });
  const { subscription: own } = call.scope;
  return describeResourceGroup(call, { ...GROUP, ...(own && { subscription: own }), resourceGroup: first });
}

const GROUP = { level: 'resourceGroup' } as const;

function describeResourceGroup(call: FunctionCall, scope: ResourceScope): Value {
  const name = resourceGroupNameOf(scope, call.span);
  return described(call, resourceGroupText(scope), 'the resource group', [
    ['id', idOf(call, 'Microsoft.Resources/resourceGroups', name, subscriptionScope(scope))],
    ['name', name],
    ['type', known(call, 'Microsoft.Resources/resourceGroups', [])],
    ['location', undefined],
    ['managedBy', undefined],
    ['tags', undefined],
    ['properties', undefined],
  ]);
}

/** `resourceGroup()` for the one the run deploys to; others with their name and, if need be, subscription. */
function resourceGroupText(scope: ResourceScope): string {
  const subscription = otherSubscription(scope);
  const group = otherResourceGroup(scope);
  if (subscription === undefined) return callText('resourceGroup', group === undefined ? [] : [group]);
  const name = group === undefined ? 'resourceGroup().name' : argumentText(group);
  return `resourceGroup(${argumentText(subscription)},${name})`;
}

function subscriptionScope({ subscription }: ResourceScope): ResourceScope {
  return subscription === undefined ? { level: 'subscription' } : { level: 'subscription', subscription };
}

function subscription(call: FunctionCall, args: readonly Value[]): Value {
  const [named] = args;
  const scope = named === undefined ? call.scope : { ...call.scope, subscription: named };
  const other = otherSubscription(scope);
  const id = subscriptionIdOf(scope, call.span);
  return described(call, callText('subscription', other === undefined ? [] : [other]), 'the subscription', [
    ['id', idOf(call, 'Microsoft.Resources/subscriptions', id, { level: 'tenant' })],
    ['subscriptionId', id],
    ['tenantId', later(call, 'tenant().tenantId', 'the tenant is known only when it is deployed')],
    ['displayName', undefined],
  ]);
}

function managementGroup(call: FunctionCall, args: readonly Value[]): Value {
  const [named] = args;
  const scope = named === undefined ? call.scope : { ...call.scope, managementGroup: named };
  const other = otherManagementGroup(scope);
  const name = managementGroupNameOf(scope, call.span);
  return described(call, callText('managementGroup', other === undefined ? [] : [other]), 'the management group', [
    ['id', idOf(call, 'Microsoft.Management/managementGroups', name, { level: 'tenant' })],
    ['name', name],
    ['type', known(call, 'Microsoft.Management/managementGroups', [])],
    ['properties', undefined],
  ]);
}

function idOf(call: FunctionCall, type: string, name: Value, scope: ResourceScope): ResourceIdValue {
  return { kind: 'resource-id', type, names: [name], scope, origin: originOf(call, []) };
}

function deployment(call: FunctionCall): Value {
  return described(call, deploymentText(call), 'the deployment', [
    ['name', call.deploymentName],
    ...(call.scope.level === 'resourceGroup' ? [] : [['location', undefined] as const]),
    ['properties', undefined],
  ]);
}

/** `deployment()` for the one that is started; others by their name and, as names repeat, their scope. */
function deploymentText({ deploymentName, scope }: FunctionCall): string {
  if (deploymentName.kind === 'unknown' && deploymentName.expression === 'deployment().name') return 'deployment()';
  const scopeText = scope.level === 'resourceGroup' ? resourceGroupText(scope) : callText(scope.level, partsOf(scope));
  return `deployment(${argumentText(deploymentName)},${scopeText})`;
}

function partsOf(scope: ResourceScope): readonly Value[] {
  return [otherSubscription(scope), otherManagementGroup(scope)].filter((part) => part !== undefined);
}

/** The table of a cloud as a value. It may have more members than are listed. */
function endpoints(call: FunctionCall, table: Endpoints, text: string): Value {
  const origin = originOf(call, []);
  const members = Object.entries(table).map(([name, entry]): Member => {
    if (typeof entry === 'string') return { name, span: call.span, value: scalar(entry, origin) };
    if (!isList(entry)) return { name, span: call.span, value: endpoints(call, entry, `${text}.${name}`) };
    const items = entry.map((item) => scalar(item, origin));
    return { name, span: call.span, value: array(items, origin) };
  });
  return object(members, origin, later(call, text, `it is not known for ${call.cloud}`));
}

function isList(entry: readonly string[] | Endpoints): entry is readonly string[] {
  return Array.isArray(entry);
}
