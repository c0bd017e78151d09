/** Writing reports. */
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from './plain-file.js';
import { repositoryPath } from './scope.js';
import { UsageError } from './usage-error.js';

/**
 * Writes a file where the person at the command line wants it, links and devices included.
 *
 * @throws UsageError if it cannot be written
 */
export function writeOutput(file: string, text: string, cwd: string): void {
  try {
    writeFileSync(path.resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`cannot write '${file}': ${reasonOf(error)}`);
  }
}

/**
 * Writes a file in a work tree whose content nobody vouches for: a link that stands in its place is replaced, not followed,
 * and a folder that leads out of the tree is refused. Missing folders are made. Relative paths are relative to the root.
 *
 * @throws UsageError if it cannot be written
 */
export function writeIntoTree(file: string, text: string, root: string): void {
  const absolute = path.resolve(root, file);
  const folder = path.dirname(absolute);
  const staging = path.join(folder, `.${path.basename(absolute)}.${process.pid}.tmp`);
  try {
    refuseWayOut(folder, root, file);
    mkdirSync(folder, { recursive: true });
    if (existsSync(absolute) && lstatSync(absolute).isDirectory())
      throw new UsageError(`cannot write '${file}': it is a folder`);
    // `wx` opens nothing that exists, links included; renaming puts the whole file in place at once.
    writeFileSync(staging, text, { flag: 'wx' });
    renameSync(staging, absolute);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error instanceof UsageError ? error : new UsageError(`cannot write '${file}': ${reasonOf(error)}`);
  }
}

function refuseWayOut(folder: string, root: string, file: string): void {
  if (repositoryPath(root, folder) === undefined) return;
  let existing = folder;
  while (!existsSync(existing)) existing = path.dirname(existing);
  if (repositoryPath(realpathSync(root), realpathSync(existing)) === undefined) {
    throw new UsageError(`cannot write '${file}': its folder leads out of the repository`);
  }
}
