/** Looking into the JSON of a plan, which may be anything: what has another shape than expected counts as not there. */
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import type { JsonMember, JsonNode } from '../../../syntax/arm/nodes.js';

/** The member of an object; undefined of anything else. Of a repeated one, the last, as Go reads JSON. */
export function memberNamed(node: JsonNode | undefined, name: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key.value === name) : undefined;
}

/** The value at a path of member names. */
export function at(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  let found = node;
  for (const name of path) found = memberNamed(found, name)?.value;
  return found;
}

export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : [];
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

export function textsOf(node: JsonNode | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}

export function spanIn(source: SourceFile, { start, end }: { readonly start: number; readonly end: number }): Span {
  return { source, start, end };
}
