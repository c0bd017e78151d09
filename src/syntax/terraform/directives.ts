/** Template pieces to parts: `%{ if }` and `%{ for }` with what stands between them and their ends. */
import type { Cursor } from './cursor.js';
import type { Expression, ForVariables, InterpolationPart, Node, TemplatePart, TextPart } from './nodes.js';

/** A piece of a template in the order of the text; directives reach to the end of their sequence. */
export type Piece = TextPiece | InterpolationPiece | IfPiece | ForPiece | EndPiece;

export interface TextPiece extends Node {
  readonly kind: 'text';
  /** White space is taken away from it later. */
  value: string;
}

interface InterpolationPiece extends Node {
  readonly kind: 'interpolation';
  readonly part: InterpolationPart;
  /** Levels of its expression. */
  readonly height: number;
}

interface IfPiece extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly height: number;
}

interface ForPiece extends Node {
  readonly kind: 'for';
  readonly variables: ForVariables;
  readonly collection: Expression;
  readonly height: number;
}

interface EndPiece extends Node {
  readonly kind: 'else' | 'endif' | 'endfor';
}

/** Pieces that are left to put together. */
interface Rest {
  readonly pieces: readonly Piece[];
  at: number;
}

/** The parts of a template; leaves its levels in `cursor.height`. */
export function assemble(cursor: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] {
  const rest: Rest = { pieces, at: 0 };
  const parts = assembleUntil(cursor, rest);
  const extra = pieces[rest.at];
  if (extra !== undefined) cursor.fail(`This %{ ${extra.kind} } belongs to no directive.`, extra);
  if (parts.some(({ kind }) => kind !== 'text')) cursor.grow(cursor.height);
  return parts;
}

/** The parts up to a piece that ends a directive, which stays; leaves the levels of the tallest in `cursor.height`. */
function assembleUntil(cursor: Cursor, rest: Rest): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let tallest = 0;
  for (;;) {
    const piece = rest.pieces[rest.at];
    if (piece?.kind === 'text') parts.push(assembleText(rest, piece));
    else if (piece?.kind === 'interpolation') {
      rest.at++;
      parts.push(piece.part);
      tallest = Math.max(tallest, piece.height);
    } else if (piece?.kind === 'if' || piece?.kind === 'for') {
      rest.at++;
      cursor.enter();
      parts.push(piece.kind === 'if' ? assembleIf(cursor, rest, piece) : assembleFor(cursor, rest, piece));
      cursor.leave();
      cursor.grow(cursor.height);
      tallest = Math.max(tallest, cursor.height);
    } else {
      cursor.height = tallest;
      return parts;
    }
  }
}

/** Texts that follow each other are one part: those of a heredoc come line by line. */
function assembleText(rest: Rest, first: TextPiece): TextPart {
  const values: string[] = [];
  let { end } = first;
  for (let piece: Piece | undefined = first; piece?.kind === 'text'; piece = rest.pieces[++rest.at]) {
    values.push(piece.value);
    end = piece.end;
  }
  return { kind: 'text', start: first.start, end, value: values.join('') };
}

function assembleIf(cursor: Cursor, rest: Rest, { start, end, condition, height }: IfPiece): TemplatePart {
  const whenTrue = assembleUntil(cursor, rest);
  let tallest = Math.max(height, cursor.height);
  let whenFalse: readonly TemplatePart[] = [];
  if (rest.pieces[rest.at]?.kind === 'else') {
    rest.at++;
    whenFalse = assembleUntil(cursor, rest);
    tallest = Math.max(tallest, cursor.height);
  }
  const last = endOf(cursor, rest, 'endif', { start, end });
  cursor.height = tallest;
  return { kind: 'if-directive', start, end: last, condition, whenTrue, whenFalse };
}

function assembleFor(cursor: Cursor, rest: Rest, piece: ForPiece): TemplatePart {
  const { start, end, variables, collection } = piece;
  const parts = assembleUntil(cursor, rest);
  const last = endOf(cursor, rest, 'endfor', { start, end });
  cursor.height = Math.max(piece.height, cursor.height);
  return { kind: 'for-directive', start, end: last, variables, collection, parts };
}

/** Where the directive that starts at `opening` ends. */
function endOf(cursor: Cursor, rest: Rest, kind: EndPiece['kind'], opening: Node): number {
  const piece = rest.pieces[rest.at];
  if (piece?.kind !== kind) return cursor.fail(`This directive has no %{ ${kind} }.`, piece ?? opening);
  rest.at++;
  return piece.end;
}
