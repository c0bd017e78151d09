/** Which entry points a change may touch. */
import type { Changes } from '../inputs/changes.js';
import { isTerraformFile } from '../inputs/links.js';
import type { Repository } from '../inputs/repository.js';
import type { EvaluationTrace, Expansion } from './resource.js';

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
export function isAffected({ trace }: Expansion, changed: ReadonlySet<string>, base: Repository): boolean {
  return trace === undefined || [...trace.reads].some((path) => changed.has(path) || leadsElsewhere(path, trace, base));
}

/** True for a link that leads over one that was changed: what it led to was not asked for. */
function leadsElsewhere(path: string, { reads }: EvaluationTrace, base: Repository): boolean {
  const target = isTerraformFile(path) ? base.read(path)?.path : undefined;
  return target !== undefined && !reads.has(target);
}

/** The evaluations that are the same in the base, by what was evaluated. */
export function unchangedIn(
  base: Repository,
  changed: ReadonlySet<string>,
  expansions: readonly Expansion[],
): ReadonlyMap<string, readonly Expansion[]> {
  const unchanged = new Map<string, Expansion[]>();
  for (const expansion of expansions) {
    if (expansion.trace === undefined || isAffected(expansion, changed, base)) continue;
    const { key } = expansion.trace;
    unchanged.set(key, [...(unchanged.get(key) ?? []), expansion]);
  }
  return unchanged;
}
