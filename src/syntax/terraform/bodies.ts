/**
 * Bodies: arguments and blocks, one below the other. One that cannot be read is reported once and skipped; what follows
 * it is used.
 */
import { type Cursor, ParseFailure } from './cursor.js';
import { parseExpression } from './expressions.js';
import type { Attribute, Block, Body, Identifier, Label, TerraformSyntaxError } from './nodes.js';
import { plainText } from './templates.js';
import { TokenKind as T } from './tokens.js';

/** Labels that are looked at to tell whether a line starts a block: more than any block of Terraform has. */
const MAX_LABELS = 4;

/** The body of a file. */
export function parseFile(cursor: Cursor, errors: TerraformSyntaxError[]): Body {
  const reader = new BodyReader(cursor, errors);
  const body = reader.read(true);
  return { ...body, start: 0, end: cursor.text.length };
}

class BodyReader {
  /** Tokens that may be read again, over the whole file; keeps the time linear whatever is left open where. */
  private rereadBudget: number;
  /** Where something was reported that is not read again. */
  private readonly places = new Set<number>();

  constructor(
    private readonly cursor: Cursor,
    private readonly errors: TerraformSyntaxError[],
  ) {
    this.rereadBudget = 2 * cursor.tokens.count;
  }

  /** Reads up to the brace that ends the body, which stays, or to the end of the file. */
  read(isFile: boolean): Body {
    const { cursor } = this;
    const start = cursor.lastEnd;
    const found = new Found();
    for (cursor.skipNewLine(); cursor.kind !== T.endOfFile; cursor.skipNewLine()) {
      if (cursor.kind === T.rightBrace && !isFile) break;
      this.readItem(found, isFile);
    }
    const { attributes, blocks, lost } = found;
    return { kind: 'body', start, end: Math.max(start, cursor.start), attributes, blocks, lost };
  }

  private readItem(found: Found, isFile: boolean): void {
    const { cursor, errors } = this;
    const first = cursor.index;
    const { level } = cursor;
    const errorsBefore = errors.length;
    const names: string[] = [];
    try {
      this.parseItem(found, names);
      found.lastTooDeep = false;
      if (cursor.atLineEnd || (cursor.kind === T.rightBrace && !isFile)) return;
    } catch (failure) {
      if (!(failure instanceof ParseFailure)) throw failure;
      if (!isFile && (failure.endsFile || !this.startsLine(first))) throw failure;
      found.lost.push(names.join('.'));
      const tooDeep = failure.error.code === 'nesting-too-deep';
      this.skipFrom(first, tooDeep ? cursor.index : first + 1, level);
      // What follows something too deep is most likely inside of it.
      this.keepErrors(errorsBefore, tooDeep && found.lastTooDeep ? undefined : failure.error);
      found.lastTooDeep = tooDeep;
      return;
    }
    this.skipJunk(first, level);
  }

  private parseItem(found: Found, names: string[]): void {
    const { cursor } = this;
    const name = cursor.identifier('the name of an argument or the type of a block');
    names.push(name.name);
    if (cursor.kind === T.assignment) this.parseAttribute(found, name);
    else this.parseBlock(found, name, names);
  }

  private parseAttribute(found: Found, name: Identifier): void {
    const { cursor } = this;
    cursor.advance();
    cursor.enter();
    const value = parseExpression(cursor);
    cursor.leave();
    if (!cursor.atLineEnd && cursor.kind !== T.rightBrace) cursor.failExpecting('a new line after the value');
    const attribute: Attribute = { kind: 'attribute', start: name.start, end: value.end, name, value };
    if (!found.add(attribute)) {
      const { start, end } = name;
      this.errors.push({ start, end, code: 'syntax-error', message: `The argument "${name.name}" is set twice.` });
    }
  }

  private parseBlock(found: Found, type: Identifier, names: string[]): void {
    const { cursor } = this;
    const labels: Label[] = [];
    while (cursor.kind === T.string || cursor.kind === T.identifier) {
      const label = this.parseLabel();
      labels.push(label);
      names.push(label.value);
    }
    if (cursor.kind === T.quoteStart) cursor.fail('The label of a block cannot hold template sequences.', cursor);
    const header = { start: type.start, end: cursor.lastEnd };
    cursor.expect(T.leftBrace, labels.length === 0 ? '=" or "{' : '{');
    cursor.enter();
    const body = this.read(false);
    cursor.leave();
    if (!cursor.take(T.rightBrace)) throw this.unclosed(header);
    const block: Block = { kind: 'block', start: type.start, end: cursor.lastEnd, type, labels, header, body };
    found.blocks.push(block);
  }

  private parseLabel(): Label {
    const { cursor } = this;
    const { start, end } = cursor;
    const value = cursor.kind === T.string ? plainText(cursor) : cursor.textAt(cursor.index);
    cursor.advance();
    return { kind: 'label', start, end, value };
  }

  private unclosed({ start, end }: { start: number; end: number }): ParseFailure {
    return new ParseFailure({ start, end, code: 'syntax-error', message: 'This block is not closed by a "}".' }, true);
  }

  /** Reports what stands between the end of an item and the end of its line. */
  private skipJunk(first: number, level: number): void {
    const { cursor, errors } = this;
    try {
      cursor.failExpecting('a new line');
    } catch (failure) {
      if (!(failure instanceof ParseFailure)) throw failure;
      errors.push(failure.error);
    }
    this.skipFrom(first, cursor.index, level);
  }

  /** Forgets errors in what will be read again, and keeps one error of each place. */
  private keepErrors(before: number, failure: TerraformSyntaxError | undefined): void {
    for (const error of this.errors.splice(before)) {
      if (error.start < this.cursor.start) this.errors.push(error);
      else this.places.delete(error.start);
    }
    if (failure === undefined || this.places.has(failure.start)) return;
    this.errors.push(failure);
    this.places.add(failure.start);
  }

  /**
   * Goes to the next line, from the token with index `from` on, that starts an item and is indented no more than the
   * broken one, whose first token has the index `first`, or that closes the body around it. That line may stand before
   * the place of the failure: a bracket that was never closed swallows what is behind it.
   */
  private skipFrom(first: number, from: number, level: number): void {
    const { cursor } = this;
    const indentation = this.indentationAt(first);
    const failed = cursor.index;
    let index = failed - from <= this.rereadBudget ? from : Math.max(from, failed);
    while (index < cursor.tokens.count - 1 && !this.canGoOnAt(index, indentation)) index++;
    this.rereadBudget -= Math.max(0, failed - index);
    cursor.restartAt(index, level);
  }

  private canGoOnAt(index: number, indentation: number): boolean {
    if (!this.startsLine(index)) return false;
    if (this.cursor.kindAt(index) === T.rightBrace) return this.indentationAt(index) < indentation;
    return this.startsItem(index) && this.indentationAt(index) <= indentation;
  }

  private startsLine(index: number): boolean {
    return index === 0 || this.cursor.kindAt(index - 1) === T.newLine;
  }

  private startsItem(index: number): boolean {
    const { cursor } = this;
    if (cursor.kindAt(index) !== T.identifier) return false;
    if (cursor.kindAt(index + 1) === T.assignment) return true;
    let at = index + 1;
    while (at <= index + MAX_LABELS && (cursor.kindAt(at) === T.string || cursor.kindAt(at) === T.identifier)) at++;
    return cursor.kindAt(at) === T.leftBrace;
  }

  /** Characters between the start of the line and the token. */
  private indentationAt(index: number): number {
    const { starts, ends } = this.cursor.tokens;
    const lineStart = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return (starts[index] ?? 0) - lineStart;
  }
}

/** What a body holds, as it is found. */
class Found {
  readonly attributes: Attribute[] = [];
  readonly blocks: Block[] = [];
  readonly lost: string[] = [];
  /** The item before was nested too deep. */
  lastTooDeep = false;
  private readonly names = new Set<string>();

  /** False if there is an attribute of that name, which stays the one. */
  add(attribute: Attribute): boolean {
    if (this.names.has(attribute.name.name)) return false;
    this.names.add(attribute.name.name);
    this.attributes.push(attribute);
    return true;
  }
}
