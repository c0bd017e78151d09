/** Here-documents: announced in one line, written in the lines behind it. */
import type { Cursor } from './cursor.js';
import type { Part } from './nodes.js';
import type { PosixWords } from './posix-words.js';

export interface HereDocument {
  readonly delimiter: string;
  /** The delimiter is quoted: variables do not count. */
  readonly isLiteral: boolean;
  /** `<<-`: tabs before the delimiter do not count. */
  readonly isIndented: boolean;
  /** Filled when its lines are read. */
  readonly parts: Part[];
}

export class HereDocuments {
  private waiting: HereDocument[] = [];

  add(document: HereDocument): void {
    this.waiting.push(document);
  }

  get areRead(): boolean {
    return this.waiting.length === 0;
  }

  /** Reads those that wait, from the line that begins here. */
  readAll(cursor: Cursor, words: PosixWords): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const document of waiting) readDocument(document, cursor, words);
  }
}

function readDocument(document: HereDocument, cursor: Cursor, words: PosixWords): void {
  const { isLiteral, parts } = document;
  const start = cursor.at;
  const { close, next } = endOf(document, cursor);
  if (isLiteral) {
    parts.push({ kind: 'text', text: cursor.text.slice(start, close), start, end: close, isQuoted: true });
  } else parts.push(...cursor.nested(() => cursor.within(close, () => words.hereDocument()), []));
  cursor.at = next;
}

/** Where the line of the delimiter begins, and the line behind it. */
function endOf(
  { delimiter, isIndented }: HereDocument,
  cursor: Cursor,
): { readonly close: number; readonly next: number } {
  for (let line = cursor.at; line < cursor.end; ) {
    const found = cursor.text.indexOf('\n', line);
    const lineEnd = found < 0 ? cursor.end : Math.min(found, cursor.end);
    const next = Math.min(lineEnd + 1, cursor.end);
    const written = cursor.text.slice(line, lineEnd).replace(/\r$/, '');
    if ((isIndented ? written.replace(/^\t+/, '') : written) === delimiter) return { close: line, next };
    line = next;
  }
  cursor.isWhole = false;
  return { close: cursor.end, next: cursor.end };
}
