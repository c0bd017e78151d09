/** Finding the files a run is about. */
import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { DiagnosticBag } from './diagnostic.js';
import { isReadKind } from './forms.js';
import type { PathTest } from './globs.js';
import type { Limits } from './limits.js';
import { linkedTerraformFile } from './links.js';
import { codeOf, kindOf, reasonOf } from './plain-file.js';
import { repositoryPath, type Scope } from './scope.js';

/** Folders of tools, whose content is a copy of something else or no infrastructure at all. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform']);

/** How many entries of folders are looked at for each file that may be read, so that a huge tree ends too. */
export const ENTRIES_PER_FILE = 50;

/**
 * Repository paths of the files in scope that may be infrastructure, sorted, whatever they hold.
 * Links between Terraform files are listed. All others, devices and folders that cannot be listed are reported, never followed.
 */
export function discover(scope: Scope, exclude: PathTest, limits: Limits, bag: DiagnosticBag): readonly string[] {
  const walk: Walk = { scope, exclude, bag, found: new Set(), entries: limits.files * ENTRIES_PER_FILE };
  const folders: string[] = [];
  for (const start of scope.paths) visitStart(walk, start, folders);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(walk, folder)) {
      if (walk.entries-- <= 0 || walk.found.size > limits.files) return withinBudget(walk, limits);
      visit(walk, entry, folder === '' ? entry.name : `${folder}/${entry.name}`, folders);
    }
  }
  return withinBudget(walk, limits);
}

interface Walk {
  readonly scope: Scope;
  readonly exclude: PathTest;
  readonly bag: DiagnosticBag;
  readonly found: Set<string>;
  entries: number;
}

function visitStart(walk: Walk, start: string, folders: string[]): void {
  if (walk.exclude(start)) return;
  if (lstatSync(path.join(walk.scope.root, start)).isDirectory()) folders.push(start);
  else if (isReadKind(start)) walk.found.add(start);
}

function visit(walk: Walk, entry: Dirent, name: string, folders: string[]): void {
  if (entry.isDirectory()) {
    if (!SKIPPED_FOLDERS.has(entry.name) && !walk.exclude(name)) folders.push(name);
  } else if (entry.isFile() || (entry.isSymbolicLink() && linkedTerraformFile(walk.scope.root, name) !== undefined)) {
    if (isReadKind(name) && !walk.exclude(name)) addFile(walk, name);
  } else if (!walk.exclude(name)) {
    reportSkipped(entry, name, walk.scope.root, walk.bag);
  }
}

/**
 * A link named like infrastructure whose content is not also judged under its own name would hide it, so it makes the
 * result incomplete; any other skipped entry is a warning.
 */
export function reportSkipped(entry: Dirent, name: string, root: string, bag: DiagnosticBag): void {
  const kind = kindOf(entry);
  if (entry.isSymbolicLink() && isReadKind(name) && leadsToUnreadKind(root, name)) {
    const message = `This ${kind} is not followed, and its target is not read under its own name. Put the file here or exclude the link.`;
    bag.report('unreadable-file', message, name);
  } else {
    bag.report('skipped-path', `This ${kind} is not followed; nothing is read through it.`, name);
  }
}

/** True if the target exists but is no file of the repository that would be read under its own name. */
function leadsToUnreadKind(root: string, link: string): boolean {
  try {
    const target = repositoryPath(root, realpathSync(path.join(root, link)));
    return target === undefined || !isReadKind(target) || target.split('/').some((part) => SKIPPED_FOLDERS.has(part));
  } catch {
    return false;
  }
}

function addFile(walk: Walk, name: string): void {
  if (hasReadableName(name, walk.bag)) walk.found.add(name);
}

/** False, and reported, for a name that opens no file: the runtime puts this character where one is not UTF-8. */
export function hasReadableName(name: string, bag: DiagnosticBag): boolean {
  if (!name.includes('\ufffd')) return true;
  bag.report('unreadable-file', 'Its name is not valid Unicode text, so it cannot be opened.', name);
  return false;
}

function list(walk: Walk, folder: string): readonly Dirent[] {
  try {
    return readdirSync(path.join(walk.scope.root, folder), { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT')
      walk.bag.report('unreadable-file', `The folder cannot be listed: ${reasonOf(error)}.`, folder);
    return [];
  }
}

function withinBudget(walk: Walk, limits: Limits): readonly string[] {
  const sorted = [...walk.found].sort();
  if (walk.entries >= 0 && sorted.length <= limits.files) return sorted;
  const message = `There are more files than one run reads (${limits.files}). Name the folders to read or exclude some.`;
  walk.bag.report('too-many-files', message);
  return sorted.slice(0, limits.files);
}
