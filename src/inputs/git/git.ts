/**
 * Asking git about a repository, without running anything that stands in it: no hooks, no filters, no external diff, no
 * prompt, no pager; a fixed list of arguments, never a shell.
 */
import { spawnSync } from 'node:child_process';

/** What one call of git gave. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  /** `missing`: there is no git, or it did not answer in time. */
  | { readonly ok: false; readonly why: 'missing' | 'refused'; readonly message: string };

/** git in one work tree. */
export interface Git {
  run(args: readonly string[], options?: GitCall): GitAnswer;
}

export interface GitCall {
  /** Written to its standard input. */
  readonly input?: string;
  /** More variables of its environment: credentials, which never stand among the arguments. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; then git is ended. */
  readonly timeout?: number;
}

const SAFE_CONFIG = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  '-c',
  'submodule.recurse=false',
] as const;

const DEFAULT_TIMEOUT = 30_000;

/** All the output of one call; the blobs of a whole tree come in one. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * git for the repository that `folder` lies in.
 *
 * @param isTrusted true for a checkout that belongs to another user, as in a job that runs in a container
 */
export function gitIn(folder: string, env: NodeJS.ProcessEnv, isTrusted = false): Git {
  const inherited = withoutGitVariables(env);
  const config = isTrusted ? [...SAFE_CONFIG, '-c', 'safe.directory=*'] : SAFE_CONFIG;
  return {
    run(args, { input, env: more = {}, timeout = DEFAULT_TIMEOUT } = {}) {
      const { status, stdout, stderr, error } = spawnSync('git', [...config, ...args], {
        cwd: folder,
        env: { ...inherited, ...QUIET, ...more },
        input: input ?? '',
        maxBuffer: MAX_OUTPUT,
        timeout,
        windowsHide: true,
      });
      if (error !== undefined) return { ok: false, why: 'missing', message: reasonOf(error) };
      if (status === 0) return { ok: true, output: stdout };
      return { ok: false, why: 'refused', message: firstLine(stderr.toString('utf8')) };
    },
  };
}

/** The text of a successful answer without its last line end; undefined of any other. */
export function textOf(answer: GitAnswer): string | undefined {
  return answer.ok ? answer.output.toString('utf8').replace(/\n$/, '') : undefined;
}

const QUIET: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_ASKPASS: '',
  GIT_PAGER: 'cat',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
};

/** Variables of the surroundings that would make git look at another repository or run something. */
const KEPT_GIT_VARIABLES = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|NOSYSTEM)|SSL_|HTTP_|TRACE)/;

function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT_GIT_VARIABLES.test(name));
  return Object.fromEntries(kept);
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is not installed';
  if (code === 'ETIMEDOUT') return 'git did not answer in time';
  return code === 'ENOBUFS' ? 'git answered with more than can be held' : 'git could not be started';
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? 'git gave no reason';
}
