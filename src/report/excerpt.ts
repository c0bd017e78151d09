/** The piece of source code a finding is about, on one line, safe to print. */
import { type Concealer, joined, REDACTED, type Stretch } from '../decide/concealment.js';
import type { Span } from '../inputs/source-file.js';
import { plain } from './inert.js';
import { secretsInSource } from './redact.js';

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
/** What makes a text a secret may stand before it, and its end behind what is shown. */
const SEARCHED = 4_000;

/**
 * The first line of a span: the marked part with what stands around it, without the secrets that are known or look like one.
 *
 * @param secret the span is of a property that holds a secret: no literal text in it is shown
 */
export function excerptOf(span: Span, concealer: Concealer, secret = false): Excerpt {
  const { text } = span.source;
  const { line, column } = span.source.positionAt(span.start);
  const start = Math.min(Math.max(span.start, 0), text.length);
  const lineStart = start - (column - 1);
  const end = Math.min(Math.max(span.end, start), endOfLine(text, start, MARKED));
  const from = Math.max(lineStart, start - AROUND);
  const to = endOfLine(text, end, AROUND);

  const hidden = secretsAround(span, concealer, secret);
  const cut = (first: number, last: number): string => shown(without(text, first, last, hidden));
  const cutBefore = from > lineStart ? '…' : '';
  const cutAfter = to < endOfLine(text, to, 1) ? '…' : '';
  return {
    line,
    before: cutBefore + cut(from, start),
    marked: cut(start, end),
    after: cut(end, to) + cutAfter,
  };
}

/** Where secrets stand near the span, as offsets in its file. */
function secretsAround(span: Span, concealer: Concealer, secret: boolean): readonly Stretch[] {
  const { source } = span;
  const from = Math.max(0, span.start - SEARCHED);
  const text = source.text.slice(from, span.start + SEARCHED);
  const seen = [...secretsInSource(text, source.path), ...concealer.stretchesIn(text)];
  return joined([
    ...seen.map(({ start, end }) => ({ start: from + start, end: from + end })),
    ...concealer.placesIn(source),
    ...(secret ? literalsOf(span) : []),
  ]);
}

const QUOTED = /'''[\s\S]*?(?:'''|$)|(["'])(?:(?!\1)[^\\\r\n]|\\.)*/g;

/** The literal texts in the value of `name: value`; without quotes, in a file whose plain words are texts, all of it. */
function literalsOf({ source, start, end }: Span): readonly Stretch[] {
  const written = source.text.slice(start, Math.min(end, start + SEARCHED));
  const [name = ''] = /^["']?[\w-]*["']?\s*[:=]\s*/.exec(written) ?? [];
  const value = written.slice(name.length);
  const offset = start + name.length;
  const quoted = [...value.matchAll(QUOTED)].map(({ 0: whole, index }) => {
    const quotes = whole.startsWith("'''") ? 3 : 1;
    const closed = whole.length >= 6 && quotes === 3 && whole.endsWith("'''") ? 3 : 0;
    return { start: offset + index + quotes, end: offset + index + whole.length - closed };
  });
  const isPlain = quoted.length === 0 && /\.(?:ya?ml|sh|azcli|ps1)$/i.test(source.path);
  return isPlain ? [{ start: offset, end: offset + value.length }] : quoted;
}

/** The text between two offsets; a secret that begins in front of it is marked here too, as its end is. */
function without(text: string, from: number, to: number, hidden: readonly Stretch[]): string {
  let safe = '';
  let at = from;
  for (const { start, end } of hidden) {
    if (end <= from || start >= to) continue;
    safe += text.slice(at, Math.max(at, start)) + REDACTED;
    at = Math.min(end, to);
  }
  return safe + text.slice(at, to);
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
