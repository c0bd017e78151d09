/** What is written inside a resource or as a resource of its own: subnets, security rules, routes. */
import type { Evidence } from './judgement.js';
import { type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import { keyOfResource, type ResourceKey } from './resource-key.js';
import type { ResourceView } from './resource-view.js';

/** One of them, whichever way it is declared. */
export interface Part {
  readonly key: ResourceKey;
  /** What declares it: itself, or what it is written in. */
  readonly view: ResourceView;
  /** The last segment of its name, if that is known. */
  readonly name: string | undefined;
  /** True if it is deployed with what declares it; unknown if only some alternatives have it. */
  readonly presence: Judgement;
  /** A property by its path in a resource of its own, such as `properties.access`. */
  property(path: string): Property;
}

/** All of them that something declares. */
export interface Parts {
  readonly listed: readonly Part[];
  /** Set if there may be more than are listed. */
  readonly open?: Evidence | undefined;
}

export const NO_PARTS: Parts = { listed: [] };

/** The resource as a part of what it is nested in. */
export function asPart(view: ResourceView): Part {
  const key = keyOfResource(view.resource);
  return { key, view, name: lastName(key), presence: judged(true), property: (path) => view.property(path) };
}

/** The parts of a type that a resource lists in a property, such as the `properties.subnets` of a network. */
export function partsIn(view: ResourceView, type: string, list: string): Parts {
  const { names, scope } = keyOfResource(view.resource);
  const { elements, open } = view.items(list);
  const listed = elements.map(({ property: item, presence }): Part => {
    const written = item.property('name').value;
    const key: ResourceKey = { type, names: written === undefined ? names : [...names, written], scope };
    const name = written === undefined ? undefined : lastName(key);
    return { key, view, name, presence, property: (path) => item.property(path) };
  });
  return { listed, open };
}

function lastName(key: ResourceKey): string | undefined {
  const last = key.names.at(-1);
  return last?.kind === 'scalar' ? String(last.value).split('/').at(-1) : undefined;
}
