/** What nested resources stand in. */
import type { Link } from './graph.js';
import { ancestorOf, keyOfResource } from './resource-key.js';
import type { ResourceView } from './resource-view.js';
import type { System } from './system.js';

/** The top-level resource that a nested one stands in, by symbol or by name: the account of a blob container. */
export function topLevelOf(child: ResourceView, system: System): Link {
  const { graph } = system;
  const symbol = topOf(child, system);
  if (symbol !== undefined) {
    const declared = graph.declarationOf(symbol);
    if (!declared.resource.existing) return { state: 'declared', target: declared, when: [] };
  }
  const key = ancestorOf(keyOfResource(child.resource), 1);
  if (key === undefined) return { state: 'none', when: [] };
  return { ...(graph.find(key) ?? { state: 'named', key }), when: [] };
}

/** The topmost parent a nested resource names by symbol, if that is at the top. */
function topOf(child: ResourceView, system: System): ResourceView | undefined {
  let top: ResourceView | undefined;
  let address = child.resource.parentAddress;
  // Types nest at most four deep; a longer chain would be parents that name each other.
  for (let depth = 0; address !== undefined && depth < 4; depth++) {
    top = system.graph.at(address);
    address = top?.resource.parentAddress;
  }
  return top?.type.split('/').length === 2 ? top : undefined;
}
