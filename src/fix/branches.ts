/** Values to write below names that are missing, as the members that hold them. */
import type { Wanted } from '../expand/vocabulary.js';
import type { Verbatim } from './spelling.js';

/** A value and the names it is written below, outermost first. */
export interface Entry {
  readonly names: readonly string[];
  readonly value: Wanted | Verbatim;
}

/** A member to write: a value, or an object that holds others. */
export type Branch =
  | { readonly name: string; readonly value: Wanted | Verbatim }
  | { readonly name: string; readonly members: readonly Branch[] };

/** What is below one name, together. */
export function branchesOf(entries: readonly Entry[]): readonly Branch[] {
  const names = new Set(entries.map(({ names: [name = ''] }) => name));
  return [...names].map((name): Branch => {
    const own = entries.filter(({ names: [first] }) => first === name);
    const leaf = own.find((entry) => entry.names.length === 1);
    if (leaf !== undefined) return { name, value: leaf.value };
    return { name, members: branchesOf(own.map((entry) => ({ ...entry, names: entry.names.slice(1) }))) };
  });
}
