/**
 * YAML 1.1, as the Azure Machine Learning extension of the Azure CLI reads it (PyYAML's safe loader): one document, `yes`
 * and `off` are booleans, `<<` merges. Every node has its place in the file. Reading never throws: what is broken is reported
 * and the rest is used.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node as PackageNode,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { boundedDocuments } from './bounded.js';
import type { Node, YamlComment, YamlEntry, YamlKey, YamlList, YamlMap, YamlNode, YamlScalar } from './nodes.js';
import { withoutBreaksInQuotes } from './quoted-lines.js';
import { tokensWithPlaces } from './tokens.js';

export interface YamlError extends Node {
  readonly message: string;
}

export interface YamlDocument {
  /** Of the first document; undefined if the text holds nothing. */
  readonly root: YamlNode | undefined;
  /** At most 100. */
  readonly errors: readonly YamlError[];
  /** Entries whose key an earlier entry of the same map has. The later one counts. */
  readonly duplicateKeys: readonly YamlEntry[];
  /** Where a second document begins, which nothing reads. */
  readonly further: Node | undefined;
}

const MAX_ERRORS = 100;

/** The syntax tree of the file. Maps and lists nested deeper than `limits.nesting`, and nodes over `limits.nodes`, are left out. */
export function parseYaml(source: SourceFile, limits: Limits): YamlDocument {
  const read = parseText(source, source.text, limits);
  return mended(mended(read, source, limits, withoutPlaceholders), source, limits, withoutBreaksInQuotes);
}

/** What YAML refuses and its readers take, read with other text of the same length, so that all that follows keeps its place. */
function mended(
  read: YamlDocument,
  source: SourceFile,
  limits: Limits,
  change: (text: string) => string | undefined,
): YamlDocument {
  const text = read.errors.length === 0 ? undefined : change(source.text);
  if (text === undefined) return read;
  const again = parseText(source, text, limits);
  return again.errors.length < read.errors.length ? again : read;
}

/** A template of YAML: what a tool fills in later stands for text. Scalars are shown as they stand in the file. */
function withoutPlaceholders(text: string): string | undefined {
  if (!text.includes('{{')) return undefined;
  return text.replace(PLACEHOLDER, (placeholder) => '_'.repeat(placeholder.length));
}

/** `{{ name }}`, as Jinja and Helm write it; `${{ name }}` is text in YAML already. */
const PLACEHOLDER = /(?<!\$)\{\{[^{}\n]{0,200}\}\}/g;

function parseText(source: SourceFile, text: string, limits: Limits): YamlDocument {
  try {
    const { documents, stoppedAt } = boundedDocuments(text, MAX_ERRORS - 1);
    const [first, second] = documents;
    const read = first === undefined ? NOTHING : new Reader(source, text, limits).read(first, second);
    return stoppedAt === undefined
      ? read
      : { ...read, errors: [...read.errors.slice(0, MAX_ERRORS - 1), stop(stoppedAt)] };
  } catch (error) {
    // Deep nesting ends the package's stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { start: 0, end: Math.min(source.text.length, 1) };
    return { ...NOTHING, errors: [{ ...place, message: TOO_DEEP }] };
  }
}

function stop(start: number): YamlError {
  return { start, end: start, message: `The file has ${MAX_ERRORS} errors or more; what follows is not read.` };
}

const TOO_DEEP = 'The file is nested too deep to be read.';

const NOTHING: YamlDocument = { root: undefined, errors: [], duplicateKeys: [], further: undefined };

/** The comments of the file, in order. */
export function yamlComments(source: SourceFile): readonly YamlComment[] {
  return [...tokensWithPlaces(new Lexer().lex(source.text))].flatMap(({ token, start }) =>
    token.startsWith('#') ? [{ start, end: start + token.length, text: token }] : [],
  );
}

class Reader {
  private readonly errors: YamlError[] = [];
  private readonly duplicateKeys: YamlEntry[] = [];
  private readonly anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  /** Nodes, those behind aliases counted each time. */
  private size = 0;

  constructor(
    private readonly source: SourceFile,
    /** What was parsed: the text of the file, or one of the same length in its place. */
    private readonly text: string,
    private readonly limits: Limits,
  ) {}

  read(document: Document.Parsed, second: Document.Parsed | undefined): YamlDocument {
    for (const { code, message, pos } of document.errors) {
      this.report(code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : sentence(message), { start: pos[0], end: pos[1] });
    }
    const root = document.contents === null ? undefined : this.node(document.contents, 0);
    const { errors, duplicateKeys } = this;
    return { root, errors, duplicateKeys, further: second && this.inFile(second.range[0], second.range[1]) };
  }

  private get tooMany(): string {
    return `The file has more than ${this.limits.nodes} values.`;
  }

  private report(message: string, place: Node): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push({ ...this.inFile(place.start, place.end), message });
  }

  private node(node: PackageNode, depth: number): YamlNode {
    const before = this.size;
    const read = this.content(node, depth);
    if (!isAlias(node) && node.anchor !== undefined) {
      this.anchors.set(node.anchor, { node: read, size: this.size - before });
    }
    return read;
  }

  private content(node: PackageNode, depth: number): YamlNode {
    this.size++;
    const place = this.placeOf(node);
    if (this.size > this.limits.nodes)
      return this.leftOut(`The file has more than ${this.limits.nodes} values.`, place);
    if (isAlias(node)) return this.aliased(node, place);
    if (isScalar(node)) return this.scalar(node, place);
    if (depth >= this.limits.nesting)
      return this.leftOut(`This is nested deeper than ${this.limits.nesting} levels.`, place);
    if (isMap(node)) return this.map(node, place, depth);
    if (isSeq(node)) return this.list(node, place, depth);
    return this.leftOut('This is no value.', place);
  }

  /** Nothing in place of what cannot be read. */
  private leftOut(message: string, place: Node): YamlScalar {
    if (this.errors.at(-1)?.message !== message) this.report(message, place);
    return { ...place, kind: 'scalar', value: null, written: '', tag: '!unread' };
  }

  private aliased({ source: name }: Alias, place: Node): YamlNode {
    const found = this.anchors.get(name);
    if (found === undefined) return this.leftOut(`Nothing above is called &${name}.`, place);
    this.size += found.size;
    if (this.size > this.limits.nodes) return this.leftOut(this.tooMany, place);
    return found.node;
  }

  private scalar({ value, source, tag, type }: Scalar, place: Node): YamlScalar {
    const written = this.source.text.slice(place.start, place.end);
    const known = { ...place, kind: 'scalar' as const, written };
    if (written.includes('{{') && !String(source).includes('{{')) return { ...known, value: written };
    const isJoined = type?.startsWith('QUOTE') === true && BREAK.test(written);
    if (isJoined && !BREAK.test(this.text.slice(place.start, place.end)))
      return { ...known, value: quotedValue(written) };
    if (tag !== undefined && !tag.startsWith('tag:yaml.org')) return { ...known, value: textOf(value, source), tag };
    return { ...known, value: plainValue(value, source) };
  }

  private list(list: YAMLSeq, place: Node, depth: number): YamlList {
    const items = list.items.map((item) => this.node(item as ParsedNode, depth + 1));
    return { ...place, kind: 'list', items };
  }

  private map(map: YAMLMap, place: Node, depth: number): YamlMap {
    const own = new Map<string, YamlEntry>();
    const merged: YamlMap[] = [];
    for (const pair of map.items as readonly Pair<PackageNode, PackageNode | null>[]) {
      const entry = this.entry(pair, depth);
      if (entry.key.name === '<<' && isMergeKey(pair.key)) merged.push(...mapsIn(entry.value));
      else {
        if (own.has(entry.key.name)) this.duplicateKeys.push(entry);
        own.set(entry.key.name, entry);
      }
    }
    for (const { entries } of merged) {
      for (const entry of entries) if (!own.has(entry.key.name)) own.set(entry.key.name, entry);
    }
    return { ...place, kind: 'map', entries: [...own.values()] };
  }

  private entry({ key, value }: Pair<PackageNode, PackageNode | null>, depth: number): YamlEntry {
    const name = this.key(key);
    const read: YamlNode =
      value === null
        ? { kind: 'scalar', value: null, written: '', start: name.end, end: name.end }
        : this.node(value, depth + 1);
    // What an alias stands for is written elsewhere.
    const end = value === null ? name.end : this.placeOf(value).end;
    return { start: name.start, end: Math.max(end, name.end), key: name, value: read };
  }

  private key(key: PackageNode): YamlKey {
    const place = this.placeOf(key);
    if (isScalar(key)) return { ...place, name: textOf(key.value, key.source) };
    return { ...place, name: this.source.text.slice(place.start, place.end) };
  }

  /** Without what follows the value. */
  private placeOf({ range }: PackageNode): Node {
    const [start, end] = range ?? [0, 0];
    return this.inFile(start, end);
  }

  /** The package lets what never ends reach beyond the file. */
  private inFile(start: number, end: number): Node {
    const last = this.source.text.length;
    return { start: Math.min(start, last), end: Math.min(Math.max(start, end), last) };
  }
}

const BREAK = /[\r\n]/;

/** Quoted text by itself, whose lines may begin anywhere. */
function quotedValue(written: string): string {
  const value: unknown = parseDocument(written, { version: '1.1', prettyErrors: false }).toJS();
  return typeof value === 'string' ? value : written;
}

function isMergeKey(key: PackageNode): boolean {
  return isScalar(key) && key.type === 'PLAIN';
}

function mapsIn(value: YamlNode): readonly YamlMap[] {
  if (value.kind === 'map') return [value];
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}

/** PyYAML leaves single letters text, and a time has no meaning here. */
function plainValue(value: unknown, source: string | undefined): YamlScalar['value'] {
  if (typeof value === 'boolean' && source !== undefined && /^[yn]$/i.test(source)) return source;
  if (typeof value === 'number' && source !== undefined && !NUMBER.test(source)) return source;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return textOf(value, source);
}

/** What PyYAML's safe loader takes for a number; `e1`, `1e3` and `.` are text to it (resolver.py of release 6). */
const NUMBER = new RegExp(
  [
    '[-+]?0b[01_]+',
    '[-+]?0[0-7_]+',
    '[-+]?(?:0|[1-9][0-9_]*)',
    '[-+]?0x[0-9a-fA-F_]+',
    '[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+',
    '[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?',
    '\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*',
    '[-+]?\\.(?:inf|Inf|INF)',
    '\\.(?:nan|NaN|NAN)',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);

function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
