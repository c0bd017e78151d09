/** The piece of source code a finding is about, on one line, safe to print. */
import type { Span } from '../inputs/source-file.js';
import { plain } from './inert.js';
import { redactSource } from './redact.js';

export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  readonly before: string;
  /** What the span covers on its first line; empty if that cannot be shown. */
  readonly marked: string;
  readonly after: string;
}

/** Characters shown of the span, and around it on a long line. */
const MARKED = 80;
const AROUND = 60;
/** A secret is recognised as a whole only, so more than is shown is searched for one. */
const SEARCHED = 600;

/** The first line of a span: the marked part with what stands around it. */
export function excerptOf(span: Span): Excerpt {
  const { text } = span.source;
  const { line, column } = span.source.positionAt(span.start);
  const start = Math.min(Math.max(span.start, 0), text.length);
  const lineStart = start - (column - 1);
  const end = Math.min(Math.max(span.end, start), endOfLine(text, start, MARKED));
  const from = Math.max(lineStart, start - AROUND);
  const to = endOfLine(text, end, AROUND);

  const searched = text.slice(Math.max(lineStart, start - SEARCHED), endOfLine(text, end, SEARCHED));
  const redacted = redactSource(searched);
  if (redacted !== searched) {
    // Positions no longer hold in the redacted line, so nothing is marked in it.
    return { line, before: redacted.length > MARKED + 2 * AROUND ? '…' : shown(redacted), marked: '', after: '' };
  }
  const cutBefore = from > lineStart ? '…' : '';
  const cutAfter = to < endOfLine(text, to, 1) ? '…' : '';
  return {
    line,
    before: cutBefore + shown(text.slice(from, start)),
    marked: shown(text.slice(start, end)),
    after: shown(text.slice(end, to)) + cutAfter,
  };
}

/** The end of the line that `from` is in, but not farther than `most` characters. */
function endOfLine(text: string, from: number, most: number): number {
  let at = from;
  while (at < text.length && at - from < most && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** A tab is as good as two spaces; everything else that is not plainly visible is spelled out. */
function shown(text: string): string {
  return plain(text.replaceAll('\t', '  '));
}
