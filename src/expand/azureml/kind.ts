/** What is known of one kind of YAML file that `az ml` commands read, and the words it is said in. */
import type { Arguments } from '../mapping/mapping.js';
import type { ObjectValue, Scalar } from '../value.js';
import type { NamedFile } from './files.js';

/** A kind of file: what its keys become in Azure Resource Manager. */
export interface Kind {
  /** For people, without an article: "managed online endpoint". */
  readonly label: string;
  /** The names of its schemas, as `$schema` has them, without `.schema.json`, lower-cased. */
  readonly schemas: readonly string[];
  /** The group of commands that reads it: `online-endpoint`. */
  readonly command: string;
  /** Full ARM type. */
  readonly arm: string;
  /** The keys that hold the names, one per type segment below the workspace; for workspaces and registries their own. */
  readonly names: readonly string[];
  /** True if nothing contains it but a resource group. */
  readonly isTopLevel?: true;
  /** What the command sends whatever is written. */
  readonly fixed?: Readonly<Record<string, Scalar>>;
  readonly arguments: Arguments;
  /** Further keys that the command takes, which no rule asks about. */
  readonly otherKeys: readonly string[];
  /** Definitions that may stand in it in place of a name, by path (`jobs.*.environment`): a resource of its own each. */
  readonly inline?: Readonly<Record<string, Kind>>;
  /** Keys that name a file whose text is sent, by path. */
  readonly files?: Readonly<Record<string, NamedFile>>;
  /** True if a file without `$schema`, which no command names, can be nothing else. */
  readonly shape?: (keys: Shape) => boolean;
  /** Where the keys and what they become are written down. */
  readonly source: string;
}

/** What tells files without `$schema` apart: their top-level keys. */
export interface Shape {
  has(...names: readonly string[]): boolean;
  /** The text at a key, lower-cased, without underscores and hyphens; empty if none is there. */
  text(name: string): string;
  /** True if the value is a map with all these keys. */
  holds(name: string, ...keys: readonly string[]): boolean;
}

/** The shape of a document. */
export function shapeOf(document: ObjectValue): Shape {
  const valueAt = (name: string) => document.members.get(name)?.value;
  return {
    has: (...names) => names.every((name) => document.members.has(name)),
    text: (name) => {
      const value = valueAt(name);
      return value?.kind === 'scalar' && typeof value.value === 'string' ? plainWord(value.value) : '';
    },
    holds: (name, ...keys) => {
      const value = valueAt(name);
      return value?.kind === 'object' && keys.every((key) => value.members.has(key));
    },
  };
}

/** The command compares words without case and takes `SystemAssigned` for `system_assigned`. */
export function plainWord(written: string): string {
  return written.toLowerCase().replaceAll(/[_-]/g, '');
}
