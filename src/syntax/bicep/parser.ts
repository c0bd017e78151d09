/**
 * The Bicep parser: whole files, statement by statement. A statement that cannot be read is reported once and skipped;
 * what follows it is used. Grammar: docs/grammar.md and docs/params-file-grammar.md of Azure/bicep, Bicep 0.49.
 */
import type { Limits } from '../../inputs/limits.js';
import type { SourceFile } from '../../inputs/source-file.js';
import { Cursor, ParseFailure } from './cursor.js';
import { tokenize } from './lexer.js';
import type { BicepSyntaxError, Comment, Program, Statement } from './nodes.js';
import { parseStatement } from './statements.js';
import { TokenKind as T } from './tokens.js';

export interface BicepOptions {
  /** A `.bicepparam` file, in which `param` assigns. */
  readonly parameterFile: boolean;
  readonly limits: Limits;
}

export interface BicepSyntax {
  readonly program: Program;
  /** In the order of the file, at most 100; the last one of more says that there are more. */
  readonly errors: readonly BicepSyntaxError[];
  readonly comments: readonly Comment[];
}

/** Errors kept for one file: a file this broken is not helped by more. */
const MAX_ERRORS = 100;

/** The syntax tree of a Bicep file; never throws, and takes time linear in the length of the text. */
export function parseBicep(source: SourceFile, { parameterFile, limits }: BicepOptions): BicepSyntax {
  const tokens = tokenize(source.text, limits.nodes);
  const cursor = new Cursor(source.text, tokens, limits);
  const errors = [...tokens.errors];
  const { statements, lost } = parseStatements(cursor, parameterFile, errors);
  const program: Program = { kind: 'program', start: 0, end: source.text.length, statements, lost };
  return { program, errors: firstErrors(errors), comments: tokens.comments };
}

function parseStatements(
  cursor: Cursor,
  parameterFile: boolean,
  errors: BicepSyntaxError[],
): Pick<Program, 'statements' | 'lost'> {
  const statements: Statement[] = [];
  const lost = new Set<string>();
  const recovery = new Recovery(cursor);
  for (cursor.skipNewLine(); cursor.kind !== T.endOfFile; cursor.skipNewLine()) {
    const first = cursor.index;
    const failure = attempt(() => {
      statements.push(parseStatement(cursor, parameterFile));
    });
    if (failure !== undefined) {
      // A broken statement behind its decorators is met again when reading goes on at one of them.
      if (errors.at(-1)?.start !== failure.start) errors.push(failure);
      for (const name of cursor.namesDeclaredFrom(first)) lost.add(name);
      recovery.skipFrom(first, first + 1);
    } else if (!cursor.atLineEnd) {
      const junk = attempt(() => cursor.failExpecting('a new line after the declaration'));
      if (junk !== undefined) errors.push(junk);
      recovery.skipFrom(first, cursor.index);
    }
  }
  return { statements, lost: [...lost] };
}

/** Why the reader gave up, or undefined if it did not. */
function attempt(read: () => void): BicepSyntaxError | undefined {
  try {
    read();
    return undefined;
  } catch (failure) {
    if (failure instanceof ParseFailure) return failure.error;
    throw failure;
  }
}

/** Finds where to go on after a statement that could not be read. */
class Recovery {
  /** Tokens that may be read again, over the whole file; keeps the time linear whatever is left open where. */
  private rereadBudget: number;

  constructor(private readonly cursor: Cursor) {
    this.rereadBudget = 2 * cursor.tokens.count;
  }

  /**
   * Goes to the next line, from the token with index `from` on, that starts a statement and is indented no more than
   * the broken one, whose first token has the index `first`. That line may stand before the place of the failure: an
   * object that was never closed swallows the declarations behind it.
   */
  skipFrom(first: number, from: number): void {
    const { cursor } = this;
    const indentation = this.indentationAt(first);
    const failed = cursor.index;
    let index = failed - from <= this.rereadBudget ? from : Math.max(from, failed);
    while (index < cursor.tokens.count - 1 && !this.startsLine(index, indentation)) index++;
    this.rereadBudget -= Math.max(0, failed - index);
    cursor.restartAt(index);
  }

  private startsLine(index: number, indentation: number): boolean {
    const { cursor } = this;
    if (cursor.kindAt(index - 1) !== T.newLine || !cursor.startsStatement(index)) return false;
    return this.indentationAt(index) <= indentation;
  }

  /** Characters between the start of the line and the token. */
  private indentationAt(index: number): number {
    const { starts, ends } = this.cursor.tokens;
    const lineStart = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return (starts[index] ?? 0) - lineStart;
  }
}

function firstErrors(errors: readonly BicepSyntaxError[]): readonly BicepSyntaxError[] {
  const sorted = [...errors].sort((left, right) => left.start - right.start);
  if (sorted.length <= MAX_ERRORS) return sorted;
  const kept = sorted.slice(0, MAX_ERRORS - 1);
  const next = sorted[MAX_ERRORS - 1];
  if (next !== undefined) kept.push({ ...next, message: `${next.message} Further errors are not listed.` });
  return kept;
}
