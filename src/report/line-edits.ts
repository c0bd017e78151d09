/** Edits by offsets as replacements of whole lines, which is all that a suggestion can be. */
import type { SourceFile } from '../inputs/source-file.js';

/** Replaces a stretch of a text by another one; an insertion if the stretch is empty. */
export interface Edit {
  /** Offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whole lines of a file. */
export interface Lines {
  /** Offset of the first line, and that behind the last one's end. */
  readonly start: number;
  readonly end: number;
  /** 1-based, both included. */
  readonly first: number;
  readonly last: number;
}

export interface LineEdits {
  readonly lines: Lines;
  readonly edits: readonly Edit[];
}

/**
 * The fewest lines that hold the edits. What is inserted between two lines can be written as an insertion into either; then
 * there is more than one answer. None for a file without lines.
 */
export function linesOf(source: SourceFile, edits: readonly Edit[]): readonly LineEdits[] {
  const [only, ...others] = edits;
  const spellings =
    only === undefined || others.length > 0 ? [edits] : spellingsOf(source.text, only).map((one) => [one]);
  return spellings.flatMap((spelled) => {
    const lines = around(source, spelled);
    return lines === undefined ? [] : [{ lines, edits: spelled }];
  });
}

/** The edits of several as one; undefined if they contradict each other. Equal edits count once. */
export function together(source: SourceFile, all: readonly LineEdits[]): LineEdits | undefined {
  const edits: Edit[] = [];
  for (const edit of all.flatMap((one) => one.edits)) {
    if (edits.some((known) => isSame(known, edit))) continue;
    if (edits.some((known) => contradict(known, edit))) return undefined;
    edits.push(edit);
  }
  const lines = around(
    source,
    edits,
    all.map((one) => one.lines),
  );
  return lines === undefined ? undefined : { lines, edits };
}

/** The lines as they are after the edits. Insertions at the same place stand in the order they are given in. */
export function changed(source: SourceFile, { start, end }: Lines, edits: readonly Edit[]): string {
  let text = '';
  let at = start;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    text += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.text.slice(at, end);
}

/** The lines that hold the edits, and all of `least`. */
function around(source: SourceFile, edits: readonly Edit[], least: readonly Lines[] = []): Lines | undefined {
  const { text } = source;
  const starts = [...edits, ...least].map((one) => one.start);
  const ends = [...edits, ...least].map((one) => one.end);
  const last = Math.max(...ends);
  let start = lineStart(text, Math.min(...starts));
  // Behind the last line end there is no line: what is put there belongs to the line before.
  if (start === text.length) start = lineStart(text, Math.max(0, start - 1));
  // A stretch that ends where a line begins does not touch that line.
  let end = last > start && lineStart(text, last) === last ? last : lineEnd(text, last);
  // What swallows a line end joins the next line to its own.
  if (
    !endsLine(changed(source, linesAt(source, start, end), edits)) &&
    endsLine(text.slice(start, end)) &&
    end < text.length
  )
    end = lineEnd(text, end);
  return end > start ? linesAt(source, start, end) : undefined;
}

function linesAt(source: SourceFile, start: number, end: number): Lines {
  return { start, end, first: source.positionAt(start).line, last: source.positionAt(Math.max(start, end - 1)).line };
}

function endsLine(text: string): boolean {
  return text === '' || text.endsWith('\n');
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** An insertion of whole lines at the end of a line is one at the start of the next, and the other way round. */
function spellingsOf(text: string, edit: Edit): readonly Edit[] {
  if (edit.start !== edit.end) return [edit];
  const [ending] = /\r?\n/y.exec(text.slice(edit.start, edit.start + 2)) ?? [];
  const [, opening = '', rest = ''] = /^(\r?\n)([\s\S]+)$/.exec(edit.text) ?? [];
  if (ending !== undefined && opening === ending) {
    const next = edit.start + ending.length;
    return [edit, { start: next, end: next, text: rest + ending }];
  }
  if (edit.start === 0 || lineStart(text, edit.start) !== edit.start) return [edit];
  const [, body = '', closing = ''] = /^([\s\S]+?)(\r?\n)$/.exec(edit.text) ?? [];
  const before = text.slice(0, edit.start).endsWith('\r\n') ? '\r\n' : '\n';
  if (closing !== before) return [edit];
  const previous = edit.start - before.length;
  return [edit, { start: previous, end: previous, text: before + body }];
}

function isSame(left: Edit, right: Edit): boolean {
  return left.start === right.start && left.end === right.end && left.text === right.text;
}

/** True if both change the same characters. Insertions never do, unless they are put inside of what is replaced. */
function contradict(left: Edit, right: Edit): boolean {
  const isInside = (inserted: Edit, other: Edit) => other.start < inserted.start && inserted.start < other.end;
  if (left.start === left.end) return isInside(left, right);
  if (right.start === right.end) return isInside(right, left);
  return left.start < right.end && right.start < left.end;
}
