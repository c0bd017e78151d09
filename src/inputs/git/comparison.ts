/** A comparison out of git's objects. */
import type { ComparisonSource } from '../comparison-source.js';
import type { Limits } from '../limits.js';
import type { CommitPair } from './base.js';
import { changesBetween } from './changes.js';
import type { Git } from './git.js';
import { GitTree } from './tree.js';

/** Both commits of a pair, or the base and the work tree. */
export interface GitComparison extends ComparisonSource {
  /** The tree of the head; undefined if that is the work tree. */
  readonly head: GitTree | undefined;
}

/**
 * Compares two commits.
 *
 * @param withWorkTree true if the head is what stands in the work tree, committed or not
 * @returns undefined if git cannot read one of them
 */
export function compareWithGit(
  git: Git,
  { base, head }: CommitPair,
  withWorkTree: boolean,
  { fileBytes }: Limits,
): GitComparison | undefined {
  const before = GitTree.open(git, base, fileBytes);
  const after = withWorkTree ? undefined : GitTree.open(git, head, fileBytes);
  const changes = changesBetween(git, base, withWorkTree ? undefined : head);
  if (before === undefined || changes === undefined || (after === undefined && !withWorkTree)) return undefined;
  before.load(changes.files.flatMap(({ basePath }) => basePath ?? []));
  return { mode: 'git', base, changes, contents: before, head: after };
}
