/** Edits beside each other: which can be made together, and what the files are after them. */
import type { SourceFile } from '../inputs/source-file.js';
import type { Edit } from './fix.js';

/** Equal edits count once. */
export function withoutRepetition(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, at) => edits.findIndex((other) => isSame(edit, other)) === at);
}

/**
 * True if two edits cannot both be made as they are: they change the same characters, or put the same thing in the same place
 * in different ways.
 */
export function contradict(left: Edit, right: Edit): boolean {
  if (left.span.source !== right.span.source || isSame(left, right)) return false;
  const [one, other] = [left.span, right.span];
  if (one.start === one.end && other.start === other.end)
    return one.start === other.start && firstWord(left.text) === firstWord(right.text);
  return one.start < other.end && other.start < one.end;
}

function firstWord(text: string): string | undefined {
  return /[\w-]+/.exec(text)?.[0];
}

function isSame(left: Edit, right: Edit): boolean {
  const [one, other] = [left.span, right.span];
  return one.source === other.source && one.start === other.start && one.end === other.end && left.text === right.text;
}

/** The files after edits that do not contradict each other, byte-order marks left out. */
export function edited(edits: readonly Edit[]): ReadonlyMap<SourceFile, string> {
  const bySource = new Map<SourceFile, Edit[]>();
  for (const edit of withoutRepetition(edits)) {
    const known = bySource.get(edit.span.source) ?? [];
    known.push(edit);
    bySource.set(edit.span.source, known);
  }
  return new Map([...bySource].map(([source, own]) => [source, editedText(source.text, own)]));
}

function editedText(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of sorted) {
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
}
