/** A commit as the repository of a run. */
import type { DiagnosticBag } from '../diagnostic.js';
import { formsNamed, isReadKind } from '../forms.js';
import type { PathTest } from '../globs.js';
import type { Limits } from '../limits.js';
import { type Repository, resolvePath } from '../repository.js';
import { isBelow } from '../scope.js';
import { SourceFile } from '../source-file.js';
import { reportUnread } from '../unread.js';
import type { GitTree, TreeEntry } from './tree.js';

export interface GitScope {
  /** Repository paths of files and folders; the empty text is the root. */
  readonly paths: readonly string[];
  readonly exclude: PathTest;
}

/**
 * The files of a commit that may be of an input form, and every other file of it for those that ask. Links and submodules
 * are reported and not followed.
 */
export function openGitRepository(tree: GitTree, scope: GitScope, limits: Limits, bag: DiagnosticBag): Repository {
  const candidates = inScope(tree, scope, limits, bag);
  tree.load(candidates);
  const sources = new Map<string, SourceFile | undefined>();
  const read = (file: string): SourceFile | undefined => {
    if (!sources.has(file)) sources.set(file, readFrom(tree, file, limits, bag));
    return sources.get(file);
  };
  return { files: candidates.filter((file) => mayBeInfrastructure(tree, file)), read };
}

function readFrom(tree: GitTree, file: string, limits: Limits, bag: DiagnosticBag): SourceFile | undefined {
  const content = tree.read(file);
  if (content.kind === 'text') return new SourceFile(file, content.text);
  reportUnread(file, content, limits, bag);
  return undefined;
}

function inScope(tree: GitTree, { paths, exclude }: GitScope, limits: Limits, bag: DiagnosticBag): readonly string[] {
  const found: string[] = [];
  for (const entry of tree.entries.values()) {
    if (!isBelow(entry.path, paths) || isOfTools(entry.path) || exclude(entry.path)) continue;
    if (entry.kind !== 'file') reportSkipped(entry, tree, bag);
    else if (isReadKind(entry.path)) found.push(entry.path);
  }
  if (found.length > limits.files) {
    const message = `There are more files than one run reads (${limits.files}). Name the folders to read or exclude some.`;
    bag.report('too-many-files', message);
  }
  return found.sort().slice(0, limits.files);
}

/** Folders of tools hold copies of something else. */
function isOfTools(file: string): boolean {
  return /(?:^|\/)(?:node_modules|\.terraform)\//.test(file);
}

/** A link named like infrastructure that leads to something not read under its own name would hide it. */
function reportSkipped(entry: TreeEntry, tree: GitTree, bag: DiagnosticBag): void {
  if (entry.kind === 'link' && isReadKind(entry.path) && !leadsToReadFile(entry, tree)) {
    const message =
      'This symbolic link is not followed, and its target is not read under its own name. Put the file here or exclude the link.';
    bag.report('unreadable-file', message, entry.path);
  } else {
    const what = entry.kind === 'link' ? 'symbolic link' : 'submodule';
    bag.report('skipped-path', `This ${what} is not followed; nothing is read through it.`, entry.path);
  }
}

/** A link to nothing hides nothing. */
function leadsToReadFile(entry: TreeEntry, tree: GitTree): boolean {
  const target = tree.search(entry.path);
  if (target === undefined || target.startsWith('/')) return false;
  const resolved = resolvePath(entry.path, target);
  if (resolved === undefined) return false;
  const found = tree.entries.get(resolved);
  return found === undefined || (found.kind === 'file' && isReadKind(resolved) && !isOfTools(resolved));
}

/** True if a file may be of an input form. One that cannot be read counts, so that reading it says why. */
function mayBeInfrastructure(tree: GitTree, file: string): boolean {
  const forms = formsNamed(file);
  if (forms.some((form) => form.mayHold === undefined)) return true;
  const content = tree.read(file);
  const text = content.kind === 'text' ? content.text : tree.search(file);
  return text === undefined || forms.some((form) => form.mayHold?.(text) === true);
}
