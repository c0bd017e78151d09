/** JSON files as values: every part keeps its place. */
import { originAt } from '../../expand/origins.js';
import type { Member, Value } from '../../expand/value.js';
import { array, object, scalar } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonMember, JsonNode } from '../../syntax/arm/nodes.js';

/** The value in a JSON file, with or without comments; undefined, with the reasons in the bag, if it does not parse whole. */
export function readJson(source: SourceFile, limits: Limits, bag: DiagnosticBag): Value | undefined {
  const { root, errors, duplicateKeys } = parseJson(source, limits);
  for (const { code, message, start, end } of errors) bag.report(code, message, { source, start, end });
  for (const { key } of duplicateKeys) {
    const message = `The key '${key.value}' is repeated; the last one counts.`;
    bag.report('duplicate-key', message, spanOf(key, source));
  }
  return root === undefined || errors.length > 0 ? undefined : jsonValue(root, source);
}

function jsonValue(node: JsonNode, source: SourceFile): Value {
  const origin = originAt(spanOf(node, source));
  switch (node.kind) {
    case 'scalar':
      return scalar(node.value, origin);
    case 'array':
      return array(
        node.items.map((item) => jsonValue(item, source)),
        origin,
      );
    case 'object':
      return object(
        node.members.map((member) => memberOf(member, source)),
        origin,
      );
  }
}

function memberOf(member: JsonMember, source: SourceFile): Member {
  return { name: member.key.value, span: spanOf(member, source), value: jsonValue(member.value, source) };
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }, source: SourceFile): Span {
  return { source, start, end };
}
