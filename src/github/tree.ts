/** The files of a commit and their contents, asked of GitHub by the names git gives them. */
import { isReadKind } from '../inputs/forms.js';
import { decodeText, type PlainFile } from '../inputs/plain-file.js';
import { blobId } from './blob-id.js';
import type { Client } from './client.js';
import { ServiceProblem } from './failure.js';

export interface RemoteEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly sha: string;
  readonly bytes: number;
}

export interface RemoteTree {
  /** By path. */
  readonly entries: ReadonlyMap<string, RemoteEntry>;
  /** False if GitHub left some out: it lists 100,000 at most (its documentation of "Get a tree"). */
  readonly isWhole: boolean;
}

/** Everything in a commit, in one request. Its kinds tell links from files, which the API for contents does not. */
export async function readTree({ octokit, repository }: Client, commit: string): Promise<RemoteTree> {
  const parameters = { ...repository, tree_sha: commit, recursive: '1' };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
  const entries = data.tree.flatMap(({ path, mode, type, sha, size }): readonly [string, RemoteEntry][] => {
    if (type === 'tree') return [];
    const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    return [[path, { kind, sha, bytes: size ?? 0 }]];
  });
  return { entries: new Map(entries), isWhole: !data.truncated };
}

/** Files that are fetched at the same time. */
const AT_ONCE = 6;

/** What is left of a comparison's requests for contents. */
export const MAX_BLOBS = 190;

/**
 * Files of other kinds than infrastructure are read for what a function may load from them, and Bicep loads 131,072
 * characters of text at most (its documentation of `loadTextContent`).
 */
const MAX_BYTES_OF_OTHERS = 256 * 1024;

/**
 * The contents of files of the tree, by path.
 *
 * @throws ServiceProblem if that takes too many requests
 */
export async function readBlobs(
  client: Client,
  tree: RemoteTree,
  paths: readonly string[],
  maxBytes: number,
): Promise<ReadonlyMap<string, PlainFile>> {
  const found = new Map<string, PlainFile>();
  const wanted = new Map<string, string[]>();
  // What is checked itself comes first, should there be too many.
  for (const path of [...paths].sort((left, right) => Number(isReadKind(right)) - Number(isReadKind(left)))) {
    const entry = tree.entries.get(path);
    const obstacle = whyNotRead(path, entry, tree, maxBytes);
    if (obstacle !== undefined) found.set(path, obstacle);
    else if (entry !== undefined) wanted.set(entry.sha, [...(wanted.get(entry.sha) ?? []), path]);
  }
  const queue = [...wanted];
  const left = queue.splice(MAX_BLOBS);
  if (left.some(([, places]) => places.some(isReadKind))) {
    throw new ServiceProblem(`more than ${MAX_BLOBS} changed files have to be read`);
  }
  for (const [, places] of left) for (const path of places) found.set(path, TOO_MANY);
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const content = await readBlob(client, next[0]);
      for (const path of next[1]) found.set(path, content);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

const TOO_MANY: PlainFile = { kind: 'unreadable', why: 'too many files were changed to ask for all of them' };

function whyNotRead(
  path: string,
  entry: RemoteEntry | undefined,
  { isWhole }: RemoteTree,
  maxBytes: number,
): PlainFile | undefined {
  if (entry === undefined) {
    return isWhole ? { kind: 'missing' } : { kind: 'unreadable', why: 'GitHub does not list all files of the base' };
  }
  if (entry.kind !== 'file') return { kind: 'not-a-file', what: entry.kind === 'link' ? 'symbolic link' : 'submodule' };
  if (entry.bytes > maxBytes) return { kind: 'too-large', bytes: entry.bytes };
  const isOther = !isReadKind(path) && entry.bytes > MAX_BYTES_OF_OTHERS;
  return isOther ? { kind: 'unreadable', why: 'it is too large to be asked for' } : undefined;
}

async function readBlob({ octokit, repository }: Client, sha: string): Promise<PlainFile> {
  const parameters = { ...repository, file_sha: sha };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters);
  const bytes = Buffer.from(data.content, 'base64');
  if (data.encoding !== 'base64' || blobId(bytes) !== sha)
    throw new ServiceProblem('GitHub answered with another file');
  const text = decodeText(bytes);
  return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
