/** Values for the parameters of a definition, as somebody writes them into a file. */
import type { ObjectValue, Value } from '../../expand/value.js';
import { memberOf, textOf } from '../../expand/values.js';
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import { didYouMean } from '../../inputs/nearest.js';
import type { PolicyDefinition, PolicyParameter } from '../definition.js';
import { isSameValue } from '../effects/apply-operations.js';

/**
 * The values given, by lower-cased name. Those that the definition does not declare, does not allow or that are of another kind
 * are reported and left out.
 *
 * @param given `{ name: value }`, `{ name: { value } }` or a parameter file of Azure Resource Manager
 */
export function readParameterValues(
  { parameters }: PolicyDefinition,
  given: Value,
  bag: DiagnosticBag,
): ReadonlyMap<string, Value> {
  const read = new Map<string, Value>();
  const values = valuesIn(given);
  if (values === undefined)
    bag.report('syntax-error', 'Parameters are a JSON object of names and values.', given.origin.span);
  for (const [key, { name, span, value: written }] of values?.members ?? []) {
    const parameter = parameters.get(key);
    const value = plainValue(written);
    if (parameter === undefined) {
      const hint = didYouMean(
        name,
        [...parameters.values()].map((one) => one.name),
      );
      const sentence = `The definition has no parameter '${name.slice(0, 80)}'`;
      bag.report('undeclared-parameter', `${sentence}${hint === '' ? '.' : hint}`, span);
    } else if (fits(parameter, value, bag)) read.set(key, value);
  }
  return read;
}

function valuesIn(given: Value): ObjectValue | undefined {
  if (given.kind !== 'object') return undefined;
  const inner = memberOf(given, 'parameters')?.value;
  const isFile = memberOf(given, '$schema') !== undefined || memberOf(given, 'contentVersion') !== undefined;
  return isFile && inner?.kind === 'object' ? inner : given;
}

/** The value out of `{ "value": ... }`, which is how assignments and parameter files write it. */
function plainValue(written: Value): Value {
  const inner = written.kind === 'object' && written.members.size === 1 ? memberOf(written, 'value') : undefined;
  return inner?.value ?? written;
}

/** Undefined types and values that are not known fit. */
function fits({ name, type, allowedValues }: PolicyParameter, value: Value, bag: DiagnosticBag): boolean {
  const kind = value.kind === 'array' || value.kind === 'object' ? value.kind : 'scalar';
  const isKnown = kind !== 'scalar' || value.kind === 'scalar';
  const wanted = type === 'array' || type === 'object' ? type : 'scalar';
  if (isKnown && type !== '' && kind !== wanted) {
    const article = type === 'array' || type === 'object' || type === 'integer' ? 'an' : 'a';
    bag.report(
      'evaluation-error',
      `The parameter '${name}' is ${article} ${type}, not ${kindName(kind)}.`,
      value.origin.span,
    );
    return false;
  }
  if (allowedValues === undefined || !isKnown || allAllowed(value, allowedValues)) return true;
  const allowed = allowedValues.map(textOf).join(', ').slice(0, 200);
  bag.report('value-not-allowed', `The parameter '${name}' must be one of ${allowed}.`, value.origin.span);
  return false;
}

function kindName(kind: 'array' | 'object' | 'scalar'): string {
  return kind === 'scalar' ? 'a single value' : `an ${kind}`;
}

/** Of a list every item has to be allowed. */
function allAllowed(value: Value, allowed: readonly Value[]): boolean {
  if (allowed.some((one) => isSameValue(one, value) === true)) return true;
  return value.kind === 'array' && value.items.every((item) => allowed.some((one) => isSameValue(one, item) === true));
}
