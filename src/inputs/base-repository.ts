/** The base of a comparison as a repository: the head's files, those that were changed as they were before. */
import type { ChangedFile, Changes } from './changes.js';
import type { DiagnosticBag } from './diagnostic.js';
import { formsNamed, isReadKind } from './forms.js';
import type { Limits } from './limits.js';
import { isTerraformFile, mayBeLinkedTo } from './links.js';
import type { PlainFile } from './plain-file.js';
import type { Kept, Repository } from './repository.js';
import { SourceFile } from './source-file.js';
import { reportUnread } from './unread.js';

/** Where the contents of changed files come from. */
export interface BaseContents {
  /** A changed file as it was, by its path in the base. */
  read(basePath: string): PlainFile;
  /** What a link of the base, changed or not, leads to over other links. Without it links count as leading where the head's do. */
  target?(basePath: string): string | undefined;
}

/**
 * The base as a repository. What was not changed is the head's very file, so that equal files are the same object in both.
 *
 * @param isInScope whether a path is among those a run reads
 */
export function baseRepository(
  head: Repository,
  changes: Changes,
  contents: BaseContents,
  isInScope: (path: string) => boolean,
  limits: Limits,
  bag: DiagnosticBag,
  kept: Kept = 'infrastructure',
): Repository {
  const before = new Map(changes.files.flatMap((file) => (file.basePath === undefined ? [] : [[file.basePath, file]])));
  const cameLater = new Set(changes.files.filter((file) => isNewPath(file, before)).map(({ path }) => path));
  const sources = new Map<string, SourceFile | undefined>();
  const read: Repository['read'] = (path, expects) => {
    if (!before.has(path)) return cameLater.has(path) ? undefined : unchangedAt(path, expects);
    if (!sources.has(path)) sources.set(path, changedAt(path, expects));
    return sources.get(path);
  };
  const changedAt: Repository['read'] = (path, expects) => {
    const content = contents.read(path);
    const target = content.kind === 'not-a-file' ? linkedTerraformFile(path, contents) : undefined;
    return target === undefined ? sourceOf(path, content, limits, bag) : read(target, expects);
  };
  const unchangedAt: Repository['read'] = (path, expects) => {
    const source = head.read(path, expects);
    // A link that leads to a changed file led to what that was before, if it led there at all.
    return source === undefined || source.path === path
      ? source
      : read(contents.target?.(path) ?? source.path, expects);
  };
  const list = (folder: string) => {
    const now = head.list(folder);
    const then = [...before.keys()].filter((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) === folder);
    return now && [...new Set([...now.filter((path) => !cameLater.has(path)), ...then])].sort();
  };
  const isOfBase = (path: string) =>
    isInScope(path) && (kept === 'all' ? isReadKind(path) : mayBeInfrastructure(path, read(path)));
  const changed = [...before.keys()].filter(isOfBase);
  const unchanged = head.files.filter((path) => !before.has(path) && !cameLater.has(path));
  return { files: [...unchanged, ...changed].sort(), read, list };
}

/** True if nothing stood at this path of the head before. */
function isNewPath({ path, status }: ChangedFile, before: ReadonlyMap<string, ChangedFile>): boolean {
  return status !== 'removed' && !before.has(path);
}

/** What a link between files of Terraform led to; undefined for every other link. */
function linkedTerraformFile(link: string, contents: BaseContents): string | undefined {
  const target = isTerraformFile(link) ? contents.target?.(link) : undefined;
  return target !== undefined && target !== link && mayBeLinkedTo(target) ? target : undefined;
}

function sourceOf(path: string, content: PlainFile, limits: Limits, bag: DiagnosticBag): SourceFile | undefined {
  if (content.kind === 'text') return new SourceFile(path, content.text);
  reportUnread(path, content, limits, bag);
  return undefined;
}

function mayBeInfrastructure(path: string, source: SourceFile | undefined): boolean {
  const forms = formsNamed(path);
  if (forms.length === 0) return false;
  return forms.some((form) => form.mayHold === undefined || (source !== undefined && form.mayHold(source.text)));
}
