/** A description as the text of the Terraform module that it stands for. */
import type { Argument, Arguments, DescribedCall, DescribedResource, Description, Input } from './known-module.js';

export function moduleText({ inputs, locals = {}, resources, modules = {}, outputs }: Description): string {
  return [
    ...Object.entries(inputs).map(([name, input]) => variable(name, input)),
    ...Object.entries(locals).map(([name, value]) => `locals {\n${name} = ${value}\n}`),
    ...Object.entries(resources).map(([address, resource]) => resourceBlock(address, resource)),
    ...Object.entries(modules).map(([name, call]) => moduleBlock(name, call)),
    ...Object.entries(outputs).map(([name, value]) => `output "${name}" {\nvalue = ${value}\n}`),
  ].join('\n');
}

function variable(name: string, { type, default: otherwise, nullable, sensitive }: Input): string {
  const lines = [`type = ${type}`];
  if (otherwise !== undefined) lines.push(`default = ${otherwise}`);
  if (nullable === false) lines.push('nullable = false');
  if (sensitive === true) lines.push('sensitive = true');
  return `variable "${name}" {\n${lines.join('\n')}\n}`;
}

function resourceBlock(address: string, resource: DescribedResource): string {
  const parts = address.split('.');
  const [type = '', name = ''] = parts.slice(-2);
  const { ignoreChanges = [] } = resource;
  const ignored = ignoreChanges.length === 0 ? [] : [`lifecycle {\nignore_changes = [${ignoreChanges.join(', ')}]\n}`];
  const lines = [...repetition(resource), ...argumentLines(resource.arguments), ...ignored];
  return `${parts.length > 2 ? 'data' : 'resource'} "${type}" "${name}" {\n${lines.join('\n')}\n}`;
}

function moduleBlock(name: string, call: DescribedCall): string {
  const lines = [`source = "${call.source}"`, `version = "${call.version}"`];
  return `module "${name}" {\n${[...lines, ...repetition(call), ...argumentLines(call.arguments)].join('\n')}\n}`;
}

function repetition({ count, forEach }: DescribedResource | DescribedCall): readonly string[] {
  return [
    ...(count === undefined ? [] : [`count = ${count}`]),
    ...(forEach === undefined ? [] : [`for_each = ${forEach}`]),
  ];
}

function argumentLines(args: Arguments): readonly string[] {
  return Object.entries(args).map(([name, argument]) => `${name} = ${argumentText(argument)}`);
}

function argumentText(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  if (isList(argument)) return `[${argument.map(argumentText).join(', ')}]`;
  return `{\n${argumentLines(argument).join('\n')}\n}`;
}

function isList(argument: Argument): argument is readonly Arguments[] {
  return Array.isArray(argument);
}
