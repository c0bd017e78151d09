/** Text of unknown origin inside GitHub Markdown: shown as it is, never as markup, a link, a mention or HTML. */
import { plain } from './inert.js';

/** Everything that Markdown may read something into, and the signs GitHub makes links and emoji of. */
const SIGNS = /\bGH-(?=\d)|[\\|`*_[\]()<>#+\-.!~&:@$=]/g;

/** What makes the colon before it begin an address or an emoji; a line number does not. */
const AFTER_COLON = /\/|(?!\d+:)[\w+-]+:/y;

/** Parts two signs in what GitHub searches for mentions, issues, addresses and emoji after Markdown is done; not visible. */
const PART = '&#8203;';

/** The text as plain words of a paragraph, a list item or a table cell. */
export function words(text: string): string {
  return plain(text).replace(SIGNS, (sign, at: number, whole: string) => {
    switch (sign) {
      // Tables treat these two in ways of their own.
      case '\\':
        return '&#92;';
      case '|':
        return '&#124;';
      case 'GH-':
        return `GH${PART}\\-`;
      case '@':
      case '#':
        return `\\${sign}${PART}`;
      case ':':
        AFTER_COLON.lastIndex = at + 1;
        return AFTER_COLON.test(whole) ? `\\:${PART}` : '\\:';
      default:
        return `\\${sign}`;
    }
  });
}

/** The text as code on one line of a paragraph, a list item or a table cell. */
export function code(text: string): string {
  const content = plain(text);
  if (content === '') return '';
  // Code in backticks reads `|` and edges in ways of its own; inside HTML the characters can be spelled out.
  const odd = /[`|\\]|^ | $/.test(content);
  return odd ? `<code>${content.replace(/[!-/:-@[-`{-~]/g, spelledOut)}</code>` : `\`${content}\``;
}

function spelledOut(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
