/** Finding the two commits that a comparison is about, and bringing the older one here if it is missing. */
import type { Trigger } from '../event.js';
import { type Git, textOf } from './git.js';

/** Two commits that git has. */
export interface CommitPair {
  readonly base: string;
  readonly head: string;
}

export type BaseSearch =
  | { readonly kind: 'found'; readonly pair: CommitPair }
  /** git knows which commit it is, but does not have it and cannot fetch it. */
  | { readonly kind: 'missing'; readonly base: string; readonly head: string; readonly reason: string }
  /** No commit to compare with; `reason` is undefined where none is to be expected, `head` where there is no commit at all. */
  | { readonly kind: 'none'; readonly reason: string | undefined; readonly head?: string };

export interface BaseRequest {
  readonly trigger: Trigger;
  /** The commit or reference that the user named; wins over the event's. */
  readonly baseRef: string | undefined;
  /** Credentials for fetching, as variables of git's environment; tried only if it does not work without. */
  readonly credentials: Readonly<Record<string, string>> | undefined;
}

/** How much history is fetched, step by step, to find where a branch left its base. */
const DEEPENING = [20, 200] as const;

/**
 * The commits to compare. On a pull request that is checked out as the merge commit (the default), the base is the first
 * parent of that, which is exactly what the pull request would change; else it is where the branches parted.
 */
export function findBase(git: Git, request: BaseRequest): BaseSearch {
  const head = commitOf(git, 'HEAD');
  if (head === undefined) return { kind: 'none', reason: whyNoCommit(git) };
  const search = new Search(git, request.credentials, head);
  if (request.baseRef !== undefined) return search.named(request.baseRef);
  const { trigger } = request;
  switch (trigger.kind) {
    case 'pull_request':
    case 'pull_request_target':
      return search.pullRequest(trigger.baseSha, trigger.headSha);
    case 'merge_group':
      return search.commit(trigger.baseSha);
    case 'push':
      return trigger.before === undefined
        ? { kind: 'none', reason: 'the branch is new' }
        : search.commit(trigger.before);
    case 'other':
      return { kind: 'none', reason: trigger.problem };
  }
}

function whyNoCommit(git: Git): string {
  const answer = git.run(['rev-parse', '--git-dir']);
  if (answer.ok) return 'nothing is committed here';
  return answer.why === 'missing' ? answer.message : 'this is not a git checkout';
}

class Search {
  constructor(
    private readonly git: Git,
    private readonly credentials: BaseRequest['credentials'],
    private readonly head: string,
  ) {}

  /** The commit itself, fetched if need be. */
  commit(base: string): BaseSearch {
    const { head } = this;
    if (this.has(base)) return { kind: 'found', pair: { base, head } };
    const reason = this.fetch(['--depth=1'], base);
    if (this.has(base)) return { kind: 'found', pair: { base, head } };
    return { kind: 'missing', base, head, reason };
  }

  pullRequest(baseSha: string, headSha: string): BaseSearch {
    const parents = this.parentsOf(this.head);
    const [first, second] = parents;
    if (first !== undefined && second === headSha) return this.commit(first);
    return this.sinceTheyParted(baseSha);
  }

  /** A reference or commit that somebody named: a local one, one of the remote, or one to be fetched. */
  named(reference: string): BaseSearch {
    const { head } = this;
    if (reference.startsWith('-')) return { kind: 'none', reason: `'${reference}' is no name of a commit`, head };
    const local = commitOf(this.git, reference) ?? commitOf(this.git, `refs/remotes/origin/${reference}`);
    if (local !== undefined) return this.sinceTheyParted(local);
    const why = this.fetch(['--depth=1'], reference);
    const fetched = commitOf(this.git, 'FETCH_HEAD');
    if (fetched === undefined || why !== FETCHED) {
      const reason = `there is no commit '${reference}' here, and it could not be fetched: ${why}`;
      return { kind: 'none', reason, head };
    }
    return this.sinceTheyParted(fetched);
  }

  /** The merge base of the head and a commit; more history is fetched until there is one. The commit itself as a last resort. */
  private sinceTheyParted(other: string): BaseSearch {
    const { head } = this;
    if (!this.has(other)) this.fetch(['--depth=1'], other);
    for (const depth of [0, ...DEEPENING]) {
      if (depth > 0 && !this.isShallow()) break;
      if (depth > 0) this.fetch([`--deepen=${depth}`], other, head);
      const found = textOf(this.git.run(['merge-base', other, head]));
      if (found !== undefined && found !== '') return { kind: 'found', pair: { base: found, head } };
    }
    return this.commit(other);
  }

  private isShallow(): boolean {
    return textOf(this.git.run(['rev-parse', '--is-shallow-repository'])) === 'true';
  }

  private has(commit: string): boolean {
    return this.git.run(['cat-file', '-e', `${commit}^{tree}`]).ok;
  }

  /** Parents by the commit object itself: a shallow clone hides them from everything else. */
  private parentsOf(commit: string): readonly string[] {
    const text = textOf(this.git.run(['cat-file', 'commit', commit])) ?? '';
    const [header = ''] = text.split('\n\n');
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
  }

  /** Fetches from the remote, first with what the checkout left, then with credentials. Gives why it did not work. */
  private fetch(depth: readonly string[], ...wanted: readonly string[]): string {
    const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', ...wanted];
    const first = this.git.run(args, { timeout: FETCH_TIMEOUT });
    if (first.ok) return FETCHED;
    if (this.credentials === undefined) return first.message;
    const second = this.git.run(args, { timeout: FETCH_TIMEOUT, env: this.credentials });
    return second.ok ? FETCHED : second.message;
  }
}

const FETCHED = 'fetched';
const FETCH_TIMEOUT = 60_000;

function commitOf(git: Git, name: string): string | undefined {
  const found = textOf(git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
  return found === '' ? undefined : found;
}

/**
 * Credentials for fetching from a GitHub server, in variables of git's environment: neither on disk nor among its arguments.
 *
 * @param server `https://github.com`
 */
export function fetchCredentials(token: string, server: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server.replace(/\/$/, '')}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
