/** The expressions of a definition, looked through for what does not exist: functions, parameters, fields. */
import type { ScalarValue, Value } from '../expand/value.js';
import type { Limits } from '../inputs/limits.js';
import { didYouMean } from '../inputs/nearest.js';
import type { ArmCall, ArmExpression } from '../syntax/arm/nodes.js';
import type { PolicyParameter } from './definition.js';
import { parsedText, placeIn } from './expressions.js';
import { FUNCTION_NAMES, functionState } from './functions.js';
import { type DefinitionReport, unknownName } from './read-report.js';

/** Reports what expressions in a rule name that does not exist. The templates it deploys have expressions of their own. */
export function checkExpressions(
  rule: Value,
  parameters: ReadonlyMap<string, PolicyParameter>,
  report: DefinitionReport,
): void {
  for (const [value, text] of textsIn(rule, report.limits)) {
    const parsed = parsedText(value, text, report.limits);
    if (parsed.kind === 'broken') {
      for (const { message, code, ...place } of parsed.errors) {
        report.tell(code, `The expression cannot be read. ${message}`, placeIn(value, text, place));
      }
    } else if (parsed.kind === 'expression') {
      for (const call of callsIn(parsed.expression)) checkCall(call, value, text, parameters, report);
    }
  }
}

function checkCall(
  call: ArmCall,
  value: ScalarValue,
  text: string,
  parameters: ReadonlyMap<string, PolicyParameter>,
  report: DefinitionReport,
): void {
  const span = placeIn(value, text, call);
  const state = functionState(call.name);
  if (state === 'forbidden') {
    report.tell('unknown-symbol', `The function '${call.name}' cannot be used in a policy.`, span);
  } else if (state === 'unknown') {
    report.tell('unknown-symbol', unknownName('function', call.name, FUNCTION_NAMES), span);
  }
  const [first] = call.arguments;
  if (call.name.toLowerCase() !== 'parameters' || first?.kind !== 'string') return;
  if (parameters.has(first.value.toLowerCase())) return;
  const names = [...parameters.values()].map(({ name }) => name);
  const guess = didYouMean(first.value, names);
  report.tell('unknown-symbol', `The policy has no parameter '${first.value}'${guess === '' ? '.' : guess}`, span);
}

/** Every call in an expression. */
export function* callsIn(expression: ArmExpression): Iterable<ArmCall> {
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'call') {
      yield next;
      waiting.push(...next.arguments);
    } else if (next.kind === 'property') waiting.push(next.object);
    else if (next.kind === 'index') waiting.push(next.object, next.index);
  }
}

/** Every known string inside a value, but for those of a template that the policy deploys. */
export function* textsIn(root: Value, limits: Limits): Iterable<readonly [ScalarValue, string]> {
  const waiting: Value[] = [root];
  let left = limits.nodes;
  for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
    left--;
    if (next.kind === 'scalar' && typeof next.value === 'string') yield [next, next.value];
    else if (next.kind === 'array') for (const item of next.items) waiting.push(item);
    else if (next.kind === 'object') {
      for (const [name, member] of next.members) {
        if (name !== 'template' || member.value.kind !== 'object') waiting.push(member.value);
      }
    }
  }
}
