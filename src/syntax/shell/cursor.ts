/** What the readers of the shells share: a place in the text, holes in it, and bounds. */
import type { Limits } from '../../inputs/limits.js';
import type { Node, OpaquePart, Part } from './nodes.js';

/** Text that something replaces before a shell sees the script, in order and apart from each other: `${{ inputs.name }}`. */
export type Holes = readonly Node[];

export class Cursor {
  at = 0;
  end: number;
  isWhole = true;
  private depth = 0;
  private nodes = 0;
  private nextHole = 0;

  constructor(
    readonly text: string,
    private readonly holes: Holes,
    private readonly limits: Limits,
  ) {
    this.end = text.length;
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  get here(): string {
    return this.at < this.end ? (this.text[this.at] ?? '') : '';
  }

  peek(offset = 1): string {
    return this.at + offset < this.end ? (this.text[this.at + offset] ?? '') : '';
  }

  startsWith(text: string): boolean {
    return this.at + text.length <= this.end && this.text.startsWith(text, this.at);
  }

  /** What a sticky expression matches here, if it ends before the end. */
  match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    return found !== null && this.at + found[0].length <= this.end ? found : undefined;
  }

  /** The offset of the text from here on, or the end, which makes the script broken. */
  find(text: string, from = this.at): number {
    const found = this.text.indexOf(text, from);
    if (found >= 0 && found + text.length <= this.end) return found;
    this.isWhole = false;
    return this.end;
  }

  /** Goes past the hole that starts here, if one does. */
  hole(isQuoted: boolean): OpaquePart | undefined {
    const hole = this.holeFrom(this.at);
    if (hole === undefined || hole.start !== this.at || hole.end > this.end) return undefined;
    this.at = hole.end;
    return { kind: 'opaque', why: 'hole', start: hole.start, end: hole.end, isQuoted };
  }

  /** Where the next hole behind an offset begins; infinite if there is none. */
  holeAfter(offset: number): number {
    return this.holeFrom(offset + 1)?.start ?? Number.POSITIVE_INFINITY;
  }

  /** The first hole that begins at the offset or later. */
  private holeFrom(offset: number): Node | undefined {
    while ((this.holes[this.nextHole]?.start ?? offset) < offset) this.nextHole++;
    while ((this.holes[this.nextHole - 1]?.start ?? -1) >= offset) this.nextHole--;
    return this.holes[this.nextHole];
  }

  /** Reads the stretch up to `end` as if nothing followed, and goes past it. */
  within<T>(end: number, read: () => T): T {
    const outer = this.end;
    this.end = Math.min(end, outer);
    const result = read();
    this.at = this.end;
    this.end = outer;
    return result;
  }

  /** Reads something nested; where that is too deep or too much, `none`, and the script ends there. */
  nested<T>(read: () => T, none: T): T {
    if (this.depth >= this.limits.nesting || ++this.nodes > this.limits.nodes) {
      this.isWhole = false;
      this.at = this.end;
      return none;
    }
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  /** Past the bracket that closes the one at `open`, whatever stands between; quotes are no concern. */
  skipBalanced(opening: string, closing: string): void {
    let open = 0;
    while (this.at < this.end) {
      const character = this.text[this.at++];
      if (character === '\\') this.at++;
      else if (character === opening) open++;
      else if (character === closing && --open <= 0) break;
    }
    this.at = Math.min(this.at, this.end);
    if (open > 0) this.isWhole = false;
  }
}

/** Collects parts, joining text that stands side by side. */
export class PartList {
  private readonly parts: Part[] = [];

  text(text: string, start: number, end: number, isQuoted: boolean): void {
    const last = this.parts.at(-1);
    if (last?.kind === 'text' && last.isQuoted === isQuoted && last.end === start) {
      this.parts[this.parts.length - 1] = { ...last, text: last.text + text, end };
    } else this.parts.push({ kind: 'text', text, start, end, isQuoted });
  }

  push(part: Part): void {
    this.parts.push(part);
  }

  get length(): number {
    return this.parts.length;
  }

  get all(): readonly Part[] {
    return this.parts;
  }
}
