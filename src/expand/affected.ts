/** Which entry points a change may touch. */
import type { Changes } from '../inputs/changes.js';
import type { Expansion } from './resource.js';

/**
 * Paths whose change may change what an entry point comes to: the changed files on both sides, and, as `folder/`, the folders
 * in which files came or went.
 */
export function changedPaths(changes: Changes): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { path, basePath, status } of changes.files) {
    paths.add(path);
    if (basePath !== undefined) paths.add(basePath);
    if (status === 'modified') continue;
    paths.add(folderKey(path));
    if (basePath !== undefined) paths.add(folderKey(basePath));
  }
  return paths;
}

/** What an entry point that lists a folder notes as read: `infra/`; `/` for the repository's own. */
export function folderKey(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) || '/';
}

/** True if something that the expansion asked for was changed. Where that is not known, it may have been. */
export function isAffected({ trace }: Expansion, changed: ReadonlySet<string>): boolean {
  return trace === undefined || [...trace.reads].some((path) => changed.has(path));
}

/** The evaluations that a change does not touch, by what was evaluated. */
export function unchangedBy(
  changed: ReadonlySet<string>,
  expansions: readonly Expansion[],
): ReadonlyMap<string, readonly Expansion[]> {
  const unchanged = new Map<string, Expansion[]>();
  for (const expansion of expansions) {
    if (expansion.trace === undefined || isAffected(expansion, changed)) continue;
    const { key } = expansion.trace;
    unchanged.set(key, [...(unchanged.get(key) ?? []), expansion]);
  }
  return unchanged;
}
