/** Where a script runs. */
import { knownString } from '../values.js';
import type { ShellWord } from './command.js';
import type { Script } from './script.js';

/** The folder that commands run in behind this one; undefined if that is not known. */
export function folderAfter(
  words: readonly ShellWord[],
  folder: string | undefined,
  script: Script,
): string | undefined {
  const [program, target] = words;
  const name = knownString(program?.value)?.toLowerCase();
  if (name === 'popd') return undefined;
  if (name !== 'cd' && name !== 'pushd' && name !== 'set-location') return folder;
  if (target === undefined) return undefined;
  const written = script.text.source.text.slice(target.span.start, target.span.end);
  if (/dirname|%~dp0|\$PSScriptRoot/i.test(written))
    return /\.\./.test(written) ? undefined : folderOf(script.text.source.path);
  const path = knownString(target.value);
  return path === undefined || folder === undefined ? undefined : joined(folder, path);
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** A path within the repository; undefined if it leads out of it. */
export function joined(folder: string, path: string): string | undefined {
  if (/^[/~\\]|^[A-Za-z]:|^-$/.test(path)) return undefined;
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
