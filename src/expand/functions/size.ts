/**
 * How large a value is when written out. Values share parts, so thirty lines that each use the line before twice make
 * a value of a billion parts; what walks through values relies on this bound.
 */
import type { Limits } from '../../inputs/limits.js';
import type { Value } from '../value.js';

export interface Size {
  /** Values inside, itself included, shared ones counted each time. */
  readonly parts: number;
  /** Levels of nesting, 1 for a value without parts. */
  readonly depth: number;
}

const LEAF: Size = { parts: 1, depth: 1 };

/** Values never change, so each is measured once; that keeps measuring linear however much is shared. */
const measured = new WeakMap<Value, Size>();

/** The size of a value. Needs no stack, however deep the value is. */
export function sizeOf(value: Value): Size {
  const waiting = [value];
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const unmeasured = partsOf(next).filter((part) => !isLeaf(part) && !measured.has(part));
    if (unmeasured.length > 0) waiting.push(...unmeasured);
    else {
      waiting.pop();
      if (!isLeaf(next)) measured.set(next, sum(partsOf(next)));
    }
  }
  return measured.get(value) ?? LEAF;
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

function sum(parts: readonly Value[]): Size {
  let total = 1;
  let depth = 0;
  for (const part of parts) {
    const size = measured.get(part) ?? LEAF;
    total += size.parts;
    depth = Math.max(depth, size.depth);
  }
  return { parts: total, depth: depth + 1 };
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
