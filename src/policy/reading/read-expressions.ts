/** The expressions of a definition, looked through for what does not exist: functions, parameters, fields. */
import type { ScalarValue, Value } from '../../expand/value.js';
import { didYouMean } from '../../inputs/nearest.js';
import type { ArmCall } from '../../syntax/arm/nodes.js';
import { callsIn, parsedText, placeIn, textsIn } from '../conditions/expressions.js';
import { FUNCTION_NAMES, functionState } from '../conditions/functions.js';
import type { PolicyParameter } from '../definition.js';
import { type DefinitionReport, unknownName } from './read-report.js';

export { reportUnknownAliases } from './unknown-aliases.js';

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
