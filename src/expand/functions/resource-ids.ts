/**
 * Functions that make resource IDs. The type argument is the one with a slash: what stands before it is the scope,
 * what follows are the names, one for each segment of the type behind the namespace.
 */

import { splitSegments } from '../resource-names.js';
import type { ResourceIdValue, ResourceScope, Value } from '../value.js';
import { knownString, textOf } from '../values.js';
import { type Definition, define, type FunctionCall, originOf, rest, STRING, undecided } from './define.js';
import { leastLengthOf, partsOf, piecesOf, wholeOf } from './holes.js';

/** Where the ID lies, given the arguments before the type. */
type ScopeOf = (call: FunctionCall, leading: readonly Value[]) => ResourceScope;

const WHOLE = { wholeChoices: true };

export const RESOURCE_IDS: readonly Definition[] = [
  define('resourceId', [STRING, STRING, rest(STRING)], (call, ...args) => idOf(call, args, 2, scopeOfResource), WHOLE),
  define(
    'subscriptionResourceId',
    [STRING, STRING, rest(STRING)],
    (call, ...args) => idOf(call, args, 1, scopeInSubscription),
    WHOLE,
  ),
  define(
    'managementGroupResourceId',
    [STRING, STRING, rest(STRING)],
    (call, ...args) => idOf(call, args, 1, scopeInManagementGroup),
    WHOLE,
  ),
  define(
    'tenantResourceId',
    [STRING, STRING, rest(STRING)],
    (call, ...args) => idOf(call, args, 0, () => TENANT),
    WHOLE,
  ),
  define(
    'extensionResourceId',
    [STRING, STRING, STRING, rest(STRING)],
    (call, parent, ...args) => extensionId(call, parent, args),
    WHOLE,
  ),
];

const TENANT: ResourceScope = { level: 'tenant' };

/** In the resource group named before the type, or the one deployed to; as deep as the deployment's own scope else. */
function scopeOfResource(call: FunctionCall, leading: readonly Value[]): ResourceScope {
  const [first, second] = leading;
  if (first !== undefined && second !== undefined)
    return { level: 'resourceGroup', subscription: first, resourceGroup: second };
  if (first !== undefined) return inSubscriptionOf(call, { level: 'resourceGroup', resourceGroup: first });
  const { level } = call.scope;
  if (level === 'managementGroup' || level === 'tenant') return TENANT;
  return level === 'subscription' ? scopeInSubscription(call, []) : call.scope;
}

function scopeInSubscription(call: FunctionCall, leading: readonly Value[]): ResourceScope {
  const [subscription] = leading;
  return subscription === undefined
    ? inSubscriptionOf(call, { level: 'subscription' })
    : { level: 'subscription', subscription };
}

function inSubscriptionOf(call: FunctionCall, scope: ResourceScope): ResourceScope {
  const { subscription } = call.scope;
  return subscription === undefined ? scope : { ...scope, subscription };
}

function scopeInManagementGroup(call: FunctionCall, leading: readonly Value[]): ResourceScope {
  const managementGroup = leading[0] ?? call.scope.managementGroup;
  return managementGroup === undefined ? { level: 'managementGroup' } : { level: 'managementGroup', managementGroup };
}

/** The ID of a resource that extends another. */
function extensionId(call: FunctionCall, parent: Value, args: readonly Value[]): Value {
  const id = knownString(parent);
  if (id !== undefined && !id.startsWith('/'))
    return call.reject("extensionResourceId() needs the ID of a resource as argument 1, which starts with '/'.");
  return idOf(call, args, 0, () => scopeOfParent(call, parent), [parent, ...args]);
}

/**
 * The subscription or resource group whose ID the parent is, as the Bicep compiler writes the scope of what lies in another
 * resource group; else the resource that is extended.
 */
function scopeOfParent(call: FunctionCall, parent: Value): ResourceScope {
  const segments = splitSegments(parent);
  const word = (at: number) => knownString(segments[at])?.toLowerCase();
  const [, , subscription, , resourceGroup] = segments;
  const isInSubscription = word(0) === '' && word(1) === 'subscriptions' && subscription !== undefined;
  if (isInSubscription && segments.length === 3)
    return inNamedSubscription(call, { level: 'subscription' }, subscription);
  if (isInSubscription && segments.length === 5 && word(3) === 'resourcegroups' && resourceGroup !== undefined)
    return inNamedSubscription(call, { level: 'resourceGroup', resourceGroup }, subscription);
  return { level: 'resource', resource: parent };
}

function inNamedSubscription(call: FunctionCall, scope: ResourceScope, subscription: Value): ResourceScope {
  const isOwn = textOf(subscription) === OWN_SUBSCRIPTION;
  return isOwn ? inSubscriptionOf(call, scope) : { ...scope, subscription };
}

const OWN_SUBSCRIPTION = 'subscription().subscriptionId';

/** The ID that the arguments spell, with at most `mostLeading` arguments before the type. */
function idOf(
  call: FunctionCall,
  args: readonly Value[],
  mostLeading: number,
  scopeOf: ScopeOf,
  all: readonly Value[] = args,
): Value {
  const at = args.findIndex(hasSlash);
  const typeArgument = args[at];
  if (typeArgument === undefined) return withoutType(call, args, all);
  const type = wholeOf(partsOf(typeArgument))?.replace(/\/+$/, '');
  if (at > mostLeading) return call.reject(`${call.title}() takes at most ${mostLeading} arguments before the type.`);
  if (args.slice(at + 1).some(hasSlash))
    return call.reject(
      `${call.title}() takes one argument with a slash, the type; names go into arguments of their own.`,
    );
  if (type === undefined) return undecided(call, all);
  const names = args.slice(at + 1);
  const wanted = type.split('/').length - 1;
  if (names.length !== wanted)
    return call.reject(
      `${call.title}() needs ${wanted} ${wanted === 1 ? 'name' : 'names'} for '${type}', but got ${names.length}.`,
    );
  return {
    kind: 'resource-id',
    type,
    names,
    scope: scopeOf(call, args.slice(0, at)),
    origin: originOf(call, all),
  } satisfies ResourceIdValue;
}

/** No argument is seen to be the type: one that is not known may be it. */
function withoutType(call: FunctionCall, args: readonly Value[], all: readonly Value[]): Value {
  return args.every((arg) => wholeOf(partsOf(arg)) !== undefined)
    ? call.reject(`${call.title}() needs a resource type with its namespace.`)
    : undecided(call, all);
}

function hasSlash(value: Value): boolean {
  const parts = partsOf(value);
  return leastLengthOf(parts) > 0 && piecesOf(parts).some((piece) => piece.includes('/'));
}
