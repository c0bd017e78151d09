/** A repository with other texts in some of its files. */
import type { Repository } from './repository.js';
import { SourceFile } from './source-file.js';

/** @param texts by the file as it is; what is not among them is the repository's very file */
export function editedRepository(repository: Repository, texts: ReadonlyMap<SourceFile, string>): Repository {
  const sources = new Map(
    [...texts].map(([{ path, hasByteOrderMark }, text]) => [
      path,
      new SourceFile(path, hasByteOrderMark ? `\ufeff${text}` : text),
    ]),
  );
  return {
    files: repository.files,
    read(path, expects) {
      const source = repository.read(path, expects);
      // A link leads to what its target is now.
      return source === undefined ? undefined : (sources.get(source.path) ?? source);
    },
    list: (folder) => repository.list(folder),
  };
}
