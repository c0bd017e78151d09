/** Real git repositories in folders that are there already. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file's text; undefined removes it; a link points somewhere. */
export type Content = string | undefined | { readonly link: string };

export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files without committing them. */
  write(files: Readonly<Record<string, Content>>): void;
  /** Commits these changes and gives the commit. */
  commit(files: Readonly<Record<string, Content>>): string;
  /** Commits on a new branch that begins at `from`. */
  branch(name: string, from: string): void;
  /** The commit that a pull request is tested as: `head` merged into `base`, as the service makes it. */
  merge(base: string, head: string): string;
}

/** Makes an empty folder a repository with one commit of these files on `main`. */
export function newRepository(folder: string, files: Readonly<Record<string, Content>>): TestRepository {
  const made = repositoryIn(folder);
  made.git('init', '--quiet', '--initial-branch=main');
  made.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  made.commit(files);
  return made;
}

/** Makes an empty folder what actions/checkout makes of a commit by default: a clone of nothing but that commit, without any history. */
export function checkOut(folder: string, origin: TestRepository, commit: string, depth = 1): TestRepository {
  const made = repositoryIn(folder);
  made.git('init', '--quiet');
  made.git('remote', 'add', 'origin', `file://${origin.folder}`);
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  made.git('-c', 'protocol.version=2', 'fetch', '--quiet', '--no-tags', ...shallow, 'origin', commit);
  made.git('checkout', '--quiet', '--force', commit);
  return made;
}

export function repositoryIn(folder: string): TestRepository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: IDENTITY,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = (files: Readonly<Record<string, Content>>): void => {
    for (const [name, content] of Object.entries(files)) put(path.join(folder, name), content);
  };
  return {
    folder,
    git,
    write,
    commit(files) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
    branch: (name, from) => void git('checkout', '--quiet', '-b', name, from),
    merge(base, head) {
      git('checkout', '--quiet', '--detach', base);
      git('merge', '--quiet', '--no-ff', '--no-edit', head);
      return git('rev-parse', 'HEAD');
    },
  };
}

function put(absolute: string, content: Content): void {
  rmSync(absolute, { recursive: true, force: true });
  if (content === undefined) return;
  mkdirSync(path.dirname(absolute), { recursive: true });
  if (typeof content === 'string') writeFileSync(absolute, content);
  else symlinkSync(content.link, absolute);
}

/** Nothing of the machine's own configuration, always the same author and time. */
const IDENTITY: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};
