/** JSON and other plain data as values of Terraform, whose names keep their case. */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile, Span } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import { originAt, withStep } from '../origins.js';
import type { Value } from '../value.js';
import { array, scalarAt } from '../values.js';
import { mapOf } from './collections.js';

/** Plain data as a value; all of it points at `span`. */
export function valueOfData(data: unknown, span: Span): Value {
  if (Array.isArray(data)) {
    return array(
      data.map((item) => valueOfData(item, span)),
      originAt(span),
    );
  }
  if (typeof data === 'object' && data !== null) {
    const members = Object.entries(data).map(([name, item]) => ({ name, span, value: valueOfData(item, span) }));
    return mapOf(members, originAt(span));
  }
  const isScalar = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  return scalarAt(isScalar ? data : null, span);
}

/** The value of a file that holds JSON, every part at its own place, which is the one to change; undefined if it cannot be read. */
export function valueOfJsonFile(source: SourceFile, limits: Limits): Value | undefined {
  const { root, errors } = parseJson(source, limits);
  return root === undefined || errors.length > 0 ? undefined : valueOfNode(root, source);
}

function valueOfNode(node: JsonNode, source: SourceFile): Value {
  const span = { source, start: node.start, end: node.end };
  if (node.kind === 'scalar') return withStep(scalarAt(node.value, span), { role: 'file', span, name: source.path });
  if (node.kind === 'array') {
    return array(
      node.items.map((item) => valueOfNode(item, source)),
      originAt(span),
    );
  }
  const members = node.members.map((member) => ({
    name: member.key.value,
    span: { source, start: member.start, end: member.end },
    value: valueOfNode(member.value, source),
  }));
  return mapOf(members, originAt(span));
}
