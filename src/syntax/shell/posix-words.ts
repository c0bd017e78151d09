/** Words of POSIX shells and bash: quotes, escapes, variables, substitutions. */
import { type Cursor, PartList } from './cursor.js';
import type { Item, Part, VariablePart, Word } from './nodes.js';

/** What stands inside `$(...)` and backticks; the closing parenthesis is not read. */
export type ReadItems = (cursor: Cursor, closer: string) => readonly Item[];

const ENDS_WORD = /[\s;&|<>()]/;
const PLAIN = /[^\s;&|<>()\\'"`$]+/y;
const QUOTED_PLAIN = /[^\\"`$]+/y;
const NAME = /[A-Za-z_]\w*/y;
const SPECIAL = /[0-9@*#?$!-]/y;
const PLACEHOLDER = /<[A-Za-z][\w-]*>(?=[\s"'/;]|$)/y;

export class PosixWords {
  constructor(
    private readonly cursor: Cursor,
    private readonly readItems: ReadItems,
  ) {}

  /** The word that starts here; empty if none does. */
  word(): Word {
    const { cursor } = this;
    const start = cursor.at;
    const parts = new PartList();
    while (!cursor.isAtEnd) {
      const before = cursor.at;
      if (!this.unquoted(parts)) break;
      if (cursor.at === before) break;
    }
    return { kind: 'word', start, end: cursor.at, parts: parts.all };
  }

  /** A placeholder that somebody is to replace: `<WORKSPACE>`. */
  startsWithPlaceholder(): boolean {
    return this.cursor.here === '<' && this.cursor.match(PLACEHOLDER) !== undefined;
  }

  private unquoted(parts: PartList): boolean {
    const { cursor } = this;
    const start = cursor.at;
    const hole = cursor.hole(false);
    if (hole !== undefined) {
      parts.push(hole);
      return true;
    }
    if (this.startsWithPlaceholder()) {
      cursor.at += cursor.match(PLACEHOLDER)?.[0].length ?? 1;
      parts.push({ kind: 'opaque', why: 'placeholder', start, end: cursor.at, isQuoted: false });
      return true;
    }
    switch (cursor.here) {
      case '\\':
        this.escape(parts);
        return true;
      case "'":
        this.singleQuoted(parts);
        return true;
      case '"':
        this.doubleQuoted(parts);
        return true;
      case '`':
        this.backticks(parts, false);
        return true;
      case '$':
        this.dollar(parts, false);
        return true;
      case '<':
      case '>':
        return cursor.peek() === '(' && this.processSubstitution(parts);
      default:
        if (ENDS_WORD.test(cursor.here)) return false;
        this.plain(parts, PLAIN, false);
        return true;
    }
  }

  /** Text without meaning, up to the next hole. */
  private plain(parts: PartList, expression: RegExp, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at;
    expression.lastIndex = start;
    const found = expression.exec(cursor.text)?.[0] ?? cursor.here;
    const end = Math.min(start + Math.max(found.length, 1), cursor.end, cursor.holeAfter(start));
    cursor.at = end;
    parts.text(cursor.text.slice(start, end), start, end, isQuoted);
  }

  private escape(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at;
    const length = lineBreakAt(cursor.text, start + 1);
    if (length > 0) {
      cursor.at = Math.min(start + 1 + length, cursor.end);
      return;
    }
    cursor.at = Math.min(start + 2, cursor.end);
    parts.text(cursor.text.slice(start + 1, cursor.at), start, cursor.at, true);
  }

  private singleQuoted(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at++;
    parts.text('', start, cursor.at, true);
    const close = cursor.find("'");
    while (cursor.at < close) {
      const hole = cursor.hole(true);
      if (hole !== undefined) {
        parts.push(hole);
        continue;
      }
      const from = cursor.at;
      cursor.at = Math.min(close, cursor.holeAfter(from));
      parts.text(cursor.text.slice(from, cursor.at), from, cursor.at, true);
    }
    this.closeQuote(parts);
  }

  private closeQuote(parts: PartList): void {
    const { cursor } = this;
    if (cursor.isAtEnd) cursor.isWhole = false;
    else {
      parts.text('', cursor.at, cursor.at + 1, true);
      cursor.at++;
    }
  }

  private doubleQuoted(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at++;
    parts.text('', start, cursor.at, true);
    while (!cursor.isAtEnd && cursor.here !== '"') this.quotedPart(parts);
    this.closeQuote(parts);
  }

  /** Parts of text in which variables and substitutions count, up to the end: a here-document. */
  hereDocument(): readonly Part[] {
    const parts = new PartList();
    while (!this.cursor.isAtEnd) {
      if (this.cursor.here === '"') this.plainQuote(parts);
      else this.quotedPart(parts);
    }
    return parts.all;
  }

  private plainQuote(parts: PartList): void {
    const start = this.cursor.at++;
    parts.text('"', start, start + 1, true);
  }

  private quotedPart(parts: PartList): void {
    const { cursor } = this;
    const hole = cursor.hole(true);
    if (hole !== undefined) parts.push(hole);
    else if (cursor.here === '\\') this.quotedEscape(parts);
    else if (cursor.here === '`') this.backticks(parts, true);
    else if (cursor.here === '$') this.dollar(parts, true);
    else this.plain(parts, QUOTED_PLAIN, true);
  }

  private quotedEscape(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at;
    const next = cursor.peek();
    const length = lineBreakAt(cursor.text, start + 1);
    if (length > 0) cursor.at = Math.min(start + 1 + length, cursor.end);
    else if (next !== '' && '$`"\\'.includes(next)) {
      cursor.at += 2;
      parts.text(next, start, cursor.at, true);
    } else {
      cursor.at++;
      parts.text('\\', start, cursor.at, true);
    }
  }

  private backticks(parts: PartList, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at++;
    let close = cursor.at;
    while (close < cursor.end && cursor.text[close] !== '`') close += cursor.text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end) cursor.isWhole = false;
    const items = cursor.nested(() => cursor.within(close, () => this.readItems(cursor, '')), []);
    cursor.at = Math.min(Math.max(cursor.at, close) + 1, cursor.end);
    parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted });
  }

  private processSubstitution(parts: PartList): true {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    this.substitution(parts, start, false);
    return true;
  }

  private substitution(parts: PartList, start: number, isQuoted: boolean): void {
    const { cursor } = this;
    const items = cursor.nested(() => this.readItems(cursor, ')'), []);
    if (cursor.here === ')') cursor.at++;
    else cursor.isWhole = false;
    parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted });
  }

  private dollar(parts: PartList, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at;
    const next = cursor.peek();
    if (cursor.startsWith('$((')) {
      cursor.at++;
      cursor.skipBalanced('(', ')');
      parts.push({ kind: 'opaque', why: 'arithmetic', start, end: cursor.at, isQuoted });
    } else if (next === '(') {
      cursor.at += 2;
      this.substitution(parts, start, isQuoted);
    } else if (next === '{') {
      cursor.nested(() => parts.push(this.braced(isQuoted)), undefined);
    } else if (!isQuoted && next === "'") this.ansiQuoted(parts);
    else if (!isQuoted && next === '"') cursor.at++;
    else this.variable(parts, isQuoted);
  }

  private variable(parts: PartList, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at++;
    const name = (cursor.match(NAME) ?? cursor.match(SPECIAL))?.[0];
    if (name === undefined) {
      parts.text('$', start, cursor.at, isQuoted);
      return;
    }
    cursor.at += name.length;
    parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted, isSpread: name === '@' || name === '*' });
  }

  /** `${NAME}`, `${NAME[@]}`, `${NAME:-word}`; lengths, patterns and the like are opaque. */
  private braced(isQuoted: boolean): Part {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    const head = cursor.match(BRACED_NAME);
    const [written = '', name = '', index = ''] = head ?? [];
    cursor.at += written.length;
    const isSpread = index === '[@]' || index === '[*]' || name === '@' || name === '*';
    const operator = cursor.match(OPERATOR)?.[0];
    const isPlain = cursor.here === '}' && (index === '' || isSpread);
    if (head !== undefined && (isPlain || (operator !== undefined && index === ''))) {
      cursor.at += operator?.length ?? 0;
      const parts = new PartList();
      while (!cursor.isAtEnd && cursor.here !== '}') this.operand(parts, isQuoted);
      this.closeBrace();
      const variable: VariablePart = { kind: 'variable', name, start, end: cursor.at, isQuoted, isSpread };
      return operator === undefined ? variable : { ...variable, otherwise: { operator, parts: parts.all } };
    }
    cursor.at = start + 1;
    cursor.skipBalanced('{', '}');
    return { kind: 'opaque', why: 'expression', start, end: cursor.at, isQuoted };
  }

  private operand(parts: PartList, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at;
    if (isQuoted && cursor.here !== '"') {
      if (QUOTED_STOPS.test(cursor.here)) {
        this.quotedPart(parts);
        return;
      }
      cursor.at++;
      parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, true);
      return;
    }
    if (!PLAIN_STOPS.test(cursor.here)) {
      cursor.at++;
      parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
      return;
    }
    this.unquoted(parts);
    if (cursor.at === start) cursor.at++;
  }

  private closeBrace(): void {
    if (this.cursor.here === '}') this.cursor.at++;
    else this.cursor.isWhole = false;
  }

  private ansiQuoted(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    let text = '';
    while (!cursor.isAtEnd && cursor.here !== "'") {
      const escaped = cursor.here === '\\';
      if (escaped) cursor.at++;
      text += escaped ? (ANSI[cursor.here] ?? cursor.here) : cursor.here;
      cursor.at++;
    }
    if (cursor.isAtEnd) cursor.isWhole = false;
    cursor.at = Math.min(cursor.at + 1, cursor.end);
    parts.text(text, start, cursor.at, true);
  }
}

const BRACED_NAME = /([A-Za-z_]\w*|[0-9]+|[@*])(\[[^\]\n]{0,100}\])?/y;
const OPERATOR = /:?[-=?+]/y;
const QUOTED_STOPS = /[\\`$]/;
const PLAIN_STOPS = /[\\`$'"]/;
const ANSI: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The length of the line break at an offset; 0 if there is none. */
export function lineBreakAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : 0;
}
