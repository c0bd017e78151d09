/** Where the parser is, what it has met, and how it gives up on a statement. */
import type { Limits } from '../../inputs/limits.js';
import type { BicepSyntaxError, Identifier, Node } from './nodes.js';
import { TokenKind as T, type TokenKind, type Tokens } from './tokens.js';

/** Thrown when a statement cannot be read on; caught where statements are read. It needs no stack. */
export class ParseFailure {
  constructor(readonly error: BicepSyntaxError) {}
}

/** Words that start a statement, with what may follow them. */
const STATEMENT_STARTS: ReadonlyMap<string, readonly TokenKind[]> = new Map([
  ['targetScope', [T.assignment]],
  ['metadata', [T.identifier]],
  ['param', [T.identifier]],
  ['var', [T.identifier]],
  ['type', [T.identifier]],
  ['func', [T.identifier]],
  ['resource', [T.identifier]],
  ['module', [T.identifier]],
  ['output', [T.identifier]],
  ['assert', [T.identifier]],
  ['test', [T.identifier]],
  ['import', [T.leftBrace, T.asterisk, T.stringComplete]],
  ['extension', [T.stringComplete, T.identifier]],
  ['provider', [T.stringComplete]],
  ['extensionConfig', [T.identifier]],
  ['using', [T.stringComplete, T.identifier]],
  ['extends', [T.stringComplete]],
]);

export class Cursor {
  index = 0;
  kind: TokenKind = T.endOfFile;
  start = 0;
  end = 0;
  /** Where the token before this one ends. */
  lastEnd = 0;
  /** The keyword of the statement that was begun last. */
  private keyword = 0;
  /** Nodes around the node that is being read. */
  private depth = 0;
  /**
   * Levels of nodes in the expression or type that was read last. A chain such as `a.b.c` puts a finished node inside
   * new ones, which the depth on the way in cannot see.
   */
  height = 0;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    private readonly limits: Limits,
  ) {
    this.moveTo(0);
  }

  advance(): void {
    this.lastEnd = this.end;
    this.moveTo(this.index + 1);
  }

  /** Goes on at another token, outside of all nodes. */
  restartAt(index: number): void {
    this.depth = 0;
    this.moveTo(index);
  }

  private moveTo(index: number): void {
    const at = Math.min(index, this.tokens.count - 1);
    this.index = at;
    this.kind = this.kindAt(at);
    this.start = this.tokens.starts[at] ?? 0;
    this.end = this.tokens.ends[at] ?? 0;
  }

  kindAt(index: number): TokenKind {
    return (this.tokens.kinds[index] ?? T.endOfFile) as TokenKind;
  }

  textAt(index: number): string {
    return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
  }

  /** The kind of the next token that is no line end, this one included. */
  kindPastNewLine(): TokenKind {
    return this.kind === T.newLine ? this.kindAt(this.index + 1) : this.kind;
  }

  skipNewLine(): void {
    if (this.kind === T.newLine) this.advance();
  }

  /** Skips line ends if a token of this kind follows them; true if one is here now. */
  skipNewLineBefore(kind: TokenKind): boolean {
    if (this.kindPastNewLine() !== kind) return false;
    this.skipNewLine();
    return true;
  }

  isWord(word: string): boolean {
    return this.isWordAt(this.index, word);
  }

  isWordAt(index: number, word: string): boolean {
    if (this.kindAt(index) !== T.identifier) return false;
    const start = this.tokens.starts[index] ?? 0;
    return this.tokens.ends[index] === start + word.length && this.text.startsWith(word, start);
  }

  /** Takes the token if it is of this kind. */
  take(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }

  expect(kind: TokenKind, what: string): void {
    if (!this.take(kind)) this.failExpecting(`"${what}"`);
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) this.failExpecting(`"${word}"`);
  }

  /** True where a statement may end. */
  get atLineEnd(): boolean {
    return this.kind === T.newLine || this.kind === T.endOfFile;
  }

  /** @param what what it names, with an article: "a parameter name" */
  identifier(what: string): Identifier {
    if (this.kind !== T.identifier) this.failExpecting(what);
    const { start, end } = this;
    this.advance();
    return { kind: 'identifier', start, end, name: this.text.slice(start, end) };
  }

  /** True if the token of that index and the next look like the start of a statement or of its decorators. */
  startsStatement(index: number): boolean {
    const kind = this.kindAt(index);
    const next = this.kindAt(index + 1);
    if (kind === T.at) return next === T.identifier;
    return kind === T.identifier && (STATEMENT_STARTS.get(this.textAt(index))?.includes(next) ?? false);
  }

  /** The name behind the keyword that {@link atKeyword} noted, if that is at the token `first` or after it. */
  namesDeclaredFrom(first: number): readonly string[] {
    const declares = this.startsStatement(this.keyword) && this.kindAt(this.keyword + 1) === T.identifier;
    return this.keyword >= first && declares ? [this.textAt(this.keyword + 1)] : [];
  }

  /** Notes that the keyword of a statement stands here. */
  atKeyword(): void {
    this.keyword = this.index;
  }

  /** Goes into a node. */
  enter(): void {
    this.depth++;
    this.checkDepth(0);
  }

  leave(): void {
    this.depth--;
  }

  /** Notes that a node was put around finished ones, the tallest of which has so many levels. */
  grow(tallest: number): void {
    this.height = tallest + 1;
    this.checkDepth(this.height);
  }

  private checkDepth(levels: number): void {
    if (this.depth + levels <= this.limits.nesting) return;
    const message = `Nested deeper than ${this.limits.nesting} levels.`;
    throw new ParseFailure({ start: this.start, end: this.end, code: 'nesting-too-deep', message });
  }

  /** Gives up on the statement because of the token here, with the token's own fault if it has one. */
  failExpecting(what: string): never {
    const fault = this.tokens.faults.get(this.index);
    if (fault !== undefined) throw new ParseFailure(fault);
    this.fail(`Expected ${what}, found ${this.describe()}.`, this);
  }

  fail(message: string, { start, end }: Node): never {
    throw new ParseFailure({ start, end, code: 'syntax-error', message });
  }

  /** Names the token for a message; strings are not quoted, as they may be long or secret. */
  private describe(): string {
    switch (this.kind) {
      case T.endOfFile:
        return 'the end of the file';
      case T.newLine:
        return 'the end of the line';
      case T.stringComplete:
      case T.stringLeft:
        return 'a string';
      case T.stringMiddle:
      case T.stringRight:
        return 'the end of an interpolation';
      case T.unrecognized:
        if (this.text[this.start] === '"') return 'a double quote (strings have single ones)';
        return `"${this.text.slice(this.start, this.end)}"`;
      default:
        return `"${this.text.slice(this.start, Math.min(this.end, this.start + 40))}"`;
    }
  }
}
