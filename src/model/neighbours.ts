/**
 * Which entry points of a repository know each other's resources. Evaluations are joined by equal known names only, so an
 * entry point needs to see those that declare what it names, those that name what it declares, and what these refer to in turn.
 * Everything else cannot change a verdict and would cost time for every pair of entry points.
 */
import type { Expansion, Resource, UnresolvedModule } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import { nameKey, visitMentions } from './mentions.js';
import { ancestorOf, keyOfResource, keyText, type ResourceKey } from './resource-key.js';

/** What an entry point sees of the others. */
export interface Neighbours {
  /** Resources it may be linked with. */
  readonly others: readonly Resource[];
  /** Modules nobody could read that are given the ID or the name of a resource it declares. */
  readonly unreadElsewhere: readonly UnreadModule[];
}

export interface UnreadModule {
  readonly entryPoint: string;
  readonly module: UnresolvedModule;
}

/** For each expansion what it sees of other entry points. */
export function neighboursOf(expansions: readonly Expansion[]): ReadonlyMap<Expansion, Neighbours> {
  const names = expansions.map(namesIn);
  const declaredIn = indexBy(names.map(({ declared }) => declared));
  const namedIn = indexBy(names.map(({ named }) => named));
  const found = (keys: ReadonlySet<string>, index: Index) => matching(keys, index, expansions.length);
  const declaring = names.map(({ named }) => found(named, declaredIn));
  const unreadNaming = unreadModules(expansions);

  const neighbours = new Map<Expansion, Neighbours>();
  for (const [at, expansion] of expansions.entries()) {
    const declared = names[at]?.declared ?? new Set<string>();
    const near = found(declared, namedIn).with(declaring[at]);
    const all = near.numbers().reduce((set, other) => set.with(declaring[other]), near.with(undefined));
    const foreign = all.numbers().flatMap((other) => expansions[other] ?? []);
    neighbours.set(expansion, {
      others: foreign.flatMap((other) => (other.entryPoint === expansion.entryPoint ? [] : other.resources)),
      unreadElsewhere: unreadNaming(expansion, declared),
    });
  }
  return neighbours;
}

/** The unread modules of other entry points that are given something an expansion declares, by its ID or by its full name. */
function unreadModules(
  expansions: readonly Expansion[],
): (expansion: Expansion, declared: ReadonlySet<string> | undefined) => readonly UnreadModule[] {
  const index = new Map<string, Set<UnreadModule>>();
  const add = (key: string, unread: UnreadModule) => index.set(key, (index.get(key) ?? new Set()).add(unread));
  for (const { entryPoint, unresolvedModules } of expansions) {
    for (const module of unresolvedModules) {
      const unread = { entryPoint, module };
      visitMentions(module.arguments, {
        key: (key) => add(keyText(key), unread),
        text: (text) => add(text.toLowerCase(), unread),
      });
    }
  }
  return (expansion, declared = new Set()) => {
    if (index.size === 0) return [];
    const names = expansion.resources.flatMap((resource) => (resource.existing ? [] : (nameKey(resource) ?? [])));
    const found = [...declared, ...names].flatMap((key) => [...(index.get(key) ?? [])]);
    return [...new Set(found.filter(({ entryPoint }) => entryPoint !== expansion.entryPoint))];
  };
}

/** Keys of the resources an expansion declares, and of all it speaks of, declared ones included. Known names only. */
interface KnownNames {
  readonly declared: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

function namesIn(expansion: Expansion): KnownNames {
  const declared = new Set<string>();
  const named = new Set<string>();
  for (const resource of expansion.resources) {
    const { resource: extended } = resource.scope;
    // A lock or a diagnostic setting has its name beside the resource it extends, and nothing refers to it.
    if (extended !== undefined) addNamed(extended, named);
    else {
      const key = keyOfResource(resource);
      if (!resource.existing) addKey(key, declared);
      addWithAncestors(key, named);
    }
    addNamed(resource.body, named);
  }
  return { declared, named };
}

/** Built-in definitions have the same name for everybody and link nothing. */
const DEFINITIONS = /^microsoft\.authorization\/(?:role|policy|policyset)definitions$/i;

function addKey(key: ResourceKey, keys: Set<string>): void {
  const isKnown = key.names.length > 0 && key.names.every((name) => name.kind === 'scalar');
  if (isKnown && !DEFINITIONS.test(key.type)) keys.add(keyText(key));
}

/** A subnet's ID names its network too. */
function addWithAncestors(key: ResourceKey, keys: Set<string>): void {
  addKey(key, keys);
  for (let levels = 1; levels < key.names.length; levels++) {
    const above = ancestorOf(key, levels);
    if (above !== undefined) addKey(above, keys);
  }
}

/** Every resource ID in a value, with what it lies in. */
function addNamed(value: Value, keys: Set<string>): void {
  visitMentions(value, { key: (key) => addWithAncestors(key, keys) });
}

/** By key the expansions that have it, by their number in the order of the repository. */
type Index = ReadonlyMap<string, readonly number[]>;

function indexBy(keys: readonly ReadonlySet<string>[]): Index {
  const index = new Map<string, number[]>();
  for (const [number, of] of keys.entries()) {
    for (const key of of) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [number]);
      else list.push(number);
    }
  }
  return index;
}

function matching(keys: ReadonlySet<string>, index: Index, size: number): NumberSet {
  const found = new NumberSet(size);
  for (const key of keys) for (const number of index.get(key) ?? []) found.add(number);
  return found;
}

/** Numbers below a size, a bit each: where names repeat everywhere, every entry point sees all others. */
class NumberSet {
  private readonly words: Uint32Array;

  constructor(private readonly size: number) {
    this.words = new Uint32Array(Math.ceil(size / 32));
  }

  add(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (number & 31));
  }

  /** A new set with the numbers of both. */
  with(other: NumberSet | undefined): NumberSet {
    const both = new NumberSet(this.size);
    for (let at = 0; at < this.words.length; at++) {
      both.words[at] = (this.words[at] ?? 0) | (other?.words[at] ?? 0);
    }
    return both;
  }

  /** The numbers in order, so that reports do not depend on who found whom first. */
  numbers(): readonly number[] {
    const found: number[] = [];
    for (let number = 0; number < this.size; number++) {
      if (((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0) found.push(number);
    }
    return found;
  }
}
