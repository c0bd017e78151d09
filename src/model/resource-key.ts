/** Which resource a value or a declaration stands for, and whether two of them are the same one. */
import type { Resource } from '../expand/resource.js';
import { resourceIdOfText, splitSegments } from '../expand/resource-names.js';
import type { ResourceScope, Value } from '../expand/value.js';
import { knownString, text, textOf } from '../expand/values.js';
import { sameText } from './comparison.js';
import type { Truth } from './judgement.js';
import { sameType } from './types.js';

export interface Identity {
  /** Full ARM type. */
  readonly type: string;
  /** One name per type segment. */
  readonly names: readonly Value[];
  readonly scope: ResourceScope;
  /** The address of the declaration, when the value names it by symbol. */
  readonly address?: string;
}

/** The resource an ID stands for; undefined if the value is no ID, or not one whose shape is known. */
export function identityOfValue(value: Value): Identity | undefined {
  if (value.kind === 'resource-id') return value;
  return childIdentity(value) ?? resourceIdOfText(value, { level: 'resourceGroup' });
}

/** `'${vnet.id}/subnets/${name}'`: the ID of a child written behind that of its parent. */
function childIdentity(value: Value): Identity | undefined {
  if (value.kind !== 'text') return undefined;
  const [parent, ...rest] = value.parts;
  if (parent === undefined || typeof parent === 'string' || parent.kind !== 'resource-id') return undefined;
  const [start, ...segments] = splitSegments(text(rest, value.origin));
  if (start?.kind !== 'scalar' || start.value !== '' || segments.length % 2 !== 0) return undefined;
  const types = segments.filter((_, at) => at % 2 === 0).map(knownString);
  const names = segments.filter((_, at) => at % 2 === 1);
  if (types.includes(undefined)) return undefined;
  return { type: [parent.type, ...types].join('/'), names: [...parent.names, ...names], scope: parent.scope };
}

export function identityOfResource(resource: Resource): Identity {
  return { type: resource.type, names: resource.names, scope: resource.scope, address: resource.address };
}

/** The ancestor of a nested resource `levels` of type above the root: 1 for the top-level resource it belongs to. */
export function ancestorOf(identity: Identity, levels: number): Identity | undefined {
  const segments = identity.type.split('/');
  if (levels < 1 || segments.length - 1 <= levels || identity.names.length <= levels) return undefined;
  return {
    type: segments.slice(0, levels + 1).join('/'),
    names: identity.names.slice(0, levels),
    scope: identity.scope,
  };
}

/**
 * True if both have the same type, equal names and no known difference in scope, whatever their addresses. Names that are
 * not known are equal if their expressions are, which holds within one evaluation only.
 */
export function sameIdentity(left: Identity, right: Identity): Truth {
  if (!sameType(left.type, right.type) || left.names.length !== right.names.length) return false;
  let truth: Truth = true;
  for (const [at, name] of left.names.entries()) {
    const other = right.names[at];
    const same = other === undefined ? false : sameText(name, other);
    if (same === false) return false;
    if (same === 'unknown') truth = 'unknown';
  }
  return scopesDiffer(left.scope, right.scope) ? false : truth;
}

/** True if both have the same type and equal names that are known: the only thing that joins two evaluations. */
export function sameKnownIdentity(left: Identity, right: Identity): boolean {
  return [...left.names, ...right.names].every(isKnownName) && sameIdentity(left, right) === true;
}

function isKnownName(name: Value): boolean {
  return name.kind === 'scalar';
}

/** A text that is equal for equal identities of one evaluation, scope left out. */
export function keyOf(identity: Identity): string {
  return `${identity.type}|${identity.names.map(textOf).join('|')}`.toLowerCase();
}

/** True only if a part that both name is certainly another. */
function scopesDiffer(left: ResourceScope, right: ResourceScope): boolean {
  return partsDiffer(left.subscription, right.subscription) || partsDiffer(left.resourceGroup, right.resourceGroup);
}

function partsDiffer(left: Value | undefined, right: Value | undefined): boolean {
  return left !== undefined && right !== undefined && sameText(left, right) === false;
}
