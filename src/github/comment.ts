/** The comment on a pull request: found again, written, brought up to date. */
import { COMMENT_LENGTH } from '../report/comment.js';
import { type Client, listAll, type Octokit, PER_PAGE } from './client.js';
import { ServiceProblem } from './failure.js';

/** What became of the comment. `absent`: there is none, and none was wanted. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'absent';

export interface WantedComment {
  readonly pullRequest: number;
  /** What the body begins with, in this comment only. */
  readonly marker: string;
  readonly body: string;
  /** Whether to write one where there is none yet. */
  readonly isWorthIt: boolean;
}

/** The part of a comment by which it is known. */
interface Comment {
  readonly id: number | bigint;
  readonly body?: string;
  readonly user: Author | null;
}

interface Author {
  readonly id: number | bigint;
  readonly login: string;
  readonly type: string;
}

/** Whom the token of a job acts as. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Pages of comments searched for ours: 2,000 comments. */
const MAX_PAGES = 20;

/**
 * Writes the comment, or brings it up to date; one that says the same already is not touched.
 *
 * @throws whatever the client throws
 */
export async function writeComment(client: Client, token: string, wanted: WantedComment): Promise<CommentOutcome> {
  const { octokit, repository } = client;
  const { body, pullRequest, isWorthIt } = wanted;
  if (body.length > COMMENT_LENGTH) throw new ServiceProblem('it is longer than a comment may be');
  const ours = await findComment(client, token, wanted);
  if (ours !== undefined && isEqual(ours.body ?? '', body)) return 'unchanged';
  if (ours !== undefined) {
    const parameters = { ...repository, comment_id: ours.id, body };
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
    return 'updated';
  }
  if (!isWorthIt) return 'absent';
  const parameters = { ...repository, issue_number: pullRequest, body };
  await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  return 'created';
}

async function findComment(
  { octokit, repository }: Client,
  token: string,
  { pullRequest, marker }: WantedComment,
): Promise<Comment | undefined> {
  const isOurs = await authorTest(octokit, token);
  const isIt = (comment: Comment) => (comment.body ?? '').startsWith(marker) && isOurs(comment);
  const isOfJob = (comment: Comment) => comment.user?.login === ACTIONS_BOT && isIt(comment);
  const comments: readonly Comment[] = await listAll(
    'comments',
    MAX_PAGES,
    (page) =>
      octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pullRequest,
        per_page: PER_PAGE,
        page,
      }),
    (found) => found.some(isOfJob),
  );
  return comments.find(isOfJob) ?? comments.find(isIt);
}

/** Tokens of people, the last form being that of old servers; those of workflows and apps begin otherwise. */
const TOKEN_OF_USER = /^(?:gh[pou]_|github_pat_|[0-9a-f]{40}$)/;

/**
 * Who could have written what we wrote: anybody can begin a comment with our marker. The token of a job or an app acts as a
 * bot, which nobody is who was not installed in the repository; the token of a person as that person.
 */
export async function authorTest(
  octokit: Octokit,
  token: string,
): Promise<(written: Pick<Comment, 'user'>) => boolean> {
  if (!TOKEN_OF_USER.test(token)) return ({ user }) => user?.type === 'Bot';
  const { data } = await octokit.request('GET /user');
  return ({ user }) => user?.id === data.id;
}

/** Line ends may come back changed. */
function isEqual(left: string, right: string): boolean {
  const settled = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return settled(left) === settled(right);
}
