/**
 * The JSON of ARM templates and parameter files: JSON with comments, line breaks inside strings and trailing commas,
 * as Azure Resource Manager accepts it. Every node has its place in the file. Reading never throws: what is broken is
 * reported and left out, the rest is used.
 */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import type { JsonArray, JsonComment, JsonMember, JsonNode, JsonObject, JsonScalar, Node } from './nodes.js';
import { isBlank, type JsonError, type JsonReader, newReader, reportAt, stop, toEndOfLine } from './reader.js';
import { readString, skipString } from './strings.js';

export type { JsonError };

export interface JsonDocument {
  /** Undefined if the text holds no value at all. */
  readonly root: JsonNode | undefined;
  /** In the order found, at most 100; the hundredth says that further ones are not listed. */
  readonly errors: readonly JsonError[];
  readonly comments: readonly JsonComment[];
  /** Members whose exact key an earlier member of the same object has. The service uses the later one. */
  readonly duplicateKeys: readonly JsonMember[];
}

const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** Objects up to this size are searched for repeated keys pairwise, which is faster than a set. */
const SMALL_OBJECT = 8;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORD = /[^\s,:{}[\]"/]+/y;

/**
 * The syntax tree of a JSON document; time is linear in the length of the text.
 * Containers nested deeper than `limits.nesting` are left out, and reading ends after `limits.nodes` values.
 */
export function parseJson(source: SourceFile, limits: Limits): JsonDocument {
  const reader = newReader(source.text, limits);
  skipBlanks(reader);
  const root = reader.at < reader.length ? readValue(reader, 0) : emptyDocument(reader);
  skipBlanks(reader);
  if (reader.at < reader.length && !reader.stopped)
    reportAt(reader, 'Expected the end of the file.', tokenHere(reader));
  const { errors, comments, duplicateKeys } = reader;
  return { root, errors, comments, duplicateKeys };
}

function emptyDocument(reader: JsonReader): undefined {
  reportAt(reader, 'The file holds no JSON value.', { start: reader.length, end: reader.length });
  return undefined;
}

/** The value that starts here; undefined if there is none, it is broken or too deep, which is reported and skipped. */
function readValue(reader: JsonReader, depth: number): JsonNode | undefined {
  if (++reader.nodeCount > reader.limits.nodes) return tooManyNodes(reader);
  switch (reader.text.charCodeAt(reader.at)) {
    case QUOTE:
      return readString(reader, false);
    case LEFT_BRACE:
      return depth < reader.limits.nesting ? readObject(reader, depth) : tooDeep(reader);
    case LEFT_BRACKET:
      return depth < reader.limits.nesting ? readArray(reader, depth) : tooDeep(reader);
    default:
      return readWord(reader);
  }
}

function readObject(reader: JsonReader, depth: number): JsonObject {
  const start = reader.at++;
  const members: JsonMember[] = [];
  reader.openObjects++;
  while (hasNext(reader, start, RIGHT_BRACE)) {
    const member = readMember(reader, depth);
    if (member !== undefined) members.push(member);
    endElement(reader, RIGHT_BRACE, member !== undefined);
  }
  reader.openObjects--;
  collectDuplicates(reader, members);
  return { kind: 'object', start, end: reader.at, members };
}

function readArray(reader: JsonReader, depth: number): JsonArray {
  const start = reader.at++;
  const items: JsonNode[] = [];
  reader.openArrays++;
  while (hasNext(reader, start, RIGHT_BRACKET)) {
    const item = readValue(reader, depth + 1);
    if (item !== undefined) items.push(item);
    endElement(reader, RIGHT_BRACKET, item !== undefined);
  }
  reader.openArrays--;
  return { kind: 'array', start, end: reader.at, items };
}

/** True before another element of the container that opens at `start`; false past its end, however it ends. */
function hasNext(reader: JsonReader, start: number, closer: number): boolean {
  for (;;) {
    skipBlanks(reader);
    if (reader.at >= reader.length) return endsInside(reader, start);
    const code = reader.text.charCodeAt(reader.at);
    if (code === closer) {
      reader.at++;
      return false;
    }
    if (code !== RIGHT_BRACE && code !== RIGHT_BRACKET) return true;
    const here = { start: reader.at, end: reader.at + 1 };
    reportAt(reader, `Expected '${String.fromCharCode(closer)}', found '${String.fromCharCode(code)}'.`, here);
    const closesOuter = code === RIGHT_BRACE ? reader.openObjects > 0 : reader.openArrays > 0;
    if (closesOuter) return false;
    reader.at++;
    skipBlanks(reader);
    if (reader.text.charCodeAt(reader.at) === COMMA) reader.at++;
  }
}

/** One report for the innermost container that the end of the file leaves open, none for those around it. */
function endsInside(reader: JsonReader, start: number): false {
  if (!reader.endReported) {
    reportAt(reader, `This '${reader.text[start]}' is never closed.`, { start, end: start + 1 });
    reader.endReported = true;
  }
  return false;
}

function readMember(reader: JsonReader, depth: number): JsonMember | undefined {
  if (reader.text.charCodeAt(reader.at) !== QUOTE) {
    reportAt(reader, `Expected a property name in double quotes, found ${described(reader)}.`, tokenHere(reader));
    return undefined;
  }
  const key = readString(reader, true);
  if (key === undefined) return undefined;
  skipBlanks(reader);
  if (reader.text.charCodeAt(reader.at) !== COLON) {
    reportAt(reader, `Expected ':' after the property name '${shortened(key.value)}'.`, key);
    return undefined;
  }
  reader.at++;
  skipBlanks(reader);
  const value = readValue(reader, depth + 1);
  return value && { start: key.start, end: value.end, key, value };
}

/**
 * Goes past the comma after an element. Without one, goes on with the next element if one clearly starts here,
 * else with what follows the next comma at this level.
 */
function endElement(reader: JsonReader, closer: number, wasRead: boolean): void {
  skipBlanks(reader);
  if (reader.at >= reader.length) return;
  const code = reader.text.charCodeAt(reader.at);
  if (code === COMMA) {
    reader.at++;
    return;
  }
  if (code === RIGHT_BRACE || code === RIGHT_BRACKET) return;
  if (wasRead) {
    const expected = `Expected ',' or '${String.fromCharCode(closer)}'`;
    reportAt(reader, `${expected}, found ${described(reader)}.`, tokenHere(reader));
  }
  const elementStarts = code === QUOTE || (closer === RIGHT_BRACKET && (code === LEFT_BRACE || code === LEFT_BRACKET));
  if (!elementStarts) skipBroken(reader);
}

/** Goes past the next comma at this level, or to the bracket that ends it. */
function skipBroken(reader: JsonReader): void {
  let depth = 0;
  while (reader.at < reader.length) {
    const code = reader.text.charCodeAt(reader.at);
    if (code === QUOTE) {
      skipString(reader);
      continue;
    }
    if (code === SLASH && skipComment(reader)) continue;
    if (code === RIGHT_BRACE || code === RIGHT_BRACKET) {
      if (depth === 0) return;
      depth--;
    } else if (code === LEFT_BRACE || code === LEFT_BRACKET) depth++;
    reader.at++;
    if (code === COMMA && depth === 0) return;
  }
}

function readWord(reader: JsonReader): JsonScalar | undefined {
  const start = reader.at;
  WORD.lastIndex = start;
  const word = WORD.exec(reader.text)?.[0] ?? '';
  const end = start + word.length;
  const value = wordValue(word);
  if (value === undefined) reportAt(reader, `Expected a value, found ${described(reader)}.`, tokenHere(reader));
  reader.at = end;
  return value === undefined ? undefined : { kind: 'scalar', start, end, value };
}

function wordValue(word: string): number | boolean | null | undefined {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  return NUMBER.test(word) ? Number(word) : undefined;
}

/** Reports a container at one level too many and goes past it. */
function tooDeep(reader: JsonReader): undefined {
  const start = reader.at;
  reportAt(
    reader,
    `Nested deeper than ${reader.limits.nesting} levels.`,
    { start, end: start + 1 },
    'nesting-too-deep',
  );
  reader.at++;
  let depth = 1;
  while (depth > 0 && reader.at < reader.length) {
    const code = reader.text.charCodeAt(reader.at);
    if (code === QUOTE) {
      skipString(reader);
      continue;
    }
    if (code === SLASH && skipComment(reader)) continue;
    if (code === LEFT_BRACE || code === LEFT_BRACKET) depth++;
    else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) depth--;
    reader.at++;
  }
  return undefined;
}

function tooManyNodes(reader: JsonReader): undefined {
  const message = `More than ${reader.limits.nodes} values; the file is not read from here on.`;
  reportAt(reader, message, { start: reader.at, end: reader.at + 1 }, 'too-many-nodes');
  stop(reader);
  return undefined;
}

function collectDuplicates(reader: JsonReader, members: readonly JsonMember[]): void {
  if (members.length > SMALL_OBJECT) {
    const seen = new Set<string>();
    for (const member of members) {
      if (seen.has(member.key.value)) reader.duplicateKeys.push(member);
      seen.add(member.key.value);
    }
    return;
  }
  for (let later = 1; later < members.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const member = members[later];
      if (member === undefined || member.key.value !== members[earlier]?.key.value) continue;
      reader.duplicateKeys.push(member);
      break;
    }
  }
}

function skipBlanks(reader: JsonReader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (isBlank(code)) reader.at++;
    else if (code !== SLASH || !skipComment(reader)) return;
  }
}

/** Goes past the comment that starts here and keeps it; false if the slash starts none. */
function skipComment(reader: JsonReader): boolean {
  const start = reader.at;
  const { text } = reader;
  const line = text.startsWith('//', start);
  if (!line && !text.startsWith('/*', start)) return false;
  const closing = line ? toEndOfLine(text, start) : text.indexOf('*/', start + 2);
  if (closing < 0) reportAt(reader, 'This comment is never closed.', { start, end: start + 2 });
  reader.at = closing < 0 ? reader.length : line ? closing : closing + 2;
  reader.comments.push({ start, end: reader.at, text: text.slice(start, reader.at) });
  return true;
}

/** The place of the word or the single character that stands here. */
function tokenHere(reader: JsonReader): Node {
  WORD.lastIndex = reader.at;
  const length = WORD.exec(reader.text)?.[0].length ?? 1;
  return { start: reader.at, end: Math.min(reader.at + length, reader.length) };
}

function described(reader: JsonReader): string {
  const { start, end } = tokenHere(reader);
  return start === end ? 'the end of the file' : `'${shortened(reader.text.slice(start, end))}'`;
}

/** Text for a message: its beginning, on one line. */
function shortened(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}...` : text;
  return short.replace(/\s+/g, ' ');
}
