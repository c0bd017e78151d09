/** Putting properties with their paths together to the body of a resource. */
import type { Span } from '../../inputs/source-file.js';
import { originAt } from '../origins.js';
import type { Member, ObjectValue, Origin, UnknownValue, Value } from '../value.js';
import { object } from '../values.js';
import { joinedLists } from './lists.js';
import type { Written } from './mapping.js';

interface Node {
  readonly name: string;
  span: Span;
  value: Value | undefined;
  implied: boolean;
  filledIn: boolean;
  readonly children: Map<string, Node>;
}

/**
 * The object that has these properties. What is written wins over what the provider implies, and of two written ones the
 * later. Objects on the way stand where the first property below them does; `properties` stands at the origin.
 *
 * @param open set if something unknown may add properties below `properties`
 */
export function buildBody(writes: readonly Written[], origin: Origin, open?: UnknownValue): ObjectValue {
  const root = node('', origin.span);
  if (open !== undefined) childOf(root, 'properties', origin.span);
  for (const write of [
    ...writes.filter((one) => one.implied === true),
    ...writes.filter((one) => one.implied !== true),
  ])
    place(root, write, origin.span);
  return freeze(root, origin, open);
}

function node(name: string, span: Span): Node {
  return { name, span, value: undefined, implied: true, filledIn: false, children: new Map() };
}

function place(root: Node, { path, value, span, implied, filledIn, appended }: Written, home: Span): void {
  let at = root;
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    const isWrapper = name === 'properties' && index < names.length - 1;
    at = childOf(at, name, isWrapper ? home : span);
    if (implied === true || !at.implied) continue;
    // What stands around something written stands there too, not where a default was noted first.
    if (!isWrapper) at.span = span;
    at.implied = false;
  }
  if (value === undefined) return;
  at.value = appended === true ? joinedLists(at.value, value) : value;
  at.filledIn = filledIn === true;
}

function childOf(parent: Node, name: string, span: Span): Node {
  const key = name.toLowerCase();
  const known = parent.children.get(key);
  if (known !== undefined) return known;
  const made = node(name, span);
  parent.children.set(key, made);
  return made;
}

function freeze(from: Node, origin: Origin, openProperties: UnknownValue | undefined): ObjectValue {
  const members = [...from.children.values()].map((child): Member => {
    const open = child.name === 'properties' ? openProperties : undefined;
    const filledIn = isFilledIn(child) ? { filledIn: true as const } : {};
    return { name: child.name, span: child.span, value: contentOf(child, open), ...filledIn };
  });
  return object(members, origin);
}

/** True if nobody wrote it or anything below it. */
function isFilledIn({ value, filledIn, children }: Node): boolean {
  if (value !== undefined || children.size === 0) return filledIn;
  return [...children.values()].every(isFilledIn);
}

function contentOf(from: Node, openProperties: UnknownValue | undefined): Value {
  const { value } = from;
  // An unknown for the whole, such as a block that a `dynamic` may add, leaves what other arguments say of parts.
  const isPartlyKnown = value?.kind === 'unknown' && from.children.size > 0;
  if (value !== undefined && !isPartlyKnown) return value;
  const made = freeze(from, originAt(from.span), undefined);
  const open = isPartlyKnown ? value : openProperties;
  return open === undefined ? made : { ...made, open };
}
