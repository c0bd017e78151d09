/** Which templates commands deploy with which parameters. */
import type { GivenParameters, ParameterLayer } from '../given-parameters.js';
import type { RunContext } from '../run-context.js';
import { isSecretName } from '../secrets.js';
import type { Value } from '../value.js';
import { knownString, scalar } from '../values.js';
import { jsonOfFile, jsonOfText } from './arm/json-text.js';
import type { ShellCommand } from './command.js';
import { fileNamed } from './files.js';
import { pairOf } from './option-values.js';
import { type OptionForms, readOptions, textAfter, verbOf } from './options.js';
import { optionOf } from './session.js';

const VERB =
  /^(?:deployment (?:group|sub|mg|tenant)|stack (?:group|sub|mg)|group deployment|deployment) (?:create|validate|what-if)$/;

/** Source: az deployment group create --help. */
const FORMS: OptionForms = {
  'template-file': { takes: 'text', also: ['-f'] },
  parameters: { takes: 'list', also: ['-p'] },
  name: { takes: 'text', also: ['-n'] },
  location: { takes: 'text', also: ['-l'] },
};

/**
 * Notes what a command deploys, so that the template is judged with the parameters that it gets: files and values one after the
 * other, of which later ones win. What cannot be read of them is as if it were not given.
 */
export function noteDeployment(command: ShellCommand, run: RunContext): void {
  if (!VERB.test(verbOf(command))) return;
  const call = readOptions(command, FORMS);
  const [written] = optionOf(call, 'template-file');
  const template = written === undefined ? undefined : fileNamed(written, command, run)?.path;
  const given = call.options.filter(({ name }) => name === 'parameters').flatMap(({ values }) => values);
  const layers = given.flatMap((value): readonly ParameterLayer[] => {
    const layer = layerOf(value, command, run);
    return layer === undefined ? [] : [layer];
  });
  if (layers.length === 0) return;
  const said: GivenParameters = { layers, givenIn: command.script };
  if (template !== undefined) run.noteParameters(template, said);
  // A bicepparam file names its template itself.
  else if (written === undefined) run.noteParameters(undefined, said);
}

function layerOf(value: Value, command: ShellCommand, run: RunContext): ParameterLayer | undefined {
  const written = knownString(value);
  if (written !== undefined && /^\s*\{/.test(written)) return objectLayer(jsonOfText(value, run));
  const path = pathOf(value);
  if (path !== undefined) {
    const file = fileNamed(path, command, run);
    return file && { kind: 'file', path: file.path };
  }
  const pair = pairOf(value);
  if (pair === undefined || !/^\w+$/.test(pair.name)) return undefined;
  if (isSecretName(pair.name)) run.secrets.addNamedSecret(pair.value);
  const layer = { kind: 'value', name: pair.name } as const;
  if (knownString(pair.value)?.startsWith('@') === true) {
    return { ...layer, value: jsonOfFile(textAfter(pair.value, 1, pair.value.origin.span), command, run) };
  }
  return { ...layer, value: pair.value, asJson: jsonOfText(pair.value, run) };
}

/** `{ "sku": { "value": "x" } }`, or the whole document of a parameter file. */
function objectLayer(value: Value): ParameterLayer | undefined {
  if (value.kind !== 'object') return undefined;
  const inner = value.members.get('parameters')?.value;
  const parameters = inner?.kind === 'object' ? inner : value;
  const values = [...parameters.members.values()].flatMap((member) => {
    const said = member.value.kind === 'object' ? member.value.members.get('value') : undefined;
    return said === undefined ? [] : [{ name: member.name, value: said.value }];
  });
  return { kind: 'values', values };
}

/** `@params.json` and `params.json`; what has a `=` sets one parameter. */
function pathOf(value: Value): Value | undefined {
  const written = knownString(value)?.replace(/^@/, '');
  return written !== undefined && /^[^={}]+\.(?:json|jsonc|bicepparam)$/i.test(written)
    ? scalar(written, value.origin)
    : undefined;
}
