/** Which resource in Azure is which that the files declare. */
import type { Expansion, Resource } from '../../expand/resource.js';
import { sameResource } from '../../expand/same-resource.js';
import { keyOfResource, keyText, sameKnownResource } from '../../model/resource-key.js';

/** A resource as one evaluation of the files declares it. */
export interface Declaration {
  readonly expansion: Expansion;
  readonly resource: Resource;
}

/**
 * Resources are the same if type, names and, as far as it is known, scope are. A declaration that several resources in Azure may be
 * (one name in two resource groups, where the files do not say which) is paired with none of them.
 */
export class Pairs {
  private readonly declarations = new Map<string, readonly Declaration[]>();
  private readonly lives = new Map<Resource, Resource>();
  /** By type: what is declared by a name that is not known as a whole. */
  private readonly nameless = new Map<string, Resource[]>();
  /** Declarations that several resources in Azure may be. */
  readonly ambiguous: readonly Declaration[];

  constructor(declared: readonly Expansion[], live: Expansion) {
    const byKey = byKeyText(declared);
    for (const { resource } of [...byKey.values()].flat().filter((one) => isNameless(one.resource))) {
      const type = resource.type.toLowerCase();
      this.nameless.set(type, [...(this.nameless.get(type) ?? []), resource]);
    }
    const matches = live.resources.flatMap((resource) =>
      (byKey.get(keyText(keyOfResource(resource))) ?? [])
        .filter((one) => sameKnownResource(keyOfResource(one.resource), keyOfResource(resource)))
        .map((declaration) => ({ live: resource, declaration })),
    );
    const counts = new Map<Resource, number>();
    for (const { declaration } of matches)
      counts.set(declaration.resource, (counts.get(declaration.resource) ?? 0) + 1);
    const isClear = ({ resource }: Declaration): boolean => counts.get(resource) === 1;
    for (const match of matches.filter((one) => isClear(one.declaration))) {
      const { address } = match.live;
      this.declarations.set(address, [...(this.declarations.get(address) ?? []), match.declaration]);
      this.lives.set(match.declaration.resource, match.live);
    }
    this.ambiguous = [...new Set(matches.map(({ declaration }) => declaration).filter((one) => !isClear(one)))];
  }

  /** Of a resource in Azure, by its address: one for each evaluation that would deploy it. */
  declarationsOf(address: string): readonly Declaration[] {
    return this.declarations.get(address) ?? [];
  }

  /** True if a declaration may be the resource in Azure, as its name or its place is not known. */
  mayBeDeclared(live: Resource): boolean {
    const isAmbiguous = this.ambiguous.some((one) => isPossiblySame(one.resource, live));
    return isAmbiguous || (this.nameless.get(live.type.toLowerCase()) ?? []).some((one) => isPossiblySame(one, live));
  }

  /** The resource in Azure that a declaration is; undefined if none was read, or several may be it. */
  liveOf(declared: Resource): Resource | undefined {
    return this.lives.get(declared);
  }
}

function isNameless({ names }: Resource): boolean {
  return names.some((name) => name.kind !== 'scalar');
}

function isPossiblySame(declared: Resource, live: Resource): boolean {
  return sameResource(keyOfResource(declared), keyOfResource(live)) !== false;
}

function byKeyText(expansions: readonly Expansion[]): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>();
  for (const expansion of expansions) {
    for (const resource of expansion.resources.filter(({ existing, patch }) => !existing && !patch)) {
      const key = keyText(keyOfResource(resource));
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ expansion, resource }]);
      else known.push({ expansion, resource });
    }
  }
  return found;
}
