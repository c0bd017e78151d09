/** Which resource a value or a declaration stands for, and whether two of them are the same one. */
import type { Resource } from '../expand/resource.js';
import { resourceIdOfText, splitSegments } from '../expand/resource-names.js';
import { type ResourceIdentity, sameResource } from '../expand/same-resource.js';
import type { Value } from '../expand/value.js';
import { knownString, text, textOf } from '../expand/values.js';

export { sameResource };

export interface ResourceKey extends ResourceIdentity {
  /** The address of the declaration, when the value names it by symbol. */
  readonly address?: string;
}

/** The resource an ID stands for; undefined if the value is no ID, or not one whose shape is known. */
export function resourceKeyOf(value: Value): ResourceKey | undefined {
  if (value.kind === 'resource-id') return value;
  return childKey(value) ?? resourceIdOfText(value, { level: 'resourceGroup' });
}

/** `'${vnet.id}/subnets/${name}'`: the ID of a child written behind that of its parent. */
function childKey(value: Value): ResourceKey | undefined {
  if (value.kind !== 'text') return undefined;
  const [parent, ...rest] = value.parts;
  if (parent === undefined || typeof parent === 'string' || parent.kind !== 'resource-id') return undefined;
  const [start, ...segments] = splitSegments(text(rest, value.origin));
  if (start?.kind !== 'scalar' || start.value !== '' || segments.length % 2 !== 0) return undefined;
  const types = segments.filter((_, at) => at % 2 === 0).map(knownString);
  const names = segments.filter((_, at) => at % 2 === 1);
  // Behind `/providers/` stands another resource, with a type of its own.
  if (types.some((type) => type === undefined || type.toLowerCase() === 'providers')) return undefined;
  return { type: [parent.type, ...types].join('/'), names: [...parent.names, ...names], scope: parent.scope };
}

export function keyOfResource(resource: Resource): ResourceKey {
  return { type: resource.type, names: resource.names, scope: resource.scope, address: resource.address };
}

/** The ancestor of a nested resource `levels` of type above the root: 1 for the top-level resource it belongs to. */
export function ancestorOf(key: ResourceKey, levels: number): ResourceKey | undefined {
  const segments = key.type.split('/');
  if (levels < 1 || segments.length - 1 <= levels || key.names.length <= levels) return undefined;
  return {
    type: segments.slice(0, levels + 1).join('/'),
    names: key.names.slice(0, levels),
    scope: key.scope,
  };
}

/** True if both have the same type and equal names that are known: the only thing that joins two evaluations. */
export function sameKnownResource(left: ResourceKey, right: ResourceKey): boolean {
  return [...left.names, ...right.names].every(isKnownName) && sameResource(left, right) === true;
}

function isKnownName(name: Value): boolean {
  return name.kind === 'scalar';
}

/** A text that is equal for equal keys of one evaluation, scope left out. */
export function keyText(key: ResourceKey): string {
  return `${key.type}|${key.names.map(textOf).join('|')}`.toLowerCase();
}
