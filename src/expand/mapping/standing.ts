/** What stands in a declaration, by the names of its arguments. */
import type { Span } from '../../inputs/source-file.js';
import type { Member, ObjectValue, Value } from '../value.js';
import { isNull, memberOf } from '../values.js';

/** True if something is written there, or may be: a block that an unresolved `dynamic` one makes. */
export function isSet(body: ObjectValue | undefined, inside: readonly (string | number)[]): boolean {
  let at: Value | undefined = body;
  for (const name of inside) {
    if (at === undefined) return false;
    if (at.kind === 'array' && typeof name === 'string') at = at.items[0];
    if (at === undefined) return false;
    if (at.kind !== 'object' && at.kind !== 'array') return true;
    const member: Member | undefined = typeof name === 'number' ? undefined : memberOf(at, name);
    // A plan tells what the provider puts there; nobody wrote it.
    if (member?.filledIn === true) return false;
    at = typeof name === 'number' ? (at.kind === 'array' ? at.items[name] : at) : member?.value;
  }
  return at !== undefined && !isNull(at) && !(at.kind === 'array' && at.items.length === 0 && at.open === undefined);
}

/** The innermost block that is written of those an argument stands in. */
export function blockAround(body: ObjectValue | undefined, inside: readonly (string | number)[]): Span | undefined {
  let at: Value | undefined = body;
  let found: Span | undefined;
  for (const name of inside.slice(0, -1)) {
    if (at?.kind === 'array' && typeof name === 'string') at = at.items[0];
    at = typeof name === 'number' ? (at?.kind === 'array' ? at.items[name] : undefined) : memberOf(at, name)?.value;
    const block: Value | undefined = at?.kind === 'array' ? at.items[0] : at;
    if (block?.kind === 'object') found = block.origin.span;
  }
  return found;
}
