/** What a pull request (or any later state of a repository) changed, file by file. */

/** Lines of a file, 1-based, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface ChangedFile {
  /** Its path in the head; for a removed file, its path in the base. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Its path in the base; undefined if it was added. */
  readonly basePath: string | undefined;
}

export interface Changes {
  readonly files: readonly ChangedFile[];
  /** The lines of a file of the head that the base does not have in its place; none for files that are the same. */
  changedLines(path: string): readonly LineRange[];
  /** The stretches of a file that a diff view shows: changed lines with three lines around them. */
  hunks(path: string): readonly LineRange[];
}

/** No change at all. */
export const NO_CHANGES: Changes = { files: [], changedLines: () => [], hunks: () => [] };

/** The same change, which also added these files. */
export function withAdded(changes: Changes, paths: readonly string[]): Changes {
  const known = new Set(changes.files.map(({ path }) => path));
  const added = paths.filter((path) => !known.has(path));
  const files = added.map((path): ChangedFile => ({ path, status: 'added', basePath: undefined }));
  return files.length === 0 ? changes : { ...changes, files: [...changes.files, ...files] };
}

/** True if one of the ranges holds a line between the two, both included. */
export function touches(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= end && start <= range.end);
}

/** True if one range holds both lines. */
export function holds(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** The path a file of the base has in the head, by what was renamed; undefined if it was removed. */
export function headPaths(changes: Changes): (basePath: string) => string | undefined {
  const moved = new Map(
    changes.files.flatMap(({ basePath, path, status }) =>
      basePath === undefined ? [] : [[basePath, status === 'removed' ? undefined : path] as const],
    ),
  );
  return (basePath) => (moved.has(basePath) ? moved.get(basePath) : basePath);
}
