/** Text that stands inside of a file, escaped or indented, with the place of each of its characters. */
import type { SourceFile, Span } from '../../inputs/source-file.js';
import type { JsonScalar } from '../../syntax/arm/nodes.js';
import { placedDoubleQuoted } from './double-quoted.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

export class EmbeddedText {
  /** Without `starts` and `ends`, offset 0 stands at `base` and nothing is escaped. */
  private constructor(
    readonly source: SourceFile,
    readonly text: string,
    private readonly base: number,
    private readonly starts?: Int32Array,
    private readonly ends?: Int32Array,
  ) {}

  static ofFile(source: SourceFile): EmbeddedText {
    return new EmbeddedText(source, source.text, 0);
  }

  /** A stretch of the file as it stands. */
  static ofStretch(source: SourceFile, { start, end }: Place): EmbeddedText {
    return new EmbeddedText(source, source.text.slice(start, end), start);
  }

  /**
   * What a YAML scalar means, found again in what is written at `place`. Blanks and line ends may have been
   * folded or stripped; all other characters stand there in order, as they are or escaped.
   */
  static ofScalar(source: SourceFile, place: Place, value: string): EmbeddedText {
    const written = source.text.slice(place.start, place.end);
    if (written === value) return new EmbeddedText(source, value, place.start);
    if (written.startsWith('"')) {
      const { starts, ends, value: read } = placedDoubleQuoted(source.text, place.start, place.end);
      if (read === value) return new EmbeddedText(source, value, 0, Int32Array.from(starts), Int32Array.from(ends));
    }
    return alignedText(source, place, value, (starts, ends) => new EmbeddedText(source, value, 0, starts, ends));
  }

  /** What a JSON string means. */
  static ofJson(source: SourceFile, { start, offsetInFile }: JsonScalar, value: string): EmbeddedText {
    if (offsetInFile === undefined) return new EmbeddedText(source, value, start + 1);
    const starts = Int32Array.from({ length: value.length }, (_, index) => offsetInFile(index));
    const ends = Int32Array.from({ length: value.length }, (_, index) => offsetInFile(index + 1));
    return new EmbeddedText(source, value, 0, starts, ends);
  }

  /** The characters of the file at these offsets. */
  static ofCharacters(source: SourceFile, offsets: readonly number[]): EmbeddedText {
    const text = offsets.map((offset) => source.text[offset] ?? ' ').join('');
    const starts = Int32Array.from(offsets);
    return new EmbeddedText(
      source,
      text,
      0,
      starts,
      starts.map((start) => start + 1),
    );
  }

  /** Where a stretch of the text stands in the file. */
  spanOf({ start, end }: Place): Span {
    const { source, starts, ends } = this;
    if (starts === undefined || ends === undefined) {
      return { source, start: this.base + start, end: this.base + Math.max(end, start) };
    }
    const from = starts[start] ?? ends[start - 1] ?? 0;
    return { source, start: from, end: end > start ? Math.max(ends[end - 1] ?? from, from) : from };
  }
}

function alignedText(
  source: SourceFile,
  place: Place,
  value: string,
  made: (starts: Int32Array, ends: Int32Array) => EmbeddedText,
): EmbeddedText {
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  const style = styleOf(source.text, place.start);
  let at = beginning(source.text, place, style);
  for (let index = 0; index < value.length; index++) {
    const next = nextPlace(source.text, at, place.end, value[index] ?? '', style);
    starts[index] = next.start;
    ends[index] = next.end;
    at = next.end;
    // A character beyond the basic plane, written as one escape.
    if (isPair(value, index) && next.end - next.start > 1) {
      index++;
      starts[index] = next.start;
      ends[index] = next.end;
    }
  }
  return made(starts, ends);
}

type Style = 'double' | 'single' | 'block' | 'plain';

function styleOf(text: string, start: number): Style {
  const first = text[start];
  if (first === '"') return 'double';
  if (first === "'") return 'single';
  return first === '|' || first === '>' ? 'block' : 'plain';
}

/** Behind the quote, or behind the line that announces a block. */
function beginning(text: string, place: Place, style: Style): number {
  if (style === 'plain') return place.start;
  if (style !== 'block') return Math.min(place.start + 1, place.end);
  const lineEnd = text.indexOf('\n', place.start);
  return lineEnd < 0 ? place.end : Math.min(lineEnd + 1, place.end);
}

/** Where the next character of the value stands, from `from` on. */
function nextPlace(text: string, from: number, end: number, wanted: string, style: Style): Place {
  let at = from;
  while (style === 'double' && /^\\\r?\n/.test(text.slice(at, at + 3))) at = Math.min(at + 2, end);
  const isBlank = /\s/.test(wanted);
  if (!isBlank) {
    while (at < end && isSpace(text[at])) at++;
    while (style === 'double' && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      at = Math.min(at + 2, end);
      while (at < end && isSpace(text[at])) at++;
    }
  }
  if (at >= end) return { start: end, end };
  if (style === 'double' && text[at] === '\\') {
    const length = wanted === '\\' && !BACKSLASH.test(text.slice(at, at + 10)) ? 1 : escapeLength(text, at);
    return { start: at, end: Math.min(at + length, end) };
  }
  if (style === 'single' && wanted === "'" && text[at + 1] === "'") return { start: at, end: Math.min(at + 2, end) };
  if (isBlank && !isSpace(text[at])) return { start: at, end: at };
  return { start: at, end: at + 1 };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** Other escapes that give a backslash are none: they stand for themselves. */
const BACKSLASH = /^\\(?:\\|x5c|u005c|U0000005c)/i;

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function escapeLength(text: string, at: number): number {
  return ESCAPE_LENGTHS[text[at + 1] ?? ''] ?? 2;
}

function isPair(text: string, index: number): boolean {
  const high = text.charCodeAt(index);
  const low = text.charCodeAt(index + 1);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
