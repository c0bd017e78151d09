/** Writing files of the repository back after they were edited. */
import { chmodSync, lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPlainFile, reasonOf } from './plain-file.js';
import { repositoryPath } from './scope.js';
import type { SourceFile } from './source-file.js';
import { UsageError } from './usage-error.js';

export interface EditedFile {
  /** As it was read. */
  readonly source: SourceFile;
  /** Without a byte-order mark; a file that had one keeps it. */
  readonly text: string;
}

/**
 * Writes files in place, each at once. Nothing is written unless all of them lie in the working folder, are plain files that no
 * link leads to, and still say what was read.
 *
 * @param root the repository, a real path
 * @throws UsageError if one cannot be written, with what was written before
 */
export function writeEditedFiles(files: readonly EditedFile[], root: string, cwd: string): void {
  const targets = files.map((file) => ({ file, absolute: path.join(root, file.source.path) }));
  for (const { file, absolute } of targets) refuseUnlessSame(file, absolute, cwd);
  const done: string[] = [];
  for (const { file, absolute } of targets) {
    try {
      replace(absolute, bytesOf(file.source, file.text));
    } catch (error) {
      const before = done.length === 0 ? 'no file was written' : `written before: ${done.join(', ')}`;
      throw new UsageError(`cannot write '${file.source.path}': ${reasonOf(error)}; ${before}`);
    }
    done.push(file.source.path);
  }
}

function refuseUnlessSame({ source }: EditedFile, absolute: string, cwd: string): void {
  if (repositoryPath(realpathSync(cwd), absolute) === undefined)
    throw new UsageError(`'${source.path}' lies outside the working folder; no file was written`);
  const now = readPlainFile(absolute, Number.MAX_SAFE_INTEGER);
  const isSame =
    now.kind === 'text' && realpathSync(absolute) === absolute && now.text === bytesOf(source, source.text);
  if (!isSame) throw new UsageError(`'${source.path}' changed while it was looked at; no file was written`);
}

function bytesOf({ hasByteOrderMark }: SourceFile, text: string): string {
  return hasByteOrderMark ? `\ufeff${text}` : text;
}

function replace(absolute: string, text: string): void {
  const staging = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${process.pid}.tmp`);
  try {
    // `wx` opens nothing that exists, links included; renaming puts the whole file in place at once.
    writeFileSync(staging, text, { flag: 'wx' });
    chmodSync(staging, lstatSync(absolute).mode);
    renameSync(staging, absolute);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error;
  }
}
