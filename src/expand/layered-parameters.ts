/** The arguments that an entry point gets from several sources, one after the other. */
import type { ExpansionContext } from './context.js';
import type { ParameterLayer } from './given-parameters.js';
import { withStep } from './origins.js';
import { argumentsFromFile } from './parameter-files.js';
import type { ParameterDeclaration, Template } from './template.js';
import type { Value } from './value.js';
import { knownString, scalar } from './values.js';

/** Arguments by lower-cased parameter name; of those with the same name the last one counts. */
export function argumentsFrom(
  layers: readonly ParameterLayer[],
  template: Template,
  context: ExpansionContext,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const layer of layers) {
    switch (layer.kind) {
      case 'file':
        for (const [key, value] of argumentsFromFile(layer.path, template, context)) values.set(key, value);
        break;
      case 'values':
        for (const { name, value } of layer.values) set(values, name, value, template, context);
        break;
      case 'value':
        set(values, layer.name, layer.value, template, context, layer.asJson);
    }
  }
  return values;
}

function set(
  values: Map<string, Value>,
  name: string,
  given: Value,
  template: Template,
  context: ExpansionContext,
  asJson?: Value,
): void {
  const declared = template.parameters.get(name.toLowerCase());
  if (declared === undefined) {
    const message = `The template '${template.source.path}' declares no parameter '${name}'.`;
    context.bag.report('undeclared-parameter', message, given.origin.span);
    return;
  }
  const value = withStep(asJson === undefined ? given : typed(given, asJson, declared), {
    role: 'argument',
    span: given.origin.span,
    name: declared.name,
  });
  context.run.secrets.addParameter(declared, value);
  values.set(name.toLowerCase(), value);
}

/**
 * What the command line makes of a word, by the type of the parameter. Source: Azure/azure-cli, command_modules/resource,
 * custom.py `_try_parse_key_value_object`.
 */
function typed(value: Value, asJson: Value, { type }: ParameterDeclaration): Value {
  const written = knownString(value);
  switch (type) {
    case 'bool':
      return written === undefined ? value : scalar(written.toLowerCase() === 'true', value.origin);
    case 'int':
      return written !== undefined && /^-?\d{1,15}$/.test(written) ? scalar(Number(written), value.origin) : value;
    case 'object':
    case 'array':
      return asJson;
    default:
      return value;
  }
}
