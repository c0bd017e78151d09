/**
 * Quoted text that goes on over lines of any indentation. PyYAML, which the Azure CLI reads files with, takes it; YAML itself
 * wants the lines deeper than what holds the text.
 */
import { Lexer } from 'yaml';
import { tokensWithPlaces } from './tokens.js';

/** Every repair reads the text from its beginning: so many characters are read in all. */
const MOST_READ = 32 * 1024 * 1024;

/**
 * The text, of the same length, with blanks in place of the line breaks of such quoted text; undefined if it has none.
 */
export function withoutBreaksInQuotes(text: string): string | undefined {
  let joined = text;
  for (let read = text.length; read <= MOST_READ; read += text.length) {
    const next = firstJoined(joined);
    if (next === undefined) break;
    joined = next;
  }
  return joined === text ? undefined : joined;
}

/** With the first text joined whose quotes the lexer took to end at a line that is not indented enough. */
function firstJoined(text: string): string | undefined {
  for (const { token, start } of tokensWithPlaces(new Lexer().lex(text))) {
    const [quote] = token;
    if (quote !== '"' && quote !== "'") continue;
    const end = closingQuote(text, start, quote);
    if (end === undefined || end < start + token.length) continue;
    const quoted = text.slice(start, end + 1);
    if (MARKER.test(quoted)) continue;
    return text.slice(0, start) + quoted.replace(/[\r\n]/g, ' ') + text.slice(end + 1);
  }
  return undefined;
}

/** The beginning or end of a document: no quoted text reaches beyond it. */
const MARKER = /\n(?:---|\.\.\.)\s/;

function closingQuote(text: string, start: number, quote: '"' | "'"): number | undefined {
  const rest = quote === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^']|'')*'/y;
  rest.lastIndex = start;
  return rest.test(text) ? rest.lastIndex - 1 : undefined;
}
