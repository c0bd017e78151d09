/** Looking into JSON trees the way Azure Resource Manager does: names without case, the later of two equal ones counts. */
import type { JsonText } from './expression.js';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './nodes.js';

/** The member of that name; undefined if there is none or the node is no object. */
export function memberNamed(node: JsonNode | undefined, name: string): JsonMember | undefined {
  if (node?.kind !== 'object') return undefined;
  const wanted = name.toLowerCase();
  for (let index = node.members.length - 1; index >= 0; index--) {
    const member = node.members[index];
    if (member?.key.value.length === wanted.length && member.key.value.toLowerCase() === wanted) return member;
  }
  return undefined;
}

/** The value of the member of that name. */
export function valueNamed(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return memberNamed(node, name)?.value;
}

export function asObject(node: JsonNode | undefined): JsonObject | undefined {
  return node?.kind === 'object' ? node : undefined;
}

export function asArray(node: JsonNode | undefined): JsonArray | undefined {
  return node?.kind === 'array' ? node : undefined;
}

/** The node if it is a string, whether an expression or not. */
export function asText(node: JsonNode | undefined): JsonText | undefined {
  return node !== undefined && isText(node) ? node : undefined;
}

/** The string that the node is; undefined for everything else. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return asText(node)?.value;
}

export function isNull(node: JsonNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function isText(node: JsonNode): node is JsonText {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

/** The members of an object, the later one of those whose names differ at most in case; none for other nodes. */
export function membersOf(node: JsonNode | undefined): JsonMember[] {
  if (node?.kind !== 'object') return [];
  const byName = new Map<string, JsonMember>();
  for (const member of node.members) byName.set(member.key.value.toLowerCase(), member);
  return [...byName.values()];
}
