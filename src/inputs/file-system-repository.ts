/** The repository on disk. */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { DiagnosticBag } from './diagnostic.js';
import { discover } from './discovery.js';
import { type FormFiles, formsNamed } from './forms.js';
import type { PathTest } from './globs.js';
import type { Limits } from './limits.js';
import { type PlainFile, readPlainFile, withPlainFile } from './plain-file.js';
import type { Repository } from './repository.js';
import type { Scope } from './scope.js';
import { SourceFile } from './source-file.js';

/**
 * The files of `scope` that may be of an input form, and every other file of the repository for those that ask.
 * Nothing outside the root, behind a link or in `.git` is ever read.
 */
export function openRepository(scope: Scope, exclude: PathTest, limits: Limits, bag: DiagnosticBag): Repository {
  const reader = new RepositoryReader(scope.root, limits, bag);
  const files = discover(scope, exclude, limits, bag).filter((file) => reader.mayBeInfrastructure(file));
  const listed = new Set(files);
  return {
    files,
    read(file) {
      const source = reader.read(file);
      if (source === undefined && listed.has(file)) reader.reportVanished(file);
      return source;
    },
  };
}

/** Reads and remembers files by repository path. */
class RepositoryReader {
  private readonly sources = new Map<string, SourceFile | undefined>();
  private readonly reported = new Set<string>();
  private readonly plainFolders = new Map<string, boolean>([['', true]]);

  constructor(
    private readonly root: string,
    private readonly limits: Limits,
    private readonly bag: DiagnosticBag,
  ) {}

  read(file: string): SourceFile | undefined {
    if (!this.sources.has(file)) this.sources.set(file, this.load(file));
    return this.sources.get(file);
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

  private load(file: string): SourceFile | undefined {
    if (!isRepositoryPath(file)) return undefined;
    const link = this.linkOnTheWay(file);
    if (link !== undefined) {
      this.report(link, { kind: 'not-a-file', what: 'symbolic link' });
      return undefined;
    }
    const content = readPlainFile(this.absolute(file), this.limits.fileBytes);
    if (content.kind === 'text') return new SourceFile(file, content.text);
    // A folder is no file: to those that ask for one it does not exist.
    if (content.kind !== 'not-a-file' || content.what !== 'folder') this.report(file, content);
    return undefined;
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
