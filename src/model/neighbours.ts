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
  const known = new Map(expansions.map((expansion) => [expansion, namesIn(expansion)]));
  const declaredIn = indexBy(known, (names) => names.declared);
  const namedIn = indexBy(known, (names) => names.named);
  const declaring = remembered((expansion: Expansion) => matching(known.get(expansion)?.named, declaredIn));
  const naming = (expansion: Expansion) => matching(known.get(expansion)?.declared, namedIn);

  const unreadNaming = unreadModules(expansions);

  const neighbours = new Map<Expansion, Neighbours>();
  for (const expansion of expansions) {
    const near = [...declaring(expansion), ...naming(expansion)];
    const all = new Set([...near, ...near.flatMap((other) => [...declaring(other)])]);
    const foreign = [...all].filter((other) => other.entryPoint !== expansion.entryPoint);
    neighbours.set(expansion, {
      others: inOrder(foreign, expansions).flatMap((other) => other.resources),
      unreadElsewhere: unreadNaming(expansion, known.get(expansion)?.declared),
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

function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}

function indexBy(
  known: ReadonlyMap<Expansion, KnownNames>,
  keysOf: (names: KnownNames) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Expansion[]> {
  const index = new Map<string, Expansion[]>();
  for (const [expansion, names] of known) {
    for (const key of keysOf(names)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [expansion]);
      else list.push(expansion);
    }
  }
  return index;
}

function matching(
  keys: ReadonlySet<string> | undefined,
  index: ReadonlyMap<string, readonly Expansion[]>,
): ReadonlySet<Expansion> {
  return new Set([...(keys ?? [])].flatMap((key) => index.get(key) ?? []));
}

/** In the order of the repository, so that reports do not depend on who found whom first. */
function inOrder(some: readonly Expansion[], all: readonly Expansion[]): readonly Expansion[] {
  const wanted = new Set(some);
  return wanted.size === 0 ? [] : all.filter((expansion) => wanted.has(expansion));
}
