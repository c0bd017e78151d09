/** Reading members and items of values: `object.key`, `array[0]`, `.?`, `[^1]`. */
import type { Span } from '../inputs/source-file.js';
import { joinOrigins, originAt, withStepsOf } from './origins.js';
import type { ArrayValue, ChoiceValue, ObjectValue, ResourceIdValue, UnknownValue, Value } from './value.js';
import { choice, knownScalar, resourceIdText, scalar, textOf, unknown } from './values.js';

export interface Access {
  /** A missing member is null instead of an error. */
  readonly safe: boolean;
  /** The index counts from the end, 1 being the last. */
  readonly fromEnd: boolean;
  /** The whole access expression. */
  readonly span: Span;
  /** Alternatives a value may have before it becomes unknown. */
  readonly alternatives: number;
  /** Reports that the deployment engine would reject the access. */
  readonly reject: (message: string) => void;
}

/** The member or item of `container` that `key` names. */
export function access(container: Value, key: Value, how: Access): Value {
  switch (container.kind) {
    case 'object':
      return key.kind === 'scalar' ? memberAt(container, String(key.value), how) : anyMember(container, key, how);
    case 'array':
      return key.kind === 'scalar' ? itemAt(container, Number(key.value), how) : anyItem(container, key, how);
    case 'choice':
      return ofChoice(container, key, how);
    case 'unknown':
      return unresolved(container, container, key, how);
    case 'resource-id':
      return ofResource(container, key, how);
    case 'scalar':
      if (container.value === null && how.safe) return container;
      return failed(container, key, `There is no '${keyText(key)}' in ${describe(container)}.`, how);
    default:
      return failed(container, key, `There is no '${keyText(key)}' in ${describe(container)}.`, how);
  }
}

/** The access on every alternative. One that it would fail on cannot be the one that is deployed, unless all are such. */
function ofChoice(container: ChoiceValue, key: Value, how: Access): Value {
  const outcomes = container.alternatives.map(({ value, when }) => {
    let fails = false;
    const reject = () => {
      fails = true;
    };
    return { value: access(value, key, { ...how, reject }), when, fails };
  });
  const possible = outcomes.filter((outcome) => !outcome.fails);
  if (possible.length === 0) how.reject(`There is no '${keyText(key)}' in any of the possible values.`);
  return choice(
    possible.length === 0 ? outcomes : possible,
    unresolved(container.reason, container, key, how),
    joinOrigins(how.span, [container.origin, key.origin]),
    how.alternatives,
  );
}

/** A resource held in a variable or chosen by a condition: its identity is known, the rest only at run time. */
function ofResource(container: ResourceIdValue, key: Value, how: Access): Value {
  const name = String(knownScalar(key) ?? '').toLowerCase();
  const own = container.names.at(-1);
  if (name === 'id') return container;
  if (name === 'name' && own !== undefined) return own;
  if (name === 'type') return scalar(container.type, originAt(how.span));
  return runtimeProperty(container, key, how);
}

/** `reference(id).x` for what stands under `properties`, `reference(id,'full').x` for the rest. */
function runtimeProperty(container: ResourceIdValue, key: Value, how: Access): UnknownValue {
  const id = resourceIdText(container.type, container.names);
  const type = container.type.slice(container.type.lastIndexOf('/') + 1);
  const message = `it is read from the deployed ${type}`;
  const properties = String(knownScalar(key)).toLowerCase() === 'properties';
  const whole = unknown(
    'runtime',
    message,
    properties ? `reference(${id})` : `reference(${id},'full')`,
    originAt(how.span),
  );
  const target = { ...whole, target: container };
  return properties ? target : unresolved(target, target, key, how);
}

function memberAt(container: ObjectValue, name: string, how: Access): Value {
  const member = container.members.get(name.toLowerCase());
  if (member !== undefined) return withStepsOf(member.value, container.origin);
  const key = scalar(name, container.origin);
  if (container.open !== undefined) return unresolved(container.open, container, key, how);
  if (how.safe) return scalar(null, { ...joinOrigins(how.span, [container.origin]) });
  return failed(container, key, `The object has no property '${name}'.`, how);
}

function itemAt(container: ArrayValue, index: number, how: Access): Value {
  const { items, open } = container;
  const at = how.fromEnd ? items.length - index : index;
  const item = items[at];
  const key = scalar(index, container.origin);
  if (open !== undefined) return itemOfOpen(container, open, key, how);
  if (item !== undefined) return withStepsOf(item, container.origin);
  if (how.safe) return scalar(null, joinOrigins(how.span, [container.origin]));
  return failed(container, key, `Index ${index} is outside the array, which has ${items.length} items.`, how);
}

/** An item of an array that may have more items than listed, at any place: what every item looks like, else any of them. */
function itemOfOpen(container: ArrayValue, open: NonNullable<ArrayValue['open']>, key: Value, how: Access): Value {
  const cause = unresolved(open.reason, container, key, how);
  const other = open.each === undefined ? cause : withStepsOf(open.each, container.origin);
  const alternatives = container.items.map((item, index) => ({
    value: withStepsOf(item, container.origin),
    when: `if item ${index} is meant`,
  }));
  return choice(
    [...alternatives, { value: other, when: 'if another item is meant' }],
    cause,
    cause.origin,
    how.alternatives,
  );
}

/** The key is not known: any member it may be. */
function anyMember(container: ObjectValue, key: Value, how: Access): Value {
  const cause = unresolvedKey(container, key, how);
  if (container.open !== undefined || container.members.size === 0) return cause;
  const alternatives = [...container.members.values()].map((member) => ({
    value: withStepsOf(member.value, container.origin),
    when: `for '${member.name}'`,
  }));
  if (how.safe) alternatives.push({ value: scalar(null, cause.origin), when: 'for any other name' });
  return choice(alternatives, cause, cause.origin, how.alternatives);
}

function anyItem(container: ArrayValue, key: Value, how: Access): Value {
  const cause = unresolvedKey(container, key, how);
  if (container.open === undefined && container.items.length === 0) {
    if (how.safe) return scalar(null, joinOrigins(how.span, [container.origin]));
    return failed(container, key, 'The array is empty.', how);
  }
  if (container.open?.each !== undefined && container.items.length === 0) return container.open.each;
  if (container.open !== undefined) return cause;
  const alternatives = container.items.map((item, index) => ({
    value: withStepsOf(item, container.origin),
    when: `for item ${index}`,
  }));
  return choice(alternatives, cause, cause.origin, how.alternatives);
}

function unresolvedKey(container: Value, key: Value, how: Access): UnknownValue {
  const cause = key.kind === 'unknown' ? key : key.kind === 'choice' ? key.reason : undefined;
  const origin = joinOrigins(how.span, [container.origin, key.origin]);
  const message = cause?.message ?? 'the key is not known before deployment';
  return unknown(cause?.reason ?? 'unsupported', message, accessText(container, key, how), origin);
}

function unresolved(cause: UnknownValue, container: Value, key: Value, how: Access): UnknownValue {
  const origin = joinOrigins(how.span, [container.origin, key.origin]);
  const result = unknown(cause.reason, cause.message, accessText(container, key, how), origin);
  return cause.target === undefined ? result : { ...result, target: cause.target };
}

function failed(container: Value, key: Value, message: string, how: Access): UnknownValue {
  how.reject(message);
  const origin = joinOrigins(how.span, [container.origin, key.origin]);
  return unknown('error', message.replace(/\.$/, ''), accessText(container, key, how), origin);
}

/** Canonical text: `a.b`, `a[0]`, `a.?b`, `a[^1]`. */
function accessText(container: Value, key: Value, how: Access): string {
  const name = knownScalar(key);
  const optional = how.safe ? '?' : '';
  if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name))
    return `${textOf(container)}.${optional}${name.toLowerCase()}`;
  return `${textOf(container)}[${optional}${how.fromEnd ? '^' : ''}${textOf(key)}]`;
}

function keyText(key: Value): string {
  const known = knownScalar(key);
  return known === undefined ? textOf(key) : String(known);
}

function describe(value: Value): string {
  if (value.kind === 'scalar') return value.value === null ? 'null' : `a ${typeof value.value}`;
  if (value.kind === 'text') return 'a string';
  return value.kind === 'resource-id' ? 'a resource ID' : `a ${value.kind}`;
}
