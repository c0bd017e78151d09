/** The state of reading one JSON text, shared by what reads values and what reads strings. */
import type { DiagnosticCode } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { JsonComment, JsonMember, Node } from './nodes.js';

export interface JsonError extends Node {
  readonly message: string;
  /** What the error is as a diagnostic. */
  readonly code: Extract<DiagnosticCode, 'syntax-error' | 'nesting-too-deep' | 'too-many-nodes'>;
}

export interface JsonReader {
  readonly text: string;
  readonly length: number;
  readonly limits: Limits;
  readonly errors: JsonError[];
  readonly comments: JsonComment[];
  readonly duplicateKeys: JsonMember[];
  at: number;
  nodeCount: number;
  /** Containers of each kind around the current place: a stray bracket closes one of them or nothing. */
  openObjects: number;
  openArrays: number;
  /** The end of the file inside a container is reported once. */
  endReported: boolean;
  /** The node budget ran out; nothing is read or reported any more. */
  stopped: boolean;
  /**
   * Characters that may still be read twice to find where an unclosed string was meant to end.
   * At zero a string ends with its line, which keeps reading linear.
   */
  rereadBudget: number;
}

/** Errors kept for one document: a file this broken is not helped by more. */
const MAX_ERRORS = 100;

export function newReader(text: string, limits: Limits): JsonReader {
  return {
    text,
    length: text.length,
    limits,
    errors: [],
    comments: [],
    duplicateKeys: [],
    at: 0,
    nodeCount: 0,
    openObjects: 0,
    openArrays: 0,
    endReported: false,
    stopped: false,
    rereadBudget: text.length,
  };
}

/** Keeps an error; of several at one place only the first, since the others follow from it. */
export function reportAt(
  reader: JsonReader,
  message: string,
  { start, end }: Node,
  code: JsonError['code'] = 'syntax-error',
): void {
  const { errors } = reader;
  if (reader.stopped || errors.length >= MAX_ERRORS || errors.at(-1)?.start === start) return;
  const isLast = errors.length === MAX_ERRORS - 1;
  errors.push({ message: isLast ? `${message} Further errors are not listed.` : message, start, end, code });
}

/** Ends reading at once: every open container ends here. */
export function stop(reader: JsonReader): void {
  reader.at = reader.length;
  reader.stopped = true;
  reader.endReported = true;
}

/** True for what may stand between tokens: JSON's four and the blanks of other scripts, as the service takes them. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/** The offset of the line break after `from`, or the end of the text. */
export function toEndOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
