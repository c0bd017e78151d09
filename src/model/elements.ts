/** What stands at the ends of paths through lists and dictionaries, each with whether it is there. */
import type { Element } from './collection.js';
import { allOf, type Evidence } from './judgement.js';
import { segmentsOf } from './paths.js';
import type { ResourceView } from './resource-view.js';

/** What is written at some paths. */
export interface Elements {
  readonly listed: readonly Element[];
  /** Set if there may be more than is listed. */
  readonly open?: Evidence | undefined;
}

/**
 * What a resource writes at these paths with wildcards: `{*}` for every member of a dictionary, `[]` for every item of an array.
 * What is not written, or has no effect on this API version, is left out.
 */
export function elementsAt(view: ResourceView, ...patterns: readonly string[]): Elements {
  const found = patterns.map((pattern) => elementsAtPattern(view, pattern));
  return { listed: found.flatMap(({ listed }) => listed), open: found.find(({ open }) => open !== undefined)?.open };
}

function elementsAtPattern(view: ResourceView, pattern: string): Elements {
  let open: Evidence | undefined;
  let listed: readonly Element[] = [{ key: '', property: view.property(''), presence: allOf() }];
  for (const segment of segmentsOf(pattern)) {
    listed = listed.flatMap((element): readonly Element[] => {
      const { property, presence } = element;
      if (segment !== '[]' && segment !== '{*}') return [{ ...element, property: property.property(String(segment)) }];
      const collection = segment === '[]' ? property.items() : property.members();
      open ??= collection.open;
      return collection.elements.map((one) => ({ ...one, presence: allOf(presence, one.presence) }));
    });
  }
  const written = listed
    .filter(({ property }) => !property.isDropped)
    .map((element) => ({ ...element, presence: allOf(element.presence, element.property.isDeclared()) }))
    .filter(({ presence }) => presence.truth !== false);
  return { listed: written, open };
}
