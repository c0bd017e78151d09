/** The resource as it would be created once `modify` and `append` have changed the request. */
import type { Resource } from '../../expand/resource.js';
import { sameText } from '../../expand/same-resource.js';
import type { ArrayValue, Member, ObjectValue, Origin, UnknownValue, Value } from '../../expand/value.js';
import { array, choice, isNull, memberOf, object, scalar, textOf } from '../../expand/values.js';
import type { Truth } from '../../model/judgement.js';
import { type BodySegment, bodySegmentsOf, EVERY } from '../conditions/body-path.js';
import type { PolicyOperation } from '../outcome.js';

/** Why it is not certain that an operation is made. */
export interface Doubt {
  readonly reason: UnknownValue;
  /** "if policy 'x' applies" */
  readonly applied: string;
  readonly otherwise: string;
}

/** Levels of a path that are followed: no body of Azure is deeper. */
const DEEPEST_PATH = 40;

/**
 * The resource after these operations, in their order. An operation whose path is not known, or whose parent property is
 * missing, changes nothing, as in the service; with a doubt, what it writes is a choice between before and after.
 */
export function applyOperations(resource: Resource, operations: readonly PolicyOperation[], doubt?: Doubt): Resource {
  const body = operations.reduce((now, operation) => bodyAfter(now, operation, doubt), resource.body);
  return body === resource.body ? resource : { ...resource, body };
}

function bodyAfter(body: ObjectValue, operation: PolicyOperation, doubt: Doubt | undefined): ObjectValue {
  const segments = operation.path === undefined ? [] : bodySegmentsOf(operation.path);
  if (segments.length === 0 || segments.length > DEEPEST_PATH) return body;
  const origin = operation.value?.origin ?? body.origin;
  const changed = written(body, segments, { operation, doubt, origin, depth: 0 });
  return changed?.kind === 'object' ? changed : body;
}

/** An operation on its way into a body. */
interface Change {
  readonly operation: PolicyOperation;
  readonly doubt: Doubt | undefined;
  /** Of what it makes besides the value. */
  readonly origin: Origin;
  readonly depth: number;
}

/** The value with the change made inside it; undefined if it is to be taken out. */
function written(at: Value | undefined, segments: readonly BodySegment[], change: Change): Value | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return settled(at, change);
  if (at?.kind === 'choice') {
    const alternatives = at.alternatives.map(({ value, when }) => {
      return { value: written(value, segments, change) ?? scalar(null, value.origin), when };
    });
    return choice(alternatives, at.reason, at.origin);
  }
  if (segment === EVERY) return everyItem(at, rest, change);
  return member(at, segment, rest, change);
}

function member(at: Value | undefined, name: string, rest: readonly BodySegment[], change: Change): Value | undefined {
  const inside = { ...change, depth: change.depth + 1 };
  // Tags and the top level are always there to be written to; any other parent that is missing was left out on purpose:
  // https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify#skipped-modification
  const isMissing = at === undefined || isNull(at);
  if (isMissing && change.depth > 1) return at;
  const origin = at?.origin ?? change.origin;
  const around = isMissing ? object([], origin) : at.kind === 'unknown' ? object([], origin, at) : at;
  if (around.kind !== 'object') return at;
  if (at?.kind === 'unknown' && change.depth > 1) return at;
  const known = memberOf(around, name);
  const before = known?.value;
  const after = written(before, rest, inside);
  if (after === before) return at;
  return withMember(around, name, known, after);
}

function withMember(
  around: ObjectValue,
  name: string,
  known: Member | undefined,
  value: Value | undefined,
): ObjectValue {
  const members = new Map(around.members);
  if (value === undefined) members.delete(name.toLowerCase());
  else
    members.set(
      name.toLowerCase(),
      known === undefined ? { name, span: value.origin.span, value } : { ...known, value },
    );
  return { ...around, members };
}

/** Items of an array: each is changed, or, at the end of the path, one is added. */
function everyItem(at: Value | undefined, rest: readonly BodySegment[], change: Change): Value | undefined {
  if (at === undefined || isNull(at)) return rest.length === 0 ? added(undefined, change) : at;
  if (at.kind !== 'array') return at;
  if (rest.length === 0) return added(at, change);
  const inside = { ...change, depth: change.depth + 1 };
  const items = at.items.map((item) => written(item, rest, inside) ?? item);
  return items.every((item, index) => item === at.items[index]) ? at : { ...at, items };
}

function added(at: ArrayValue | undefined, change: Change): Value | undefined {
  const { value } = change.operation;
  if (value === undefined) return at;
  if (at?.items.some((item) => isSameValue(item, value) === true) === true) return at;
  const after = at === undefined ? array([value], value.origin) : { ...at, items: [...at.items, value] };
  return decided(at, after, change);
}

/** What stands at the end of the path after the operation. */
function settled(before: Value | undefined, change: Change): Value | undefined {
  const { operation, value } = change.operation;
  if (operation === 'remove') return before === undefined ? undefined : decided(before, undefined, change);
  if (value === undefined) return before;
  const isThere = before !== undefined && !isNull(before);
  // `add` and `append` put nothing in the place of something else: the request is denied or left as it is.
  if (isThere && operation !== 'addOrReplace') return before;
  return isThere && isSameValue(before, value) === true ? before : decided(before, value, change);
}

function decided(before: Value | undefined, after: Value | undefined, { doubt }: Change): Value | undefined {
  if (doubt === undefined) return after;
  const origin = (after ?? before)?.origin ?? doubt.reason.origin;
  const nothing = scalar(null, origin);
  return choice(
    [
      { value: after ?? nothing, when: doubt.applied },
      { value: before ?? nothing, when: doubt.otherwise },
    ],
    doubt.reason,
    origin,
  );
}

/** What stands at a path; undefined if nothing does. A path through `[*]` gives what stands in the array as a whole. */
export function valueAt(body: Value, path: string): Value | undefined {
  let at: Value | undefined = body;
  for (const segment of bodySegmentsOf(path)) {
    if (segment === EVERY) return at;
    if (at?.kind === 'unknown' || at?.kind === 'choice') return at;
    at = memberOf(at, segment)?.value ?? (at?.kind === 'object' ? at.open : undefined);
  }
  return at === undefined || isNull(at) ? undefined : at;
}

/** Compared as the service compares: text without case, `'true'` like true. */
export function isSameValue(left: Value, right: Value): Truth {
  if (left.kind === 'object' || left.kind === 'array' || right.kind === 'object' || right.kind === 'array') {
    if (textOf(left).toLowerCase() === textOf(right).toLowerCase()) return true;
    return left.kind === 'unknown' || right.kind === 'unknown' ? 'unknown' : false;
  }
  return sameText(left, right);
}
