/** The fields that a definition names, compared with the aliases that are known. */
import type { ScalarValue, Value } from '../../expand/value.js';
import { memberOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Span } from '../../inputs/source-file.js';
import type { Aliases } from '../aliases.js';
import type { Condition } from '../condition.js';
import { callsIn, parsedText, placeIn, textsIn } from '../conditions/expressions.js';
import { BUILT_IN_FIELDS, isBuiltInField } from '../conditions/fields.js';
import type { PolicyDefinition } from '../definition.js';
import { unknownName } from './read-report.js';

interface NamedField {
  readonly name: string;
  readonly span: Span;
}

/**
 * Reports every field of a definition, in conditions, operations and calls of `field()`, that neither the service nor an alias
 * has, where the aliases of its namespace are known.
 */
export function reportUnknownAliases(
  { condition, then }: Pick<PolicyDefinition, 'condition' | 'then'>,
  aliases: Aliases,
  bag: DiagnosticBag,
  limits: Limits,
): void {
  const named = [
    ...fieldsOf(condition, limits),
    ...(then.existenceCondition === undefined ? [] : fieldsOf(then.existenceCondition, limits)),
    ...(then.details === undefined ? [] : [...operationFields(then.details), ...fieldCalls(then.details, limits)]),
  ];
  for (const { name, span } of named) {
    const problem = problemWith(name, aliases);
    if (problem !== undefined) bag.report('unknown-symbol', problem, span);
  }
}

function problemWith(name: string, aliases: Aliases): string | undefined {
  if (isBuiltInField(name)) return undefined;
  if (!name.includes('/')) return unknownName('field', name, BUILT_IN_FIELDS);
  if (!aliases.covers(name)) return undefined;
  const near = aliases.nearest(name);
  if (near?.toLowerCase() === name.toLowerCase()) return undefined;
  return `No alias '${name}' is known${near === undefined ? '.' : `; did you mean '${near}'?`}`;
}

/** Every field that a condition names as it is, or in a call of `field()`. */
function* fieldsOf(root: Condition, limits: Limits): Iterable<NamedField> {
  const waiting: Condition[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'not') waiting.push(next.condition);
    else if (next.kind !== 'comparison') for (const one of next.conditions) waiting.push(one);
    else {
      const { subject, operand } = next;
      const left = subject.kind === 'count' ? subject.over : subject;
      if (left.kind === 'field') yield* literalField(left.field);
      yield* fieldCalls(left.kind === 'field' ? left.field : left.value, limits);
      yield* fieldCalls(operand, limits);
      if (subject.kind === 'count' && subject.where !== undefined) waiting.push(subject.where);
    }
  }
}

function literalField(value: Value | undefined): readonly NamedField[] {
  if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value.startsWith('[')) return [];
  return [{ name: value.value, span: value.origin.span }];
}

/** The fields that `modify` and `append` write. */
function operationFields(details: Value): readonly NamedField[] {
  const list = details.kind === 'array' ? details : memberOf(details, 'operations')?.value;
  return list?.kind === 'array' ? list.items.flatMap((item) => literalField(memberOf(item, 'field')?.value)) : [];
}

/** The fields that calls of `field()` in the expressions of a value name. */
function* fieldCalls(root: Value, limits: Limits): Iterable<NamedField> {
  for (const [value, text] of textsIn(root, limits)) yield* fieldCallsIn(value, text, limits);
}

function* fieldCallsIn(value: ScalarValue, text: string, limits: Limits): Iterable<NamedField> {
  const parsed = parsedText(value, text, limits);
  if (parsed.kind !== 'expression') return;
  for (const call of callsIn(parsed.expression)) {
    const [name] = call.name.toLowerCase() === 'field' ? call.arguments : [];
    if (name?.kind === 'string') yield { name: name.value, span: placeIn(value, text, name) };
  }
}
