/**
 * How large a value is when written out, and whether it holds a secret. Values share parts, so thirty lines that each
 * use the line before twice make a value of a billion parts; what walks through values relies on this bound.
 */
import type { Limits } from '../../inputs/limits.js';
import type { Value } from '../value.js';

interface Size {
  /** Values inside, itself included, shared ones counted each time. */
  readonly parts: number;
  /** Levels of nesting, 1 for a value without parts. */
  readonly depth: number;
  /** The value or one inside is never printed. */
  readonly sensitive: boolean;
}

/** Values never change, so each is measured once; that keeps measuring linear however much is shared. */
const measured = new WeakMap<Value, Size>();

/** The size of a value. Needs no stack, however deep the value is. */
export function sizeOf(value: Value): Size {
  const waiting = isLeaf(value) ? [] : [value];
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const unmeasured = partsOf(next).filter((part) => !isLeaf(part) && !measured.has(part));
    if (unmeasured.length > 0) waiting.push(...unmeasured);
    else {
      waiting.pop();
      measured.set(next, sum(next));
    }
  }
  return measuredSize(value);
}

/** True if the value has more parts than a document may have nodes, or nests deeper than a document may. */
export function isTooLarge(value: Value, limits: Limits): boolean {
  if (isLeaf(value)) return false;
  const { parts, depth } = sizeOf(value);
  return parts > limits.nodes || depth > limits.nesting;
}

function isLeaf(value: Value): boolean {
  return value.kind === 'scalar' || value.kind === 'unknown' || value.kind === 'lambda';
}

function measuredSize(value: Value): Size {
  return measured.get(value) ?? { parts: 1, depth: 1, sensitive: value.origin.sensitive === true };
}

function sum(value: Value): Size {
  let parts = 1;
  let depth = 0;
  let sensitive = value.origin.sensitive === true;
  for (const part of partsOf(value)) {
    const size = measuredSize(part);
    parts += size.parts;
    depth = Math.max(depth, size.depth);
    sensitive ||= size.sensitive;
  }
  return { parts, depth: depth + 1, sensitive };
}

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'array':
      return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
    case 'object':
      return [...value.members.values()].map((member) => member.value);
    case 'text':
      return value.parts.filter((part) => typeof part !== 'string');
    case 'choice':
      return value.alternatives.map((alternative) => alternative.value);
    case 'resource-id':
      return value.scope.resource === undefined ? value.names : [...value.names, value.scope.resource];
    default:
      return [];
  }
}
