/** Reading files without ever following a link, opening a device or reading more than a budget allows. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';

export type PlainFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** Bytes that are no Unicode text. */
  | { readonly kind: 'not-text' }
  /** A link, folder, pipe or device. */
  | { readonly kind: 'not-a-file'; readonly what: string }
  | { readonly kind: 'unreadable'; readonly why: string };

// Windows has no such flags; there the check of the file's kind before opening has to do.
const SAFE_READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text of the file at an absolute path, if it is a plain file of at most `maxBytes` bytes of Unicode text. */
export function readPlainFile(path: string, maxBytes: number): PlainFile {
  return withPlainFile(path, (descriptor, bytes) => {
    if (bytes > maxBytes) return { kind: 'too-large', bytes };
    const content = readUpTo(descriptor, maxBytes + 1);
    if (content.length > maxBytes) return { kind: 'too-large', bytes: content.length };
    const text = decodeText(content);
    return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
  });
}

/** Opens a plain file for `use` and closes it; anything else gives the reason why not. */
export function withPlainFile(path: string, use: (descriptor: number, bytes: number) => PlainFile): PlainFile {
  let descriptor: number | undefined;
  try {
    const before = lstatSync(path);
    if (!before.isFile()) return { kind: 'not-a-file', what: kindOf(before) };
    descriptor = openSync(path, SAFE_READ);
    // What was opened counts, not what stood there a moment before.
    const opened = fstatSync(descriptor);
    return opened.isFile() ? use(descriptor, opened.size) : { kind: 'not-a-file', what: kindOf(opened) };
  } catch (error) {
    return failure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What a file system entry is, in a word for people. */
export function kindOf(entry: Pick<Stats, 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isSocket'>): string {
  if (entry.isSymbolicLink()) return 'symbolic link';
  if (entry.isDirectory()) return 'folder';
  if (entry.isFIFO()) return 'pipe';
  return entry.isSocket() ? 'socket' : 'device';
}

/** The reason of a file system error in a few words, without the path. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENAMETOOLONG') return 'its path is too long';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open';
  return code ?? 'the file system reported an error';
}

/** `ENOENT` and its kin; undefined if the error is no file system error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function failure(error: unknown): PlainFile {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'ELOOP') return { kind: 'not-a-file', what: 'symbolic link' };
  return { kind: 'unreadable', why: reasonOf(error) };
}

function readUpTo(descriptor: number, maxBytes: number): Buffer {
  // The size is only a hint: a file may grow, and some file systems report zero.
  const size = Math.min(fstatSync(descriptor).size + 1, maxBytes);
  let buffer = Buffer.allocUnsafe(Math.max(size, 1));
  let filled = 0;
  while (filled < maxBytes) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes));
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/**
 * UTF-8 with or without a byte-order mark, or UTF-16 with one (Windows tools write it, and Bicep and the Azure CLI read it);
 * undefined if the bytes are neither. The mark stays in the text.
 */
export function decodeText(content: Buffer): string | undefined {
  try {
    return new TextDecoder(encodingOf(content), { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

function encodingOf(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
