/** The commands of `devcontainer.json`; in a list of words, no shell runs them. */
import type { SourceFile } from '../../../inputs/source-file.js';
import type { JsonNode } from '../../../syntax/arm/nodes.js';
import { EmbeddedText } from '../embedded-text.js';
import type { Script } from '../script.js';

const COMMANDS = new Set([
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
]);

export function devcontainerScripts(source: SourceFile, root: JsonNode | undefined): readonly Script[] {
  if (root?.kind !== 'object') return [];
  return root.members
    .filter(({ key }) => COMMANDS.has(key.value))
    .flatMap(({ value }) => (value.kind === 'object' ? value.members.map((member) => member.value) : [value]))
    .flatMap((node) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
      const text = EmbeddedText.ofJson(source, node, node.value);
      return [{ text, shell: 'posix', templating: 'none', folder: '', environment: new Map(), isConditional: false }];
    });
}
