/** Opening the base of a comparison, by the first way that works. */
import type { ComparisonSource } from './comparison-source.js';
import { type BaseRequest, type BaseSearch, findBase } from './git/base.js';
import { compareWithGit } from './git/comparison.js';
import type { Git } from './git/git.js';
import { GitTree } from './git/tree.js';
import type { Limits } from './limits.js';

/**
 * Asks the service for what git does not have. `base` is undefined where git does not know which commit it is, `head` where
 * there is no git. Gives the comparison, or why there is none, or undefined if the service has nothing to compare with either.
 */
export type ServiceComparison = (
  base: string | undefined,
  head: string | undefined,
) => Promise<ComparisonSource | string | undefined>;

export interface ComparisonRequest extends BaseRequest {
  readonly git: Git;
  readonly limits: Limits;
  /** True if the head is what stands in the work tree, committed or not. */
  readonly withWorkTree: boolean;
  readonly service?: ServiceComparison | undefined;
}

export type OpenedComparison =
  | { readonly comparison: ComparisonSource; readonly head: GitTree | undefined }
  /** `reason` is undefined where no comparison is to be expected. */
  | { readonly comparison: undefined; readonly reason: string | undefined };

/** In order: git's own objects, one fetch, the service; else nothing, with the reason. */
export async function openComparison(request: ComparisonRequest): Promise<OpenedComparison> {
  const search = findBase(request.git, request);
  if (search.kind === 'found') {
    const opened = compareWithGit(request.git, search.pair, request.withWorkTree, request.limits);
    if (opened !== undefined) return { comparison: opened, head: opened.head };
  }
  const reason = reasonOf(search);
  if (reason === undefined || request.service === undefined) return { comparison: undefined, reason };
  const head = headOf(search);
  const answer = await request.service(baseOf(search), head);
  if (answer === undefined) return { comparison: undefined, reason };
  if (typeof answer === 'string') return { comparison: undefined, reason: `${reason}; ${answer}` };
  // Only the base is missing: the head is read as for any other comparison.
  const tree =
    head === undefined || request.withWorkTree ? undefined : GitTree.open(request.git, head, request.limits.fileBytes);
  return { comparison: answer, head: tree };
}

function reasonOf(search: BaseSearch): string | undefined {
  switch (search.kind) {
    case 'found':
      return 'git cannot read one of the commits to compare';
    case 'missing':
      return `the commit ${search.base.slice(0, 12)} is not in this checkout and could not be fetched: ${search.reason}`;
    case 'none':
      return search.reason;
  }
}

function baseOf(search: BaseSearch): string | undefined {
  if (search.kind === 'found') return search.pair.base;
  return search.kind === 'missing' ? search.base : undefined;
}

function headOf(search: BaseSearch): string | undefined {
  return search.kind === 'found' ? search.pair.head : search.head;
}
