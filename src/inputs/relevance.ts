/** Whether a change can touch what is checked, told without evaluating anything. */
import type { Changes } from './changes.js';
import type { Repository } from './repository.js';

/** Files that no other file names and that decide nevertheless. */
const READ_UNNAMED = /(?:^|\/)(?:\.terraform\.lock\.hcl|\.terraform\/.*|bicepconfig\.json)$/;

/** Functions that read whatever a folder holds. */
const READS_FOLDERS = /\bfileset\s*\(|\bloadDirectoryFileInfo\s*\(/;

/**
 * False if the changed files are none of those that a run reads, and no file that it reads names one of them (a text, a
 * script, a template that a function loads). Errs on the side of yes.
 */
export function isRelevant(changes: Changes, head: Repository, base: Repository): boolean {
  const [inHead, inBase] = [new Set(head.files), new Set(base.files)];
  for (const { path, basePath } of changes.files) {
    if (inHead.has(path) || (basePath !== undefined && inBase.has(basePath))) return true;
    if (READ_UNNAMED.test(path) || READ_UNNAMED.test(basePath ?? '')) return true;
  }
  const names = new Set(changes.files.flatMap(({ path, basePath }) => [fileName(path), fileName(basePath ?? path)]));
  return changes.files.length > 0 && head.files.some((path) => mayRead(head.read(path)?.text ?? '', names));
}

function mayRead(text: string, names: ReadonlySet<string>): boolean {
  if (READS_FOLDERS.test(text)) return true;
  for (const [word] of text.matchAll(/[^\s/\\'"`()[\]{}<>|,;:=]+/g)) if (names.has(word)) return true;
  return false;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
