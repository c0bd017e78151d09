/** YAML as Terraform writes it: texts in quotes, names sorted, lists not indented. */
import type { Member, Value } from '../../value.js';
import { compareText } from '../collections.js';
import { decimalText } from '../numbers.js';

/** Longer lines are folded. */
const LINE_WIDTH = 80;

/** Longer names are written in another way. */
const LONGEST_NAME = 120;

/** The YAML of a value without unknown parts; undefined if something in it is written in a way that is not imitated. */
export function yamlText(value: Value, longest: number): string | undefined {
  const lines = linesOf(value);
  if (lines === undefined) return undefined;
  const isPlain = value.kind === 'scalar' && typeof value.value !== 'string';
  const text = `${lines.join('\n')}\n${isPlain ? '...\n' : ''}`;
  return text.length > longest || lines.some((line) => line.length > LINE_WIDTH && line.trimStart().includes(' '))
    ? undefined
    : text;
}

function linesOf(value: Value): readonly string[] | undefined {
  if (value.kind === 'scalar') return linesOfScalar(value.value);
  if (value.kind === 'array' && value.open === undefined) return linesOfList(value.items);
  if (value.kind !== 'object' || value.open !== undefined) return undefined;
  return linesOfMap([...value.members.values()]);
}

function linesOfScalar(value: string | number | boolean | null): readonly string[] | undefined {
  if (typeof value === 'number') return [decimalText(value)];
  if (typeof value !== 'string') return [String(value)];
  return value.includes('\n') ? literal(value) : [quoted(value)];
}

/** A text of several lines; those that start with a blank or end in more than one line end are written otherwise. */
function literal(text: string): readonly string[] | undefined {
  const body = text.replace(/\n$/, '');
  if (/^[\s]|\n\n|\n$|[^\n\x20-\x7e]/.test(body) || body === '') return undefined;
  return [text.endsWith('\n') ? '|' : '|-', ...body.split('\n').map((line) => `  ${line}`)];
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\x0b', '\\v'],
  ['\f', '\\f'],
  ['\x1b', '\\e'],
]);

function quoted(text: string): string {
  const written = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML cannot hold as they are.
    /["\\\u0000-\u001f\u007f]/g,
    (character) =>
      ESCAPES.get(character) ?? `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `"${written}"`;
}

function linesOfList(items: readonly Value[]): readonly string[] | undefined {
  if (items.length === 0) return ['[]'];
  return together(items, (item) => prefixed('- ', linesOf(item)));
}

function linesOfMap(members: readonly Member[]): readonly string[] | undefined {
  if (members.length === 0) return ['{}'];
  const sorted = [...members].sort((left, right) => compareText(left.name, right.name));
  return together(sorted, ({ name, key, value }) => {
    const lines = linesOf(value);
    const strange = key !== undefined || name.includes('\n') || name.length > LONGEST_NAME;
    if (lines === undefined || strange) return undefined;
    const isNested =
      (value.kind === 'object' && value.members.size > 0) || (value.kind === 'array' && value.items.length > 0);
    if (!isNested) return [`${quoted(name)}: ${lines[0] ?? ''}`, ...lines.slice(1)];
    const indented = value.kind === 'object' ? lines.map((line) => `  ${line}`) : lines;
    return [`${quoted(name)}:`, ...indented];
  });
}

function prefixed(prefix: string, lines: readonly string[] | undefined): readonly string[] | undefined {
  return lines?.map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line);
}

function together<T>(
  parts: readonly T[],
  lines: (part: T) => readonly string[] | undefined,
): readonly string[] | undefined {
  const all = parts.map(lines);
  return all.every((some) => some !== undefined) ? all.flat() : undefined;
}
