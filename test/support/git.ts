/** Real git repositories, made by a test and gone with it. */
import { folderWith } from './files.js';
import { type Content, checkOut, newRepository, type TestRepository } from './git-folder.js';

export { type Content, repositoryIn, type TestRepository } from './git-folder.js';

/** A repository with one commit of these files on `main`. */
export function repositoryWith(files: Readonly<Record<string, Content>>): TestRepository {
  return newRepository(folderWith({}), files);
}

/** What actions/checkout makes of a commit by default: a clone of nothing but that commit, without any history. */
export function checkoutOf(origin: TestRepository, commit: string, depth = 1): TestRepository {
  return checkOut(folderWith({}), origin, commit, depth);
}
