/** Where the parser is, how deep it is, and how it gives up on an argument or block. */
import type { Limits } from '../../inputs/limits.js';
import type { Identifier, Node, TerraformSyntaxError } from './nodes.js';
import { TokenKind as T, type TokenKind, type Tokens } from './tokens.js';

/** Thrown when an argument or block cannot be read on; caught where bodies are read. It needs no stack. */
export class ParseFailure {
  /** @param endsFile the end of the file came too early, which no body around the place survives */
  constructor(
    readonly error: TerraformSyntaxError,
    readonly endsFile = false,
  ) {}
}

/** Where in the file a text comes from. */
export interface Placement {
  readonly inFile: (offset: number) => number;
  /** Levels of nodes around the text. */
  readonly depth: number;
}

const WHOLE_FILE: Placement = { inFile: (offset) => offset, depth: 0 };

export class Cursor {
  index = 0;
  kind: TokenKind = T.endOfFile;
  /** Offsets in the file. */
  start = 0;
  end = 0;
  /** Where the token before this one ends. */
  lastEnd = 0;
  /** Line ends are tokens here; in most brackets they mean nothing. */
  private linesMatter = true;
  /** Nodes around the node that is being read. */
  private depth: number;
  /**
   * Levels of nodes in the expression that was read last. A chain such as `a.b.c` puts a finished node inside new ones,
   * which the depth on the way in cannot see.
   */
  height = 0;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    private readonly limits: Limits,
    private readonly placement: Placement = WHOLE_FILE,
  ) {
    this.depth = placement.depth;
    this.moveTo(0);
  }

  advance(): void {
    this.lastEnd = this.end;
    const next = this.index + 1;
    this.moveTo(!this.linesMatter && this.kindAt(next) === T.newLine ? next + 1 : next);
  }

  /** Goes on at another token, where line ends matter, at a depth that {@link level} gave. */
  restartAt(index: number, level: number): void {
    this.depth = level;
    this.linesMatter = true;
    this.moveTo(index);
  }

  get level(): number {
    return this.depth;
  }

  private moveTo(index: number): void {
    const at = Math.min(index, this.tokens.count - 1);
    this.index = at;
    this.kind = this.kindAt(at);
    this.start = this.placement.inFile(this.tokens.starts[at] ?? 0);
    this.end = this.placement.inFile(this.tokens.ends[at] ?? 0);
  }

  /** Sets whether line ends are tokens from the next token on; gives back what was. */
  lineEnds(matter: boolean): boolean {
    const before = this.linesMatter;
    this.linesMatter = matter;
    return before;
  }

  kindAt(index: number): TokenKind {
    return (this.tokens.kinds[index] ?? T.endOfFile) as TokenKind;
  }

  textAt(index: number): string {
    return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
  }

  /** Characters of the token here, which in a JSON string may be written with more. */
  get length(): number {
    return (this.tokens.ends[this.index] ?? 0) - (this.tokens.starts[this.index] ?? 0);
  }

  /** The file's offset of one in the text of the token here. */
  placeInToken(offset: number): number {
    return this.placement.inFile((this.tokens.starts[this.index] ?? 0) + offset);
  }

  /** The first token from this index on that is no line end. */
  pastLineEnd(index: number): number {
    return this.kindAt(index) === T.newLine ? index + 1 : index;
  }

  skipNewLine(): void {
    if (this.kind === T.newLine) this.advance();
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

  expect(kind: TokenKind, what: string): void {
    if (!this.take(kind)) this.failExpecting(`"${what}"`);
  }

  expectWord(word: string): void {
    if (!this.isWord(word)) this.failExpecting(`"${word}"`);
    this.advance();
  }

  /** True where an argument or block may end. */
  get atLineEnd(): boolean {
    return this.kind === T.newLine || this.kind === T.endOfFile;
  }

  /** @param what what it names, with an article: "an argument name" */
  identifier(what: string): Identifier {
    if (this.kind !== T.identifier) this.failExpecting(what);
    const { start, end, index } = this;
    this.advance();
    return { kind: 'identifier', start, end, name: this.textAt(index) };
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

  /** Gives up because of the token here, with the token's own fault if it has one. */
  failExpecting(what: string): never {
    this.failAtFault();
    this.fail(`Expected ${what}, found ${this.describe()}.`, this);
  }

  /** Gives up if something is wrong with the token itself. */
  failAtFault(): void {
    const fault = this.tokens.faults.get(this.index);
    if (fault === undefined) return;
    const { inFile } = this.placement;
    throw new ParseFailure({ ...fault, start: inFile(fault.start), end: inFile(fault.end) });
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
      case T.string:
      case T.quoteStart:
      case T.text:
        return 'a string';
      case T.heredocStart:
        return 'a heredoc';
      case T.templateEnd:
        return 'the end of a string';
      case T.sequenceEnd:
        return 'the end of a template sequence';
      default:
        return `"${this.textAt(this.index).slice(0, 40)}"`;
    }
  }
}
