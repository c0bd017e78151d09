/** The way back from ARM's properties to arguments: the pieces that conversions say it with. */
import type { Scalar } from '../value.js';
import type { Wanted } from '../vocabulary.js';
import type { Arguments, Conversion, Spell, Spelling } from './mapping.js';

/** What is left of a path below another one: nothing, `.member...` or `[0]...`; undefined if it does not lie there. */
export function restOf(path: string, prefix: string): string | undefined {
  if (path.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase()) return undefined;
  const rest = path.slice(prefix.length);
  return rest === '' || rest.startsWith('.') || rest.startsWith('[') ? rest : undefined;
}

/** The same value. */
export const asItIs: Spell = (value) => ({ kind: 'write', value });

/** Nobody can say which value. */
export const unsaid: Spell = () => undefined;

/** The value that is turned into the wanted one: `[[true, 'Enabled'], [false, 'Disabled']]`. */
export function byPairs(pairs: readonly (readonly [written: Scalar, arm: Scalar])[]): Spell {
  return (value) => {
    const pair = pairs.find(([, arm]) => sameValue(arm, value));
    return pair === undefined ? undefined : { kind: 'write', value: pair[0] };
  };
}

/** This value because the argument is there; any other by leaving it out. */
export function byPresence(arm: Scalar): Spell {
  return (value) => (sameValue(arm, value) ? { kind: 'block' } : { kind: 'leave-out' });
}

/** Compared without case, as the service does. */
function sameValue(arm: Scalar, value: Wanted): boolean {
  return !Array.isArray(value) && String(arm).toLowerCase() === String(value).toLowerCase();
}

/** An argument that decides one property, and perhaps the items of the list it holds. */
export function spelledAt(path: string, spell: Spell): (asked: string) => readonly Spelling[] {
  return (asked) => {
    const rest = restOf(asked, path);
    if (rest === '') return [{ inside: [], spell }];
    const item = rest === undefined ? undefined : itemOf(rest);
    return item === undefined || item.rest !== '' ? [] : [{ inside: item.index, spell: asItIs }];
  };
}

/** An argument that decides properties and all that lies in them, in a way that nobody can say value by value. */
export function namedAt(...paths: readonly string[]): (asked: string) => readonly Spelling[] {
  const isShared = paths.length > 1;
  const isAsked = (asked: string) => paths.some((path) => restOf(asked, path) !== undefined);
  return (asked) => (isAsked(asked) ? [{ inside: [], spell: unsaid, isShared }] : []);
}

/** A list whose items stand at `member` of objects. */
export function spelledEach(path: string, member: string): (asked: string) => readonly Spelling[] {
  return (asked) => {
    const rest = restOf(asked, path);
    if (rest === '') return [{ inside: [], spell: unsaid }];
    const item = rest === undefined ? undefined : itemOf(rest);
    const isItem = item !== undefined && (item.rest === '' || item.rest.toLowerCase() === member.toLowerCase());
    return isItem ? [{ inside: item.index, spell: asItIs }] : [];
  };
}

/** An argument that holds a dictionary whose keys are the same in both. */
export function spelledByKey(path: string): (asked: string) => readonly Spelling[] {
  return (asked) => {
    const rest = restOf(asked, path);
    if (rest === '') return [{ inside: [], spell: unsaid }];
    const key = /^\.([\w-]+)$/.exec(rest ?? '')?.[1];
    return key === undefined ? [] : [{ inside: [key], spell: asItIs }];
  };
}

/** Arguments in a block that stands for the object at `path`. */
export function spelledInBlock(
  path: string | undefined,
  inner: Arguments,
  more: Readonly<Record<string, Scalar>>,
): (asked: string) => readonly Spelling[] {
  return (asked) => {
    const rest = path === undefined ? `.${asked}` : restOf(asked, path);
    if (rest === '') return [{ inside: [], spell: unsaid }];
    return rest?.startsWith('.') ? spelledInside(rest.slice(1), inner, more) : [];
  };
}

/** Arguments in a block that may be repeated, each an item of the array at `path`. */
export function spelledInBlocks(
  path: string,
  inner: Arguments,
  more: Readonly<Record<string, Scalar>>,
): (asked: string) => readonly Spelling[] {
  return (asked) => {
    const rest = restOf(asked, path);
    if (rest === '') return [{ inside: [], spell: unsaid }];
    const item = rest === undefined ? undefined : itemOf(rest);
    if (item === undefined) return [];
    if (item.rest === '') return [{ inside: item.index, spell: unsaid }];
    return spelledInside(item.rest, inner, more).map((one) => ({ ...one, inside: [...item.index, ...one.inside] }));
  };
}

function spelledInside(path: string, inner: Arguments, more: Readonly<Record<string, Scalar>>): readonly Spelling[] {
  const fixed = Object.entries(more).find(([name]) => name.toLowerCase() === path.toLowerCase());
  return [...spellingsIn(inner, path), ...(fixed === undefined ? [] : [{ inside: [], spell: byPresence(fixed[1]) }])];
}

/** How a property is said in arguments, by table order; the argument's name leads `inside`. */
export function spellingsIn(args: Arguments, path: string): readonly Spelling[] {
  return Object.entries(args).flatMap(([name, conversion]) =>
    spellingsOf(conversion, path).map((one) => ({ ...one, inside: [name, ...one.inside] })),
  );
}

/** How a property is said in one argument, whatever that is called. */
export function spellingsOf(conversion: Conversion, path: string): readonly Spelling[] {
  return conversion.spellings === undefined ? namedAt(...conversion.paths)(path) : conversion.spellings(path);
}

/** `[0].name`: the index, none for `[]` and `[*]`, and what follows. */
function itemOf(rest: string): { readonly index: readonly number[]; readonly rest: string } | undefined {
  const match = /^\[(\d+|\*?)\](?:\.(.+))?$/.exec(rest);
  if (match === null) return undefined;
  const [, index = '', below = ''] = match;
  return { index: /^\d+$/.test(index) ? [Number(index)] : [], rest: below };
}
