/** Reading members and items: `object.name`, `list[0]`, `map["key"]`. Names are compared with their case. */
import type { Span } from '../../inputs/source-file.js';
import { joinOrigins, withStepsOf } from '../origins.js';
import type { Alternative, ArrayValue, ChoiceValue, ObjectValue, UnknownValue, Value } from '../value.js';
import { choice, knownScalar, textOf, unknown } from '../values.js';
import { entriesOf, isSet, memberNamed } from './collections.js';
import { failure, type Reject } from './failures.js';

export interface Access {
  /** The whole access expression. */
  readonly span: Span;
  /** Alternatives a value may have before it becomes unknown. */
  readonly alternatives: number;
  /** Says that Terraform would reject the access. */
  readonly reject: Reject;
  /** Alternatives that the access fails on stay, as errors, instead of being ruled out. */
  readonly keepsFailures: boolean;
  /** Says that Terraform may reject the access. */
  readonly doubt?: () => void;
}

/** The member or item of `container` that `key` names. */
export function access(container: Value, key: Value, how: Access): Value {
  if (container.kind === 'choice') return ofChoice(container, key, how);
  if (container.kind === 'unknown') return unresolved(container, container, key, how);
  if (container.kind === 'object') return memberAt(container, key, how);
  if (container.kind === 'array') return itemAt(container, key, how);
  return failed(container, key, `There is no ${keyText(key)} in ${describe(container)}`, how);
}

/** The access on every alternative of the container. */
function ofChoice(container: ChoiceValue, key: Value, how: Access): Value {
  const reason = unresolved(container.reason, container, key, how);
  return ofAlternatives(container.alternatives, (value, one) => access(value, key, one), reason, how);
}

/** The access in every case. One that it would fail on cannot be the one that is deployed, unless all are such. */
function ofAlternatives(
  alternatives: readonly Alternative[],
  work: (value: Value, how: Access) => Value,
  reason: UnknownValue,
  how: Access,
): Value {
  const outcomes = alternatives.map(({ value, when }) => {
    let fails: string | undefined;
    const reject = (message: string) => {
      fails ??= message;
    };
    return { value: work(value, { ...how, reject }), when, fails: () => fails };
  });
  const possible = outcomes.filter((outcome) => outcome.fails() === undefined);
  const first = outcomes[0]?.fails();
  if (possible.length === 0 && first !== undefined) how.reject(first, how.span);
  return choice(
    possible.length === 0 || how.keepsFailures ? outcomes : possible,
    reason,
    reason.origin,
    how.alternatives,
  );
}

function memberAt(container: ObjectValue, key: Value, how: Access): Value {
  const name = knownScalar(key);
  if (name === undefined || name === null) return anyElement(container, key, how);
  const member = memberNamed(container, String(name));
  if (member !== undefined) return withStepsOf(member.value, container.origin);
  if (container.open === undefined) return failed(container, key, `The object has no attribute ${keyText(key)}`, how);
  const each = container.each;
  return each === undefined ? unresolved(container.open, container, key, how) : withStepsOf(each, container.origin);
}

function itemAt(container: ArrayValue, key: Value, how: Access): Value {
  const known = knownScalar(key);
  if (known === undefined || known === null) return anyElement(container, key, how);
  if (isSet(container)) return failed(container, key, 'A set has no elements at a place', how);
  const { open, items } = container;
  const item = items[Number(known)];
  if (item !== undefined && open === undefined) return withStepsOf(item, container.origin);
  if (open === undefined || !Number.isInteger(Number(known)) || Number(known) < 0) {
    return failed(container, key, `Index ${keyText(key)} is outside the list, which has ${items.length} items`, how);
  }
  const reason = unresolved(open.reason, container, key, how);
  const each = open.each === undefined ? reason : withStepsOf(open.each, container.origin);
  // Items that nobody knows of may stand before the listed ones.
  const alternatives = [...items, each].map((value) => ({ value, when: `if ${keyText(key)} is its place` }));
  return choice(alternatives, reason, reason.origin, how.alternatives);
}

/** The key is not known: any element it may be. */
function anyElement(container: ObjectValue | ArrayValue, key: Value, how: Access): Value {
  const reason = unresolved(key.kind === 'choice' ? key.reason : key, container, key, how);
  const entries = entriesOf(container, how.span);
  if (key.kind === 'choice') {
    return ofAlternatives(key.alternatives, (value, one) => access(container, value, one), reason, how);
  }
  if (entries === undefined) return reason;
  // A text that is only partly known may still be the very text that a member is named by.
  const same = entries.listed.find((entry) => textOf(entry.key) === textOf(key));
  if (same !== undefined) return same.value;
  if (entries.listed.length === 0 && entries.open !== undefined) return entries.open.value;
  if (entries.open !== undefined || entries.listed.length === 0) return reason;
  const alternatives = entries.listed.map((entry) => ({ value: entry.value, when: `for ${keyText(entry.key)}` }));
  return choice(alternatives, reason, reason.origin, how.alternatives);
}

function unresolved(cause: Value, container: Value, key: Value, how: Access): UnknownValue {
  const origin = joinOrigins(how.span, [container.origin, key.origin]);
  const expression = accessText(container, cause, key);
  if (cause.kind !== 'unknown' || !isThere(cause)) how.doubt?.();
  if (cause.kind !== 'unknown')
    return unknown('unsupported', 'the key is not known before deployment', expression, origin);
  const made = unknown(cause.reason, cause.message, expression, origin);
  return cause.target === undefined ? made : { ...made, target: cause.target };
}

/** What Azure or Terraform itself fills in has the members that are read of it. */
function isThere({ reason }: UnknownValue): boolean {
  return reason === 'runtime' || reason === 'deployment' || reason === 'budget';
}

function failed(container: Value, key: Value, message: string, how: Access): UnknownValue {
  how.reject(message, how.span);
  const origin = joinOrigins(how.span, [container.origin, key.origin]);
  return failure(message, accessText(container, container, key), origin);
}

/** Canonical text: `a.b`, `a["b c"]`, `a[0]`. What an open object does not list is named by what leaves it open. */
function accessText(container: Value, cause: Value, key: Value): string {
  const open = container.kind === 'object' && container.open === cause;
  const text = textOf(open ? cause : container);
  const name = knownScalar(key);
  if (typeof name === 'string' && /^[A-Za-z_][\w-]*$/.test(name)) return `${text}.${name}`;
  return `${text}[${typeof name === 'string' ? JSON.stringify(name) : textOf(key)}]`;
}

function keyText(key: Value): string {
  const known = knownScalar(key);
  return typeof known === 'string' ? `'${known}'` : known === undefined ? `'${textOf(key)}'` : String(known);
}

function describe(value: Value): string {
  if (value.kind === 'scalar') return value.value === null ? 'null' : `a ${typeof value.value}`;
  return 'a string';
}
