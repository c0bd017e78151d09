/**
 * The parameters of definitions and initiatives, and the values they have.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-parameters
 */
import type { Member, Value } from '../../expand/value.js';
import { array } from '../../expand/values.js';
import { isAmong } from '../conditions/operators/equality.js';
import type { PolicyDefinition, PolicyParameter } from '../definition.js';
import { type DefinitionReport, memberIn, objectIn, textIn } from './read-report.js';

const TYPES = ['String', 'Array', 'Object', 'Boolean', 'Integer', 'Float', 'DateTime'];

/** The parameters that are declared, by lower-cased name; undefined after it was reported that they are no object. */
export function readParameters(
  member: Member | undefined,
  report: DefinitionReport,
): ReadonlyMap<string, PolicyParameter> | undefined {
  if (member === undefined) return new Map();
  const declared = objectIn(member.value, "'parameters'", report, member.span);
  if (declared === undefined) return undefined;
  const parameters = new Map<string, PolicyParameter>();
  for (const one of declared.members.values()) {
    const parameter = readParameter(one, report);
    if (parameter !== undefined) parameters.set(one.name.toLowerCase(), parameter);
  }
  return parameters;
}

function readParameter({ name, value, span }: Member, report: DefinitionReport): PolicyParameter | undefined {
  const declared = objectIn(value, `Parameter '${name}'`, report, span);
  if (declared === undefined) return undefined;
  const type = textIn(declared, 'type');
  if (type === undefined) return report.fail('syntax-error', `Parameter '${name}' has no 'type'.`, span);
  if (!TYPES.some((one) => one.toLowerCase() === type.toLowerCase())) {
    return report.failUnknown(`type of parameter '${name}'`, type, TYPES, span);
  }
  const allowed = memberIn(declared, 'allowedValues')?.value;
  // An empty list allows everything: built-in definitions have some.
  const isList = allowed?.kind === 'array' && allowed.open === undefined && allowed.items.length > 0;
  const allowedValues = isList ? allowed.items : undefined;
  const defaultValue = memberIn(declared, 'defaultValue')?.value;
  reportNotAllowed(name, allowedValues, defaultValue, report);
  return { name, type: type.toLowerCase(), allowedValues, defaultValue, span };
}

/** The service refuses a default that the parameter does not allow. */
function reportNotAllowed(
  name: string,
  allowed: readonly Value[] | undefined,
  value: Value | undefined,
  report: DefinitionReport,
): void {
  if (allowed === undefined || value === undefined) return;
  const given = value.kind === 'array' ? value.items : [value];
  const list = array(allowed, value.origin);
  const wrong = isAmong(value, list) === false ? given.find((one) => isAmong(one, list) === false) : undefined;
  if (wrong === undefined) return;
  report.tell(
    'value-not-allowed',
    `The default of parameter '${name}' is none of its allowed values.`,
    wrong.origin.span,
  );
}

/**
 * What the parameters of a definition are, by lower-cased name: the values given, and the defaults of the others. One without
 * either is missing, and so is what is given for a parameter that is not declared.
 */
export function givenParameters(
  definition: Pick<PolicyDefinition, 'parameters'>,
  given: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const byName = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
  const values = new Map<string, Value>();
  for (const [name, { defaultValue }] of definition.parameters) {
    const value = byName.get(name) ?? defaultValue;
    if (value !== undefined) values.set(name, value);
  }
  return values;
}
