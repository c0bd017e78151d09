/** The files of the repository as the pure stages see them. */
import type { SourceFile } from './source-file.js';

export interface Repository {
  /** Paths in scope, relative to the repository root with forward slashes, sorted. */
  readonly files: readonly string[];
  /**
   * A text file by repository path, whether in scope or not; undefined if it does not exist, lies outside the repository,
   * or cannot be read (which is reported once as a diagnostic, except for "does not exist"). Repeated reads give the same object.
   * `expects`: `any` where other content than text is nothing to report, as of a certificate whose hash is taken.
   */
  read(path: string, expects?: 'text' | 'any'): SourceFile | undefined;
  /**
   * Paths of the files that lie directly in a folder (the empty text is the repository itself), sorted, whether in scope or not;
   * none if there is no such folder. Undefined if they cannot be told, which is reported once.
   */
  list(folder: string): readonly string[] | undefined;
}

/** Which files of the kinds that are read a run is about: those whose text may deploy something, or all of them. */
export type Kept = 'infrastructure' | 'all';

/**
 * The repository path of `reference` as written in the file `from`; undefined if it leaves the repository.
 * Both kinds of slash separate segments, as Bicep accepts them.
 */
export function resolvePath(from: string, reference: string): string | undefined {
  const segments = from.split('/').slice(0, -1);
  for (const segment of reference.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}
