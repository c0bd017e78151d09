/** The indentation of `<<-` heredocs. */
import type { Piece, TextPiece } from './directives.js';

/**
 * Takes the indentation that all lines have in common from their texts. Lines of white space alone do not count and stay
 * as they are; a line that starts with a sequence has no indentation.
 */
export function removeIndentation(pieces: readonly Piece[]): void {
  const indented: TextPiece[] = [];
  let common = Number.POSITIVE_INFINITY;
  let startsLine = true;
  for (const piece of pieces) {
    if (startsLine && piece.kind !== 'text') common = 0;
    else if (startsLine && piece.kind === 'text' && !isBlankLine(piece)) {
      indented.push(piece);
      common = Math.min(common, piece.value.length - piece.value.trimStart().length);
    }
    startsLine = piece.kind === 'text' && piece.value.endsWith('\n');
  }
  for (const piece of indented) piece.value = piece.value.slice(common);
}

function isBlankLine({ value }: TextPiece): boolean {
  return value.endsWith('\n') && value.trim() === '';
}
