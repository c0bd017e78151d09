/** Where the parts of JSON stand that is written as text: in a heredoc, with or without interpolations, or in a file. */
import { DEFAULT_LIMITS } from '../../inputs/limits.js';
import { SourceFile, type Span } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import type { Value } from '../value.js';

/** A stretch of a file. */
export interface WrittenText {
  readonly source: SourceFile;
  readonly start: number;
  readonly text: string;
}

/** The lines of the heredoc at a place, or all of a file; undefined if something else stands there. */
export function textAt({ source, start, end }: Span): WrittenText | undefined {
  if (start === 0 && end === source.text.length) return { source, start, text: source.text };
  const slice = source.text.slice(start, end);
  const header = /^<<-?[\w-]+[ \t]*\r?\n/.exec(slice)?.[0];
  if (header === undefined) return undefined;
  return { source, start: start + header.length, text: slice.slice(header.length, slice.lastIndexOf('\n') + 1) };
}

/** A text as a file in which every offset is that of the file it stands in: blanks stand for what is before it. */
export function alone({ source, start, text }: WrittenText): SourceFile {
  return new SourceFile(source.path, `${' '.repeat(start)}${text}`);
}

/** The value that the JSON at a place spells, each part at its own place; as it is if that cannot be told. */
export function withPlaces(value: Value, span: Span): Value {
  const written = textAt(span);
  if (written === undefined || written.text.includes('%{')) return value;
  const filled = { ...written, text: withoutInterpolations(written.text) };
  const { root, errors } = parseJson(alone(filled), DEFAULT_LIMITS);
  return root === undefined || errors.length > 0 ? value : placed(value, root, written.source);
}

/** The value with the places of the node; what does not look like it stands where the node does. */
function placed(value: Value, node: JsonNode, source: SourceFile): Value {
  const origin = { ...value.origin, span: { source, start: node.start, end: node.end } };
  if (value.kind === 'object' && node.kind === 'object') {
    const byName = new Map(node.members.map((member) => [member.key.value, member]));
    const members = [...value.members].map(([key, member]) => {
      const found = byName.get(member.name);
      if (found === undefined) return [key, member] as const;
      const span = { source, start: found.start, end: found.end };
      return [key, { ...member, span, value: placed(member.value, found.value, source) }] as const;
    });
    return { ...value, origin, members: new Map(members) };
  }
  if (value.kind === 'array' && node.kind === 'array' && value.items.length === node.items.length) {
    return { ...value, origin, items: value.items.map((item, at) => placedItem(item, node.items[at], source)) };
  }
  return { ...value, origin };
}

function placedItem(item: Value, node: JsonNode | undefined, source: SourceFile): Value {
  return node === undefined ? item : placed(item, node, source);
}

/** The text with something of equal length for each `${...}`: blanks in a string, else a string. */
function withoutInterpolations(text: string): string {
  let filled = '';
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const end = text.startsWith('${', at) && text[at - 1] !== '$' ? endOfInterpolation(text, at + 2) : at;
    if (end > at) {
      filled += inString ? ' '.repeat(end - at) : `"${' '.repeat(end - at - 2)}"`;
      at = end;
      continue;
    }
    const length = inString && text[at] === '\\' ? 2 : 1;
    if (text[at] === '"') inString = !inString;
    filled += text.slice(at, at + length);
    at += length;
  }
  return filled;
}

/** The offset behind the brace that closes an interpolation; the end of the text if none does. */
function endOfInterpolation(text: string, from: number): number {
  let depth = 1;
  let inString = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') depth++;
    else if (!inString && character === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}
