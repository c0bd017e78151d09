/** Values taken apart into leaves by path, each as canonical text. */
import type { ResourceScope, Value } from '../../src/expand/value.js';
import { textOf } from '../../src/expand/values.js';

/** Where a leaf is, in the notation of property paths: `properties.rules[0].name`. */
export type Leaves = ReadonlyMap<string, string>;

/** The leaves of a value by path; an empty object or array is a leaf, and so is what may add members to one. */
export function leavesOf(value: Value): Leaves {
  const leaves = new Map<string, string>();
  collect(value, '', leaves);
  return leaves;
}

function collect(value: Value, path: string, leaves: Map<string, string>): void {
  if (value.kind === 'object') {
    if (value.members.size === 0 && value.open === undefined) leaves.set(path, 'createObject()');
    for (const [key, member] of value.members) collect(member.value, path === '' ? key : `${path}.${key}`, leaves);
    if (value.open !== undefined) leaves.set(`${path}.*`, textOf(value.open));
  } else if (value.kind === 'array') {
    if (value.items.length === 0 && value.open === undefined) leaves.set(path, 'createArray()');
    for (const [index, item] of value.items.entries()) collect(item, `${path}[${index}]`, leaves);
    if (value.open?.each !== undefined) collect(value.open.each, `${path}[*]`, leaves);
    else if (value.open !== undefined) leaves.set(`${path}[*]`, textOf(value.open.reason));
  } else if (!isNullLeaf(value)) leaves.set(path, textOf(value));
}

/** A property that is null is absent. */
function isNullLeaf(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** Canonical text of a scope. */
export function scopeText(scope: ResourceScope): string {
  const parts = [scope.managementGroup, scope.subscription, scope.resourceGroup, scope.resource];
  return [scope.level, ...parts.map((part) => (part === undefined ? '-' : textOf(part)))].join(' ');
}
