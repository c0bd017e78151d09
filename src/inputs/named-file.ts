/** Files that somebody names on the command line, read whole or line by line. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { kindOf, readPlainFile, reasonOf } from './plain-file.js';
import { SourceFile } from './source-file.js';
import { UsageError } from './usage-error.js';

/**
 * A text file that somebody names.
 *
 * @throws UsageError if it is not there, is no plain file, is no text or has more than `maxBytes` bytes
 */
export function readNamedFile(given: string, cwd: string, maxBytes: number): SourceFile {
  const content = readPlainFile(path.resolve(cwd, given), maxBytes);
  switch (content.kind) {
    case 'text':
      return new SourceFile(given, content.text);
    case 'missing':
      throw new UsageError(`there is no file '${given}'`);
    case 'too-large':
      throw new UsageError(`the file '${given}' has more than ${maxBytes} bytes`);
    case 'not-text':
      throw new UsageError(`the file '${given}' is not UTF-8 text`);
    case 'not-a-file':
      throw new UsageError(`'${given}' is a ${content.what}, not a file`);
    case 'unreadable':
      throw new UsageError(`the file '${given}' cannot be read: ${content.why}`);
  }
}

/** One line of a file. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line ending; undefined if it cannot be read. */
  readonly text: string | undefined;
  /** Why it cannot be read. */
  readonly problem: string | undefined;
}

const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;

/**
 * The lines of a file that somebody names, `-` being standard input, without ever holding more of it than a line of `maxBytes`;
 * a longer line, or one that is no UTF-8 text, is given with the reason.
 *
 * @throws UsageError if the file cannot be opened or read
 */
export function* readLines(given: string, cwd: string, maxBytes: number): Generator<Line> {
  const descriptor = given === '-' ? 0 : opened(given, cwd);
  try {
    yield* linesOf(descriptor, given, maxBytes);
  } finally {
    if (given !== '-') closeSync(descriptor);
  }
}

function opened(given: string, cwd: string): number {
  const absolute = path.resolve(cwd, given);
  try {
    const before = lstatSync(absolute);
    if (!before.isFile()) throw new UsageError(`'${given}' is a ${kindOf(before)}, not a file`);
    const descriptor = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    if (fstatSync(descriptor).isFile()) return descriptor;
    closeSync(descriptor);
    throw new UsageError(`'${given}' is not a file`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasonOf(error);
    throw new UsageError(
      reason === 'ENOENT' ? `there is no file '${given}'` : `the file '${given}' cannot be read: ${reason}`,
    );
  }
}

function* linesOf(descriptor: number, given: string, maxBytes: number): Generator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let pending: Buffer[] = [];
  let length = 0;
  let number = 1;
  for (let count = read(descriptor, chunk, given); count > 0; count = read(descriptor, chunk, given)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < count; end = chunk.indexOf(LINE_FEED, start)) {
      length += end - start;
      if (length <= maxBytes) pending.push(chunk.subarray(start, end));
      yield lineOf(pending, length, number++, maxBytes);
      pending = [];
      length = 0;
      start = end + 1;
    }
    length += count - start;
    // A line that is too long is only counted.
    if (length <= maxBytes) pending.push(Buffer.from(chunk.subarray(start, count)));
    else pending = [];
  }
  if (length > 0) yield lineOf(pending, length, number, maxBytes);
}

function lineOf(parts: readonly Buffer[], length: number, number: number, maxBytes: number): Line {
  if (length > maxBytes) return { number, text: undefined, problem: `it has more than ${maxBytes} bytes` };
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(Buffer.concat(parts));
    return { number, text: decoded.replace(/\r$/, ''), problem: undefined };
  } catch {
    return { number, text: undefined, problem: 'it is not UTF-8 text' };
  }
}

function read(descriptor: number, chunk: Buffer, given: string): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EOF') return 0;
      // Standard input that is a terminal or a slow pipe has nothing yet.
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      throw new UsageError(`the file '${given}' cannot be read: ${reasonOf(error)}`);
    }
  }
}
