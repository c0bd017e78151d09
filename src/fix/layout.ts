/** How a file is laid out: lines, line ends, indentation. */

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? text.length;
}

const LINE_END = /[\r\n]/g;

/** Behind the line end that stands at an offset. */
export function pastLineEnd(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? offset + 2 : Math.min(offset + 1, text.length);
}

/** The blanks that the line of an offset starts with. */
export function indentationAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
}

/** What ends the lines of a file. */
export function newLineOf(text: string): string {
  const [found] = /\r\n|\n|\r/.exec(text) ?? [];
  return found ?? '\n';
}

/** By how much a file indents one level: what its first indented line says, else two blanks. */
export function levelOf(text: string): string {
  const [, found] = /(?:^|[\r\n])(\t|[ ]{2,8})[^\s*]/.exec(text) ?? [];
  return found ?? '  ';
}

export function holdsLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}

export function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}
