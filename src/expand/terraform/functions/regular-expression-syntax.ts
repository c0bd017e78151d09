/**
 * RE2's syntax of regular expressions in JavaScript's: https://github.com/google/re2/wiki/Syntax. What both write alike
 * stays, what only one has is rewritten, rejected or left alone.
 */

/** An expression that JavaScript understands and matches like RE2, without being slow on purpose. */
export interface Translated {
  readonly source: string;
  readonly flags: string;
  /** How many things are repeated: each may cost a turn over the whole text. */
  readonly repetitions: number;
}

/** What RE2 rejects is `invalid`; undefined is what cannot be told or might take exponential time. */
export type Translation = Translated | 'invalid' | undefined;

const LONGEST_PATTERN = 2_000;
const MOST_REPEATS = 1_000;

const NOTHING_BEFORE = '(?<![\\s\\S])';
const NOTHING_BEHIND = '(?![\\s\\S])';

/** White space to RE2. */
const SPACE = '\\t\\n\\f\\r ';

const POSIX: ReadonlyMap<string, string> = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['blank', '\\t '],
  ['digit', '0-9'],
  ['lower', 'a-z'],
  ['punct', '!-\\/:-@\\[-`\\{-~'],
  ['space', '\\t\\n\\v\\f\\r '],
  ['upper', 'A-Z'],
  ['word', '\\w'],
  ['xdigit', '0-9A-Fa-f'],
]);

/** A group as it is read. */
interface Group {
  /** Something inside is repeated, or there are alternatives: repeating it again can take exponential time. */
  varies: boolean;
}

/** The expression in JavaScript's syntax. */
export function translate(pattern: string): Translation {
  if (pattern.length > LONGEST_PATTERN) return undefined;
  const modes = /^\(\?([ims]+)\)/.exec(pattern);
  const translator = new Translator(pattern, modes?.[0].length ?? 0, modes?.[1] ?? '');
  return translator.translate();
}

/** Raised where the expression is invalid or not understood; never leaves this file. */
class Refusal extends Error {
  constructor(readonly answer: 'invalid' | undefined) {
    super();
  }
}

class Translator {
  private readonly written: string[] = [];
  private readonly groups: Group[] = [{ varies: false }];
  private repetitions = 0;
  /** What may be repeated stands before; `repeated` already is. */
  private before: 'nothing' | 'atom' | 'repeated' = 'nothing';
  /** The group that was closed last, while it stands right before. */
  private closed: Group | undefined;

  constructor(
    private readonly pattern: string,
    private at: number,
    private readonly modes: string,
  ) {}

  translate(): Translation {
    try {
      while (this.at < this.pattern.length) this.readOne();
      if (this.groups.length > 1) return 'invalid';
    } catch (refusal) {
      if (refusal instanceof Refusal) return refusal.answer;
      throw refusal;
    }
    const flags = this.modes.includes('i') ? 'iu' : 'u';
    return { source: this.written.join(''), flags, repetitions: this.repetitions };
  }

  private readOne(): void {
    const character = this.pattern.charAt(this.at);
    const repetition = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.pattern.slice(this.at, this.at + 16))?.[0];
    if (repetition !== undefined) this.readRepetition(repetition);
    else if (character === '(') this.readGroup();
    else if (character === ')') this.endGroup();
    else if (character === '|') this.readAlternative();
    else if (character === '[') this.atom(this.readClass());
    else if (character === '\\') this.readEscape();
    else this.readPlain(String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0));
  }

  private readPlain(character: string): void {
    this.at += character.length;
    const lines = this.modes.includes('m');
    if (character === '.') this.atom(this.modes.includes('s') ? '[\\s\\S]' : '[^\\n]');
    else if (character === '^') this.atom(lines ? `(?:${NOTHING_BEFORE}|(?<=\\n))` : NOTHING_BEFORE);
    else if (character === '$') this.atom(lines ? `(?:${NOTHING_BEHIND}|(?=\\n))` : NOTHING_BEHIND);
    else this.atom(/[{}\]/]/.test(character) ? `\\${character}` : character);
  }

  private atom(source: string): void {
    this.written.push(source);
    this.before = 'atom';
    this.closed = undefined;
  }

  private readRepetition(written: string): void {
    if (this.before !== 'atom') throw new Refusal('invalid');
    const most = Math.max(...(written.match(/\d+/g) ?? []).map(Number));
    if (most > MOST_REPEATS) throw new Refusal('invalid');
    this.at += written.length;
    const lazy = this.pattern.charAt(this.at) === '?';
    if (lazy) this.at++;
    const group = this.groups.at(-1);
    if (written !== '?') {
      if (this.closed?.varies === true) throw new Refusal(undefined);
      this.repetitions++;
      if (group !== undefined) group.varies = true;
    }
    this.written.push(lazy ? `${written}?` : written);
    this.before = 'repeated';
  }

  private readAlternative(): void {
    const group = this.groups.at(-1);
    if (group !== undefined) group.varies = true;
    this.at++;
    this.written.push('|');
    this.before = 'nothing';
  }

  private readGroup(): void {
    const opening = /^\((?:\?:|\?P?<(?=[A-Za-z_])|(?!\?))/.exec(this.pattern.slice(this.at, this.at + 5))?.[0];
    if (opening === undefined) {
      // Flags inside are not followed; looking around is not known to RE2.
      throw new Refusal(/^\(\?<?[=!]/.test(this.pattern.slice(this.at, this.at + 4)) ? 'invalid' : undefined);
    }
    this.at += opening.length;
    this.groups.push({ varies: false });
    this.written.push(opening.replace('?P<', '?<'));
    this.before = 'nothing';
  }

  private endGroup(): void {
    const group = this.groups.pop();
    const outer = this.groups.at(-1);
    if (group === undefined || outer === undefined) throw new Refusal('invalid');
    this.at++;
    this.atom(')');
    this.closed = group;
    if (group.varies) outer.varies = true;
  }

  private readEscape(): void {
    const rest = this.pattern.slice(this.at);
    const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
    if (quoted !== null) {
      this.at += quoted[0].length;
      for (const character of quoted[1] ?? '') this.atom(character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
    } else if (rest.startsWith('\\A')) this.readAnchor(NOTHING_BEFORE);
    else if (rest.startsWith('\\z')) this.readAnchor(NOTHING_BEHIND);
    else if (/^\\[bB]/.test(rest)) this.readAnchor(rest.slice(0, 2));
    else {
      const escaped = this.characterEscape();
      if (escaped === '\\s') this.atom(`[${SPACE}]`);
      else this.atom(escaped === '\\S' ? `[^${SPACE}]` : escaped);
    }
  }

  private readAnchor(source: string): void {
    this.at += 2;
    this.atom(source);
  }

  /** An escape that stands for a character or a class of characters, inside or outside brackets. */
  private characterEscape(): string {
    const rest = this.pattern.slice(this.at, this.at + 40);
    const match =
      /^\\(?:[dDwWsSfnrtv]|p\{\^?\w+\}|P\{\w+\}|[pP]\w|x\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|a|[^\w\s])/u.exec(
        rest,
      )?.[0];
    if (match === undefined) throw new Refusal(/^\\(?:0|[1-7]{2}|C)/.test(rest) ? undefined : 'invalid');
    this.at += match.length;
    if (match === '\\a') return '\\x07';
    if (match.startsWith('\\x{')) return `\\u{${match.slice(3, -1)}}`;
    if (/^\\p\{\^/.test(match)) return `\\P{${match.slice(4)}`;
    if (/^\\[pP]\w$/.test(match)) return `${match.slice(0, 2)}{${match.slice(2)}}`;
    return /^\\[\w^$.*+?()[\]{}|/\\-]/.test(match) ? match : match.slice(1);
  }

  private readClass(): string {
    const end = this.pattern.length;
    let source = '[';
    this.at++;
    if (this.pattern.charAt(this.at) === '^') {
      source += '^';
      this.at++;
    }
    for (let first = true; ; first = false) {
      if (this.at >= end) throw new Refusal('invalid');
      if (this.pattern.charAt(this.at) === ']' && !first) break;
      source += this.classItem();
    }
    this.at++;
    return `${source}]`;
  }

  private classItem(): string {
    const rest = this.pattern.slice(this.at, this.at + 12);
    const posix = /^\[:(\w+):\]/.exec(rest);
    if (posix !== null) {
      const set = POSIX.get(posix[1] ?? '');
      if (set === undefined) throw new Refusal(undefined);
      this.at += posix[0].length;
      return set;
    }
    if (rest.startsWith('\\')) {
      const escaped = this.characterEscape();
      if (escaped === '\\S') throw new Refusal(undefined);
      return escaped === '\\s' ? SPACE : escaped;
    }
    const character = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return /[\][{}()|/]/.test(character) ? `\\${character}` : character;
  }
}
