/** Where the arguments of a resource say what it is called and what it belongs to. */
import { containerOf, containerOfPath } from '../../containers.js';
import { resourceIdOfText } from '../../resource-names.js';
import type { ResourceIdValue, ResourceScope, Value } from '../../value.js';
import { isNull, knownString, memberOf, scalarAt, textOf, unknown, unknownBecause } from '../../values.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { Located, Locator } from './mapping.js';

/** `name` in the resource group of `resource_group_name`. */
export const TOP_LEVEL: Locator = {
  arguments: ['name', 'resource_group_name'],
  locate: (resource) => namedBy(resource, 'name'),
};

/** Where a name stands: in an argument, or nowhere because it is always the same. */
export type NameSource = string | { readonly always: string };

/** For types whose name the provider makes up. */
export const MADE_UP: NameSource = { always: '' };

/** The name alone: where it stands follows from something else. */
export const BY_NAME: Locator = {
  arguments: ['name'],
  locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: { level: 'resourceGroup' } }),
};

/** `name` in the subscription: a resource group. */
export const IN_SUBSCRIPTION: Locator = {
  arguments: ['name'],
  locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: { level: 'subscription' } }),
};

/**
 * Nested in the resource whose ID is in one of the arguments (newer and older name). `between` are names of type segments
 * that nobody writes: `default` of a storage account's blob services.
 */
export function nestedIn(
  argument: string | readonly string[],
  between: readonly string[] = [],
  name: NameSource = 'name',
): Locator {
  const candidates = typeof argument === 'string' ? [argument] : argument;
  return {
    arguments: [...argumentsOf(name), ...candidates],
    locate: (resource, arm) => {
      const depth = arm.split('/').length - 2 - between.length;
      const parent = resourceAt(
        resource,
        candidates,
        arm
          .split('/')
          .slice(0, depth + 1)
          .join('/'),
      );
      const fixed = between.map((name) => scalarAt(name, resource.headerSpan));
      return { ...parent, names: [...parent.names, ...fixed, nameFrom(resource, name)] };
    },
  };
}

/** Nested in resources that arguments give by name, outermost first; `resource_group_name` is read if it is there. */
export function nestedByName(parents: readonly string[], between: readonly string[] = []): Locator {
  return {
    arguments: ['name', ...parents, ...(between.length === 0 ? ['resource_group_name'] : [])],
    locate: (resource) => ({
      names: [
        ...parents.map((parent) => nameIn(resource, parent)),
        ...between.map((name) => scalarAt(name, resource.headerSpan)),
        nameIn(resource, 'name'),
      ],
      scope: resourceGroupScope(resource),
    }),
  };
}

/** By ID if that argument is set, else by name: newer and older releases of the provider. */
export function byIdOrName(id: Locator, idArgument: string, name: Locator): Locator {
  return {
    arguments: [...new Set([...id.arguments, ...name.arguments])],
    locate: (resource, arm) => (argumentOf(resource, idArgument) === undefined ? name : id).locate(resource, arm),
  };
}

/** An extension of the resource, resource group, subscription or management group whose ID is in the argument. */
export function extending(argument: string, name: NameSource = 'name'): Locator {
  return {
    arguments: [...argumentsOf(name), argument],
    locate: (resource) => ({
      names: [nameFrom(resource, name)],
      scope: scopeOf(argumentOf(resource, argument) ?? notSet(resource, argument)),
    }),
  };
}

/** One for each subscription, named by the argument; `otherwise` is its name if that is not set. */
export function inSubscription(argument: string, otherwise: string): Locator {
  return {
    arguments: [argument],
    locate: (resource) => ({
      names: [argumentOf(resource, argument) ?? scalarAt(otherwise, resource.headerSpan)],
      scope: { level: 'subscription' },
    }),
  };
}

/** Defined in the management group of one of the arguments (its ID, or its name in older releases), else in the subscription. */
export function definedIn(id: string, older: string): Locator {
  return {
    arguments: ['name', id, older],
    locate: (resource) => {
      const group = argumentOf(resource, id);
      const name = argumentOf(resource, older);
      const scope: ResourceScope =
        group !== undefined
          ? scopeOf(group)
          : name !== undefined
            ? { level: 'managementGroup', managementGroup: name }
            : { level: 'subscription' };
      return { names: [nameIn(resource, 'name')], scope };
    },
  };
}

/** The argument's value; undefined if it is not set. */
export function argumentOf({ body }: TerraformResource, name: string): Value | undefined {
  const value = memberOf(body, name)?.value;
  return isNull(value) ? undefined : value;
}

/** The resource that an ID stands for; undefined if it is not known which. */
export function resourceOfId(id: Value): ResourceIdValue | undefined {
  if (id.kind === 'resource-id') return id;
  const spelled = resourceIdOfText(id, { level: 'resourceGroup' });
  if (spelled !== undefined) return spelled;
  // Up to 4.x the `id` of containers and shares may be a URL, and this attribute is what others want.
  if (id.kind === 'unknown' && id.target !== undefined && /\.resource_manager_id$/.test(id.expression))
    return id.target;
  // `"${azurerm_storage_account.x.id}/blobServices/default"`
  if (id.kind !== 'text') return undefined;
  const [first, second, ...rest] = id.parts;
  if (typeof first !== 'object' || first.kind !== 'resource-id' || typeof second !== 'string') return undefined;
  if (rest.length > 0 || !second.startsWith('/')) return undefined;
  const words = second.slice(1).split('/');
  if (words.length % 2 !== 0) return undefined;
  const types = words.filter((_, at) => at % 2 === 0);
  const names = words.filter((_, at) => at % 2 === 1).map((word) => scalarAt(word, id.origin.span));
  return {
    kind: 'resource-id',
    type: [first.type, ...types].join('/'),
    names: [...first.names, ...names],
    scope: first.scope,
    origin: id.origin,
  };
}

/** The scope that an ID names: the tenant, a subscription, a resource group, a management group or a resource. */
export function scopeOf(id: Value): ResourceScope {
  if (knownString(id) === '/') return { level: 'tenant' };
  const container = containerOfPath(id);
  if (container !== undefined) return container;
  const found = resourceOfId(id);
  if (found === undefined) return { level: 'resource', resource: id };
  return containerOf(found) ?? { level: 'resource', resource: id };
}

/**
 * The resource of a type whose ID is in one of the arguments; `parentAddress` is its address, if it is named by symbol. Its names
 * are unknown if the ID is not known or is one of something else.
 */
export function resourceAt(resource: TerraformResource, candidates: readonly string[], type: string): Located {
  const [first = 'id'] = candidates;
  const found = candidates.map((name) => argumentOf(resource, name)).find((value) => value !== undefined);
  const id = found ?? notSet(resource, first);
  const parent = resourceOfId(id);
  if (parent !== undefined && parent.type.toLowerCase() === type.toLowerCase()) {
    const { names, scope, address } = parent;
    return { names, scope, ...(address === undefined ? {} : { parentAddress: address }) };
  }
  const names = type
    .split('/')
    .slice(1)
    .map((word, at) => unknownBecause(id, `segment(${textOf(id)},'${word}',${at})`, id.origin.span));
  return { names, scope: { level: 'resourceGroup' } };
}

/** The resource whose name is in the argument, in the resource group of `resource_group_name`. */
export function namedBy(resource: TerraformResource, argument: string): Located {
  return { names: [nameIn(resource, argument)], scope: resourceGroupScope(resource) };
}

function argumentsOf(name: NameSource): readonly string[] {
  return typeof name === 'string' ? [name] : [];
}

function nameFrom(resource: TerraformResource, name: NameSource): Value {
  if (typeof name === 'string') return nameIn(resource, name);
  return name === MADE_UP ? notSet(resource, 'name') : scalarAt(name.always, resource.headerSpan);
}

function nameIn(resource: TerraformResource, argument: string): Value {
  return argumentOf(resource, argument) ?? notSet(resource, argument);
}

/** Chosen by Azure or the provider, or left out because it is given in another way. */
function notSet({ address, headerSpan }: TerraformResource, argument: string): Value {
  const message = `'${argument}' is not set, so it is chosen at deployment`;
  return unknown('runtime', message, `${address}.${argument}`, { span: headerSpan, steps: [] });
}

function resourceGroupScope(resource: TerraformResource): ResourceScope {
  const resourceGroup = argumentOf(resource, 'resource_group_name');
  return resourceGroup === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup };
}
