/** The tokens of HCL, as parallel arrays: a file has many, and the parser only ever asks for one by its index. */
import type { Comment, TerraformSyntaxError } from './nodes.js';

export const TokenKind = {
  endOfFile: 0,
  /** One or more line ends with the blanks and comments between them. */
  newLine: 1,
  identifier: 2,
  number: 3,
  /** A whole string in quotes without sequences. */
  string: 4,
  /** The opening quote of a string with sequences. */
  quoteStart: 5,
  /** `<<EOT` or `<<-EOT`, without the line end behind it, which belongs to no token. */
  heredocStart: 6,
  /** Text of a string up to the next sequence, or of a heredoc up to that or to the end of the line, which it includes. */
  text: 7,
  /** `${` or `${~`. */
  interpolationStart: 8,
  /** `%{` or `%{~`. */
  directiveStart: 9,
  /** `}` or `~}` behind a sequence. */
  sequenceEnd: 10,
  /** The closing quote, or the marker that ends a heredoc. */
  templateEnd: 11,
  leftBrace: 12,
  rightBrace: 13,
  leftParenthesis: 14,
  rightParenthesis: 15,
  leftBracket: 16,
  rightBracket: 17,
  comma: 18,
  dot: 19,
  ellipsis: 20,
  question: 21,
  colon: 22,
  doubleColon: 23,
  plus: 24,
  minus: 25,
  asterisk: 26,
  slash: 27,
  percent: 28,
  exclamation: 29,
  less: 30,
  lessOrEqual: 31,
  greater: 32,
  greaterOrEqual: 33,
  assignment: 34,
  equal: 35,
  notEqual: 36,
  and: 37,
  or: 38,
  arrow: 39,
  unrecognized: 40,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export interface Tokens {
  /** The last one is `endOfFile`. */
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What is wrong with the token of that index, reported by whoever meets it. */
  readonly faults: ReadonlyMap<number, TerraformSyntaxError>;
  readonly comments: readonly Comment[];
  /** What belongs to no token. */
  readonly errors: readonly TerraformSyntaxError[];
}
