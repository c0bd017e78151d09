/** Type constraints of variables, and the conversion of values to them, with the defaults of `optional()`. */
import type { Span } from '../../inputs/source-file.js';
import type { CallExpression, Expression, ObjectExpression } from '../../syntax/terraform/nodes.js';
import { originAt, withStep } from '../origins.js';
import type { ArrayValue, Member, ObjectValue, Value } from '../value.js';
import { array, choice, isNull, scalar } from '../values.js';
import { isSet, mapOf, memberNamed, setOf } from './collections.js';
import { keyName, plainText } from './configuration.js';
import { evaluate, type Frame, placeOf } from './evaluator.js';
import { numberOf } from './numbers.js';
import { asText, unified } from './unification.js';

/** The value as the type has it. What does not fit stays as it is; Terraform would reject it. */
export function converted(value: Value, type: Expression | undefined, frame: Frame): Value {
  if (type === undefined) return value;
  if (value.kind === 'choice') {
    const alternatives = value.alternatives.map((one) => ({ ...one, value: converted(one.value, type, frame) }));
    return choice(alternatives, value.reason, value.origin, frame.scope.context.limits.alternatives);
  }
  const { run } = frame.scope.context;
  if (isNull(value) || run.exhaustedAt(placeOf(type, frame)) !== undefined) return value;
  if (type.kind === 'name') return convertedScalar(value, type.name);
  if (type.kind === 'template') return convertedScalar(value, plainText(type) ?? 'any');
  return type.kind === 'call' ? convertedCollection(value, type, frame) : value;
}

function convertedScalar(value: Value, type: string): Value {
  if (value.kind !== 'scalar') return value;
  if (type === 'string') return asText(value);
  if (type === 'number') return scalar(numberOf(value) ?? value.value, value.origin);
  if (type !== 'bool' || typeof value.value !== 'string') return value;
  if (value.value === 'true' || value.value === '1') return scalar(true, value.origin);
  return value.value === 'false' || value.value === '0' ? scalar(false, value.origin) : value;
}

function convertedCollection(value: Value, type: CallExpression, frame: Frame): Value {
  const [inner] = type.arguments;
  const { name } = type.name;
  if (name === 'object' && inner?.kind === 'object') {
    return value.kind === 'object' ? convertedObject(value, inner, frame) : value;
  }
  if (name === 'tuple') return inner?.kind === 'tuple' ? convertedTuple(value, inner.items, frame) : value;
  if (inner?.kind === 'name' && inner.name === 'any') return convertedToAny(value, name);
  const each = (item: Value) => converted(item, inner, frame);
  if (name === 'map') return value.kind === 'object' ? convertedMap(value, each) : value;
  if (value.kind !== 'array') return value;
  const open: ArrayValue['open'] = value.open && {
    reason: value.open.reason,
    ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
  };
  const items = value.items.map(each);
  if (name === 'set') return setOf(items, value.origin, open);
  return isSet(value) || name === 'list' ? array(items, value.origin, open) : value;
}

function convertedTuple(value: Value, types: readonly Expression[], frame: Frame): Value {
  if (value.kind !== 'array' || value.open !== undefined) return value;
  const items = value.items.map((item, at) => converted(item, types[at], frame));
  return array(items, value.origin);
}

/** `list(any)` and its kin: elements of the one type that all of them can have. */
function convertedToAny(value: Value, name: string): Value {
  if (name === 'map' && value.kind === 'object') {
    const members = [...value.members.values()];
    const values = unified(members.map((member) => member.value));
    const made = members.map((member, at) => ({ ...member, value: values?.[at] ?? member.value }));
    return mapOf(made, value.origin, value.open, value.each);
  }
  if (value.kind !== 'array') return value;
  const items = unified(value.items) ?? value.items;
  return name === 'set' ? setOf(items, value.origin, value.open) : array(items, value.origin, value.open);
}

function convertedMap(value: ObjectValue, each: (item: Value) => Value): Value {
  const members = [...value.members.values()].map((member) => ({ ...member, value: each(member.value) }));
  const more = value.each;
  return mapOf(members, value.origin, value.open, more && each(more));
}

/** The attributes that the type has: others are dropped, missing optional ones get their default or null. */
function convertedObject(value: ObjectValue, type: ObjectExpression, frame: Frame): Value {
  const members: Member[] = [];
  for (const item of type.items) {
    const name = keyName(item.key);
    if (name === undefined) continue;
    const attribute = attributeType(item.value);
    const member = memberNamed(value, name);
    if (member !== undefined && !(isNull(member.value) && attribute.default !== undefined)) {
      members.push({ ...member, value: converted(member.value, attribute.type, frame) });
    } else if (value.open === undefined && attribute.optional) {
      const span = placeOf(item, frame);
      members.push({ name, span, value: defaultOf(attribute, name, span, frame) });
    }
  }
  return mapOf(members, value.origin, value.open);
}

interface AttributeType {
  readonly type: Expression | undefined;
  readonly optional: boolean;
  readonly default: Expression | undefined;
}

/** `optional(type, default)`, or a type. */
function attributeType(expression: Expression): AttributeType {
  if (expression.kind !== 'call' || expression.name.name !== 'optional') {
    return { type: expression, optional: false, default: undefined };
  }
  const [type, fallback] = expression.arguments;
  return { type, optional: true, default: fallback };
}

function defaultOf(attribute: AttributeType, name: string, span: Span, frame: Frame): Value {
  if (attribute.default === undefined) return scalar(null, originAt(span));
  const step = { role: 'default' as const, span: placeOf(attribute.default, frame), name: `attribute ${name}` };
  const value = evaluate(attribute.default, { ...frame, locals: undefined });
  return withStep(converted(value, attribute.type, frame), step);
}
