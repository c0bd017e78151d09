/** JSON that is fully known, as a value. */
import type { SourceFile } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { array, scalar } from '../../values.js';
import { mapOf } from '../collections.js';
import { spanIn } from './nodes.js';

export function plainValue(node: JsonNode, source: SourceFile): Value {
  const origin = originAt(spanIn(source, node));
  switch (node.kind) {
    case 'scalar':
      return scalar(node.value, origin);
    case 'array':
      return array(
        node.items.map((item) => plainValue(item, source)),
        origin,
      );
    case 'object':
      return mapOf(
        node.members.map((member) => ({
          name: member.key.value,
          span: spanIn(source, member),
          value: plainValue(member.value, source),
        })),
        origin,
      );
  }
}
