/** Members of objects under computed names, such as the resource IDs under `userAssignedIdentities`. */
import type { Span } from '../../inputs/source-file.js';
import type { Member, ObjectValue, Value } from '../value.js';
import { scalar, textOf } from '../values.js';
import { partsOf, sameParts, wholeOf } from './holes.js';
import { lowerCased } from './text.js';

/**
 * The member under a computed name: a known text, or the ID of a resource, which cannot be the name of anything else.
 * Undefined if it may be any name.
 */
export function memberUnder(key: Value, value: Value, span: Span): Member | undefined {
  const name = wholeOf(partsOf(key));
  if (name !== undefined) return { name, span, value };
  return spellsResource(key) ? { name: textOf(key), key, span, value } : undefined;
}

function spellsResource(key: Value): boolean {
  return (key.kind === 'text' ? key.parts : [key]).some(
    (part) => typeof part !== 'string' && part.kind === 'resource-id',
  );
}

/** The name of a member as a value, at the place of `origin` if it is a known text. */
export function nameOf(member: Member, origin: Value['origin']): Value {
  return member.key ?? scalar(member.name, origin);
}

/** True if all names are known texts. */
export function hasKnownNames(value: ObjectValue): boolean {
  return [...value.members.values()].every((member) => member.key === undefined);
}

/** Whether the object has a member of this name, compared without case; undefined if that is not known. */
export function hasName(value: ObjectValue, name: string): boolean | undefined {
  const found = value.members.get(name.toLowerCase());
  if (found !== undefined && found.key === undefined) return true;
  const perhaps = [...value.members.values()].some(({ key }) => key !== undefined && maySpell(key, name));
  return perhaps || value.open !== undefined ? undefined : false;
}

function maySpell(key: Value, name: string): boolean {
  const parts = partsOf(key).map((part) => (typeof part === 'string' ? lowerCased(part) : part));
  return sameParts(parts, [lowerCased(name)]) !== false;
}
