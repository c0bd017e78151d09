/** HTML in which everything is escaped but what was written here: text from outside can only ever be text. */
import { plain } from '../inert.js';

/** A piece of HTML that is safe as it is. Made by {@link html} only. */
export class Markup {
  private constructor(readonly text: string) {}

  /** The pieces one after the other. */
  static of(pieces: readonly Markup[]): Markup {
    return new Markup(pieces.map(({ text }) => text).join(''));
  }

  /** Text of this program that is HTML, a style sheet or a script already. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** HTML with parts in it: markup is put in as it is, nothing for undefined, and text so that it can be read as text only. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = literals.flatMap((literal, at) => [literal, at < parts.length ? written(parts[at]) : '']);
  return Markup.trusted(pieces.join(''));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return Markup.of(part).text;
  return escaped(String(part));
}

/** For the content of elements and the values of attributes in double quotes. What cannot be seen is spelled out. */
function escaped(text: string): string {
  return plain(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
