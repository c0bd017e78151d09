/**
 * Lists, sets and maps hold values of one type: what Terraform makes of elements whose types differ.
 * https://developer.hashicorp.com/terraform/language/expressions/types#conversion-of-complex-types
 */
import type { ArrayValue, ObjectValue, Scalar, Value } from '../value.js';
import { array, scalar } from '../values.js';
import { isSet, mapOf, setOf } from './collections.js';
import { decimalText } from './numbers.js';

/** The values converted to the type they have in common; undefined if Terraform knows no such type. Order is kept. */
export function unified(values: readonly Value[]): readonly Value[] | undefined {
  const typed = values.filter((value) => value.kind !== 'unknown' && value.kind !== 'choice' && !isNullScalar(value));
  if (typed.every(isPrimitive)) return unifiedPrimitives(values, typed);
  if (typed.every((value): value is ArrayValue => value.kind === 'array')) return unifiedLists(values, typed);
  if (typed.every((value): value is ObjectValue => value.kind === 'object')) return unifiedObjects(values, typed);
  return undefined;
}

function isNullScalar(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null;
}

function isPrimitive(value: Value): boolean {
  return value.kind === 'scalar' || value.kind === 'text' || value.kind === 'resource-id';
}

/** Numbers and booleans become text beside text; beside each other they have nothing in common. */
function unifiedPrimitives(values: readonly Value[], typed: readonly Value[]): readonly Value[] | undefined {
  const kinds = new Set(typed.map((value) => (value.kind === 'scalar' ? typeof value.value : 'string')));
  if (kinds.has('string')) return values.map(asText);
  return kinds.size > 1 ? undefined : values;
}

/** A scalar as text. */
export function asText(value: Value): Value {
  return value.kind === 'scalar' ? scalar(textOfScalar(value.value), value.origin) : value;
}

function textOfScalar(value: Scalar): string | null {
  if (value === null) return null;
  return typeof value === 'number' ? decimalText(value) : String(value);
}

function unifiedLists(values: readonly Value[], lists: readonly ArrayValue[]): readonly Value[] | undefined {
  const items = unified(lists.flatMap((list) => list.items));
  if (items === undefined) return undefined;
  let at = 0;
  return values.map((value) => {
    if (value.kind !== 'array') return value;
    const own = items.slice(at, at + value.items.length);
    at += value.items.length;
    return isSet(value) ? setOf(own, value.origin, value.open) : array(own, value.origin, value.open);
  });
}

/** Objects of the same attributes are unified by attribute, others as maps, whose elements have one type. */
function unifiedObjects(values: readonly Value[], objects: readonly ObjectValue[]): readonly Value[] | undefined {
  const [first] = objects;
  const closed = objects.every((value) => value.open === undefined);
  const names = (value: ObjectValue) => [...value.members.keys()].sort().join('\n');
  const alike = first !== undefined && objects.every((value) => names(value) === names(first));
  if (!closed || !alike) return values;
  const columns = new Map<string, readonly Value[]>();
  for (const key of first.members.keys()) {
    const column = unified(objects.flatMap((value) => value.members.get(key)?.value ?? []));
    if (column === undefined) return undefined;
    columns.set(key, column);
  }
  let at = 0;
  return values.map((value) => {
    if (value.kind !== 'object') return value;
    const row = at++;
    const members = [...value.members].map(([key, member]) => ({
      ...member,
      value: columns.get(key)?.[row] ?? member.value,
    }));
    return mapOf(members, value.origin);
  });
}
