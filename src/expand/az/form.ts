/** Commands of the Azure CLI in scripts, as an input form. */
import { mayHaveAzCommands } from '../../inputs/az-scripts.js';
import type { InputForm } from '../input-form.js';
import type { Expansion } from '../resource.js';
import type { RunContext } from '../run-context.js';
import type { ShellCommand } from './command.js';
import { noteDeployment } from './deployments.js';
import { resourcesOf } from './resources.js';

export interface ReadCommands {
  readonly commands: readonly ShellCommand[];
  /** False if a part of the scripts could not be read. */
  readonly isWhole: boolean;
}

/** The commands of the scripts in a file, in order. */
export type CommandReader = (path: string, run: RunContext) => ReadCommands;

/** The form, with what reads scripts. */
export function azForm(readCommands: CommandReader): InputForm {
  return { expand: (run) => expandAll(readCommands, run) };
}

function expandAll(readCommands: CommandReader, run: RunContext): readonly Expansion[] {
  const paths = run.filesOf('az-cli').filter((path) => {
    const text = run.repository.read(path)?.text;
    return text !== undefined && mayHaveAzCommands(text);
  });
  return paths.flatMap((path) => {
    for (const command of readCommands(path, run).commands) noteDeployment(command, run);
    return run.evaluation(['az-cli', path], () => expandScripts(path, readCommands, run));
  });
}

/** The commands of one file are one deployment: they name each other's resources. */
function expandScripts(path: string, readCommands: CommandReader, run: RunContext): readonly Expansion[] {
  run.beginEntryPoint();
  const { commands, isWhole } = readCommands(path, run);
  const { resources, isComplete } = resourcesOf(commands, run);
  if (resources.length === 0) return [];
  const complete = isWhole && isComplete;
  return [
    { entryPoint: path, environment: undefined, resources, unresolvedModules: [], complete, secrets: run.secrets },
  ];
}
