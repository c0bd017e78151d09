/**
 * Text to tokens. Strings with holes come in pieces, as the text between two holes is one token and the hole's
 * expression is made of ordinary ones. Never throws; time is linear in the length of the text.
 */
import type { BicepSyntaxError, Comment } from './nodes.js';
import { TokenKind as T, type TokenKind, type Tokens } from './tokens.js';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const QUOTE = 39;
const ASTERISK = 42;
const DOT = 46;
const SLASH = 47;
const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** `#disable-next-line`, `#disable-diagnostics` and `#restore-diagnostics` with their codes. */
const DIRECTIVE = /#(?:disable|restore)-[a-z]+(?:-[a-z]+)*(?:[ \t]+[\w-]+)*/y;

/** On the stack of open brackets in a hole: a brace of the expression, not the one that ends the hole. */
const PLAIN_BRACE = -1;

/** The tokens of a text; reading ends with an error after `maximum` of them. */
export function tokenize(text: string, maximum: number): Tokens {
  return new Lexer(text, maximum).run();
}

class Lexer {
  private at = 0;
  private count = 0;
  private readonly capacity: number;
  private readonly kinds: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly faults = new Map<number, BicepSyntaxError>();
  private readonly comments: Comment[] = [];
  private readonly errors: BicepSyntaxError[] = [];
  /** Open strings, by how many `$` start their holes (0: a string on one line), and plain braces inside their holes. */
  private readonly open: number[] = [];

  constructor(
    private readonly text: string,
    maximum: number,
  ) {
    this.capacity = Math.min(maximum, text.length + 1);
    const room = this.capacity + 2;
    this.kinds = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  run(): Tokens {
    const end = this.text.length;
    while (this.at < end) {
      if (this.count >= this.capacity) {
        this.errors.push(tooMany(this.at, this.capacity));
        break;
      }
      this.step(this.text.charCodeAt(this.at));
    }
    if (this.open.length > 0) this.push(T.stringRight, this.at, this.unterminated(this.at, 'at the end of the file'));
    this.push(T.endOfFile, this.at);
    const { count, kinds, starts, ends, faults, comments, errors } = this;
    return { count, kinds, starts, ends, faults, comments, errors };
  }

  /** Ends a token at the current offset. */
  private push(kind: TokenKind, start: number, fault?: BicepSyntaxError): void {
    if (fault !== undefined) this.faults.set(this.count, fault);
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = this.at;
    this.count++;
  }

  private step(code: number): void {
    if (code === SPACE || code === TAB) this.at++;
    else if (isWordStart(code)) this.word();
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) this.newLine();
    else if (code === QUOTE) this.quote();
    else if (isDigit(code)) this.integer();
    else if (code === SLASH && this.comment()) return;
    else if (code === HASH && this.directive()) return;
    else if (code === DOLLAR) this.dollars();
    else if (code === LEFT_BRACE) this.leftBrace();
    else if (code === RIGHT_BRACE) this.rightBrace();
    else this.punctuation(code);
  }

  private word(): void {
    const start = this.at;
    while (isWordPart(this.text.charCodeAt(this.at))) this.at++;
    this.push(T.identifier, start);
  }

  private integer(): void {
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    this.push(T.integer, start);
  }

  private newLine(): void {
    if (this.open.length > 0) {
      const fault = this.unterminated(this.at, 'before the end of the line');
      this.open.length = 0;
      this.push(T.stringRight, this.at, fault);
      return;
    }
    const start = this.at;
    while (isLineEnd(this.text.charCodeAt(this.at))) this.at++;
    const last = this.count - 1;
    if (this.kinds[last] === T.newLine) this.ends[last] = this.at;
    else this.push(T.newLine, start);
  }

  /** Reads a comment; false if the slash here starts none. */
  private comment(): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    if (next === SLASH) this.keepComment('line-comment', this.endOfLine());
    else if (next === ASTERISK) this.blockComment();
    else return false;
    return true;
  }

  private blockComment(): void {
    const start = this.at;
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0)
      this.errors.push({
        start,
        end: start + 2,
        code: 'syntax-error',
        message: 'This comment has no end; close it with "*/".',
      });
    this.keepComment('block-comment', close < 0 ? this.text.length : close + 2);
  }

  /** Reads a directive; false if the `#` here is not the first character of its line or starts none. */
  private directive(): boolean {
    const last = this.count - 1;
    if (last >= 0 && this.kinds[last] !== T.newLine) return false;
    const lineStart = this.ends[last] ?? 0;
    if ((this.comments.at(-1)?.end ?? 0) > lineStart) return false;
    DIRECTIVE.lastIndex = this.at;
    const match = DIRECTIVE.exec(this.text);
    if (match === null) return false;
    this.keepComment('directive', DIRECTIVE.lastIndex);
    return true;
  }

  private keepComment(kind: Comment['kind'], end: number): void {
    this.comments.push({ kind, start: this.at, end, text: this.text.slice(this.at, end) });
    this.at = end;
  }

  private endOfLine(): number {
    let end = this.at;
    while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end++;
    return end;
  }

  private quote(): void {
    const start = this.at;
    if (this.text.startsWith("'''", start)) {
      this.at += 3;
      this.multiline(start, 0, true);
      return;
    }
    this.at++;
    this.singleLine(start, true);
  }

  /** `$'''`: a string over lines with holes that start with as many `$`. */
  private dollars(): void {
    const start = this.at;
    while (this.text.charCodeAt(this.at) === DOLLAR) this.at++;
    const dollars = this.at - start;
    if (!this.text.startsWith("'''", this.at)) {
      this.push(T.unrecognized, start);
      return;
    }
    this.at += 3;
    this.multiline(start, dollars, true);
  }

  private leftBrace(): void {
    const start = this.at++;
    if (this.open.length > 0) this.open.push(PLAIN_BRACE);
    this.push(T.leftBrace, start);
  }

  private rightBrace(): void {
    const start = this.at++;
    const innermost = this.open.at(-1);
    if (innermost === undefined || innermost === PLAIN_BRACE) {
      this.open.pop();
      this.push(T.rightBrace, start);
    } else if (innermost === 0) this.singleLine(start, false);
    else this.multiline(start, innermost, false);
  }

  /** A piece of a string on one line, up to a hole or its end. */
  private singleLine(start: number, first: boolean): void {
    const stop = this.scanSingleLine();
    if (stop === 'hole') this.startOfHole(start, first, 0);
    else if (stop === 'quote') this.endOfString(start, first);
    else {
      const where = this.at < this.text.length ? 'before the end of the line' : 'at the end of the file';
      this.endOfString(start, first, this.unterminated(start, where));
    }
  }

  private scanSingleLine(): 'quote' | 'hole' | 'line-end' {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (isLineEndOrNothing(code)) return 'line-end';
      this.at++;
      if (code === QUOTE) return 'quote';
      const next = text.charCodeAt(this.at);
      if (code === BACKSLASH && !isLineEndOrNothing(next)) this.at++;
      else if (code === DOLLAR && next === LEFT_BRACE) {
        this.at++;
        return 'hole';
      }
    }
  }

  /** A piece of a string over lines, up to a hole or the last of three or more quotes. */
  private multiline(start: number, dollars: number, first: boolean): void {
    const contentStart = this.at;
    const stop = this.scanMultiline(dollars);
    if (stop === 'hole') this.startOfHole(start, first, dollars);
    else if (stop === 'quotes') this.endOfString(start, first);
    else {
      // What follows the first line is read as code again, so that its declarations are not lost. No later string can
      // run to the end of the file once more, as there are no three quotes left.
      this.at = contentStart;
      this.at = this.endOfLine();
      this.endOfString(start, first, this.unterminated(start, "by '''"));
    }
  }

  private scanMultiline(dollars: number): 'quotes' | 'hole' | 'end-of-file' {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) {
        if (this.skipRun(QUOTE) >= 3) return 'quotes';
      } else if (code === DOLLAR) {
        const enough = this.skipRun(DOLLAR) >= dollars && dollars > 0;
        if (enough && text.charCodeAt(this.at) === LEFT_BRACE) {
          this.at++;
          return 'hole';
        }
      } else this.at++;
    }
    return 'end-of-file';
  }

  private skipRun(code: number): number {
    const start = this.at;
    while (this.text.charCodeAt(this.at) === code) this.at++;
    return this.at - start;
  }

  private startOfHole(start: number, first: boolean, dollars: number): void {
    if (first) this.open.push(dollars);
    this.push(first ? T.stringLeft : T.stringMiddle, start);
  }

  private endOfString(start: number, first: boolean, fault?: BicepSyntaxError): void {
    if (!first) this.open.pop();
    this.push(first ? T.stringComplete : T.stringRight, start, fault);
  }

  private unterminated(start: number, where: string): BicepSyntaxError {
    const end = Math.min(start + 1, this.text.length);
    return { start, end, code: 'syntax-error', message: `This string is not closed ${where}.` };
  }

  private punctuation(code: number): void {
    const start = this.at;
    const next = this.text.charCodeAt(start + 1);
    const pair = PAIRS.get(code * 128 + (next < 128 ? next : 0));
    const ellipsis = code === DOT && next === DOT && this.text.charCodeAt(start + 2) === DOT;
    if (ellipsis) this.at += 3;
    else this.at += pair === undefined ? 1 : 2;
    this.push(ellipsis ? T.ellipsis : (pair ?? SINGLES[code] ?? T.unrecognized), start);
  }
}

function tooMany(start: number, maximum: number): BicepSyntaxError {
  const message = `The file has more than ${maximum} tokens; the rest is not read.`;
  return { start, end: start, code: 'too-many-nodes', message };
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Behind the text every character code is `NaN`. */
function isLineEndOrNothing(code: number): boolean {
  return isLineEnd(code) || Number.isNaN(code);
}

const PAIRS: ReadonlyMap<number, TokenKind> = new Map(
  (
    [
      ['??', T.coalesce],
      ['::', T.doubleColon],
      ['<=', T.lessOrEqual],
      ['>=', T.greaterOrEqual],
      ['==', T.equal],
      ['!=', T.notEqual],
      ['=~', T.equalIgnoringCase],
      ['!~', T.notEqualIgnoringCase],
      ['&&', T.and],
      ['||', T.or],
      ['=>', T.arrow],
    ] as const
  ).map(([pair, kind]) => [pair.charCodeAt(0) * 128 + pair.charCodeAt(1), kind]),
);

const SINGLES: readonly (TokenKind | undefined)[] = (() => {
  const kinds: (TokenKind | undefined)[] = Array.from({ length: 128 }, () => undefined);
  const singles = [
    ['(', T.leftParenthesis],
    [')', T.rightParenthesis],
    ['[', T.leftBracket],
    [']', T.rightBracket],
    ['@', T.at],
    [',', T.comma],
    ['.', T.dot],
    ['?', T.question],
    [':', T.colon],
    ['+', T.plus],
    ['-', T.minus],
    ['*', T.asterisk],
    ['/', T.slash],
    ['%', T.percent],
    ['^', T.caret],
    ['!', T.exclamation],
    ['<', T.less],
    ['>', T.greater],
    ['=', T.assignment],
    ['|', T.pipe],
  ] as const;
  for (const [character, kind] of singles) kinds[character.charCodeAt(0)] = kind;
  return kinds;
})();
