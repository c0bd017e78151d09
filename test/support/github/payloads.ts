/** Payloads of events as GitHub sends them, with the commits of a test in them. */
import { createRequire } from 'node:module';

type Json = Readonly<Record<string, unknown>>;

interface Definition {
  readonly name: string;
  readonly examples: readonly Json[];
}

const DEFINITIONS: readonly Definition[] = createRequire(import.meta.url)('@octokit/webhooks-examples');

/** The repository that the examples are about. */
export const REPOSITORY = 'Codertocat/Hello-World';

/** The first example of an event, or of one of its actions. */
export function exampleOf(event: string, action?: string): Json {
  const examples = DEFINITIONS.find(({ name }) => name === event)?.examples ?? [];
  const example = examples.find((one) => action === undefined || one['action'] === action);
  if (example === undefined) throw new Error(`no example of ${event} ${action ?? ''}`);
  return example;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly fromFork?: boolean;
  readonly author?: string;
}

/** A pull request as it stands in payloads, and with a few more members in the API. */
export function pullRequestData({ number, baseSha, headSha, fromFork, author }: PullRequestFacts): Json {
  const example = record(exampleOf('pull_request', 'synchronize')['pull_request']);
  const [base, head, user] = [record(example['base']), record(example['head']), record(example['user'])];
  const fork = { ...record(head['repo']), full_name: 'somebody/Hello-World', fork: true };
  return {
    ...example,
    number,
    base: { ...base, sha: baseSha },
    head: { ...head, sha: headSha, ...(fromFork === true ? { repo: fork } : {}) },
    user: { ...user, login: author ?? user['login'] },
  };
}

export function pullRequestPayload(facts: PullRequestFacts): Json {
  const example = exampleOf('pull_request', 'synchronize');
  return { ...example, number: facts.number, pull_request: pullRequestData(facts) };
}

export function mergeGroupPayload(baseSha: string, headSha: string): Json {
  const example = exampleOf('merge_group');
  const group = record(example['merge_group']);
  return { ...example, merge_group: { ...group, base_sha: baseSha, head_sha: headSha } };
}

export function pushPayload(before: string, after: string): Json {
  return { ...exampleOf('push'), before, after };
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
