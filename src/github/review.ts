/** Suggestions as one review of a pull request, each of them once. */
import type { ScanResult } from '../decide/scan-result.js';
import { parsePatch } from '../inputs/git/changes.js';
import type { SourceFile } from '../inputs/source-file.js';
import { type Obstacle, type Suggestion, suggestionsOf } from '../report/suggestions.js';
import { plural } from '../report/wording.js';
import { blobIdOf } from './blob-id.js';
import { type Client, listAll, PER_PAGE } from './client.js';
import { authorTest } from './comment.js';

/** What became of the fixes. */
export interface ReviewOutcome {
  readonly posted: number;
  /** Suggestions that an earlier review made. */
  readonly known: number;
  readonly withheld: ReadonlyMap<Obstacle, number>;
}

/** A pull request, and the commit that the review is of. */
export interface Reviewed {
  readonly pullRequest: number;
  readonly headSha: string;
}

/** GitHub lists 3,000 changed files at most (its documentation of "List pull requests files"). */
const MAX_FILE_PAGES = 30;

/** Pages of review comments searched for suggestions made before: 2,000 comments. */
const MAX_COMMENT_PAGES = 20;

/**
 * Makes the suggestions that no earlier review made, in one request. Their lines are those of the pull request's own diff,
 * and only of files that are there exactly what was scanned, so that none of them can be refused for its place.
 *
 * @throws whatever the client throws
 */
export async function offerSuggestions(
  client: Client,
  token: string,
  reviewed: Reviewed,
  result: ScanResult,
): Promise<ReviewOutcome> {
  const files = await changedFiles(client, reviewed);
  const { offered, withheld } = suggestionsOf(result, (source) => hunksIn(files, source));
  const fresh = offered.length === 0 ? [] : await notYetMade(client, token, reviewed, offered);
  if (fresh.length > 0) await post(client, reviewed, fresh);
  return { posted: fresh.length, known: offered.length - fresh.length, withheld };
}

interface FileOfDiff {
  readonly sha: string | null;
  readonly patch?: string | undefined;
}

async function changedFiles(
  { octokit, repository }: Client,
  { pullRequest }: Reviewed,
): Promise<ReadonlyMap<string, FileOfDiff>> {
  const files = await listAll('changed files', MAX_FILE_PAGES, (page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...repository,
      pull_number: pullRequest,
      per_page: PER_PAGE,
      page,
    }),
  );
  return new Map(files.map(({ filename, sha, patch }) => [filename, { sha, patch }]));
}

/** The merge of a pull request may hold another content of a file than its head, whose lines count here. */
function hunksIn(files: ReadonlyMap<string, FileOfDiff>, source: SourceFile) {
  const file = files.get(source.path);
  if (file === undefined) return [];
  return file.sha === blobIdOf(source) ? parsePatch(file.patch ?? '').hunks : undefined;
}

async function notYetMade(
  { octokit, repository }: Client,
  token: string,
  { pullRequest }: Reviewed,
  offered: readonly Suggestion[],
): Promise<readonly Suggestion[]> {
  const isOurs = await authorTest(octokit, token);
  const comments = await listAll('review comments', MAX_COMMENT_PAGES, (page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      ...repository,
      pull_number: pullRequest,
      per_page: PER_PAGE,
      page,
    }),
  );
  const made = comments.filter(isOurs).map(({ body }) => body);
  return offered.filter(({ marker }) => !made.some((body) => body.startsWith(marker)));
}

async function post(
  { octokit, repository }: Client,
  { pullRequest, headSha }: Reviewed,
  suggestions: readonly Suggestion[],
): Promise<void> {
  await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: pullRequest,
    commit_id: headSha,
    event: 'COMMENT',
    // The service wants a text with this event.
    body: `Azure ML gate: ${plural(suggestions.length, 'suggested change')}.`,
    comments: suggestions.map(({ file, startLine, endLine, body }) => ({
      path: file,
      body,
      line: endLine,
      side: 'RIGHT',
      // One line must not be given as a range: the start has to lie before the end.
      ...(startLine === endLine ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    })),
  });
}
