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

/**
 * What is inside values, by the list that holds it: the list never changes and stays the same while a value is passed
 * on, so each is measured once, however often it is shared or passed on.
 */
const measured = new WeakMap<object, Size>();

/** The size of a value. Needs no stack, however deep the value is. */
export function sizeOf(value: Value): Size {
  const waiting = isMeasured(value) ? [] : [value];
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const parts = partsOf(next);
    const unmeasured = parts.filter((part) => !isMeasured(part));
    if (unmeasured.length === 0) {
      waiting.pop();
      measured.set(contentOf(next), sum(parts));
    }
    for (const part of unmeasured) waiting.push(part);
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

function isMeasured(value: Value): boolean {
  return isLeaf(value) || measured.has(contentOf(value));
}

/** What two values share if they have the same parts. */
function contentOf(value: Value): object {
  switch (value.kind) {
    case 'object':
      return value.members;
    case 'array':
      return value.open?.each === undefined ? value.items : value;
    case 'text':
      return value.parts;
    case 'choice':
      return value.alternatives;
    default:
      return value;
  }
}

const PUBLIC_LEAF: Size = { parts: 1, depth: 1, sensitive: false };

function measuredSize(value: Value): Size {
  const size = measured.get(contentOf(value)) ?? PUBLIC_LEAF;
  return value.origin.sensitive === true && !size.sensitive ? { ...size, sensitive: true } : size;
}

/** The size of a value with these parts, of which `sensitive` says nothing of the value itself. */
function sum(inner: readonly Value[]): Size {
  let parts = 1;
  let depth = 0;
  let sensitive = false;
  for (const part of inner) {
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
      return [...value.members.values()].flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
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
