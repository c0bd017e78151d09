/**
 * `current()`: what the `count`s around stand at.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#the-current-function
 */
import type { Value } from '../../expand/value.js';
import type { Span } from '../../inputs/source-file.js';
import { type Binding, type Evaluation, notTold } from './evaluation.js';
import { fieldValue } from './field-values.js';
import { fieldTarget, isBound } from './fields.js';
import { ofPolicy } from './unknowns.js';

/**
 * The item or element of the count of this name: the alias that is counted, or one below, or the `name` of a count over a value.
 * Without a name that of the innermost count.
 */
export function current(name: string | undefined, span: Span, evaluation: Evaluation): Value {
  if (name === undefined) {
    const innermost = evaluation.bindings?.binding;
    return innermost === undefined ? outside(name, span) : valueAt(innermost, '', evaluation);
  }
  for (let at = evaluation.bindings; at !== undefined; at = at.outer) {
    const { binding } = at;
    if (binding.kind === 'item' && binding.name === name.toLowerCase()) return binding.value;
  }
  return ofElement(name, span, evaluation);
}

/** The element of a counted field, or what stands below it. */
function ofElement(name: string, span: Span, evaluation: Evaluation): Value {
  const { resource } = evaluation.scope;
  if (!isBound(name, resource, evaluation)) return outside(name, span);
  return fieldValue(name, fieldTarget(name, resource, evaluation), evaluation, true);
}

function valueAt(binding: Binding, name: string, evaluation: Evaluation): Value {
  if (binding.kind === 'item') return binding.value;
  return fieldValue(
    name,
    { kind: 'place', place: binding.place, rest: [], isLocation: false, isElement: true },
    evaluation,
    true,
  );
}

function outside(name: string | undefined, span: Span) {
  const called = name === undefined ? 'current()' : `current('${name}')`;
  return notTold(span, `${called} stands in no count of that name`, ofPolicy(called.toLowerCase()));
}
