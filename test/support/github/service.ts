/**
 * GitHub's API on loopback. It keeps comments and reviews, tells of commits what a real repository says, refuses what GitHub
 * refuses, and checks every request and every answer of its own against GitHub's description.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerProblems, type Call, callOf, requestProblems } from './contract.js';
import { type DiffEntry, GitAnswers, shownLines } from './git-answers.js';
import { type PullRequestFacts, pullRequestData, REPOSITORY, record } from './payloads.js';

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

export const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
}

export interface ReviewComment extends Comment {
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
}

export interface Request {
  /** `GET /repos/{owner}/{repo}/...`. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
}

/** What is done instead of answering a request. */
export interface Disturbance {
  /** Found in the name of the operation. */
  readonly operation: string;
  /** `silence`: no answer at all. */
  readonly answer:
    | 'silence'
    | { readonly status: number; readonly message: string; readonly headers?: Record<string, string> };
  /** How many requests are disturbed; all of them if it is left out. */
  times?: number;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServiceOptions {
  /** A git repository with the commits that are asked for. */
  readonly folder: string;
  readonly pullRequest?: PullRequestFacts;
  /** What the token may do to pull requests, and whether it may read contents. */
  readonly pullRequests?: 'write' | 'read' | 'none';
  readonly contents?: 'read' | 'none';
}

const TOO_LONG = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' };

export class Service {
  readonly requests: Request[] = [];
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly disturbances: Disturbance[] = [];
  /** Whose token it is. */
  viewer: User = ACTIONS_BOT;
  pullRequest: PullRequestFacts | undefined;
  /** How many entries a tree lists at most. */
  treeLimit: number | undefined;
  /** Texts that are handed out in the place of blobs. */
  readonly falseBlobs = new Map<string, string>();
  /** As if all files were large. */
  withoutPatches = false;
  /** What it was asked or answered that is not described. */
  readonly problems: string[] = [];
  private nextId = 1;
  private readonly git: GitAnswers;

  private constructor(
    readonly url: string,
    private readonly options: ServiceOptions,
    readonly close: () => void,
  ) {
    this.git = new GitAnswers(options.folder, `${url}/repos/${REPOSITORY}`);
    this.pullRequest = options.pullRequest;
  }

  /** A service that listens until it is closed. */
  static async listen(options: ServiceOptions): Promise<Service> {
    let service: Service | undefined;
    const server = createServer((request, response) => void service?.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const close = (): void => {
      server.closeAllConnections();
      server.close();
    };
    service = new Service(`http://127.0.0.1:${port}`, options, close);
    return service;
  }

  /** Requests for an operation of which this is part of the name. */
  sent(operation: string): readonly Request[] {
    return this.requests.filter(({ name }) => name.includes(operation));
  }

  addComment(user: User, body: string): Comment {
    const comment = { id: this.nextId++, user, body };
    this.comments.push(comment);
    return comment;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    // An Enterprise Server has its API below this path.
    url.pathname = url.pathname.replace(/^\/api\/v3\//, '/');
    const text = await textOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const call = callOf(request.method ?? '', url);
    if (call === undefined) {
      this.problems.push(`${request.method} ${url.pathname} is not described`);
      return send(response, { status: 404, body: { message: 'Not Found' } });
    }
    this.requests.push({ name: call.name, query: call.query, body, headers: request.headers });
    this.problems.push(...requestProblems(call, body));
    const answer = this.answer(call, body, request.headers.authorization);
    if (answer === 'silence') return;
    this.problems.push(...answerProblems(call, answer.status, answer.body));
    send(response, answer);
  }

  private answer(call: Call, body: unknown, authorization: string | undefined): Answer | 'silence' {
    const disturbance = this.disturbances.find(
      ({ operation, times = 1 }) => call.name.includes(operation) && times > 0,
    );
    if (disturbance !== undefined) {
      if (disturbance.times !== undefined) disturbance.times -= 1;
      if (disturbance.answer === 'silence') return 'silence';
      const { status, message, headers = {} } = disturbance.answer;
      return { ...problem(status, message), headers };
    }
    if (!/^token \S+$/.test(authorization ?? '')) return problem(401, 'Bad credentials');
    if (!this.allows(call.name)) return problem(403, 'Resource not accessible by integration');
    if (call.name !== 'GET /user' && `${call.path['owner']}/${call.path['repo']}` !== REPOSITORY) return NOT_FOUND;
    return this.dispatch(call, record(body));
  }

  private allows(name: string): boolean {
    const { pullRequests = 'write', contents = 'read' } = this.options;
    if (/\/(?:compare|git)\//.test(name)) return contents === 'read';
    return pullRequests === 'write' || (pullRequests === 'read' && name.startsWith('GET '));
  }

  private dispatch(call: Call, body: Readonly<Record<string, unknown>>): Answer {
    const number = Number(call.path['issue_number'] ?? call.path['pull_number'] ?? 0);
    if (number !== 0 && number !== this.pullRequest?.number) return NOT_FOUND;
    switch (call.name.replace('/repos/{owner}/{repo}', '')) {
      case 'GET /compare/{basehead}':
        return this.compare(call.path['basehead'] ?? '');
      case 'GET /git/commits/{commit_sha}':
        return this.found(call.path['commit_sha'], (sha) => this.git.gitCommit(sha));
      case 'GET /git/trees/{tree_sha}':
        return this.found(call.path['tree_sha'], (sha) => this.git.tree(sha, this.treeLimit));
      case 'GET /git/blobs/{file_sha}':
        return this.blob(call.path['file_sha'] ?? '');
      case 'GET /issues/{issue_number}/comments':
        return this.page(
          call,
          this.comments.map((comment) => this.commentData(comment)),
        );
      case 'POST /issues/{issue_number}/comments':
        return this.createComment(String(body['body']));
      case 'PATCH /issues/comments/{comment_id}':
        return this.updateComment(Number(call.path['comment_id']), String(body['body']));
      case 'GET /pulls/{pull_number}':
        return ok(this.pullRequestData());
      case 'GET /pulls/{pull_number}/files':
        return this.page(call, this.diff());
      case 'GET /pulls/{pull_number}/comments':
        return this.page(
          call,
          this.reviewComments.map((comment) => this.reviewCommentData(comment)),
        );
      case 'POST /pulls/{pull_number}/reviews':
        return this.createReview(body);
      case 'GET /user':
        return ok({ ...userData(this.viewer), ...USER_MORE });
      default:
        return NOT_FOUND;
    }
  }

  private compare(basehead: string): Answer {
    const [base, head] = basehead.split('...').map((name) => this.git.commit(name));
    if (base === undefined || head === undefined) return NOT_FOUND;
    const parted = this.git.mergeBase(base, head);
    const url = `${this.url}/repos/${REPOSITORY}/compare`;
    return ok({
      url,
      html_url: url,
      permalink_url: url,
      diff_url: url,
      patch_url: url,
      base_commit: this.commitData(base),
      merge_base_commit: this.commitData(parted),
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      total_commits: 1,
      commits: [],
      files: this.git
        .diff(base, head)
        .slice(0, 300)
        .map(({ patch, ...file }) => (this.withoutPatches || patch === undefined ? file : { ...file, patch })),
    });
  }

  private commitData(sha: string): object {
    const url = `${this.url}/repos/${REPOSITORY}/commits/${sha}`;
    const somebody = { name: 'Test', email: 'test@example.com', date: '2026-01-01T00:00:00Z' };
    const tree = { sha, url };
    const commit = { url, author: somebody, committer: somebody, message: 'change', comment_count: 0, tree };
    return {
      url,
      sha,
      node_id: 'C_1',
      html_url: url,
      comments_url: url,
      commit,
      author: null,
      committer: null,
      parents: [],
    };
  }

  private blob(sha: string): Answer {
    const blob = this.git.blob(sha);
    const other = this.falseBlobs.get(sha);
    return ok(other === undefined ? blob : { ...blob, content: Buffer.from(other).toString('base64') });
  }

  private found(name: string | undefined, data: (sha: string) => object): Answer {
    const sha = this.git.commit(name ?? '');
    return sha === undefined ? NOT_FOUND : ok(data(sha));
  }

  private page(call: Call, all: readonly object[]): Answer {
    const size = Number(call.query.get('per_page') ?? 30);
    const page = Number(call.query.get('page') ?? 1);
    const next = page * size < all.length ? `<${this.url}/next?page=${page + 1}>; rel="next"` : undefined;
    return { ...ok(all.slice((page - 1) * size, page * size)), headers: next === undefined ? {} : { link: next } };
  }

  private createComment(body: string): Answer {
    if (body.length > 65_536) return problem(422, 'Validation Failed', [TOO_LONG]);
    return { status: 201, body: this.commentData(this.addComment(this.viewer, body)) };
  }

  private updateComment(id: number, body: string): Answer {
    const comment = this.comments.find((one) => one.id === id);
    if (comment === undefined) return NOT_FOUND;
    if (body.length > 65_536) return problem(422, 'Validation Failed', [TOO_LONG]);
    comment.body = body;
    return ok(this.commentData(comment));
  }

  private diff(): readonly DiffEntry[] {
    return this.pullRequest === undefined ? [] : this.git.diff(this.pullRequest.baseSha, this.pullRequest.headSha);
  }

  /** One comment at a wrong place refuses the whole review. */
  private createReview(body: Readonly<Record<string, unknown>>): Answer {
    const comments = (Array.isArray(body['comments']) ? body['comments'] : []).map(record);
    const isKnown = body['commit_id'] === this.pullRequest?.headSha;
    const refused = comments.filter((comment) => !this.mayComment(comment));
    if (!isKnown || refused.length > 0) return problem(422, 'Unprocessable Entity', ['Line could not be resolved']);
    if (comments.length > 30) return problem(422, 'Unprocessable Entity', ['was submitted too quickly']);
    if (body['event'] === 'COMMENT' && !body['body']) return problem(422, 'Unprocessable Entity', ['body is missing']);
    for (const { path, line, start_line: start, body: text } of comments) {
      const place = { path: String(path), line: Number(line), startLine: start === undefined ? null : Number(start) };
      this.reviewComments.push({ id: this.nextId++, user: this.viewer, body: String(text), ...place });
    }
    return ok(this.reviewData(String(body['body'])));
  }

  private mayComment({
    path,
    line,
    side,
    start_line: start,
    start_side: startSide,
  }: Readonly<Record<string, unknown>>): boolean {
    const file = this.diff().find(({ filename }) => filename === path);
    const [first, last] = [Number(start ?? line), Number(line)];
    const inOneHunk = shownLines(file?.patch ?? '').some(([from, to]) => from <= first && last <= to);
    const isRange = start === undefined || (first < last && startSide === 'RIGHT');
    return side === 'RIGHT' && inOneHunk && isRange;
  }

  private commentData({ id, user, body }: Comment): object {
    const url = `${this.url}/repos/${REPOSITORY}/issues/comments/${id}`;
    const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
    return {
      id,
      node_id: 'IC_1',
      url,
      html_url: url,
      issue_url: url,
      body,
      user: userData(user),
      author_association: 'NONE',
      ...times,
    };
  }

  private reviewCommentData({ id, user, body, path, line, startLine }: ReviewComment): object {
    const url = `${this.url}/repos/${REPOSITORY}/pulls/comments/${id}`;
    const { headSha = '' } = this.pullRequest ?? {};
    return {
      ...{ id, node_id: 'PRRC_1', url, html_url: url, pull_request_url: url, pull_request_review_id: 1 },
      ...{ path, line, start_line: startLine, side: 'RIGHT', diff_hunk: '@@', body, user: userData(user) },
      ...{ commit_id: headSha, original_commit_id: headSha, author_association: 'NONE' },
      ...{ created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
      _links: { self: { href: url }, html: { href: url }, pull_request: { href: url } },
    };
  }

  private reviewData(body: string): object {
    const url = `${this.url}/repos/${REPOSITORY}/pulls/1/reviews/1`;
    const links = { html: { href: url }, pull_request: { href: url } };
    const commit = this.pullRequest?.headSha ?? null;
    const review = { id: 1, node_id: 'PRR_1', user: userData(this.viewer), body, state: 'COMMENTED', html_url: url };
    return { ...review, pull_request_url: url, _links: links, commit_id: commit, author_association: 'NONE' };
  }

  private pullRequestData(): object {
    return this.pullRequest === undefined ? {} : pullRequestData(this.pullRequest);
  }
}

function ok(body: unknown): Answer {
  return body === undefined ? NOT_FOUND : { status: 200, body };
}

function problem(status: number, message: string, errors?: readonly unknown[]): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: errors === undefined ? body : { ...body, errors } };
}

const NOT_FOUND = problem(404, 'Not Found');

function userData({ login, id, type }: User): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const urls = [
    'avatar',
    'html',
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events',
  ];
  const links = Object.fromEntries(urls.map((name) => [`${name}_url`, url]));
  return { login, id, node_id: 'U_1', gravatar_id: '', url, ...links, type, site_admin: false };
}

/** What an account has besides. */
const USER_MORE = {
  ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
  ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
  ...{ created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
};

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  // No connection is kept: the port may be another server's a moment later.
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close', ...headers });
  response.end(JSON.stringify(body));
}
