/** What single characters and pairs of them are in HCL. */
import { TokenKind as T, type TokenKind } from './tokens.js';

const WORD_START = /[\p{ID_Start}_]/uy;
const WORD_PART = /[\p{ID_Continue}-]*/uy;

const DASH = 45;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** True if a word may start with the character of this code at this offset. */
export function isWordStart(code: number, text: string, at: number): boolean {
  if (code < 128) return isLetter(code);
  WORD_START.lastIndex = at;
  return WORD_START.test(text);
}

/** Where the word that starts here ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === DASH) at++;
    else if (code < 128 || Number.isNaN(code)) return at;
    else {
      WORD_PART.lastIndex = at;
      WORD_PART.test(text);
      return WORD_PART.lastIndex;
    }
  }
}

const PAIRS: ReadonlyMap<number, TokenKind> = new Map(
  (
    [
      ['::', T.doubleColon],
      ['<=', T.lessOrEqual],
      ['>=', T.greaterOrEqual],
      ['==', T.equal],
      ['!=', T.notEqual],
      ['&&', T.and],
      ['||', T.or],
      ['=>', T.arrow],
    ] as const
  ).map(([pair, kind]) => [pair.charCodeAt(0) * 128 + pair.charCodeAt(1), kind]),
);

/** The mark of two or three characters that stands here. */
export function operatorAt(
  text: string,
  at: number,
): { readonly kind: TokenKind; readonly length: number } | undefined {
  if (text.startsWith('...', at)) return { kind: T.ellipsis, length: 3 };
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (!(first < 128 && second < 128)) return undefined;
  const kind = PAIRS.get(first * 128 + second);
  return kind === undefined ? undefined : { kind, length: 2 };
}

/** The marks of one character, by its code. */
export const SINGLES: readonly (TokenKind | undefined)[] = (() => {
  const kinds: (TokenKind | undefined)[] = Array.from({ length: 128 }, () => undefined);
  const singles = [
    ['(', T.leftParenthesis],
    [')', T.rightParenthesis],
    ['[', T.leftBracket],
    [']', T.rightBracket],
    [',', T.comma],
    ['.', T.dot],
    ['?', T.question],
    [':', T.colon],
    ['+', T.plus],
    ['-', T.minus],
    ['*', T.asterisk],
    ['/', T.slash],
    ['%', T.percent],
    ['!', T.exclamation],
    ['<', T.less],
    ['>', T.greater],
    ['=', T.assignment],
  ] as const;
  for (const [character, kind] of singles) kinds[character.charCodeAt(0)] = kind;
  return kinds;
})();
