/** What changed between two trees, as git tells it. */
import type { ChangedFile, Changes, LineRange } from '../changes.js';
import type { Git } from './git.js';

/** Renamed files are recognised up to this many candidates; beyond, they are a removed and an added one. */
const RENAME_LIMIT = 5_000;

const DIFF = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--text',
  `-l${RENAME_LIMIT}`,
  '-M',
] as const;

/**
 * The changes from one commit to another, or to the work tree with its untracked files if `head` is undefined; undefined if
 * git cannot tell.
 */
export function changesBetween(git: Git, base: string, head: string | undefined): Changes | undefined {
  const trees = head === undefined ? [base] : [base, head];
  const listed = git.run([...DIFF, '--name-status', '-z', ...trees, '--']);
  if (!listed.ok) return undefined;
  const tracked = parseNameStatus(listed.output.toString('utf8'));
  const files = head === undefined ? [...tracked, ...untrackedFiles(git, tracked)] : tracked;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const patches = new Map<string, Patch>();
  const patchOf = (path: string): Patch => {
    const known = patches.get(path);
    if (known !== undefined) return known;
    const made = readPatch(git, trees, byPath.get(path));
    patches.set(path, made);
    return made;
  };
  return { files, changedLines: (path) => patchOf(path).changed, hunks: (path) => patchOf(path).hunks };
}

/**
 * `git diff --name-status -z`: status, path, and for a rename or copy the new path, each ended by NUL. What is not asked for
 * (an unmerged path) counts as modified, a changed type as modified, a copy as added.
 */
export function parseNameStatus(output: string): readonly ChangedFile[] {
  const fields = output.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at]?.[0] ?? '';
    const path = fields[at + 1] ?? '';
    const second = fields[at + 2];
    if ((status === 'R' || status === 'C') && second !== undefined) {
      files.push(
        status === 'R'
          ? { path: second, status: 'renamed', basePath: path }
          : { path: second, status: 'added', basePath: undefined },
      );
      at += 3;
    } else {
      files.push(changedFile(status, path));
      at += 2;
    }
  }
  return files;
}

function changedFile(status: string, path: string): ChangedFile {
  if (status === 'A') return { path, status: 'added', basePath: undefined };
  return { path, status: status === 'D' ? 'removed' : 'modified', basePath: path };
}

function untrackedFiles(git: Git, tracked: readonly ChangedFile[]): readonly ChangedFile[] {
  const listed = git.run(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']);
  if (!listed.ok) return [];
  const known = new Set(tracked.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  return listed.output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !known.has(path))
    .map((path) => ({ path, status: 'added', basePath: undefined }));
}

/** What a diff says about one file of the head. */
export interface Patch {
  /** Lines that were added or replaced others. */
  readonly changed: readonly LineRange[];
  readonly hunks: readonly LineRange[];
}

/** All lines of a file. */
export const WHOLE: readonly LineRange[] = [{ start: 1, end: Number.MAX_SAFE_INTEGER }];
export const NOTHING: Patch = { changed: [], hunks: [] };

function readPatch(git: Git, trees: readonly string[], file: ChangedFile | undefined): Patch {
  if (file === undefined || file.status === 'removed') return NOTHING;
  if (file.status === 'added') return { changed: WHOLE, hunks: WHOLE };
  const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(top,literal)${path}`);
  const shown = git.run([...DIFF, '-U3', ...trees, '--', ...paths]);
  return shown.ok ? parsePatch(shown.output.toString('utf8')) : NOTHING;
}

/** The hunks of a unified diff of one file, and in them the lines that were added. */
export function parsePatch(patch: string): Patch {
  const changed: LineRange[] = [];
  const hunks: LineRange[] = [];
  let line = 0;
  let last = -1;
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (header !== null) {
      const count = Number(header[2] ?? 1);
      line = Number(header[1]);
      last = line + count - 1;
      if (count > 0) hunks.push({ start: line, end: last });
    } else if (text.startsWith('+') && line <= last) {
      extend(changed, line);
      line++;
    } else if (text.startsWith(' ')) line++;
  }
  return { changed, hunks };
}

function extend(ranges: LineRange[], line: number): void {
  const before = ranges.at(-1);
  if (before !== undefined && before.end === line - 1) ranges[ranges.length - 1] = { start: before.start, end: line };
  else ranges.push({ start: line, end: line });
}
