/** What files declare of policies, whatever form they are written in. */
import type { ObjectValue, ResourceScope, UnknownValue, Value } from '../../expand/value.js';
import { isNull, knownString, memberOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { nearest } from '../../inputs/nearest.js';
import type { Span } from '../../inputs/source-file.js';
import type { Named, PolicyKind } from './naming.js';

/** A definition, initiative, assignment or exemption as Azure has it. */
export interface Declaration {
  readonly kind: PolicyKind;
  readonly named: Named;
  /** Its name for people. */
  readonly name: string;
  /** Where it is defined, assigned or exempts; undefined if the file does not say. */
  readonly scope: ResourceScope | undefined;
  /** True if it is deployed for certain. */
  readonly condition: true | UnknownValue;
  /** As written: the members of `properties` stand below it or in its place. */
  readonly body: ObjectValue;
  /** The whole declaration. */
  readonly span: Span;
  /** What names it on its first lines. */
  readonly headerSpan: Span;
  /** Tells the evaluation it comes from. */
  readonly evaluation: string;
  /** An older version of a definition or an initiative: only what asks for it by version gets it. */
  readonly isPinned?: true;
}

/** The member of the body that is written, `null` being absent; looked for below `properties` if that is there. */
export function propertyOf({ body }: Pick<Declaration, 'body'>, name: string): Value | undefined {
  return writtenIn(propertiesOf(body), name);
}

export function propertiesOf(body: ObjectValue): Value {
  return writtenIn(body, 'properties') ?? body;
}

/** The value of the member of an object; undefined if it is absent or null. */
export function writtenIn(value: Value | undefined, name: string): Value | undefined {
  const found = memberOf(value, name)?.value;
  return isNull(found) ? undefined : found;
}

export function textIn(value: Value | undefined, name: string): string | undefined {
  return knownString(writtenIn(value, name));
}

/**
 * The items of a list; none if it is absent. What is known to be no list is reported.
 *
 * @param what for the message: "'notScopes' of an assignment"
 */
export function itemsOf(value: Value | undefined, what: string, bag: DiagnosticBag): readonly Value[] {
  if (value === undefined) return [];
  if (value.kind === 'array') return value.items;
  if (value.kind === 'scalar' || value.kind === 'object' || value.kind === 'text')
    bag.report('policy-invalid', `${what} has to be a list.`, value.origin.span);
  return [];
}

/** Reports members that nobody knows and that are nearly what a known one is called. */
export function reportMisspelled(
  value: Value | undefined,
  known: readonly string[],
  what: string,
  bag: DiagnosticBag,
): void {
  if (value?.kind !== 'object') return;
  const lower = new Set(known.map((name) => name.toLowerCase()));
  for (const [key, { name, span }] of value.members) {
    if (lower.has(key)) continue;
    const near = nearest(
      name,
      known.filter((one) => !value.members.has(one.toLowerCase())),
      2,
    );
    if (near === undefined || key.length < 4) continue;
    bag.report('policy-invalid', `${what} has no '${name}'; did you mean '${near}'?`, span);
  }
}

/**
 * The word as the language spells it; undefined if it is absent or not known. A known word that is none of them is reported, with
 * the nearest.
 */
export function wordIn<T extends string>(
  value: Value | undefined,
  words: readonly T[],
  what: string,
  bag: DiagnosticBag,
): T | undefined {
  if (value === undefined || value.kind !== 'scalar') return undefined;
  const written = String(value.value);
  const found = words.find((word) => word.toLowerCase() === written.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(written, words);
  const hint = near === undefined ? `it is one of ${words.join(', ')}.` : `did you mean '${near}'?`;
  bag.report('policy-invalid', `${what} cannot be '${written}'; ${hint}`, value.origin.span);
  return undefined;
}
