/** The repository on disk. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { DiagnosticBag } from './diagnostic.js';
import { discover, ENTRIES_PER_FILE, hasReadableName, reportSkipped } from './discovery.js';
import { type FormFiles, formsNamed, isReadKind } from './forms.js';
import type { PathTest } from './globs.js';
import type { Limits } from './limits.js';
import { linkedTerraformFile } from './links.js';
import { codeOf, type PlainFile, readPlainFile, reasonOf, withPlainFile } from './plain-file.js';
import type { Kept, Repository } from './repository.js';
import type { Scope } from './scope.js';
import { SourceFile } from './source-file.js';

/**
 * The files of `scope` that may be of an input form, and every other file of the repository for those that ask.
 * Nothing outside the root, in `.git` or behind a link is ever read, except what a Terraform file of the repository links to in it.
 */
export function openRepository(
  scope: Scope,
  exclude: PathTest,
  limits: Limits,
  bag: DiagnosticBag,
  kept: Kept = 'infrastructure',
): Repository {
  const reader = new RepositoryReader(scope.root, limits, bag);
  const files = discover(scope, exclude, limits, bag).filter(
    (file) => kept === 'all' || reader.mayBeInfrastructure(file),
  );
  const listed = new Set(files);
  return {
    files,
    read(file, expects) {
      const source = reader.read(file, expects === 'any');
      if (source === undefined && listed.has(file)) reader.reportVanished(file);
      return source;
    },
    list: (folder) => reader.list(folder),
  };
}

/** Reads and remembers files by repository path. */
class RepositoryReader {
  private readonly sources = new Map<string, SourceFile | undefined>();
  private readonly reported = new Set<string>();
  private readonly plainFolders = new Map<string, boolean>([['', true]]);
  private readonly listings = new Map<string, readonly string[] | undefined>();
  private entries: number;

  constructor(
    private readonly root: string,
    private readonly limits: Limits,
    private readonly bag: DiagnosticBag,
  ) {
    this.entries = limits.files * ENTRIES_PER_FILE;
  }

  /** `quietly`: content that is no text is not reported. */
  read(file: string, quietly: boolean): SourceFile | undefined {
    const known = this.sources.get(file);
    if (known !== undefined || this.sources.has(file)) return known;
    const source = this.load(file, quietly);
    // What was not reported is looked at again by whoever expects text.
    if (source !== undefined || !quietly) this.sources.set(file, source);
    return source;
  }

  list(folder: string): readonly string[] | undefined {
    if (!this.listings.has(folder)) this.listings.set(folder, this.loadListing(folder));
    return this.listings.get(folder);
  }

  /** True if a file may be of an input form. Large or broken files are searched before they count as a problem. */
  mayBeInfrastructure(file: string): boolean {
    const forms = formsNamed(file);
    if (forms.some((form) => form.mayHold === undefined)) return true;
    const content = readPlainFile(this.absolute(file), this.limits.fileBytes);
    if (content.kind === 'text') return this.keepIfInfrastructure(file, content.text, forms);
    const fitting = content.kind === 'too-large' || content.kind === 'not-text' ? this.searchBytes(file, forms) : forms;
    if (fitting.length === 0) return false;
    const maxBytes = Math.max(...fitting.map((form) => form.maxBytes?.(this.limits) ?? 0));
    if (content.kind !== 'too-large' || maxBytes <= this.limits.fileBytes) this.report(file, content);
    else {
      const whole = readPlainFile(this.absolute(file), maxBytes);
      if (whole.kind === 'text') return this.keepIfInfrastructure(file, whole.text, fitting);
      this.report(file, whole, maxBytes);
    }
    return false;
  }

  private keepIfInfrastructure(file: string, text: string, forms: readonly FormFiles[]): boolean {
    if (!forms.some((form) => form.mayHold?.(text) === true)) return false;
    this.sources.set(file, new SourceFile(file, text));
    return true;
  }

  /** A file that was listed can only be missing if something removed it meanwhile. */
  reportVanished(file: string): void {
    if (!this.reported.has(file))
      this.report(file, { kind: 'unreadable', why: 'it vanished while the files were read' });
  }

  private load(file: string, quietly: boolean): SourceFile | undefined {
    if (!isRepositoryPath(file)) return undefined;
    const link = this.linkOnTheWay(file);
    if (link !== undefined) {
      this.report(link, { kind: 'not-a-file', what: 'symbolic link' });
      return undefined;
    }
    const content = readPlainFile(this.absolute(file), this.limits.fileBytes);
    if (content.kind === 'text') return new SourceFile(file, content.text);
    // What a link between Terraform files leads to is read under its own name, which is where people change it.
    const target = content.kind === 'not-a-file' ? linkedTerraformFile(this.root, file) : undefined;
    if (target !== undefined) return this.read(target, quietly);
    if (content.kind === 'not-text' && quietly) return undefined;
    // A folder is no file: to those that ask for one it does not exist.
    if (content.kind !== 'not-a-file' || content.what !== 'folder') this.report(file, content);
    return undefined;
  }

  private loadListing(folder: string): readonly string[] | undefined {
    if (folder !== '' && !isRepositoryPath(folder)) return [];
    const link = this.linkOnTheWay(`${folder}/`);
    if (link !== undefined) {
      this.report(link, { kind: 'not-a-file', what: 'symbolic link' });
      return undefined;
    }
    const entries = this.entriesOf(folder);
    if (entries === undefined) return undefined;
    this.entries -= entries.length;
    if (this.entries < 0) {
      this.bag.report('too-many-files', 'Listing folders stopped: there are more files in them than one run looks at.');
      return undefined;
    }
    const files = entries.flatMap((entry) =>
      this.plainFileOf(entry, folder === '' ? entry.name : `${folder}/${entry.name}`),
    );
    return files.sort();
  }

  /** What lies in a folder; nothing if there is no such folder. */
  private entriesOf(folder: string): readonly Dirent[] | undefined {
    try {
      return readdirSync(this.absolute(folder), { withFileTypes: true });
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return [];
      this.bag.report('unreadable-file', `The folder cannot be listed: ${reasonOf(error)}.`, folder);
      return undefined;
    }
  }

  /** The path of an entry that is a file, or a link that is followed. What might have been read is reported if it is neither. */
  private plainFileOf(entry: Dirent, name: string): readonly string[] {
    const isFollowed = entry.isSymbolicLink() && linkedTerraformFile(this.root, name) !== undefined;
    if (entry.isFile() || isFollowed) return hasReadableName(name, this.bag) ? [name] : [];
    if (!entry.isDirectory() && isReadKind(name)) reportSkipped(entry, name, this.root, this.bag);
    return [];
  }

  /** The first folder above the file that is a link, so that nothing is read through it. */
  private linkOnTheWay(file: string): string | undefined {
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const folder = file.slice(0, end);
      let plain = this.plainFolders.get(folder);
      if (plain === undefined) {
        plain = !isLink(this.absolute(folder));
        this.plainFolders.set(folder, plain);
      }
      if (!plain) return folder;
    }
    return undefined;
  }

  /** The forms that a large or broken file may be of. */
  private searchBytes(file: string, forms: readonly FormFiles[]): readonly FormFiles[] {
    return forms.filter((form) => {
      const searched = withPlainFile(this.absolute(file), (descriptor) =>
        form.mayHoldLarge?.(descriptor) === true ? { kind: 'text', text: '' } : { kind: 'missing' },
      );
      return searched.kind !== 'missing';
    });
  }

  private report(file: string, content: PlainFile, maxBytes = this.limits.fileBytes): void {
    if (content.kind === 'missing' || content.kind === 'text') return;
    this.reported.add(file);
    switch (content.kind) {
      case 'too-large':
        this.bag.report('file-too-large', `It has ${content.bytes} bytes; at most ${maxBytes} are read.`, file);
        break;
      case 'not-a-file':
        this.bag.report('skipped-path', `This ${content.what} is not followed; nothing is read through it.`, file);
        break;
      case 'not-text':
        this.bag.report('unreadable-file', 'It is not UTF-8 text.', file);
        break;
      case 'unreadable':
        this.bag.report('unreadable-file', `It cannot be read: ${content.why}.`, file);
        break;
    }
  }

  private absolute(file: string): string {
    return path.join(this.root, file);
  }
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    // Missing folders are found out when the file itself is opened.
    return false;
  }
}

/** Relative, inside the root, and not in `.git`, which may hold credentials. */
function isRepositoryPath(file: string): boolean {
  if (file === '' || file.includes('\0') || path.isAbsolute(file) || path.win32.isAbsolute(file)) return false;
  return file.split('/').every((segment) => segment !== '..' && segment.toLowerCase() !== '.git');
}
