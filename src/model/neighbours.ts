/**
 * Which entry points of a repository know each other's resources. Evaluations are joined by equal known names only, so an
 * entry point needs to see those that declare what it names, those that name what it declares, and what these refer to in turn.
 * Everything else cannot change a verdict and would cost time for every pair of entry points.
 */
import type { Expansion, Resource } from '../expand/resource.js';
import type { Value } from '../expand/value.js';
import { ancestorOf, type Identity, identityOfResource, identityOfValue, keyOf } from './identity.js';

/** For each expansion the resources of other entry points that it may be linked with. */
export function neighboursOf(expansions: readonly Expansion[]): ReadonlyMap<Expansion, readonly Resource[]> {
  const known = new Map(expansions.map((expansion) => [expansion, namesIn(expansion)]));
  const declaredIn = indexBy(known, (names) => names.declared);
  const namedIn = indexBy(known, (names) => names.named);
  const declaring = remembered((expansion: Expansion) => matching(known.get(expansion)?.named, declaredIn));
  const naming = (expansion: Expansion) => matching(known.get(expansion)?.declared, namedIn);

  const neighbours = new Map<Expansion, readonly Resource[]>();
  for (const expansion of expansions) {
    const near = [...declaring(expansion), ...naming(expansion)];
    const all = new Set([...near, ...near.flatMap((other) => [...declaring(other)])]);
    const foreign = [...all].filter((other) => other.entryPoint !== expansion.entryPoint);
    neighbours.set(
      expansion,
      inOrder(foreign, expansions).flatMap((other) => other.resources),
    );
  }
  return neighbours;
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
      const identity = identityOfResource(resource);
      if (!resource.existing) addKey(identity, declared);
      addWithAncestors(identity, named);
    }
    addNamed(resource.body, named);
  }
  return { declared, named };
}

/** Built-in definitions have the same name for everybody and link nothing. */
const DEFINITIONS = /^microsoft\.authorization\/(?:role|policy|policyset)definitions$/i;

function addKey(identity: Identity, keys: Set<string>): void {
  const isKnown = identity.names.length > 0 && identity.names.every((name) => name.kind === 'scalar');
  if (isKnown && !DEFINITIONS.test(identity.type)) keys.add(keyOf(identity));
}

/** A subnet's ID names its network too. */
function addWithAncestors(identity: Identity, keys: Set<string>): void {
  addKey(identity, keys);
  for (let levels = 1; levels < identity.names.length; levels++) {
    const above = ancestorOf(identity, levels);
    if (above !== undefined) addKey(above, keys);
  }
}

/** Every resource ID in a value, however deep; values are as deep as documents may be. */
function addNamed(value: Value, keys: Set<string>): void {
  switch (value.kind) {
    case 'object':
      for (const member of value.members.values()) addNamed(member.value, keys);
      break;
    case 'array':
      for (const item of value.items) addNamed(item, keys);
      if (value.open?.each !== undefined) addNamed(value.open.each, keys);
      break;
    case 'choice':
      for (const alternative of value.alternatives) addNamed(alternative.value, keys);
      break;
    case 'resource-id':
      addWithAncestors(value, keys);
      break;
    case 'text':
      addIdentityOf(value, keys);
      break;
    case 'scalar':
      if (typeof value.value === 'string' && value.value.startsWith('/')) addIdentityOf(value, keys);
      break;
  }
}

function addIdentityOf(value: Value, keys: Set<string>): void {
  const identity = identityOfValue(value);
  if (identity !== undefined) addWithAncestors(identity, keys);
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
