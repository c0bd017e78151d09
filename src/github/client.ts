/** Talking to GitHub's REST API: that of github.com, of a ghe.com tenant or of an Enterprise Server. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { ServiceProblem } from './failure.js';
import { pauseBefore } from './retry.js';

export type Octokit = ReturnType<typeof getOctokit>;

/** How long something may take, in milliseconds. */
export interface Patience {
  /** One request, its answer included. */
  readonly requestMs: number;
  /** Everything one client is asked for, pauses included. */
  readonly totalMs: number;
}

export const DEFAULT_PATIENCE: Patience = { requestMs: 15_000, totalMs: 60_000 };

/** Whom to talk to, about what. */
export interface Connection {
  /** `https://api.github.com`, `https://api.TENANT.ghe.com`, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  /** Named to GitHub as who asks. */
  readonly userAgent: string;
  readonly patience: Patience;
}

/**
 * The connection that the runner's variables describe.
 *
 * @throws ServiceProblem if something is missing
 */
export function connectionOf(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
  version: string,
  patience: Patience = DEFAULT_PATIENCE,
): Connection {
  if (token === undefined) throw new ServiceProblem("there is no token: the input 'github-token' is empty");
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  if (owner === undefined || repo === undefined) throw new ServiceProblem('the runner does not name the repository');
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  return { apiUrl, owner, repo, token, userAgent: `azureml-gate/${version}`, patience };
}

/** A client and what its operations have in common. */
export interface Client {
  readonly octokit: Octokit;
  /** Parameters of every operation on the repository. */
  readonly repository: { readonly owner: string; readonly repo: string };
}

/**
 * A client that gives every request a time limit, tries again where that is sensible, and ends in time.
 *
 * @param maxRequests how many requests it sends at most, those that are tried again included
 */
export async function openClient(connection: Connection, maxRequests: number): Promise<Client> {
  const { apiUrl, owner, repo, token, userAgent, patience } = connection;
  const { getOctokit } = await loadPackage();
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log: SILENT });
  const deadline = Date.now() + patience.totalMs;
  let sent = 0;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      const left = deadline - Date.now();
      if (left <= 0) throw new ServiceProblem(`GitHub took longer than ${patience.totalMs / 1_000} seconds altogether`);
      if (sent++ >= maxRequests) throw new ServiceProblem(`it takes more than ${maxRequests} requests`);
      // The hooks below this one see these very options, whatever is handed to `request`.
      options.request = { ...options.request, signal: AbortSignal.timeout(Math.min(patience.requestMs, left)) };
      try {
        return await request(options);
      } catch (error) {
        const pause = pauseBefore(error, options.method, attempt, Date.now());
        if (pause === undefined || pause >= deadline - Date.now()) throw error;
        await sleep(pause);
      }
    }
  });
  return { octokit, repository: { owner, repo } };
}

/** Loaded only where something is asked: the package takes longer to load than a small scan. It reads the event, too. */
async function loadPackage(): Promise<{ readonly getOctokit: typeof getOctokit }> {
  try {
    return await import('@actions/github');
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ServiceProblem(`the client for GitHub cannot be loaded (${cause})`);
  }
}

/** The client's own words about deprecated operations would go to the log unescaped. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/** A page of a list, as far as paging looks at it. */
interface Page<T> {
  readonly data: T[];
  readonly headers: { readonly link?: string | undefined };
}

/** The most entries a page may have. */
export const PER_PAGE = 100;

/**
 * The entries of a list, page by page, until `isEnough` says so or there are no more.
 *
 * @throws ServiceProblem if there are more than `maxPages` pages
 */
export async function listAll<T>(
  what: string,
  maxPages: number,
  read: (page: number) => Promise<Page<T>>,
  isEnough: (found: readonly T[]) => boolean = () => false,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data, headers } = await read(page);
    if (!Array.isArray(data)) throw new ServiceProblem('GitHub answered with something that is no list');
    found.push(...data);
    if (!/\brel="next"/.test(headers.link ?? '') || isEnough(found)) return found;
  }
  throw new ServiceProblem(`there are more than ${maxPages * PER_PAGE} ${what}`);
}
