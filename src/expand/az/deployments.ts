/** Which templates commands deploy with which parameter files. */
import type { RunContext } from '../run-context.js';
import type { Value } from '../value.js';
import { knownString, scalar } from '../values.js';
import type { ShellCommand } from './command.js';
import { fileNamed } from './files.js';
import { type OptionForms, readOptions, verbOf } from './options.js';
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

/** Notes what a command deploys, so that the template is judged with the parameters that it gets. */
export function noteDeployment(command: ShellCommand, run: RunContext): void {
  if (!VERB.test(verbOf(command))) return;
  const call = readOptions(command, FORMS);
  const [written] = optionOf(call, 'template-file');
  const template = written === undefined ? undefined : fileNamed(written, command, run);
  const given = call.options.filter(({ name }) => name === 'parameters').flatMap(({ values }) => values);
  const files = given.flatMap((value) => {
    const path = pathOf(value);
    return path === undefined ? [] : [fileNamed(path, command, run)];
  });
  const [parameters] = files;
  // Several files are put together, which nothing here does.
  if (template === undefined || parameters === undefined || files.length > 1) return;
  run.noteParameters(template.path, parameters.path);
}

/** `@params.json` and `params.json`; what has a `=` sets one parameter. */
function pathOf(value: Value): Value | undefined {
  const written = knownString(value)?.replace(/^@/, '');
  return written !== undefined && /^[^={}]+\.(?:json|jsonc|bicepparam)$/i.test(written)
    ? scalar(written, value.origin)
    : undefined;
}
