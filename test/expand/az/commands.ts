/** Commands out of lines, for tests of what commands mean: words are split at spaces, quotes hold them together. */
import type { ShellCommand, ShellWord } from '../../../src/expand/az/command.js';
import { originAt } from '../../../src/expand/origins.js';
import { text, unknown } from '../../../src/expand/values.js';
import { SourceFile, type Span } from '../../../src/inputs/source-file.js';

/** A line each; `?` before one says that it may not run. `$X` is a variable that is not known. */
export function commandsOf(script: string, path = 'deploy.sh'): readonly ShellCommand[] {
  const source = new SourceFile(path, script);
  return [...script.matchAll(/^.+$/gm)].map((line) => {
    const isConditional = line[0].startsWith('?');
    const words = [...line[0].matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'?])+/g)].map(
      (match): ShellWord =>
        wordAt(match[0], { source, start: line.index + match.index, end: line.index + match.index + match[0].length }),
    );
    const span = { source, start: line.index + (isConditional ? 1 : 0), end: line.index + line[0].length };
    return { words, span, isConditional, script: path, folder: undefined, output: { kind: 'printed' } };
  });
}

function wordAt(written: string, span: Span): ShellWord {
  const origin = originAt(span);
  const plain = written.replace(/(^|=)["'](.*)["']$/s, '$1$2');
  const parts = plain.split(/(\$[A-Z_]+)/).filter((part) => part !== '');
  const values = parts.map((part) =>
    /^\$[A-Z_]+$/.test(part) ? unknown('parameter', `${part} is not set`, part, origin) : part,
  );
  return { value: text(values, origin), span };
}
