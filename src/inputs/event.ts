/** The event that started the workflow, as far as it says what to compare. The payload is read as data that may be anything. */

/** A commit's full name. */
type Sha = string;

export type Trigger =
  | {
      readonly kind: 'pull_request' | 'pull_request_target';
      readonly number: number;
      /** The tip of the base branch when the event was sent; may be older than what the merge commit was made on. */
      readonly baseSha: Sha;
      readonly headSha: Sha;
      readonly fromFork: boolean;
      readonly byDependabot: boolean;
    }
  | { readonly kind: 'merge_group'; readonly baseSha: Sha; readonly headSha: Sha }
  /** `before` is undefined for a new branch. */
  | { readonly kind: 'push'; readonly before: Sha | undefined; readonly after: Sha }
  /** Nothing to compare; `problem` says why if the event is one that compares. */
  | { readonly kind: 'other'; readonly problem?: string };

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * What the event compares; `other` if its payload lacks what it takes.
 *
 * @param problem why there is no payload
 */
export function triggerOf(eventName: string, payload: unknown, actor: string, problem?: string): Trigger {
  const trigger = readTrigger(eventName, payload, actor);
  if (trigger.kind !== 'other' || !COMPARING.has(eventName)) return trigger;
  return { kind: 'other', problem: problem ?? "the event's payload does not say which commits to compare" };
}

const COMPARING: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push']);

/** True if the head is what somebody proposes and nobody has accepted yet: it must not change its own gate. */
export function isProposal(eventName: string): boolean {
  return eventName === 'pull_request' || eventName === 'pull_request_target';
}

/** True unless the payload says that not everybody may read the repository, and with it the logs of its workflows. */
export function isOfPublicRepository(payload: unknown): boolean {
  const visibility = at(payload, 'repository', 'visibility');
  if (typeof visibility === 'string') return visibility === 'public';
  return at(payload, 'repository', 'private') !== true;
}

function readTrigger(eventName: string, payload: unknown, actor: string): Trigger {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(eventName, payload, actor);
    case 'merge_group': {
      const [baseSha, headSha] = [sha(payload, 'merge_group', 'base_sha'), sha(payload, 'merge_group', 'head_sha')];
      return baseSha && headSha ? { kind: 'merge_group', baseSha, headSha } : { kind: 'other' };
    }
    case 'push': {
      const [before, after] = [sha(payload, 'before'), sha(payload, 'after')];
      return after === undefined ? { kind: 'other' } : { kind: 'push', before: existing(before), after };
    }
    default:
      return { kind: 'other' };
  }
}

function pullRequest(kind: 'pull_request' | 'pull_request_target', payload: unknown, actor: string): Trigger {
  const number = at(payload, 'pull_request', 'number');
  const baseSha = sha(payload, 'pull_request', 'base', 'sha');
  const headSha = sha(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || baseSha === undefined || headSha === undefined) return { kind: 'other' };
  const repository = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  // The repository of a head may be deleted; then it was a fork.
  const fromFork = at(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository;
  const author = at(payload, 'pull_request', 'user', 'login');
  const byDependabot = actor === DEPENDABOT || author === DEPENDABOT;
  return { kind, number, baseSha, headSha, fromFork, byDependabot };
}

const DEPENDABOT = 'dependabot[bot]';

function existing(before: Sha | undefined): Sha | undefined {
  return before === undefined || /^0+$/.test(before) ? undefined : before;
}

function sha(payload: unknown, ...path: readonly string[]): Sha | undefined {
  const value = at(payload, ...path);
  return typeof value === 'string' && SHA.test(value) ? value : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return found;
}
