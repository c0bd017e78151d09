/** The values that a plan was made with. */
import { asSensitive, withStep } from '../../origins.js';
import type { Value } from '../../value.js';
import type { PlanConfiguration } from './configuration.js';
import type { PlanDocument } from './document.js';
import { isTrue, membersOf, spanIn, valueNamed } from './nodes.js';
import { plainValue } from './plain-values.js';

/** The variables of the root module by name, defaults that nothing overrides included. */
export function givenVariables(document: PlanDocument, configuration: PlanConfiguration): ReadonlyMap<string, Value> {
  const { source, root } = document;
  const declared = valueNamed(configuration.root, 'variables');
  const values = new Map<string, Value>();
  for (const [name, member] of membersOf(valueNamed(root, 'variables'))) {
    const node = valueNamed(member.value, 'value');
    if (node === undefined) continue;
    const span = spanIn(source, member);
    const value = withStep(plainValue(node, source), { role: 'parameter-file', span, name });
    values.set(name, isTrue(valueNamed(valueNamed(declared, name), 'sensitive')) ? asSensitive(value) : value);
  }
  return values;
}
