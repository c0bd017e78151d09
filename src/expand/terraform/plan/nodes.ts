/** Looking into the JSON of a plan. Names are compared with their case; the later of two equal ones counts, as in Go. */
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { JsonMember, JsonNode, Node } from '../../../syntax/arm/nodes.js';

/** The member of exactly this name; undefined if there is none or the node is no object. */
export function memberNamed(node: JsonNode | undefined, name: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key.value === name) : undefined;
}

export function valueNamed(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return memberNamed(node, name)?.value;
}

/** The members of an object by name; none for other nodes. */
export function membersOf(node: JsonNode | undefined): ReadonlyMap<string, JsonMember> {
  return new Map(node?.kind === 'object' ? node.members.map((member) => [member.key.value, member] as const) : []);
}

/** The items of an array; none for other nodes. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The text that the node is; undefined for everything else. */
export function textIn(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** True for what is not there or null. */
export function isNothing(node: JsonNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

export function spanIn(source: SourceFile, { start, end }: Node): Span {
  return { source, start, end };
}
