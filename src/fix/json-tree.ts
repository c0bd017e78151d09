/** The object of a resource declared in ARM JSON. */
import type { Limits } from '../inputs/limits.js';
import type { SourceFile } from '../inputs/source-file.js';
import { parseJson } from '../syntax/arm/json.js';
import type { JsonArray, JsonComment, JsonMember, JsonNode, JsonObject } from '../syntax/arm/nodes.js';
import type { Container, Member, Stretch } from './container.js';
import { remembered } from './remembered.js';

const read = remembered(parseJson);

/** The object that a declaration is, or that is its value; undefined if there is none, or the file does not parse. */
export function jsonObject(source: SourceFile, declaration: Stretch, limits: Limits): Container | undefined {
  const { root, errors, comments } = read(source, limits);
  if (errors.length > 0 || root === undefined) return undefined;
  const found = objectAt(root, declaration);
  return found && containerOf(found, { source, comments });
}

interface File {
  readonly source: SourceFile;
  readonly comments: readonly JsonComment[];
}

/** The outermost object in the declaration that ends with it. */
function objectAt(node: JsonNode, { start, end }: Stretch): JsonObject | undefined {
  for (let at: JsonNode | undefined = node; at !== undefined; at = childAround(at, end - 1)) {
    if (at.kind === 'object' && at.start >= start && at.end === end) return at;
  }
  return undefined;
}

function childAround(node: JsonNode, offset: number): JsonNode | undefined {
  const children =
    node.kind === 'object' ? node.members.map((one) => one.value) : node.kind === 'array' ? node.items : [];
  return children.find((child) => child.start <= offset && offset < child.end);
}

function containerOf({ start, end, members }: JsonObject, file: File): Container {
  return {
    ...file,
    grammar: 'json',
    open: start + 1,
    close: end - 1,
    members: members.map((member) => memberOf(member, file)),
    mayHold: () => false,
  };
}

function memberOf({ start, end, key, value }: JsonMember, file: File): Member {
  const plain = { isBlock: false, isProperty: true };
  return { start, end, name: key.value, nameEnd: key.end, ...plain, ...writtenAs(value, file) };
}

/** The value, and what it holds. */
function writtenAs(value: JsonNode, file: File): Pick<Member, 'value' | 'inside' | 'items'> {
  return {
    value,
    inside: () => (value.kind === 'object' ? containerOf(value, file) : undefined),
    items: () => (value.kind === 'array' ? listOf(value, file) : undefined),
  };
}

function listOf({ start, end, items }: JsonArray, file: File): Container {
  const members = items.map((item) => itemMember(item, file));
  return { ...file, grammar: 'json', open: start + 1, close: end - 1, members, mayHold: () => false };
}

function itemMember(item: JsonNode, file: File): Member {
  const { start, end } = item;
  return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...writtenAs(item, file) };
}
