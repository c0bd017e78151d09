/** The tokens of Bicep, as parallel arrays: a file has many, and the parser only ever asks for one by its index. */
import type { BicepSyntaxError, Comment } from './nodes.js';

export const TokenKind = {
  endOfFile: 0,
  /** One or more line ends with the blanks and comments between them. */
  newLine: 1,
  identifier: 2,
  integer: 3,
  /** A whole string without holes. */
  stringComplete: 4,
  /** From the opening quote to the first `${`. */
  stringLeft: 5,
  /** From the `}` that closes a hole to the next `${`. */
  stringMiddle: 6,
  /** From the `}` that closes a hole to the closing quote. */
  stringRight: 7,
  leftBrace: 8,
  rightBrace: 9,
  leftParenthesis: 10,
  rightParenthesis: 11,
  leftBracket: 12,
  rightBracket: 13,
  at: 14,
  comma: 15,
  dot: 16,
  ellipsis: 17,
  question: 18,
  coalesce: 19,
  colon: 20,
  doubleColon: 21,
  plus: 22,
  minus: 23,
  asterisk: 24,
  slash: 25,
  percent: 26,
  caret: 27,
  exclamation: 28,
  less: 29,
  lessOrEqual: 30,
  greater: 31,
  greaterOrEqual: 32,
  assignment: 33,
  equal: 34,
  notEqual: 35,
  equalIgnoringCase: 36,
  notEqualIgnoringCase: 37,
  and: 38,
  or: 39,
  pipe: 40,
  arrow: 41,
  unrecognized: 42,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export interface Tokens {
  /** The last one is `endOfFile`. */
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What is wrong with the token of that index, reported by whoever meets it. */
  readonly faults: ReadonlyMap<number, BicepSyntaxError>;
  readonly comments: readonly Comment[];
  /** What belongs to no token. */
  readonly errors: readonly BicepSyntaxError[];
}
