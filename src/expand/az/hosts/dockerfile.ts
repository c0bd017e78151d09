/** `RUN` of Dockerfiles: text for a shell; the form of a JSON list runs without one. */
import type { SourceFile } from '../../../inputs/source-file.js';
import { EmbeddedText } from '../embedded-text.js';
import type { Script } from '../script.js';

const RUN = /^[ \t]*RUN[ \t]+(?:--\w[^\s]*[ \t]+)*(?!\[)/gim;
const LINE = /(?:[^\n\\]|\\[^\n]|\\\r?\n(?:[ \t]*#[^\n]*\n)*)*(?:\n|$)/y;
const HERE_DOCUMENT = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/;

export function dockerfileScripts(source: SourceFile): readonly Script[] {
  return [...source.text.matchAll(RUN)].map(({ index, 0: { length } }) => {
    const start = index + length;
    const text = EmbeddedText.ofStretch(source, placeOf(source.text, start));
    return {
      text,
      shell: 'posix',
      templating: 'none',
      folder: undefined,
      environment: new Map(),
      isConditional: false,
    };
  });
}

function placeOf(text: string, start: number): { readonly start: number; readonly end: number } {
  const [head = '', delimiter] = HERE_DOCUMENT.exec(text.slice(start, start + 200)) ?? [];
  if (delimiter !== undefined) {
    const body = start + head.length;
    const close = text.indexOf(`\n${delimiter}`, body - 1);
    return { start: body, end: close < 0 ? text.length : Math.max(close, body) };
  }
  LINE.lastIndex = start;
  return { start, end: start + (LINE.exec(text)?.[0].length ?? 0) };
}
