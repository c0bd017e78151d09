/**
 * Looking for words in JSON files without parsing them, to tell the documents of an input form from the many other JSON
 * files of a repository. A probe errs on the side of yes: what it lets through is judged by its content later, what it
 * turns away is never looked at.
 */
import { readSync } from 'node:fs';

/** Words that have to be there, each somewhere in the text. */
export type Words = readonly RegExp[];

/** True if the text has all words of one of these lists. */
export function hasWords(text: string, lists: readonly Words[]): boolean {
  const plain = withoutEscapes(text);
  return lists.some((words) => words.every((word) => word.test(plain)));
}

/** ASCII written as an escape: the way to hide a member name from a text search. */
const ASCII_ESCAPE = /\\u00([2-7][0-9a-f])/gi;

function withoutEscapes(text: string): string {
  return text.includes('\\u00') ? text.replace(ASCII_ESCAPE, unescapeAscii) : text;
}

function unescapeAscii(_escape: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  // A quotation mark made by an escape is content, not syntax.
  return code === 0x22 ? ' ' : String.fromCharCode(code);
}

const CHUNK_BYTES = 1024 * 1024;
const OVERLAP_CHARACTERS = 256;
/** Larger files are searched up to here. */
const SEARCHED_BYTES = 64 * 1024 * 1024;

/** The same question about an open file that is too large to be read at once. */
export function largeFileHasWords(descriptor: number, lists: readonly Words[]): boolean {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const seen = lists.map((words) => words.map(() => false));
  let tail = '';
  for (let searched = 0; searched < SEARCHED_BYTES; ) {
    const count = readSync(descriptor, buffer, 0, CHUNK_BYTES, searched);
    if (count === 0) return false;
    searched += count;
    // Zero bytes go so that UTF-16 reads like ASCII here.
    const chunk = tail + buffer.toString('latin1', 0, count).replaceAll('\0', '');
    const plain = withoutEscapes(chunk);
    for (const [list, words] of lists.entries()) {
      const found = words.map((word, at) => seen[list]?.[at] === true || word.test(plain));
      if (found.every((one) => one)) return true;
      seen[list] = found;
    }
    tail = chunk.slice(-OVERLAP_CHARACTERS);
  }
  return false;
}
