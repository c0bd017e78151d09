/** Values put into objects by the paths that `--set` and options name. */
import type { Span } from '../../inputs/source-file.js';
import { originAt } from '../origins.js';
import type { ObjectValue, Value } from '../value.js';
import { memberOf, object, unknown } from '../values.js';
import { orJson, pairOf } from './option-values.js';
import type { AzCall } from './options.js';

/** The object with a value at a path; what stood there before is gone. */
export function withValueAt(at: ObjectValue, path: readonly string[], value: Value, span: Span): ObjectValue {
  const [name, ...rest] = path;
  if (name === undefined) return at;
  const known = memberOf(at, name);
  const inner = known?.value.kind === 'object' ? known.value : object([], originAt(span));
  const made = rest.length === 0 ? value : withValueAt(inner, rest, value, span);
  const others = [...at.members.values()].filter((member) => member.name.toLowerCase() !== name.toLowerCase());
  return object([...others, { name: known?.name ?? name, span, value: made }], at.origin, at.open);
}

/** The object after `--set a.b=c`, `--add` and `--remove`, in their order. */
export function withAssignments(from: ObjectValue, { options }: AzCall): ObjectValue {
  return options.reduce((object, { name, values, span }) => {
    switch (name) {
      case 'set':
        return values.reduce<ObjectValue>((at, value) => assigned(at, value, span), object);
      case 'add':
      case 'remove':
        return changed(object, values[0], span);
      default:
        return object;
    }
  }, from);
}

function assigned(at: ObjectValue, assignment: Value, span: Span): ObjectValue {
  const pair = pairOf(assignment);
  if (pair === undefined) return opened(at, span);
  const place = assignment.origin.span.source === span.source ? assignment.origin.span : span;
  const [whole, index] = /^([^[]*)(\[.*)?$/.exec(pair.name)?.slice(1) ?? [];
  if (whole === undefined || whole === '') return opened(at, span);
  const path = whole.replace(/\.$/, '').split('.');
  // What becomes of an item of a list is not worked out.
  if (index !== undefined) return withValueAt(at, path, notRead(pair.name, place), place);
  return withValueAt(at, path, orJson(pair.value), place);
}

/** What a list is after `--add`, or anything after `--remove`, depends on what it was before. */
function changed(at: ObjectValue, path: Value | undefined, span: Span): ObjectValue {
  const name = path?.kind === 'scalar' ? String(path.value) : undefined;
  const [first] = name?.split(/[.[]/) ?? [];
  if (first === undefined || first === '') return opened(at, span);
  return withValueAt(at, [first], notRead(first, span), span);
}

function notRead(name: string, span: Span): Value {
  return unknown('unsupported', `what this makes of '${name}' is not worked out`, `changed(${name})`, originAt(span));
}

function opened(at: ObjectValue, span: Span): ObjectValue {
  const open = unknown('parameter', 'what is set here is not known', 'set()', originAt(span));
  return { ...at, open };
}
