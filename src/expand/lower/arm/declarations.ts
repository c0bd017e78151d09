/** Variables, user-defined functions and outputs of ARM templates. */
import { asArray, memberNamed, membersOf, textOf, valueNamed } from '../../../syntax/arm/access.js';
import type { JsonMember, JsonNode } from '../../../syntax/arm/nodes.js';
import { copyIndexLocal, type Expression } from '../../expression.js';
import type { FunctionDeclaration, OutputDeclaration, VariableDeclaration } from '../../template.js';
import { type Lowering, literalAt, spanOf } from './lowering.js';
import { lowerCopy, lowerOptional, lowerValue, propertyCopies, reportShape } from './values.js';

/** The variables of a template by lower-cased name, those that `variables.copy` makes included. */
export function lowerVariables(root: JsonNode, lowering: Lowering): ReadonlyMap<string, VariableDeclaration> {
  const variables = new Map<string, VariableDeclaration>();
  const add = (name: string, value: Expression, place: { readonly start: number; readonly end: number }): void => {
    variables.set(name.toLowerCase(), { name, value, span: spanOf(place, lowering) });
  };
  for (const member of membersOf(valueNamed(root, 'variables'))) {
    const copies = propertyCopies(member);
    if (copies === undefined) add(member.key.value, lowerValue(member.value, lowering), member);
    else for (const copy of copies) add(copy.name.value, lowerCopy(copy, lowering), copy.place);
  }
  return variables;
}

/** The functions of a template by `namespace.name`, lower-cased. */
export function lowerFunctions(root: JsonNode, lowering: Lowering): ReadonlyMap<string, FunctionDeclaration> {
  const functions = new Map<string, FunctionDeclaration>();
  for (const group of asArray(valueNamed(root, 'functions'))?.items ?? []) {
    const namespace = textOf(valueNamed(group, 'namespace')) ?? '';
    for (const member of membersOf(valueNamed(group, 'members'))) {
      const declaration = lowerFunction(namespace, member, lowering);
      if (declaration !== undefined) functions.set(declaration.name.toLowerCase(), declaration);
    }
  }
  return functions;
}

function lowerFunction(namespace: string, member: JsonMember, lowering: Lowering): FunctionDeclaration | undefined {
  const name = `${namespace}.${member.key.value}`;
  const output = valueNamed(valueNamed(member.value, 'output'), 'value');
  if (output === undefined) {
    reportShape(`The function '${name}' has no output value.`, member.key, lowering);
    return undefined;
  }
  const parameters = asArray(valueNamed(member.value, 'parameters'))?.items ?? [];
  return {
    name,
    parameters: parameters.map((parameter) => (textOf(valueNamed(parameter, 'name')) ?? '').toLowerCase()),
    body: lowerValue(output, { ...lowering, inFunction: true }),
    span: spanOf(member, lowering),
  };
}

/** The outputs of a template by lower-cased name. */
export function lowerOutputs(root: JsonNode, lowering: Lowering): ReadonlyMap<string, OutputDeclaration> {
  const outputs = new Map<string, OutputDeclaration>();
  for (const member of membersOf(valueNamed(root, 'outputs'))) {
    const name = member.key.value;
    const value = outputValue(member, lowering);
    if (value === undefined) reportShape(`The output '${name}' has no value.`, member.key, lowering);
    else
      outputs.set(name.toLowerCase(), { name, value: onlyIf(member, value, lowering), span: spanOf(member, lowering) });
  }
  return outputs;
}

function outputValue(member: JsonMember, lowering: Lowering): Expression | undefined {
  const value = valueNamed(member.value, 'value');
  return value === undefined ? copiedOutput(member, lowering) : lowerValue(value, lowering);
}

/** An output with `copy: {count, input}`: an array. Its copy has no name, so it goes by the output's. */
function copiedOutput(member: JsonMember, lowering: Lowering): Expression | undefined {
  const copy = memberNamed(member.value, 'copy');
  const count = valueNamed(copy?.value, 'count');
  const input = valueNamed(copy?.value, 'input');
  if (copy === undefined || count === undefined || input === undefined) return undefined;
  const index = copyIndexLocal(member.key.value);
  return {
    kind: 'loop',
    loop: { index, count: lowerValue(count, lowering), span: spanOf(copy, lowering) },
    body: lowerValue(input, { ...lowering, unnamedCopy: index }),
    span: spanOf(copy, lowering),
  };
}

/** An output whose `condition` is false returns nothing. */
function onlyIf(member: JsonMember, value: Expression, lowering: Lowering): Expression {
  const condition = lowerOptional(valueNamed(member.value, 'condition'), lowering);
  if (condition === undefined) return value;
  const { span } = value;
  return { kind: 'conditional', condition, whenTrue: value, whenFalse: literalAt(null, span, lowering), span };
}
