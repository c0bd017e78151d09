/**
 * Lowering of ARM JSON: templates and parameter files become the shape they share with Bicep.
 * Syntax: https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import type { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { membersOf, textOf, valueNamed } from '../../syntax/arm/access.js';
import type { JsonMember, JsonNode } from '../../syntax/arm/nodes.js';
import type { ParameterAssignment, ParameterFile, Template } from '../template.js';
import { type Lowering, newLowering, spanOf } from './arm/lowering.js';
import { lowerTemplate, schemaFile, scopeOfSchema } from './arm/template.js';
import { lowerData, lowerValue, reportShape } from './arm/values.js';

/** True for a deployment template: by its `$schema`, or by having a `contentVersion` and `resources`. */
export function isArmTemplate(root: JsonNode): boolean {
  if (scopeOfSchema(root) !== undefined) return true;
  const resources = valueNamed(root, 'resources');
  const isList = resources?.kind === 'array' || resources?.kind === 'object';
  return isList && textOf(valueNamed(root, 'contentVersion')) !== undefined;
}

/** True for a parameter file: by its `$schema`, or by a `contentVersion` and parameters that are all given a value. */
export function isArmParameterFile(root: JsonNode): boolean {
  const schema = schemaFile(root);
  if (/deploymentparameters\.json$/.test(schema)) return true;
  if (isArmTemplate(root) || textOf(valueNamed(root, 'contentVersion')) === undefined) return false;
  const parameters = valueNamed(root, 'parameters');
  return parameters?.kind === 'object' && parameters.members.every(isGiven);
}

/** The template in a JSON document. What it holds that cannot be used is a diagnostic in `bag`. */
export function lowerArmTemplate(source: SourceFile, root: JsonNode, bag: DiagnosticBag, limits: Limits): Template {
  return lowerTemplate(root, newLowering(source, root, bag, limits));
}

/** The assignments of a JSON parameter file. Their values are data: the service evaluates no expressions in them. */
export function lowerArmParameters(
  source: SourceFile,
  root: JsonNode,
  bag: DiagnosticBag,
  limits: Limits,
): ParameterFile {
  const lowering = newLowering(source, root, bag, limits);
  const assignments = new Map<string, ParameterAssignment>();
  for (const member of membersOf(valueNamed(root, 'parameters'))) {
    const assignment = lowerAssignment(member, lowering);
    if (assignment !== undefined) assignments.set(member.key.value.toLowerCase(), assignment);
  }
  const nothing = { variables: new Map(), functions: new Map(), imports: [] };
  return { source, form: 'arm-parameters', assignments, ...nothing };
}

/** `{value}`, `{reference: {keyVault}}`, or the `{expression}` that Bicep compiles `externalInput()` to. */
function lowerAssignment(member: JsonMember, lowering: Lowering): ParameterAssignment | undefined {
  const assignment = { name: member.key.value, span: spanOf(member, lowering) };
  const value = valueNamed(member.value, 'value');
  if (value !== undefined) return { ...assignment, value: lowerData(value, lowering) };
  if (valueNamed(member.value, 'reference') !== undefined) return assignment;
  const expression = valueNamed(member.value, 'expression');
  if (expression !== undefined) return { ...assignment, value: lowerValue(expression, lowering) };
  reportShape(`The parameter '${member.key.value}' is given neither 'value' nor 'reference'.`, member, lowering);
  return undefined;
}

function isGiven({ value }: JsonMember): boolean {
  return valueNamed(value, 'value') !== undefined || valueNamed(value, 'reference') !== undefined;
}
