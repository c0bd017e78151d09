/** The two states of a comparison as repositories. */
import { baseRepository } from './base-repository.js';
import { type Changes, withAdded } from './changes.js';
import type { ComparisonSource } from './comparison-source.js';
import { DiagnosticBag } from './diagnostic.js';
import { openRepository } from './file-system-repository.js';
import { isOfTools, openGitRepository } from './git/git-repository.js';
import type { GitTree } from './git/tree.js';
import type { PathTest } from './globs.js';
import type { Limits } from './limits.js';
import { isRelevant } from './relevance.js';
import type { Kept, Repository } from './repository.js';
import { isBelow, type Scope } from './scope.js';

export interface PreparedBase {
  readonly mode: 'git' | 'api';
  readonly base: string;
  readonly changes: Changes;
  readonly open: (bag: DiagnosticBag) => Repository;
  /** False if nothing that was changed can touch what is checked. */
  readonly isRelevant: boolean;
}

export interface Head {
  readonly repository: Repository;
  /** Files in scope that no commit holds, such as the plan of an earlier step: nothing tells what they were in the base. */
  readonly uncommitted: readonly string[];
}

/** A commit's files; what somebody named that is not committed, and what a tool left beside them, from the work tree. */
export function headRepository(
  tree: GitTree,
  { root, paths }: Scope,
  exclude: PathTest,
  limits: Limits,
  bag: DiagnosticBag,
  kept: Kept = 'infrastructure',
): Head {
  const tracked = new Set([...tree.entries.keys()].flatMap(selfAndFolders));
  const isCommitted = (start: string) => start === '' || tracked.has(start);
  const committed = openGitRepository(tree, { paths: paths.filter(isCommitted), exclude }, limits, bag, kept);
  const others = paths.filter((start) => !isCommitted(start));
  const workTree = openRepository({ root, paths: others }, exclude, limits, bag, kept);
  const repository: Repository = {
    files: [...committed.files, ...workTree.files].sort(),
    read: (file, expects) => (tree.entries.has(file) ? committed : workTree).read(file, expects),
    list: (folder) => (folder === '' || tracked.has(folder) ? committed : workTree).list(folder),
  };
  return { repository, uncommitted: workTree.files };
}

function selfAndFolders(file: string): readonly string[] {
  const all = [file];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) all.push(file.slice(0, end));
  return all;
}

/** The base in the scope of the head. */
export function prepareBase(
  { mode, base, changes: committed, contents }: ComparisonSource,
  { repository: head, uncommitted }: Head,
  { paths }: Scope,
  exclude: PathTest,
  limits: Limits,
): PreparedBase {
  const changes = withAdded(committed, uncommitted);
  const isInScope = (file: string) => isBelow(file, paths) && !isOfTools(file) && !exclude(file);
  const open = (into: DiagnosticBag) => baseRepository(head, changes, contents, isInScope, limits, into);
  return { mode, base, changes, open, isRelevant: isRelevant(changes, head, open(new DiagnosticBag())) };
}
