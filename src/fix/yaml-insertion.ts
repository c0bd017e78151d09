/** Putting keys into maps of YAML that are written by indentation. */
import type { Branch } from './branches.js';
import type { Container, Member } from './container.js';
import type { Edit } from './fix.js';
import { isBlank, levelOf, lineEnd, lineStart, newLineOf } from './layout.js';
import { spell } from './spelling.js';

/** The edits that write keys behind the last one, each on lines of its own. */
export function intoBlockMap(container: Container, branches: readonly Branch[]): readonly Edit[] {
  const { source, members } = container;
  const last = members.at(-1);
  if (last === undefined) return [];
  const newLine = newLineOf(source.text);
  const indent = ' '.repeat(columnOf(container, members[0] ?? last));
  const written = branches.flatMap((branch) => lines(branch, levelOf(source.text)));
  // Behind a text in lines more lines would be part of it, and its last line ends may count.
  const at = isTextInLines(container, last) ? last.start : behind(container, last);
  const text =
    at === last.start
      ? written.map((line) => `${line}${newLine}${indent}`).join('')
      : written.map((line) => `${newLine}${indent}${line}`).join('');
  return [{ span: { source, start: at, end: at }, text }];
}

function columnOf({ source: { text } }: Container, { start }: Member): number {
  return start - lineStart(text, start);
}

function isTextInLines({ source: { text }, members }: Container, last: Member): boolean {
  return (
    members.includes(last) &&
    /(?:^|[:\s-])[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?[\r\n]/.test(text.slice(last.nameEnd, last.end))
  );
}

/** The end of its last line, with a comment there. */
function behind({ source: { text }, comments }: Container, { end }: Member): number {
  const stop = lineEnd(text, end);
  const comment = comments.find(({ start }) => start >= end && start < stop);
  return isBlank(text.slice(end, comment?.start ?? stop)) ? stop : end;
}

function lines(branch: Branch, level: string): readonly string[] {
  if ('value' in branch) return [`${branch.name}: ${spell(branch.value, 'yaml')}`];
  const inner = branch.members.flatMap((member) => lines(member, level));
  return [`${branch.name}:`, ...inner.map((line) => level + line)];
}
