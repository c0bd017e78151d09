/**
 * Making text of unknown origin harmless where it is printed: a terminal, the log of a GitHub runner, Markdown.
 *
 * The runner takes a log line for a command if, after white space, it starts with `::name …::`, or if it holds `##[name …]`
 * anywhere (actions/runner, ActionCommand.cs). It searches with the rules of human languages, which overlook characters that
 * are not shown; so those are made visible first.
 */

/**
 * Control characters (line ends included), characters that change the direction of text or are not shown at all,
 * halves of surrogate pairs, and what is no character.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The text on one line, with everything that is not plainly visible written as `\u{…}`. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** One line that no runner takes for a command. Colour codes of our own are kept. */
export function inertLine(line: string): string {
  return line.replaceAll('##[', '##\\[').replace(/^([\s\p{White_Space}]*)::/u, '$1\\::');
}

/** Several lines, each inert. */
export function inertLines(text: string): string {
  return text.split('\n').map(inertLine).join('\n');
}

/** JSON text in which no line is a command and every character is plainly visible; it still means the same. */
export function inertJson(json: string): string {
  const visible = json.replace(UNPRINTABLE, (character) => (character === '\n' ? character : escapedUnits(character)));
  return visible.replaceAll('##[', '##\\u005b');
}

/** `\uXXXX` for each UTF-16 code unit. */
function escapedUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** At most `length` characters; what is cut is shown by an ellipsis. Never cuts a surrogate pair in two. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
