/** Double-quoted YAML text with the place of each of its characters: https://yaml.org/spec/1.2.2/#731-double-quoted-style */

/** What the text means, and where each UTF-16 unit of that stands. */
export interface PlacedText {
  readonly value: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SINGLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * @param start of the opening quote
 * @param end behind the closing quote
 */
export function placedDoubleQuoted(text: string, start: number, end: number): PlacedText {
  return new Reader(text, start + 1, end - 1).read();
}

class Reader {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  read(): PlacedText {
    while (this.at < this.end) {
      if (this.text[this.at] === '\\') this.escape();
      else if (!this.fold()) this.push(this.text[this.at] ?? '', this.at, this.at + 1);
    }
    return { value: this.parts.join(''), starts: this.starts, ends: this.ends };
  }

  private push(value: string, start: number, end: number): void {
    this.parts.push(value);
    for (let unit = 0; unit < value.length; unit++) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.at = end;
  }

  private escape(): void {
    const { text, at } = this;
    const sign = text[at + 1] ?? '';
    const lineEnd = lineEndAt(text, at + 1);
    if (lineEnd > 0) {
      // An empty line behind it is folded by the parser like any other, which the specification does not do.
      this.at = this.skipBlanks(at + 1 + lineEnd);
      return;
    }
    const digits = text.slice(at + 2, at + 2 + (DIGITS[sign] ?? 0));
    const code = /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
    const known = SINGLE[sign] ?? (code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
    if (known === undefined) this.push('\\', at, at + 1);
    else this.push(known, at, Math.min(at + 2 + digits.length, this.end));
  }

  /** Blanks before a line end, it, and empty lines behind it; false if the line does not end here. */
  private fold(): boolean {
    const blanks = this.skipBlanks(this.at);
    const lineEnd = lineEndAt(this.text, blanks);
    if (lineEnd === 0 || blanks >= this.end) return false;
    this.at = blanks + lineEnd;
    if (this.emptyLines() > 0) return true;
    const behind = this.at;
    this.push(' ', blanks, blanks + lineEnd);
    this.at = behind;
    return true;
  }

  /** The number of empty lines, each of which is a line end in the text; then stands at the first sign of a line. */
  private emptyLines(): number {
    for (let count = 0; ; count++) {
      const blanks = this.skipBlanks(this.at);
      const lineEnd = blanks < this.end ? lineEndAt(this.text, blanks) : 0;
      if (lineEnd === 0) {
        this.at = blanks;
        return count;
      }
      this.push('\n', blanks, blanks + lineEnd);
    }
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (at < this.end && (this.text[at] === ' ' || this.text[at] === '\t')) at++;
    return at;
  }
}

/** The length of the line end at `at`; 0 if there is none. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  if (text[at] !== '\r') return 0;
  return text[at + 1] === '\n' ? 2 : 1;
}
