/** The aliases that come with the engine. A tenant's own, where they can be read, say the same and more. */
import type { Aliases } from '../aliases.js';
import { ALIAS_TEXTS, WHOLE_NAMESPACES } from './data/index.js';
import { derivedPath } from './derivation.js';
import { isIndexedType } from './indexed-types.js';
import { nearestOf } from './misspelt.js';
import { type AliasEntry, readTree, type TypeBlock, typeBlocks } from './table-text.js';
import { pathInVersion } from './versions.js';

let bundled: Aliases | undefined;

/** The table, made once. The aliases of a type are read when somebody asks for one. */
export function bundledAliases(): Aliases {
  bundled ??= aliasesOf(new AliasTable(ALIAS_TEXTS.flatMap(typeBlocks), WHOLE_NAMESPACES));
  return bundled;
}

function aliasesOf(table: AliasTable): Aliases {
  return {
    pathOf: (alias, { type, apiVersion }) => {
      const entry = table.find(alias, type);
      if (entry !== undefined) return pathInVersion(entry, apiVersion);
      return table.covers(alias) ? undefined : pathFromName(alias, type);
    },
    covers: (alias) => table.covers(alias),
    nearest: (alias) => table.nearest(alias),
    isModifiable: (alias) => table.findAnywhere(alias)?.isModifiable,
    isIndexed: (type) => isIndexedType(type, table.knows(type)),
  };
}

/** Where an alias leads that no list names: only for those of the type itself, as the ones of its children are not in its body. */
function pathFromName(alias: string, type: string): string | undefined {
  if (alias.length > LONGEST_NAME || !alias.toLowerCase().startsWith(`${type.toLowerCase()}/`)) return undefined;
  const rest = alias.slice(type.length + 1);
  return rest === '' || rest.includes('/') ? undefined : derivedPath(rest);
}

class AliasTable {
  private readonly blocks: ReadonlyMap<string, TypeBlock>;
  private readonly read = new Map<string, ReadonlyMap<string, AliasEntry>>();

  constructor(
    blocks: readonly TypeBlock[],
    private readonly wholeNamespaces: ReadonlySet<string>,
  ) {
    this.blocks = new Map(blocks.map((block) => [block.type.toLowerCase(), block]));
  }

  /** What an alias is for resources of a type. */
  find(alias: string, type: string): AliasEntry | undefined {
    return this.entriesOf(type.toLowerCase()).get(alias.toLowerCase());
  }

  /** The alias, whatever types have it. */
  findAnywhere(alias: string): AliasEntry | undefined {
    for (const type of typesIn(alias)) {
      const entry = this.find(alias, type);
      if (entry !== undefined) return entry;
    }
    return this.findNamedApart(alias.toLowerCase());
  }

  /** Whether a name that is not in the table is none. */
  covers(alias: string): boolean {
    if (this.wholeNamespaces.has(namespaceOf(alias))) return true;
    const [type] = typesIn(alias).filter((candidate) => this.blocks.has(candidate));
    // `Microsoft.Network/virtualNetworks/x/y` may be of a child that is not in the table.
    const isOwn = type !== undefined && !alias.slice(type.length + 1).includes('/');
    return isOwn && (this.blocks.get(type)?.isWhole ?? false);
  }

  knows(type: string): boolean {
    return this.blocks.has(type.toLowerCase());
  }

  nearest(alias: string): string | undefined {
    const found = this.findAnywhere(alias);
    if (found !== undefined || alias.length > LONGEST_NAME) return found?.name;
    for (const type of typesIn(alias)) {
      const near = this.nearestIn(type, alias);
      if (near !== undefined) return near;
    }
    // The type may be misspelt: of the type with a name like it, the alias that is most like what follows it.
    const [written] = typesIn(alias);
    const type = written === undefined ? undefined : nearestOf(written, this.blocks.keys());
    return type === undefined ? undefined : this.nearestIn(type, type + alias.slice(written?.length));
  }

  /** The alias of a type that is most like another under the type: the part after the type must be like it. */
  private nearestIn(type: string, alias: string): string | undefined {
    const names = [...this.entriesOf(type).values()].map(({ name }) => name.slice(type.length + 1));
    const near = nearestOf(alias.slice(type.length + 1), names);
    return near === undefined ? undefined : this.find(`${type}/${near}`, type)?.name;
  }

  /** Names such as `Microsoft.Compute/imageOffer`, which stand under types that they do not name. */
  private findNamedApart(alias: string): AliasEntry | undefined {
    const namespace = alias.slice(0, alias.indexOf('/') + 1);
    for (const [type, { tree }] of this.blocks) {
      if (!type.startsWith(namespace) || !tree.includes(' /')) continue;
      const entry = this.entriesOf(type).get(alias);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The aliases of a type by lower-cased name. */
  private entriesOf(type: string): ReadonlyMap<string, AliasEntry> {
    const known = this.read.get(type);
    if (known !== undefined) return known;
    const block = this.blocks.get(type);
    if (block === undefined) return NO_ENTRIES;
    const entries = new Map(readTree(block).map((entry) => [entry.name.toLowerCase(), entry]));
    this.read.set(type, entries);
    return entries;
  }
}

const NO_ENTRIES: ReadonlyMap<string, AliasEntry> = new Map();

/** Names come from definitions of anybody; the longest that Azure lists has not half as many letters. */
const LONGEST_NAME = 1000;

/** The types, lower-cased, that the name of an alias may begin with, the longest first; none for names that are too long. */
function typesIn(alias: string): readonly string[] {
  if (alias.length > LONGEST_NAME) return [];
  const parts = alias.toLowerCase().split('/');
  return parts.slice(2).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}

function namespaceOf(alias: string): string {
  return (alias.split('/')[0] ?? '').toLowerCase();
}
