/** Where the repository is and which of its folders and files a run is about. */
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.js';

/** What a run looks at. */
export interface Scope {
  /** The repository's absolute, real path. */
  readonly root: string;
  /** Folders and files in the repository, relative to the root with forward slashes; `''` is the root itself. */
  readonly paths: readonly string[];
}

/**
 * Resolves the paths a person gave, relative to `cwd`, in the repository at `root` (a real path).
 *
 * @throws UsageError if a path does not exist or lies outside the root
 */
export function locateScope(paths: readonly string[], cwd: string, root: string): Scope {
  return { root, paths: paths.map((given) => insideRoot(given, cwd, root)) };
}

/** True if a repository path is one of these or lies in one; the empty text is the root. */
export function isBelow(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The repository path of a file system path, or undefined if it lies outside the root. Both are absolute. */
export function repositoryPath(root: string, absolute: string): string | undefined {
  const relative = path.relative(root, absolute);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return undefined;
  return relative.split(path.sep).join('/');
}

/** The repository path of one that somebody gave, relative to `cwd`; undefined if it lies outside the root. */
export function givenPath(given: string, cwd: string, root: string): string | undefined {
  const absolute = path.resolve(cwd, given);
  return repositoryPath(root, existsSync(absolute) ? realpathSync(absolute) : absolute);
}

/**
 * The repository that absolute paths belong to: the nearest folder above the first one that holds `.git`, else the working
 * folder if every path lies in it, else the folder all of them have in common.
 */
export function repositoryRoot(paths: readonly string[], cwd: string): string {
  const folders = paths.map((absolute) => (statSync(absolute).isDirectory() ? absolute : path.dirname(absolute)));
  const [first = cwd] = folders;
  return folderWithGit(first) ?? (folders.every((folder) => isInside(cwd, folder)) ? cwd : commonFolder(folders));
}

/** The absolute form of a path that must exist. */
export function existing(given: string, cwd: string): string {
  const absolute = path.resolve(cwd, given);
  try {
    lstatSync(absolute);
    statSync(absolute);
  } catch {
    throw new UsageError(`there is no file or folder '${given}'`);
  }
  return absolute;
}

function insideRoot(given: string, cwd: string, root: string): string {
  const inside = repositoryPath(root, realpathSync(existing(given, cwd)));
  if (inside === undefined) {
    throw new UsageError(`'${given}' lies outside the repository; one run reads the files of one repository`);
  }
  return inside;
}

function folderWithGit(start: string): string | undefined {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function isInside(folder: string, inner: string): boolean {
  return repositoryPath(folder, inner) !== undefined;
}

function commonFolder(folders: readonly string[]): string {
  const [first = '.', ...others] = folders;
  let common = first;
  while (!others.every((folder) => isInside(common, folder))) common = path.dirname(common);
  return common;
}
