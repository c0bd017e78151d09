/** The commands of all scripts in a file. */
import type { RunContext } from '../run-context.js';
import type { ShellCommand } from './command.js';
import { commandsOf } from './commands.js';
import { scriptsOf } from './scripts.js';

export interface ReadCommands {
  readonly commands: readonly ShellCommand[];
  /** False if a part of the scripts could not be read. */
  readonly isWhole: boolean;
}

/** The commands of the scripts in a file, in order. */
export type CommandReader = (path: string, run: RunContext) => ReadCommands;

/** Commands of the Azure CLI and others, in order. */
export function readCommands(path: string, run: RunContext): ReadCommands {
  const source = run.repository.read(path);
  if (source === undefined) return { commands: [], isWhole: true };
  const followed = scriptsOf(source, run.limits).map((script) => commandsOf(script, run.limits));
  return {
    commands: followed.flatMap(({ commands }) => commands),
    isWhole: followed.every(({ isWhole }) => isWhole),
  };
}
