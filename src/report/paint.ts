/** Colour on a terminal. */
import type { Severity } from '../rules/finding.js';

type Style = Severity | 'unknown' | 'bold' | 'dim' | 'underline' | 'caret' | 'pass' | 'fail' | 'incomplete';

/** The text in a style, or as it is. */
export type Paint = (style: Style, text: string) => string;

/** Select Graphic Rendition parameters (ECMA-48). */
const CODES: Readonly<Record<Style, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
  unknown: '35',
  bold: '1',
  dim: '2',
  underline: '4',
  caret: '31',
  pass: '32',
  fail: '31',
  incomplete: '33',
};

export function painterOf(colour: boolean): Paint {
  return colour ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text;
}
