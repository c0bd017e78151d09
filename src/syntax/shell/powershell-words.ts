/** Words of PowerShell: quotes, backticks, variables, arrays and hashtables. */
import { type Cursor, PartList } from './cursor.js';
import type { AssignedValue, Item, Word, WordList, WordTable } from './nodes.js';
import { lineBreakAt } from './posix-words.js';

export type ReadItems = (cursor: Cursor, closer: string) => readonly Item[];

const PLAIN = /[^\s;|()<>{},`"'$@&]+/y;
const QUOTED_PLAIN = /[^`"$]+/y;
const VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using):)?([A-Za-z_]\w*|[?$^])|(\d))/iy;
const ACCESS = /(?:\.[A-Za-z_]\w*|\[[^\]\n]{0,200}\])+/y;
const SPLAT = /@([A-Za-z_]\w*)/y;
const HERE_STRING = /@(["'])[ \t]*\r?\n/y;
const PLACEHOLDER = /<[A-Za-z][\w-]*>(?=[\s"';]|$)/y;
const KEY = /\s*;?\s*/y;

export class PowershellWords {
  constructor(
    private readonly cursor: Cursor,
    private readonly readItems: ReadItems,
  ) {}

  /** The word that starts here; empty if none does. In an expression commas end it. */
  word(inExpression: boolean): Word {
    const { cursor } = this;
    const start = cursor.at;
    const parts = new PartList();
    while (!cursor.isAtEnd) {
      const before = cursor.at;
      if (!this.part(parts, inExpression) || cursor.at === before) break;
    }
    return { kind: 'word', start, end: cursor.at, parts: parts.all };
  }

  /** `@(...)`; `item` reads one. */
  list(item: (closer: string) => Word | undefined): WordList {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    const words: Word[] = [];
    for (let word = item(')'); word !== undefined; word = item(')')) words.push(word);
    this.close(')');
    return { kind: 'list', start, end: cursor.at, words };
  }

  /** `@{ key = value; ... }`; `value` reads one. */
  table(value: () => AssignedValue): WordTable {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    const entries: { readonly key: Word; readonly value: AssignedValue }[] = [];
    for (;;) {
      cursor.at += cursor.match(KEY)?.[0].length ?? 0;
      if (cursor.here === '#') {
        cursor.at = Math.min(cursor.find('\n'), cursor.end);
        continue;
      }
      if (cursor.isAtEnd || cursor.here === '}') break;
      const before = cursor.at;
      const key = this.keyText() ?? this.word(true);
      cursor.at += cursor.match(EQUALS)?.[0].length ?? 0;
      entries.push({ key, value: value() });
      if (cursor.at === before) cursor.at++;
    }
    this.close('}');
    return { kind: 'table', start, end: cursor.at, entries };
  }

  private keyText(): Word | undefined {
    const { cursor } = this;
    const found = cursor.match(KEY_TEXT);
    if (found === undefined) return undefined;
    const [written, single, double, bare] = found;
    const text = single ?? double ?? bare ?? '';
    const place = { start: cursor.at, end: cursor.at + written.length };
    cursor.at = place.end;
    return { ...place, kind: 'word', parts: [{ ...place, kind: 'text', text, isQuoted: false }] };
  }

  private close(closing: string): void {
    if (this.cursor.here === closing) this.cursor.at++;
    else this.cursor.isWhole = false;
  }

  private part(parts: PartList, inExpression: boolean): boolean {
    const { cursor } = this;
    const start = cursor.at;
    const hole = cursor.hole(false);
    if (hole !== undefined) {
      parts.push(hole);
      return true;
    }
    switch (cursor.here) {
      case '`':
        return this.escape(parts, false);
      case "'":
        return this.singleQuoted(parts);
      case '"':
        return this.doubleQuoted(parts);
      case '$':
        return this.dollar(parts, false);
      case '@':
        return this.at(parts);
      case '(':
        if (parts.length > 0 && !inExpression) return false;
        cursor.at++;
        return this.commands(parts, start, false);
      case '<': {
        const found = cursor.match(PLACEHOLDER);
        if (found === undefined) return false;
        cursor.at += found[0].length;
        parts.push({ kind: 'opaque', why: 'placeholder', start, end: cursor.at, isQuoted: false });
        return true;
      }
      case ',':
        if (inExpression) return false;
        cursor.at++;
        parts.text(',', start, cursor.at, false);
        return true;
      default:
        return this.plain(parts, PLAIN, false);
    }
  }

  private plain(parts: PartList, expression: RegExp, isQuoted: boolean): boolean {
    const { cursor } = this;
    const start = cursor.at;
    expression.lastIndex = start;
    const found = expression.exec(cursor.text)?.[0];
    if (found === undefined) return false;
    cursor.at = Math.min(start + found.length, cursor.end, cursor.holeAfter(start));
    parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
    return true;
  }

  private escape(parts: PartList, isQuoted: boolean): boolean {
    const { cursor } = this;
    const start = cursor.at;
    const length = lineBreakAt(cursor.text, start + 1);
    // Outside of quotes that continues the line, which ends the word.
    if (length > 0 && !isQuoted) return false;
    const width = length > 0 ? length : 1;
    cursor.at = Math.min(start + 1 + width, cursor.end);
    const escaped = cursor.text.slice(start + 1, cursor.at);
    parts.text(ESCAPES[escaped] ?? escaped, start, cursor.at, true);
    return true;
  }

  private singleQuoted(parts: PartList): boolean {
    const { cursor } = this;
    const start = cursor.at++;
    parts.text('', start, cursor.at, true);
    while (!cursor.isAtEnd) {
      const hole = cursor.hole(true);
      if (hole !== undefined) {
        parts.push(hole);
        continue;
      }
      const from = cursor.at;
      if (cursor.startsWith("''")) {
        cursor.at += 2;
        parts.text("'", from, cursor.at, true);
      } else if (cursor.here === "'") break;
      else {
        const quote = cursor.text.indexOf("'", from);
        cursor.at = Math.min(quote < 0 ? cursor.end : quote, cursor.end, cursor.holeAfter(from));
        parts.text(cursor.text.slice(from, cursor.at), from, cursor.at, true);
      }
    }
    return this.closeQuote(parts);
  }

  private closeQuote(parts: PartList): true {
    const { cursor } = this;
    if (cursor.isAtEnd) cursor.isWhole = false;
    else {
      parts.text('', cursor.at, cursor.at + 1, true);
      cursor.at++;
    }
    return true;
  }

  private doubleQuoted(parts: PartList): boolean {
    const { cursor } = this;
    const start = cursor.at++;
    parts.text('', start, cursor.at, true);
    while (!cursor.isAtEnd) {
      const from = cursor.at;
      if (cursor.startsWith('""')) {
        cursor.at += 2;
        parts.text('"', from, cursor.at, true);
      } else if (cursor.here === '"') break;
      else this.quotedPart(parts);
    }
    return this.closeQuote(parts);
  }

  private quotedPart(parts: PartList): void {
    const { cursor } = this;
    const hole = cursor.hole(true);
    const from = cursor.at;
    if (hole !== undefined) parts.push(hole);
    else if (cursor.here === '`') this.escape(parts, true);
    else if (cursor.here === '$') this.dollar(parts, true);
    else if (cursor.here === '"') {
      cursor.at++;
      parts.text('"', from, cursor.at, true);
    } else this.plain(parts, QUOTED_PLAIN, true);
  }

  private dollar(parts: PartList, isQuoted: boolean): boolean {
    const { cursor } = this;
    const start = cursor.at;
    if (cursor.peek() === '(') {
      cursor.at += 2;
      return this.commands(parts, start, isQuoted);
    }
    const found = cursor.match(VARIABLE);
    if (found === undefined) {
      cursor.at++;
      parts.text('$', start, cursor.at, isQuoted);
      return true;
    }
    const [written, braced, scope = '', plain = '', digit] = found;
    cursor.at += written.length;
    const name = (braced ?? digit ?? `${scope.toLowerCase() === 'env:' ? 'env:' : ''}${plain}`).toLowerCase();
    const access = isQuoted ? undefined : cursor.match(ACCESS)?.[0];
    if (access === undefined) {
      parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted: true, isSpread: false });
      return true;
    }
    cursor.at += access.length;
    parts.push({ kind: 'opaque', why: 'expression', of: name, start, end: cursor.at, isQuoted: true });
    return true;
  }

  private commands(parts: PartList, start: number, isQuoted: boolean): true {
    const { cursor } = this;
    const items = cursor.nested(() => this.readItems(cursor, ')'), []);
    this.close(')');
    const access = isQuoted ? undefined : cursor.match(ACCESS)?.[0];
    cursor.at += access?.length ?? 0;
    parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted: true });
    return true;
  }

  /** `@name`, `@'...'@`, `@(...)` and `@{...}` as arguments. */
  private at(parts: PartList): boolean {
    const { cursor } = this;
    const start = cursor.at;
    const here = cursor.match(HERE_STRING);
    if (here !== undefined) return this.hereString(parts, here[1] ?? '', here[0].length);
    const splat = cursor.match(SPLAT);
    if (splat !== undefined && parts.length === 0) {
      cursor.at += splat[0].length;
      const name = (splat[1] ?? '').toLowerCase();
      parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted: true, isSpread: true });
      return true;
    }
    if (cursor.peek() === '(') {
      cursor.at += 2;
      return this.commands(parts, start, false);
    }
    if (cursor.peek() === '{') {
      cursor.at++;
      cursor.skipBalanced('{', '}');
      parts.push({ kind: 'opaque', why: 'expression', start, end: cursor.at, isQuoted: true });
      return true;
    }
    cursor.at++;
    parts.text('@', start, cursor.at, false);
    return true;
  }

  private hereString(parts: PartList, quote: string, length: number): true {
    const { cursor } = this;
    const start = cursor.at;
    const from = start + length;
    // An empty one ends in the line after the first.
    const close = cursor.find(`\n${quote}@`, from - 1);
    const isClosed = close < cursor.end;
    cursor.at = from;
    parts.text('', start, from, true);
    if (quote === "'") {
      parts.text(cursor.text.slice(from, Math.max(close, from)), from, Math.max(close, from), true);
    } else if (close > from) {
      cursor.within(close, () => {
        while (!cursor.isAtEnd) this.quotedPart(parts);
      });
    }
    cursor.at = isClosed ? Math.min(close + 3, cursor.end) : cursor.end;
    return true;
  }
}

const KEY_TEXT = /'([^'\n]*)'|"([^"$`\n]*)"|([\w.-]+)/y;
const EQUALS = /\s*=\s*/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
