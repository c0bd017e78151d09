/** The tokens of the package's lexer, each with its place in the text. */

export interface PlacedToken {
  readonly token: string;
  readonly start: number;
}

export function* tokensWithPlaces(tokens: Iterable<string>): Generator<PlacedToken> {
  let start = 0;
  for (const token of tokens) {
    // What the lexer says about the text is no part of it.
    if (MARKS.has(token)) continue;
    yield { token, start };
    start += token.length;
  }
}

/** Beginning and end of documents and scalars, as the package's lexer marks them. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
