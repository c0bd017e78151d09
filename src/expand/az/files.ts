/** Files of the repository that commands name. */

import { resolvePath } from '../../inputs/repository.js';
import type { SourceFile } from '../../inputs/source-file.js';
import type { RunContext } from '../run-context.js';
import type { Value } from '../value.js';
import { knownString } from '../values.js';
import type { ShellCommand } from './command.js';

/**
 * The file of this name, from the folder the command runs in. Where that is not known: from the folder of the script, else from
 * those above it.
 */
export function fileNamed(path: Value, command: ShellCommand, run: RunContext): SourceFile | undefined {
  const written = knownString(path);
  if (written === undefined || /^(?:[A-Za-z]:)?[\\/]/.test(written)) return undefined;
  for (const folder of foldersOf(command)) {
    const found = resolvePath(folder === '' ? 'x' : `${folder}/x`, written);
    const source = found === undefined ? undefined : run.repository.read(found);
    if (source !== undefined) return source;
  }
  return undefined;
}

function foldersOf({ folder, script }: ShellCommand): readonly string[] {
  if (folder !== undefined) return [folder];
  const segments = script.split('/').slice(0, -1);
  return segments.map((_, at) => segments.slice(0, segments.length - at).join('/')).concat('');
}
