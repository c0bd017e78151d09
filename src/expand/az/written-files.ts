/** Files that a script writes itself before its commands name them. */
import { resolvePath } from '../../inputs/repository.js';
import { SourceFile } from '../../inputs/source-file.js';
import type { Value } from '../value.js';
import { knownString } from '../values.js';
import type { ShellCommand } from './command.js';

export class WrittenFiles {
  /** What is known of each file by its path; undefined where only that it is written. */
  private readonly files = new Map<string, SourceFile | undefined>();

  /** Remembers what a command writes. */
  note(command: ShellCommand): void {
    const { output, isConditional } = command;
    if (output.kind !== 'file') return;
    const path = pathOf(output.target, command);
    if (path === undefined) return;
    const isSure = !isConditional && output.appends !== true && command.words.length === 1;
    const isCopied = knownString(command.words[0]?.value) === 'cat';
    this.files.set(path, isSure && isCopied ? documentIn(command.input) : undefined);
  }

  /** True if the script writes the file of this name. */
  has(name: Value, command: ShellCommand): boolean {
    const path = pathOf(name, command);
    return path !== undefined && this.files.has(path);
  }

  /** What the script writes into the file, where it stands in the script; undefined if that is not known. */
  contentOf(name: Value, command: ShellCommand): SourceFile | undefined {
    const path = pathOf(name, command);
    return path === undefined ? undefined : this.files.get(path);
  }
}

/** Equal for names of the same file; a name that leads out of the repository stands for itself. */
function pathOf(name: Value, { folder = '' }: ShellCommand): string | undefined {
  const written = knownString(name);
  if (written === undefined || written.startsWith('/')) return written;
  return resolvePath(folder === '' ? 'x' : `${folder}/x`, written) ?? written;
}

/**
 * A here-document as a file of its own: the script with everything around it blank, so that places in both are the same.
 * Undefined where it does not stand in the script as it is written into the file.
 */
function documentIn(input: Value | undefined): SourceFile | undefined {
  const text = knownString(input);
  if (input === undefined || text === undefined) return undefined;
  const { source, start, end } = input.origin.span;
  if (source.text.slice(start, end) !== text) return undefined;
  const blank = (around: string): string => around.replace(/[^\r\n]/g, ' ');
  return new SourceFile(source.path, blank(source.text.slice(0, start)) + text + blank(source.text.slice(end)));
}
