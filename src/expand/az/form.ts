/** Commands of the Azure CLI in scripts, as an input form. */
import { mayHaveAzCommands } from '../../inputs/az-scripts.js';
import type { InputForm } from '../input-form.js';
import type { Expansion } from '../resource.js';
import type { RunContext } from '../run-context.js';
import { noteDeployment } from './deployments.js';
import { type CommandReader, readCommands } from './reader.js';
import { resourcesOf } from './resources.js';

/** The form, with what reads scripts. */
export function azForm(read: CommandReader): InputForm {
  return { expand: (run) => expandAll(read, run) };
}

function expandAll(read: CommandReader, run: RunContext): readonly Expansion[] {
  const paths = run.filesOf('az-cli').filter((path) => {
    const text = run.repository.read(path)?.text;
    return text !== undefined && mayHaveAzCommands(text);
  });
  return paths.flatMap((path) => {
    for (const command of read(path, run).commands) noteDeployment(command, run);
    return run.evaluation(['az-cli', path], () => expandScripts(path, read, run));
  });
}

/** The commands of one file are one deployment: they name each other's resources. */
function expandScripts(path: string, read: CommandReader, run: RunContext): readonly Expansion[] {
  run.beginEntryPoint();
  const { commands, isWhole } = read(path, run);
  const { resources, isComplete } = resourcesOf(commands, run);
  if (resources.length === 0) return [];
  const complete = isWhole && isComplete;
  return [
    { entryPoint: path, environment: undefined, resources, unresolvedModules: [], complete, secrets: run.secrets },
  ];
}

export const AZ_CLI: InputForm = azForm(readCommands);
