/** A comparison out of what GitHub's API tells, where git has no base to compare with: no git, no checkout, no fetch. */
import type { ChangedFile, Changes } from '../inputs/changes.js';
import type { ComparisonSource } from '../inputs/comparison-source.js';
import type { Trigger } from '../inputs/event.js';
import { NOTHING, type Patch, parsePatch, WHOLE } from '../inputs/git/changes.js';
import type { Limits } from '../inputs/limits.js';
import type { ServiceComparison } from '../inputs/open-comparison.js';
import type { PlainFile } from '../inputs/plain-file.js';
import { type Client, type Connection, openClient } from './client.js';
import { causeOf, mayLackPermission, ServiceProblem } from './failure.js';
import { type RemoteTree, readBlobs, readTree } from './tree.js';
import { localFiles } from './work-tree.js';

export interface ServiceComparisonRequest {
  readonly trigger: Trigger;
  readonly baseRef: string | undefined;
  /** The commit that the runner says is checked out. */
  readonly sha: string | undefined;
  readonly workspace: string;
  readonly limits: Limits;
  /** Whom to ask; throws where that is not known. */
  readonly connect: () => Connection;
}

/** Requests for one comparison at most, so that the hour's budget of a repository lasts. */
const MAX_REQUESTS = 200;

/** GitHub lists that many changed files at most (its documentation of "Compare two commits"); then there may be more. */
export const MAX_FILES = 300;

/** Asks GitHub. Never throws: what goes wrong is the reason why there is no comparison. */
export function serviceComparison(request: ServiceComparisonRequest): ServiceComparison {
  return async (base, head) => {
    if (base === undefined && !hasBase(request)) return undefined;
    try {
      const client = await openClient(request.connect(), MAX_REQUESTS);
      return await new Comparison(client, request).between(base, head);
    } catch (error) {
      const advice = mayLackPermission(error) ? "; it takes the permission 'contents: read'" : '';
      return `nor through the API: ${causeOf(error)}${advice}`;
    }
  };
}

/** False if the event is none that compares, or began a branch. */
function hasBase({ trigger, baseRef }: ServiceComparisonRequest): boolean {
  if (baseRef !== undefined) return true;
  return trigger.kind === 'push' ? trigger.before !== undefined : trigger.kind !== 'other';
}

interface Pair {
  readonly base: string;
  readonly head: string;
}

type FileOfComparison = NonNullable<Awaited<ReturnType<Comparison['compare']>>['files']>[number];

class Comparison {
  constructor(
    private readonly client: Client,
    private readonly request: ServiceComparisonRequest,
  ) {}

  /** @param head the commit that git has, whose files are the head's; undefined if the files in the workspace are */
  async between(base: string | undefined, head: string | undefined): Promise<ComparisonSource> {
    const pair = base !== undefined && head !== undefined ? { base, head } : await this.pair(head);
    const { files = [], merge_base_commit: parted } = await this.compare(pair);
    if (files.length >= MAX_FILES) throw new ServiceProblem(`it lists ${MAX_FILES} changed files at most`);
    if (this.request.trigger.kind === 'push' && this.request.baseRef === undefined && parted.sha !== pair.base) {
      throw new ServiceProblem('what was pushed does not follow what was there before');
    }
    const tree = await readTree(this.client, parted.sha);
    const changes = this.changes(files, head === undefined ? tree : undefined);
    const contents = await this.contents(changes.files, tree);
    return { mode: 'api', base: parted.sha, changes, contents };
  }

  async compare({ base, head }: Pair) {
    const { octokit, repository } = this.client;
    // Commits are of no interest, and the files stand on the first page whatever its size.
    const parameters = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
    return data;
  }

  /** The commits to compare, by what the event says. */
  private async pair(checkedOut: string | undefined): Promise<Pair> {
    const { trigger, baseRef, sha } = this.request;
    const head = checkedOut ?? sha;
    if (head === undefined) throw new ServiceProblem('the runner does not name the commit');
    if (baseRef !== undefined) return { base: baseRef, head };
    switch (trigger.kind) {
      case 'pull_request':
        return { base: (await this.mergedInto(head, trigger.headSha)) ?? trigger.baseSha, head };
      case 'pull_request_target':
        return { base: trigger.baseSha, head: trigger.headSha };
      case 'merge_group':
        return { base: trigger.baseSha, head: trigger.headSha };
      case 'push':
        if (trigger.before !== undefined) return { base: trigger.before, head: trigger.after };
    }
    throw new ServiceProblem('the event has no base');
  }

  /** What the merge commit of a pull request was made on; undefined if the commit is no such merge. */
  private async mergedInto(commit: string, headSha: string): Promise<string | undefined> {
    const { octokit, repository } = this.client;
    const parameters = { ...repository, commit_sha: commit };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', parameters);
    const [first, second] = data.parents;
    return second?.sha === headSha ? first?.sha : undefined;
  }

  /** @param base given if nobody knows for sure which commit the files in the workspace are */
  private changes(files: readonly FileOfComparison[], base: RemoteTree | undefined): Changes {
    const patches = new Map(files.map((file) => [file.filename, patchOf(file)]));
    const told = files.flatMap(changedFile);
    if (base === undefined) return changesOf(told, patches);
    const known = new Map(files.map((file) => [file.filename, file.sha]));
    const strays: ChangedFile[] = [];
    for (const { path: file, blob } of localFiles(this.request.workspace, this.request.limits)) {
      const isAsTold = blob === (known.has(file) ? known.get(file) : base.entries.get(file)?.sha);
      if (isAsTold) continue;
      // What stands there is not what the commits say: it was made or changed since, and the base is all that is known of it.
      patches.set(file, { changed: WHOLE, hunks: [] });
      if (!known.has(file)) strays.push(strayFile(file, base));
    }
    return changesOf([...told, ...strays], patches);
  }

  private async contents(files: readonly ChangedFile[], tree: RemoteTree): Promise<ComparisonSource['contents']> {
    const { fileBytes } = this.request.limits;
    const found = await readBlobs(
      this.client,
      tree,
      files.flatMap(({ basePath }) => basePath ?? []),
      fileBytes,
    );
    return { read: (basePath): PlainFile => found.get(basePath) ?? { kind: 'missing' } };
  }
}

function changesOf(files: readonly ChangedFile[], patches: ReadonlyMap<string, Patch>): Changes {
  return {
    files,
    changedLines: (file) => patches.get(file)?.changed ?? [],
    hunks: (file) => patches.get(file)?.hunks ?? [],
  };
}

function changedFile({ filename, status, previous_filename: previous }: FileOfComparison): readonly ChangedFile[] {
  switch (status) {
    case 'unchanged':
      return [];
    case 'added':
    case 'copied':
      return [{ path: filename, status: 'added', basePath: undefined }];
    case 'removed':
      return [{ path: filename, status: 'removed', basePath: filename }];
    case 'renamed':
      return [{ path: filename, status: 'renamed', basePath: previous ?? filename }];
    default:
      return [{ path: filename, status: 'modified', basePath: filename }];
  }
}

/** Of large and binary files there is no patch; then every line may have changed. */
function patchOf({ status, patch, changes, additions }: FileOfComparison): Patch {
  if (status === 'removed' || (patch === undefined && changes === 0)) return NOTHING;
  const parsed = parsePatch(patch ?? '');
  const lines = parsed.changed.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return patch === undefined || lines !== additions ? { changed: WHOLE, hunks: [] } : parsed;
}

function strayFile(file: string, { entries }: RemoteTree): ChangedFile {
  return entries.has(file)
    ? { path: file, status: 'modified', basePath: file }
    : { path: file, status: 'added', basePath: undefined };
}
