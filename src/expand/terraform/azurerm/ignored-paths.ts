/** Parts of a body that are no evidence, named by paths: `body.properties.rules[0].access`, `body["properties"]`. */
import type { Member, ObjectValue, UnknownValue, Value } from '../../value.js';
import { array, object } from '../../values.js';

export type Segment = string | number;

/** The names and indexes of a reference, as Terraform and azapi write it. */
export function segmentsOfReference(written: string): readonly Segment[] {
  return [...written.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, key, index, name]): Segment => {
    if (index !== undefined) return Number(index);
    return key ?? name ?? '';
  });
}

/** The value with what stands at the path, or might stand there, unknown; an empty path means all of it. */
export function uncertainAt(value: Value, path: readonly Segment[], because: UnknownValue): Value {
  const [first, ...rest] = path;
  if (first === undefined) return because;
  if (value.kind === 'object' && typeof first === 'string') return uncertainMember(value, first, rest, because);
  if (value.kind === 'array' && typeof first === 'number') {
    const items = value.items.map((item, at) => (at === first ? uncertainAt(item, rest, because) : item));
    return array(items, value.origin, value.open);
  }
  // Something that is not known, or has no such part, may be anything there.
  return because;
}

function uncertainMember(
  value: ObjectValue,
  name: string,
  rest: readonly Segment[],
  because: UnknownValue,
): ObjectValue {
  const key = name.toLowerCase();
  const known = value.members.get(key);
  const member: Member =
    known === undefined
      ? { name, span: because.origin.span, value: missingAt(rest, because) }
      : { ...known, value: uncertainAt(known.value, rest, because) };
  return object([...value.members.values(), member], value.origin, value.open);
}

/** An object that would hold the unknown at the path; what is around an index may be anything. */
function missingAt([first, ...rest]: readonly Segment[], because: UnknownValue): Value {
  if (typeof first !== 'string') return because;
  const member = { name: first, span: because.origin.span, value: missingAt(rest, because) };
  return object([member], because.origin);
}
