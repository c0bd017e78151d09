/**
 * Text to tokens. Strings and heredocs with sequences come in pieces, and the expressions in their sequences are made of
 * ordinary tokens. Never throws; time is linear in the length of the text.
 */

import { isDigit, isWordStart, operatorAt, SINGLES, wordEnd } from './characters.js';
import type { Comment, TerraformSyntaxError } from './nodes.js';
import { TokenKind as T, type TokenKind, type Tokens } from './tokens.js';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const ASTERISK = 42;
const SLASH = 47;
const LESS = 60;
const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const TILDE = 126;

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
/** Lines that hold one word: the only ones that can end a heredoc. */
const LONE_WORD = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?$/gmu;
/** An argument or the header of a block, which cannot stand in a sequence. */
const ITEM = /[ \t]*[A-Za-z_][\w-]*[ \t]*(?:=(?![=>])|(?:"[^"\n]*"[ \t]*)+\{)/y;

/** A template that is open: `quoted`, `bare` (the whole text), or a heredoc with its marker. `brace`: a brace in a sequence. */
type Open = { readonly kind: 'quoted' | 'bare' | 'brace' } | { readonly kind: 'heredoc'; readonly marker: string };

const BRACE: Open = { kind: 'brace' };
const QUOTED: Open = { kind: 'quoted' };
const BARE: Open = { kind: 'bare' };

type Stop = 'end' | 'sequence' | 'line-end';

/** The tokens of a text; reading ends with an error after `maximum` of them. */
export function tokenize(text: string, maximum: number): Tokens {
  return new Lexer(text, maximum).run();
}

/** The tokens of a text that is one template, without quotes and escapes; the last but one is `templateEnd`. */
export function tokenizeTemplate(text: string, maximum: number): Tokens {
  return new Lexer(text, maximum).runTemplate();
}

class Lexer {
  private at = 0;
  private count = 0;
  private readonly capacity: number;
  private kinds: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly faults = new Map<number, TerraformSyntaxError>();
  private readonly comments: Comment[] = [];
  private readonly errors: TerraformSyntaxError[] = [];
  /** Templates around the current place, each of them in one of its sequences, and braces inside those. */
  private readonly open: Open[] = [];
  /** Where the last line of one word starts, by the word. */
  private loneWords: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly text: string,
    maximum: number,
  ) {
    this.capacity = maximum;
    const room = Math.min(maximum, text.length >> 2) + 16;
    this.kinds = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  run(): Tokens {
    while (this.at < this.text.length) {
      if (this.count >= this.capacity) {
        this.errors.push(tooMany(this.at, this.capacity));
        break;
      }
      this.step(this.text.charCodeAt(this.at));
    }
    return this.finish();
  }

  runTemplate(): Tokens {
    this.open.push(BARE);
    this.resume(BARE);
    return this.run();
  }

  private finish(): Tokens {
    if (this.open.length > 0)
      this.push(T.templateEnd, this.at, this.fault(this.at, 'This string is not closed at the end of the file.'));
    this.push(T.endOfFile, this.at);
    const { count, kinds, starts, ends, faults, comments, errors } = this;
    return { count, kinds, starts, ends, faults, comments, errors };
  }

  /** Ends a token at the current offset. */
  private push(kind: TokenKind, start: number, fault?: TerraformSyntaxError): void {
    if (this.count === this.kinds.length) this.makeRoom();
    if (fault !== undefined) this.faults.set(this.count, fault);
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = this.at;
    this.count++;
  }

  private makeRoom(): void {
    const room = this.kinds.length * 2;
    const { kinds, starts, ends } = this;
    this.kinds = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.kinds.set(kinds);
    this.starts.set(starts);
    this.ends.set(ends);
  }

  private step(code: number): void {
    if (code === SPACE || code === TAB) this.at++;
    else if (isWordStart(code, this.text, this.at)) this.upTo(T.identifier, wordEnd(this.text, this.at));
    else if (code === LINE_FEED || (code === CARRIAGE_RETURN && this.codeAt(1) === LINE_FEED)) this.newLine();
    else if (code === QUOTE) this.quote();
    else if (isDigit(code)) this.number();
    else if (code === HASH) this.keepComment('line-comment', this.endOfLine());
    else if (code === SLASH && this.comment()) return;
    else if (code === LESS && this.codeAt(1) === LESS && this.heredoc()) return;
    else if (code === LEFT_BRACE) this.leftBrace();
    else if (code === RIGHT_BRACE) this.rightBrace(1);
    else if (code === TILDE && this.codeAt(1) === RIGHT_BRACE && this.innermost !== undefined) this.tilde();
    else this.punctuation(code);
  }

  private codeAt(distance: number): number {
    return this.text.charCodeAt(this.at + distance);
  }

  private get innermost(): Open | undefined {
    return this.open.at(-1);
  }

  private upTo(kind: TokenKind, end: number): void {
    const start = this.at;
    this.at = end;
    this.push(kind, start);
  }

  private number(): void {
    NUMBER.lastIndex = this.at;
    NUMBER.test(this.text);
    this.upTo(T.number, NUMBER.lastIndex);
  }

  private newLine(): void {
    const start = this.at;
    this.at += this.text.charCodeAt(start) === LINE_FEED ? 1 : 2;
    if (this.innermost?.kind === 'quoted' && this.startsItem()) {
      this.at = start;
      this.giveUp(this.fault(start, 'This string is not closed before the next argument or block.'));
      return;
    }
    const last = this.count - 1;
    if (this.kinds[last] === T.newLine) this.ends[last] = this.at;
    else this.push(T.newLine, start);
  }

  private startsItem(): boolean {
    ITEM.lastIndex = this.at;
    return ITEM.test(this.text);
  }

  /** Reads a comment; false if the slash here starts none. */
  private comment(): boolean {
    const next = this.codeAt(1);
    if (next === SLASH) this.keepComment('line-comment', this.endOfLine());
    else if (next === ASTERISK) this.blockComment();
    else return false;
    return true;
  }

  private blockComment(): void {
    const start = this.at;
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0) {
      const message = 'This comment has no end; close it with "*/".';
      this.errors.push({ start, end: start + 2, code: 'syntax-error', message });
    }
    this.keepComment('block-comment', close < 0 ? this.text.length : close + 2);
  }

  private keepComment(kind: Comment['kind'], end: number): void {
    this.comments.push({ kind, start: this.at, end, text: this.text.slice(this.at, end) });
    this.at = end;
  }

  /** The end of this line; only a line feed ends one, as otherwise text could hide behind a carriage return. */
  private endOfLine(): number {
    const found = this.text.indexOf('\n', this.at);
    if (found < 0) return this.text.length;
    return this.text.charCodeAt(found - 1) === CARRIAGE_RETURN && found > this.at ? found - 1 : found;
  }

  private leftBrace(): void {
    if (this.open.length > 0) this.open.push(BRACE);
    this.upTo(T.leftBrace, this.at + 1);
  }

  /** A brace of the expression, or the end of a sequence with so many characters. */
  private rightBrace(length: number): void {
    const { innermost } = this;
    if (innermost === undefined || innermost.kind === 'brace') {
      this.open.pop();
      this.upTo(T.rightBrace, this.at + 1);
    } else {
      this.upTo(T.sequenceEnd, this.at + length);
      this.resume(innermost);
    }
  }

  /** `~}`, which ends a sequence if no brace is open in it. */
  private tilde(): void {
    if (this.innermost?.kind === 'brace') this.upTo(T.unrecognized, this.at + 1);
    else this.rightBrace(2);
  }

  private quote(): void {
    const start = this.at++;
    const stop = this.scanQuoted();
    if (stop === 'sequence') {
      const { at } = this;
      this.at = start + 1;
      this.push(T.quoteStart, start);
      this.at = at;
      this.open.push(QUOTED);
      this.textAndSequence(start + 1);
    } else if (stop === 'end') this.upToHere(T.string, start, 1);
    else this.giveUp(this.unterminated(start), start);
  }

  private upToHere(kind: TokenKind, start: number, more: number): void {
    this.at += more;
    this.push(kind, start);
  }

  /** Goes to the closing quote, the next sequence or the end of the line. */
  private scanQuoted(): Stop {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) return 'end';
      if (code === LINE_FEED || code === CARRIAGE_RETURN) return 'line-end';
      if (code === BACKSLASH) {
        const next = this.codeAt(1);
        if (next !== LINE_FEED && next !== CARRIAGE_RETURN) this.at++;
      } else if (this.atSequence(code)) return 'sequence';
    }
    this.at = text.length;
    return 'line-end';
  }

  /** True at `${` and `%{`. Goes to the brace of `$${` and `%%{`, which start none. */
  private atSequence(code: number): boolean {
    if (code !== DOLLAR && code !== PERCENT) return false;
    const next = this.codeAt(1);
    if (next === LEFT_BRACE) return true;
    if (next === code && this.codeAt(2) === LEFT_BRACE) this.at += 2;
    return false;
  }

  /** Ends the text before a sequence and starts that. */
  private textAndSequence(textStart: number): void {
    if (this.at > textStart) this.push(T.text, textStart);
    const kind = this.text.charCodeAt(this.at) === DOLLAR ? T.interpolationStart : T.directiveStart;
    this.upTo(kind, this.at + (this.codeAt(2) === TILDE ? 3 : 2));
  }

  /** Goes on with the text of a template behind one of its sequences. */
  private resume(template: Open): void {
    if (template.kind === 'heredoc') this.lines(template.marker, false);
    else if (template.kind === 'bare') this.lines(undefined, false);
    else if (template.kind === 'quoted') this.resumeQuoted();
  }

  private resumeQuoted(): void {
    const start = this.at;
    const stop = this.scanQuoted();
    if (stop === 'sequence') {
      this.textAndSequence(start);
      return;
    }
    if (this.at > start) this.push(T.text, start);
    if (stop === 'end') {
      this.open.pop();
      this.upTo(T.templateEnd, this.at + 1);
    } else this.giveUp(this.unterminated(start));
  }

  /**
   * Ends a string that is not closed, and with it all strings around it: most likely they are not what they seem.
   * A heredoc around them goes on, as its end is known.
   */
  private giveUp(fault: TerraformSyntaxError, start?: number): void {
    this.push(start === undefined ? T.templateEnd : T.string, start ?? this.at, fault);
    while (this.open.length > 0 && this.innermost?.kind !== 'heredoc' && this.innermost?.kind !== 'bare')
      this.open.pop();
    const { innermost } = this;
    if (innermost !== undefined) this.resume(innermost);
  }

  /** Reads the opening of a heredoc; false if none starts here. */
  private heredoc(): boolean {
    HEREDOC.lastIndex = this.at;
    const match = HEREDOC.exec(this.text);
    const marker = match?.[1];
    if (match === null || marker === undefined) return false;
    const start = this.at;
    const contentStart = start + match[0].length;
    this.at = this.text.indexOf(marker, start) + marker.length;
    if (this.lastLoneWord(marker) < contentStart) {
      // The lines behind it are read as code, so that their blocks are not lost.
      const message = `This heredoc has no end: no line holds only "${shortened(marker)}".`;
      this.push(T.heredocStart, start, { start, end: this.at, code: 'syntax-error', message });
      return true;
    }
    this.push(T.heredocStart, start);
    this.at = contentStart;
    this.open.push({ kind: 'heredoc', marker });
    this.lines(marker, true);
    return true;
  }

  private lastLoneWord(word: string): number {
    this.loneWords ??= new Map([...this.text.matchAll(LONE_WORD)].map((match) => [match[1] ?? '', match.index]));
    return this.loneWords.get(word) ?? -1;
  }

  /** Reads lines of text up to the next sequence or the end of the template. */
  private lines(marker: string | undefined, atLineStart: boolean): void {
    let lineStart = atLineStart;
    for (;;) {
      if (lineStart && marker !== undefined && this.endOfHeredoc(marker)) return;
      const start = this.at;
      const stop = this.scanLine();
      if (stop === 'sequence') {
        this.textAndSequence(start);
        return;
      }
      if (this.at > start) this.push(T.text, start);
      if (stop === 'end') {
        // A heredoc ends here only if its end marker stands inside one of its sequences.
        if (marker === undefined) {
          this.open.pop();
          this.push(T.templateEnd, this.at);
        }
        return;
      }
      lineStart = true;
    }
  }

  /** Goes to the next sequence, past the end of the line, or to the end of the text. */
  private scanLine(): Stop {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === LINE_FEED) {
        this.at++;
        return 'line-end';
      }
      if (this.atSequence(code)) return 'sequence';
    }
    this.at = text.length;
    return 'end';
  }

  /** Ends the heredoc if this line holds its marker and nothing else. */
  private endOfHeredoc(marker: string): boolean {
    const { text } = this;
    let start = this.at;
    while (isBlank(text.charCodeAt(start))) start++;
    if (!text.startsWith(marker, start)) return false;
    let rest = start + marker.length;
    while (isBlank(text.charCodeAt(rest))) rest++;
    if (text.charCodeAt(rest) === CARRIAGE_RETURN) rest++;
    if (rest < text.length && text.charCodeAt(rest) !== LINE_FEED) return false;
    this.open.pop();
    this.at = start + marker.length;
    this.push(T.templateEnd, start);
    return true;
  }

  private unterminated(start: number): TerraformSyntaxError {
    const where = this.at < this.text.length ? 'before the end of the line' : 'at the end of the file';
    return this.fault(start, `This string is not closed ${where}.`);
  }

  private fault(start: number, message: string): TerraformSyntaxError {
    return { start, end: Math.min(start + 1, this.text.length), code: 'syntax-error', message };
  }

  private punctuation(code: number): void {
    const found = operatorAt(this.text, this.at);
    if (found !== undefined) this.upTo(found.kind, this.at + found.length);
    else this.upTo(SINGLES[code] ?? T.unrecognized, this.at + 1);
  }
}

function tooMany(start: number, maximum: number): TerraformSyntaxError {
  const message = `The file has more than ${maximum} tokens; the rest is not read.`;
  return { start, end: start, code: 'too-many-nodes', message };
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
