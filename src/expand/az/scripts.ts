/** Which text of which file is a script that a shell runs. */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import { EmbeddedText } from './embedded-text.js';
import { folderOf } from './folders.js';
import { devcontainerScripts } from './hosts/devcontainer.js';
import { dockerfileScripts } from './hosts/dockerfile.js';
import { makefileScripts } from './hosts/makefile.js';
import { yamlScripts } from './hosts/yaml-scripts.js';
import type { Script, Shell } from './script.js';

const EXTENSIONS: readonly (readonly [RegExp, Shell])[] = [
  [/\.(?:sh|bash)$/i, 'posix'],
  [/\.ps1$/i, 'powershell'],
  [/\.(?:cmd|bat)$/i, 'cmd'],
];

/** True for the names of files in which scripts may stand. */
export function mayHoldScripts(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.(?:sh|bash|ps1|cmd|bat|mk|ya?ml|dockerfile)$|^(?:GNU)?makefile$|^(?:docker|container)file|^\.?devcontainer\.json$/i.test(
    name,
  );
}

/** The scripts of a file, in order; none in a file of another kind, or one in which no `az` stands. */
export function scriptsOf(source: SourceFile, limits: Limits): readonly Script[] {
  if (!/\baz(?:\.cmd|\.exe)?["']?[\s^`\\,]/i.test(source.text)) return [];
  const shell = EXTENSIONS.find(([pattern]) => pattern.test(source.path))?.[1];
  if (shell !== undefined) return [wholeFile(source, shell)];
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  if (/^(?:GNU)?makefile$|\.mk$/i.test(name)) return makefileScripts(source, folderOf(source.path));
  if (/^(?:docker|container)file|\.dockerfile$/i.test(name)) return dockerfileScripts(source);
  if (/^\.?devcontainer\.json$/i.test(name)) return devcontainerScripts(source, parseJson(source, limits).root);
  return /\.ya?ml$/i.test(name) ? yamlScripts(source, limits) : [];
}

function wholeFile(source: SourceFile, shell: Shell): Script {
  return {
    text: EmbeddedText.ofFile(source),
    shell,
    templating: 'none',
    folder: undefined,
    environment: new Map(),
    isConditional: false,
  };
}
