/** References such as `var.location`: the names that a module declares, told from members of local values. */
import type { Expression, PropertyAccessExpression } from '../../syntax/terraform/nodes.js';
import { lookUp } from '../locals.js';
import type { Value } from '../value.js';
import type { Frame } from './evaluator.js';

/** The value of a reference to a declaration; undefined if the access reads a member of some other value. */
export function readReference(expression: PropertyAccessExpression, frame: Frame): Value | undefined {
  const root = rootOf(expression);
  if (root === undefined || lookUp(root, frame.locals) !== undefined) return undefined;
  return frame.scope.read(expression, frame);
}

/** The first name of `a.b`, `a.b.c` and `a.b[0].c`: references to declarations are no longer. */
function rootOf(expression: PropertyAccessExpression): string | undefined {
  let at: Expression = expression;
  for (let length = 0; length < 4; length++) {
    if (at.kind === 'name') return at.name;
    if (at.kind !== 'property-access' && at.kind !== 'index') return undefined;
    at = at.object;
  }
  return undefined;
}
