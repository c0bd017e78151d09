/** `RUN` of Dockerfiles: text for a shell; the form of a JSON list runs without one. */
import type { SourceFile } from '../../../inputs/source-file.js';
import { EmbeddedText } from '../embedded-text.js';
import type { Script } from '../script.js';

const RUN = /^[ \t]*RUN[ \t]+(?:--\w[^\s]*[ \t]+)*(?!\[)/gim;
const LINE = /(?:[^\n\\]|\\[^\n]|\\\r?\n(?:[ \t]*#[^\n]*\n)*)*(?:\n|$)/y;
const HERE_DOCUMENT = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/;

export function dockerfileScripts(source: SourceFile): readonly Script[] {
  const scripts: Script[] = [];
  let read = 0;
  for (const { index, 0: found } of source.text.matchAll(RUN)) {
    if (index < read) continue;
    const place = placeOf(source.text, index + found.length);
    read = place.end;
    const text = EmbeddedText.ofStretch(source, place);
    const environment = new Map();
    scripts.push({ text, shell: 'posix', templating: 'none', folder: undefined, environment, isConditional: false });
  }
  return scripts;
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
