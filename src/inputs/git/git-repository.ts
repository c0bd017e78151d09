/** A commit as the repository of a run. */
import type { DiagnosticBag } from '../diagnostic.js';
import { formsNamed, isReadKind } from '../forms.js';
import type { PathTest } from '../globs.js';
import type { Limits } from '../limits.js';
import { isTerraformFile, mayBeLinkedTo } from '../links.js';
import type { PlainFile } from '../plain-file.js';
import { type Kept, type Repository, resolvePath } from '../repository.js';
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
export function openGitRepository(
  tree: GitTree,
  scope: GitScope,
  limits: Limits,
  bag: DiagnosticBag,
  kept: Kept = 'infrastructure',
): Repository {
  const candidates = inScope(tree, scope, limits, bag);
  tree.load(candidates);
  const sources = new Map<string, SourceFile | undefined>();
  const read = (file: string, expects?: 'text' | 'any'): SourceFile | undefined => {
    if (sources.has(file)) return sources.get(file);
    const content = contentOf(tree, file, limits);
    // What was not reported is looked at again by whoever expects text.
    if (content.kind === 'not-text' && expects === 'any') return undefined;
    const target = content.kind === 'not-a-file' ? linkedTerraformFile(tree, file) : undefined;
    const source = target === undefined ? sourceOf(file, content, limits, bag) : read(target);
    sources.set(file, source);
    return source;
  };
  const files = candidates.filter((file) => kept === 'all' || mayBeInfrastructure(tree, file, limits));
  return { files, read, list: (folder) => listed(tree, folder, bag) };
}

/** The content of a file; those of some forms may be larger than others. */
function contentOf(tree: GitTree, file: string, limits: Limits): PlainFile {
  const content = tree.read(file);
  if (content.kind !== 'too-large') return content;
  const large = formsNamed(file).find((form) => form.maxBytes !== undefined);
  const maxBytes = large?.maxBytes?.(limits);
  if (maxBytes === undefined || large?.mayHold?.(tree.search(file) ?? '') !== true) return content;
  return tree.readLarge(file, maxBytes);
}

function sourceOf(file: string, content: PlainFile, limits: Limits, bag: DiagnosticBag): SourceFile | undefined {
  if (content.kind === 'text') return new SourceFile(file, content.text);
  reportUnread(file, content, limits, bag);
  return undefined;
}

/** The files in a folder, and links that are followed. Others that are named like infrastructure are reported. */
function listed(tree: GitTree, folder: string, bag: DiagnosticBag): readonly string[] {
  return tree.list(folder).flatMap((entry) => {
    if (entry.kind === 'file' || linkedTerraformFile(tree, entry.path) !== undefined) return [entry.path];
    if (isReadKind(entry.path)) reportSkipped(entry, tree, bag);
    return [];
  });
}

/** What a link between files of Terraform leads to; undefined for every other link. */
function linkedTerraformFile(tree: GitTree, link: string): string | undefined {
  const target = isTerraformFile(link) ? tree.target(link) : undefined;
  return target !== undefined && tree.entries.get(target)?.kind === 'file' && mayBeLinkedTo(target)
    ? target
    : undefined;
}

function inScope(tree: GitTree, { paths, exclude }: GitScope, limits: Limits, bag: DiagnosticBag): readonly string[] {
  const found: string[] = [];
  for (const entry of tree.entries.values()) {
    if (!isBelow(entry.path, paths) || isOfTools(entry.path) || exclude(entry.path)) continue;
    const isFollowed = entry.kind === 'file' || linkedTerraformFile(tree, entry.path) !== undefined;
    if (!isFollowed) reportSkipped(entry, tree, bag);
    else if (isReadKind(entry.path)) found.push(entry.path);
  }
  if (found.length > limits.files) {
    const message = `There are more files than one run reads (${limits.files}). Name the folders to read or exclude some.`;
    bag.report('too-many-files', message);
  }
  return found.sort().slice(0, limits.files);
}

/** True for what lies in a folder of tools, which holds copies of something else. */
export function isOfTools(file: string): boolean {
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
function mayBeInfrastructure(tree: GitTree, file: string, limits: Limits): boolean {
  const forms = formsNamed(file);
  if (forms.some((form) => form.mayHold === undefined)) return true;
  const content = contentOf(tree, file, limits);
  const text = content.kind === 'text' ? content.text : tree.search(file);
  return text === undefined || forms.some((form) => form.mayHold?.(text) === true);
}
