/** The files that policies are read from, as the state that counts has them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { baseRepository } from './base-repository.js';
import type { ChangedFile } from './changes.js';
import type { ComparisonSource } from './comparison-source.js';
import type { DiagnosticBag } from './diagnostic.js';
import { openRepository } from './file-system-repository.js';
import type { GitTree } from './git/tree.js';
import type { Limits } from './limits.js';
import { headRepository } from './prepare-comparison.js';
import type { Repository } from './repository.js';
import { isBelow, locateScope, repositoryPath } from './scope.js';

export interface PreparedPolicies {
  /** Repository paths of the files and folders. */
  readonly paths: readonly string[];
  /** Every file below them whose name is of a kind that is read. */
  readonly repository: Repository;
}

/** What of a run decides which state of the files counts. */
export interface PolicyRequest {
  readonly limits: Limits;
  readonly comparison?: ComparisonSource | undefined;
  readonly head?: GitTree | undefined;
  readonly configFrom?: 'head' | 'base';
}

/**
 * Opens the files of policies. Where only the base's configuration counts, only the base's policies do: a pull request that
 * weakens a policy, or exempts itself from one, is still held to what was there before. What it changes is told. Without a
 * base the head's count, as having none would excuse everything. What no commit holds, such as a checkout of another
 * repository, is no part of a pull request and is read as it stands.
 *
 * @param named paths as somebody wrote them, and the folder they are relative to
 * @throws UsageError if a path does not exist in the state that counts, or lies outside the repository
 */
export function openPolicies(
  named: { readonly paths: readonly string[]; readonly from: string },
  root: string,
  { limits, comparison, head: tree, configFrom = 'head' }: PolicyRequest,
  bag: DiagnosticBag,
): PreparedPolicies {
  const base = configFrom === 'base' ? comparison : undefined;
  const paths = named.paths.map((written) => locate(written, named.from, root, base));
  const isNamed = (file: string) => isBelow(file, paths);
  const scope = { root, paths: paths.filter((one) => existsSync(path.join(root, one))) };
  const head =
    tree === undefined || comparison === undefined
      ? openRepository(scope, excludesNothing, limits, bag, 'all')
      : headRepository(tree, scope, excludesNothing, limits, bag, 'all').repository;
  if (base === undefined) return { paths, repository: head };
  reportChanges(
    base.changes.files.filter((one) => isNamed(one.path) || isNamed(one.basePath ?? '')),
    bag,
  );
  return { paths, repository: baseRepository(head, base.changes, base.contents, isNamed, limits, bag, 'all') };
}

const excludesNothing = () => false;

/** The repository path of what somebody wrote; it need not exist any more if the base has something there. */
function locate(written: string, from: string, root: string, base: ComparisonSource | undefined): string {
  const absolute = path.resolve(from, written);
  const inside = repositoryPath(root, absolute);
  const isOfBase =
    inside !== undefined &&
    base?.changes.files.some(({ basePath }) => basePath !== undefined && isBelow(basePath, [inside]));
  if (isOfBase && !existsSync(absolute)) return inside;
  return locateScope([written], from, root).paths[0] ?? '';
}

const NAMED_CHANGES = 5;

function reportChanges(changes: readonly ChangedFile[], bag: DiagnosticBag): void {
  const [first] = changes;
  if (first === undefined) return;
  const names = changes.slice(0, NAMED_CHANGES).map((change) => `'${change.path}'`);
  const more = changes.length - names.length;
  const listed = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  bag.report(
    'policies-of-base',
    `The base's policies count: what is changed in ${listed} takes effect when it is merged.`,
    first.path,
  );
}
