/** Recipes of Makefiles: each line is a script, unless a backslash continues it. */
import type { SourceFile } from '../../../inputs/source-file.js';
import type { Node } from '../../../syntax/shell/nodes.js';
import { originAt } from '../../origins.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';
import { EmbeddedText } from '../embedded-text.js';
import type { Script } from '../script.js';

const LOGICAL_LINE = /(?:[^\n\\]|\\[\s\S])*(?:\n|$)/y;
const SETTING = /^(?:export[ \t]+)?([\w.-]+)[ \t]*[:?]{0,2}=[ \t]*([^\n#$\\]*?)[ \t]*\r?\n?$/;
const LONGEST_SETTING = 2_000;
const REFERENCE = /\$(?:\$|\([^()\n]{0,1000}\)|\{[^{}\n]{0,1000}\}|[@<^*?+%])/y;
const PREFIX = /^\t[ \t]*[@+-]*[ \t]*/;

export function makefileScripts(source: SourceFile, folder: string): readonly Script[] {
  const environment = new Map<string, Value>();
  const scripts: Script[] = [];
  const { text } = source;
  for (let at = 0; at < text.length; ) {
    LOGICAL_LINE.lastIndex = at;
    const line = LOGICAL_LINE.exec(text)?.[0] ?? '';
    const end = at + Math.max(line.length, 1);
    const prefix = PREFIX.exec(line)?.[0];
    const [, name, value] = (line.length <= LONGEST_SETTING && SETTING.exec(line)) || [];
    if (prefix !== undefined) {
      const script = recipe(source, at + prefix.length, Math.min(end, text.length));
      scripts.push({ ...script, shell: 'posix', templating: 'none', folder, environment, isConditional: false });
    } else if (name !== undefined && value !== undefined) {
      const start = at + line.indexOf(value, line.indexOf('='));
      environment.set(name, scalar(value, originAt({ source, start, end: start + value.length })));
    }
    at = end;
  }
  return scripts;
}

/** What the shell gets: `$$` is its `$`, what other `$` name is filled in by make. */
function recipe(source: SourceFile, start: number, end: number): Pick<Script, 'text' | 'holes'> {
  const offsets: number[] = [];
  const holes: Node[] = [];
  for (let at = start; at < end; ) {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(source.text)?.[0];
    const isDoubled = reference === '$$';
    const next = Math.min(at + (reference?.length ?? 1), end);
    if (reference !== undefined && !isDoubled) holes.push({ start: offsets.length, end: offsets.length + next - at });
    for (let offset = isDoubled ? at + 1 : at; offset < next; offset++) offsets.push(offset);
    at = next;
  }
  return { text: EmbeddedText.ofCharacters(source, offsets), holes };
}
