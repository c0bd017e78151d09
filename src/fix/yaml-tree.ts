/** The map of a resource declared in a YAML file. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../syntax/yaml/nodes.js';
import { parseYaml, yamlComments } from '../syntax/yaml/reader.js';
import type { Container, Member, Stretch } from './container.js';
import { remembered } from './remembered.js';

const read = remembered((source, limits) => ({ document: parseYaml(source, limits), comments: yamlComments(source) }));

/** The map that a declaration is; undefined if there is none, if the file does not parse, or says a key twice. */
export function yamlMap(source: SourceFile, declaration: Stretch, limits: Limits): Container | undefined {
  const { document, comments } = read(source, limits);
  const { root, errors, duplicateKeys } = document;
  if (errors.length > 0 || duplicateKeys.length > 0 || root === undefined) return undefined;
  const found = mapAt(root, declaration);
  return found && containerOf(found, { source, comments });
}

interface File {
  readonly source: SourceFile;
  readonly comments: readonly Stretch[];
}

function mapAt(node: YamlNode, { start, end }: Stretch): YamlMap | undefined {
  for (let at: YamlNode | undefined = node; at !== undefined; at = childAround(at, start)) {
    if (at.kind === 'map' && at.start === start && at.end === end) return at;
  }
  return undefined;
}

function childAround(node: YamlNode, offset: number): YamlNode | undefined {
  if (node.kind === 'scalar') return undefined;
  const children = node.kind === 'map' ? ownEntries(node).map(({ value }) => value) : node.items;
  return children.find((child) => node.start <= child.start && child.start <= offset && offset < child.end);
}

/** Without what merge keys add, which is written elsewhere. */
function ownEntries({ start, end, entries }: YamlMap): readonly YamlEntry[] {
  return entries.filter((entry) => start <= entry.start && entry.end <= end);
}

function containerOf(map: YamlMap, file: File): Container {
  const own = ownEntries(map);
  const merged = map.entries.filter((entry) => !own.includes(entry)).map(({ key }) => key.name);
  return {
    ...file,
    ...edgesOf(map, file),
    members: own.map((entry) => memberOf(entry, file)),
    mayHold: (name) => merged.includes(name),
  };
}

function listOf(list: YamlList, file: File): Container {
  const edges = edgesOf(list, file);
  const members = list.items.map((item) => itemMember(item, file, edges));
  return { ...file, ...edges, members, mayHold: () => false };
}

type Edges = Pick<Container, 'grammar' | 'open' | 'close'>;

function edgesOf({ start, end }: Stretch, { source: { text } }: File): Edges {
  const isFlow = text[start] === '{' || text[start] === '[';
  if (isFlow) return { grammar: 'yaml-flow', open: start + 1, close: end - 1 };
  return { grammar: 'yaml-block', open: start, close: withoutBlanks(text, { start, end }).end };
}

/** What a block value ends with belongs to nothing. */
function withoutBlanks(text: string, { start, end }: Stretch): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function memberOf({ start, end, key, value }: YamlEntry, file: File): Member {
  const { text } = file.source;
  const whole = withoutBlanks(text, { start, end });
  const plain = { isBlock: false, isProperty: true };
  const isThere = value.start > key.end && value.end <= end;
  const content = isThere ? writtenAs(value, file) : { ...ELSEWHERE, value: { start: key.end, end: whole.end } };
  return { ...whole, name: key.name, nameEnd: key.end, ...plain, ...content };
}

/** Of what an alias stands for, and of what is not written at all. */
const ELSEWHERE = { inside: () => undefined, items: () => undefined };

function writtenAs(value: YamlNode, file: File): Pick<Member, 'value' | 'inside' | 'items'> {
  return {
    value: withoutBlanks(file.source.text, value),
    inside: () => (value.kind === 'map' ? containerOf(value, file) : undefined),
    items: () => (value.kind === 'list' ? listOf(value, file) : undefined),
  };
}

/** With the dash before it. */
function itemMember(item: YamlNode, file: File, { grammar, open }: Edges): Member {
  const { text } = file.source;
  const { end } = withoutBlanks(text, item);
  const [dash = ''] = grammar === 'yaml-block' ? (/-\s*$/.exec(text.slice(open, item.start)) ?? []) : [];
  const start = item.start - dash.length;
  return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...writtenAs(item, file) };
}
