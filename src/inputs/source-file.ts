/**
 * A text file of the repository, with the line table that turns offsets into the positions people read; or what Azure sent of a
 * resource, which is named by its ID.
 */
export class SourceFile {
  /** Text without a byte-order mark, so that offset 0 is line 1, column 1. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  private lineStarts: readonly number[] | undefined;

  /**
   * @param path relative to the repository, forward slashes; of what Azure sent the resource ID
   * @param text the file's content as decoded from UTF-8, with or without a byte-order mark
   */
  constructor(
    readonly path: string,
    text: string,
    private readonly origin: 'repository' | 'azure' = 'repository',
  ) {
    this.hasByteOrderMark = text.charCodeAt(0) === 0xfeff;
    this.text = this.hasByteOrderMark ? text.slice(1) : text;
  }

  /** True if it is no file, so that there is no place in the repository to point at. */
  get isOfAzure(): boolean {
    return this.origin === 'azure';
  }

  /** The 1-based line and column of an offset; columns count UTF-16 code units. Offsets outside the text are clamped. */
  positionAt(offset: number): Position {
    const starts = this.starts();
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
  }

  /** The text of a 1-based line without its line ending, or undefined outside the file. */
  lineText(line: number): string | undefined {
    const starts = this.starts();
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return this.text.slice(start, starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  get lineCount(): number {
    return this.starts().length;
  }

  private starts(): readonly number[] {
    if (this.lineStarts === undefined) {
      const starts = [0];
      for (let at = 0; at < this.text.length; at++) {
        const code = this.text.charCodeAt(at);
        if (code === 10 || (code === 13 && this.text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
      }
      this.lineStarts = starts;
    }
    return this.lineStarts;
  }
}

/** A place in a file; both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source file: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A span as reports print it: 1-based, end column exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The printable range of a span. */
export function rangeOf(span: Span): SourceRange {
  const start = span.source.positionAt(span.start);
  const end = span.source.positionAt(span.end);
  return {
    file: span.source.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** True if both spans cover the same characters of the same file. */
export function sameSpan(left: Span, right: Span): boolean {
  return left.source === right.source && left.start === right.start && left.end === right.end;
}
