/** The tree of one commit: its files, read out of git's objects, whatever stands in the work tree. */
import { decodeText, type PlainFile } from '../plain-file.js';
import { resolvePath } from '../repository.js';
import type { Git } from './git.js';

export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The object's name; equal names are equal contents. */
  readonly oid: string;
  /** Bytes; 0 for a submodule. */
  readonly bytes: number;
}

export class GitTree {
  private readonly contents = new Map<string, PlainFile>();
  private folders: ReadonlyMap<string, readonly TreeEntry[]> | undefined;

  private constructor(
    private readonly git: Git,
    readonly commit: string,
    readonly entries: ReadonlyMap<string, TreeEntry>,
    private readonly maxBytes: number,
  ) {}

  /** The tree of a commit; undefined if git does not have it. */
  static open(git: Git, commit: string, maxBytes: number): GitTree | undefined {
    const listed = git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--']);
    if (!listed.ok) return undefined;
    const entries = parseTree(listed.output.toString('utf8'));
    return new GitTree(git, commit, new Map(entries.map((entry) => [entry.path, entry])), maxBytes);
  }

  /** Reads many files in one go; {@link read} then has them. */
  load(paths: readonly string[]): void {
    const wanted = paths.flatMap((path) => {
      const entry = this.entries.get(path);
      return entry?.kind === 'file' && entry.bytes <= this.maxBytes && !this.contents.has(entry.oid) ? [entry.oid] : [];
    });
    if (wanted.length === 0) return;
    const oids = [...new Set(wanted)];
    const answer = this.git.run(['cat-file', '--batch'], { input: oids.map((oid) => `${oid}\n`).join('') });
    const found = answer.ok ? parseBatch(answer.output) : new Map<string, Buffer>();
    for (const oid of oids) this.contents.set(oid, contentOf(found.get(oid)));
  }

  /** The content of a file of the tree. */
  read(path: string): PlainFile {
    const entry = this.entries.get(path);
    if (entry === undefined) return { kind: 'missing' };
    if (entry.kind === 'link') return { kind: 'not-a-file', what: 'symbolic link' };
    if (entry.kind === 'submodule') return { kind: 'not-a-file', what: 'submodule' };
    if (entry.bytes > this.maxBytes) return { kind: 'too-large', bytes: entry.bytes };
    if (!this.contents.has(entry.oid)) this.load([path]);
    return this.contents.get(entry.oid) ?? NOT_THERE;
  }

  /** The content of a file that may be larger than others. */
  readLarge(path: string, maxBytes: number): PlainFile {
    const entry = this.entries.get(path);
    if (entry?.kind !== 'file' || entry.bytes <= this.maxBytes) return this.read(path);
    if (entry.bytes > maxBytes) return { kind: 'too-large', bytes: entry.bytes };
    const answer = this.git.run(['cat-file', 'blob', entry.oid]);
    return contentOf(answer.ok ? answer.output : undefined);
  }

  /** What lies directly in a folder, sorted by path; the empty text is the repository itself. */
  list(folder: string): readonly TreeEntry[] {
    this.folders ??= byFolder(this.entries.values());
    return this.folders.get(folder) ?? [];
  }

  /** The path a link leads to, over other links, if something of the tree stands there. */
  target(link: string): string | undefined {
    let at: string | undefined = link;
    for (let steps = 0; steps < MOST_LINKS && at !== undefined; steps++) {
      if (this.entries.get(at)?.kind !== 'link') return this.entries.has(at) ? at : undefined;
      const written = this.search(at);
      at = written === undefined || written.startsWith('/') ? undefined : resolvePath(at, written);
    }
    return undefined;
  }

  /** The bytes of a file however large, or the target of a link, as Latin-1; undefined if git does not hand them out. */
  search(path: string): string | undefined {
    const entry = this.entries.get(path);
    if (entry === undefined || entry.kind === 'submodule') return undefined;
    const answer = this.git.run(['cat-file', 'blob', entry.oid]);
    return answer.ok ? answer.output.toString('latin1') : undefined;
  }
}

/** Links that lead to links; more than this are taken for a circle. */
const MOST_LINKS = 10;

function byFolder(entries: Iterable<TreeEntry>): ReadonlyMap<string, readonly TreeEntry[]> {
  const folders = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const folder = entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0));
    const listed = folders.get(folder);
    if (listed === undefined) folders.set(folder, [entry]);
    else listed.push(entry);
  }
  for (const listed of folders.values()) listed.sort((one, other) => (one.path < other.path ? -1 : 1));
  return folders;
}

const NOT_THERE: PlainFile = { kind: 'unreadable', why: 'git does not have its content' };

function contentOf(bytes: Buffer | undefined): PlainFile {
  if (bytes === undefined) return NOT_THERE;
  const text = decodeText(bytes);
  return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}

/** `git ls-tree -r -l -z`: mode, type, object and size, a tab, the path, NUL. */
export function parseTree(output: string): readonly TreeEntry[] {
  return output.split('\0').flatMap((line): readonly TreeEntry[] => {
    const tab = line.indexOf('\t');
    const [mode, type, oid, size] = line.slice(0, Math.max(tab, 0)).split(/ +/);
    if (mode === undefined || oid === undefined) return [];
    const path = line.slice(tab + 1);
    if (type === 'commit') return [{ path, kind: 'submodule', oid, bytes: 0 }];
    return [{ path, kind: mode === '120000' ? 'link' : 'file', oid, bytes: Number(size) || 0 }];
  });
}

/** `git cat-file --batch`: a line of object, type and size, the content, a line end; `OBJECT missing` for what is not there. */
export function parseBatch(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing' || size === undefined) continue;
    const bytes = Number(size);
    found.set(oid, output.subarray(at, at + bytes));
    at += bytes + 1;
  }
  return found;
}
