/** What GitHub's API says about commits, out of a real git repository. */
import { execFileSync } from 'node:child_process';

export interface DiffEntry {
  readonly sha: string;
  readonly filename: string;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly blob_url: string;
  readonly raw_url: string;
  readonly contents_url: string;
  readonly patch?: string;
  readonly previous_filename?: string;
}

const STATUSES: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'modified',
};

/** As it was found before a test took git away from the Action. */
const ENV = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent' };

/** A repository as the API tells of it. */
export class GitAnswers {
  constructor(
    private readonly folder: string,
    /** `https://api.github.com/repos/o/r` */
    private readonly url: string,
  ) {}

  /** The full name of a commit or branch; undefined if there is none. */
  commit(name: string): string | undefined {
    try {
      return this.git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).trim();
    } catch {
      return undefined;
    }
  }

  mergeBase(base: string, head: string): string {
    return this.git('merge-base', base, head).trim();
  }

  /** What a three-dot comparison lists. Of binary files there is no patch. */
  diff(base: string, head: string): readonly DiffEntry[] {
    const range = [this.mergeBase(base, head), head];
    const raw = this.git('diff', '--raw', '--no-abbrev', '-z', '-M', ...range).split('\0');
    const patches = this.git('diff', '-M', '-U3', ...range).split(/^diff --git .*$/m);
    const entries: DiffEntry[] = [];
    for (let at = 0; at + 1 < raw.length; ) {
      const [, , before = '', after = '', status = ''] = (raw[at] ?? '').split(' ');
      const isRename = status.startsWith('R');
      const patch = patchIn(patches[entries.length + 1] ?? '');
      const lines = (patch ?? '').split('\n');
      const [additions, deletions] = ['+', '-'].map((sign) => lines.filter((line) => line.startsWith(sign)).length);
      const filename = raw[at + (isRename ? 2 : 1)] ?? '';
      entries.push({
        sha: status === 'D' ? before : after,
        filename,
        status: STATUSES[status[0] ?? ''] ?? 'changed',
        additions: additions ?? 0,
        deletions: deletions ?? 0,
        changes: (additions ?? 0) + (deletions ?? 0) || (patch === undefined && !isRename ? 1 : 0),
        blob_url: `${this.url}/blob`,
        raw_url: `${this.url}/raw`,
        contents_url: `${this.url}/contents`,
        ...(patch === undefined ? {} : { patch }),
        ...(isRename ? { previous_filename: raw[at + 1] ?? '' } : {}),
      });
      at += isRename ? 3 : 2;
    }
    return entries;
  }

  gitCommit(sha: string): object {
    const text = this.git('cat-file', 'commit', sha);
    const [, tree = ''] = /^tree (\w+)$/m.exec(text) ?? [];
    const parents = [...text.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent);
    const somebody = { name: 'Test', email: 'test@example.com', date: '2026-01-01T00:00:00Z' };
    return {
      sha,
      node_id: 'C_1',
      url: `${this.url}/git/commits/${sha}`,
      html_url: `${this.url}/commit/${sha}`,
      author: somebody,
      committer: somebody,
      message: 'change',
      tree: { sha: tree, url: `${this.url}/git/trees/${tree}` },
      parents: parents.map((parent) => ({ sha: parent, url: this.url, html_url: this.url })),
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
  }

  tree(sha: string, truncateTo: number | undefined): object {
    const lines = this.git('ls-tree', '-r', '-t', '-l', '-z', sha)
      .split('\0')
      .filter((line) => line !== '');
    const all = lines.map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode, type, object, size] = facts.split(/ +/);
      return { path, mode, type, sha: object, ...(size === '-' ? {} : { size: Number(size) }), url: `${this.url}/git` };
    });
    const tree = truncateTo === undefined ? all : all.slice(0, truncateTo);
    return { sha, url: `${this.url}/git/trees/${sha}`, tree, truncated: tree.length < all.length };
  }

  /** Undefined if there is no such blob. */
  blob(sha: string): object | undefined {
    try {
      const content = execFileSync('git', ['-C', this.folder, 'cat-file', 'blob', sha], {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: ENV,
      });
      const encoded = content.toString('base64').replace(/.{60}/g, '$&\n');
      return {
        sha,
        node_id: 'B_1',
        url: `${this.url}/git/blobs/${sha}`,
        size: content.length,
        encoding: 'base64',
        content: encoded,
      };
    } catch {
      return undefined;
    }
  }

  private git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.folder, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: ENV,
      maxBuffer: 64 * 1024 * 1024,
    });
  }
}

function patchIn(section: string): string | undefined {
  const start = section.search(/^@@ /m);
  return start < 0 ? undefined : section.slice(start).replace(/\n$/, '');
}

/** The lines of the head that the hunks of a patch show, as ranges; for checking where a review may comment. */
export function shownLines(patch: string): readonly (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => [
    Number(start),
    Number(start) + Number(count) - 1,
  ]);
}
