/** Scripts of cmd.exe (`.cmd`, `.bat`), as far as it matters which commands run with which words. Reading never throws. */
import type { Limits } from '../../inputs/limits.js';
import { Cursor, type Holes, PartList } from './cursor.js';
import type { Assignment, Item, Redirect, ShellScript, Word } from './nodes.js';
import { lineBreakAt } from './posix-words.js';

export function parseCmd(text: string, limits: Limits, holes: Holes = []): ShellScript {
  const cursor = new Cursor(text, holes, limits);
  const items = new Reader(cursor).items(false);
  return { items, isWhole: cursor.isWhole };
}

const BLANKS = /(?:[ \t,;=]|\^\r?\n)+/y;
const REMARK = /(?:@?rem(?=[\s]|$)|::?)[^\n]*/iy;
const PREFIX = /(?:@|call\s+(?!:))/iy;
const SET = /set\s+(?:\/a\s+)?("?)([^=\s"&|<>%]+)=/iy;
const IF =
  /if\s+(?:\/i\s+)?(?:not\s+)?(?:errorlevel\s+\d+|defined\s+\S+|exist\s+(?:"[^"\n]{0,1000}"|\S+)|(?:"[^"\n]{0,1000}"|[^\s("]{1,1000})\s*(?:==|\s(?:equ|neq|lss|leq|gtr|geq)\s)\s*(?:"[^"\n]{0,1000}"|[^\s("]{1,1000}))\s*/iy;
const FOR = /for\s+(?:\/[a-z]\s+(?:"[^"\n]{0,1000}"\s+)?)?%%?(\w)\s+in\s*\(([^)\n]{0,1000})\)\s*do\s*/iy;
const ELSE = /\s*else\s*/iy;
const PLAIN = /[^\s,;=&|<>()^%!"]{1,4000}/y;
const QUOTED_PLAIN = /[^"%!\r\n]{1,4000}/y;
const VARIABLE = /%(?:([A-Za-z_]\w*)(:[^%\n]{0,100})?%|%?~?[a-z]{0,4}(?:([A-Za-z0-9])\b|(\*)))|!([A-Za-z_]\w*)!/iy;
const REDIRECT = /\d?(?:>>|>|<)(?:&\d)?/y;

class Reader {
  constructor(private readonly cursor: Cursor) {}

  items(isNested: boolean): readonly Item[] {
    const { cursor } = this;
    const items: Item[] = [];
    for (;;) {
      this.separators();
      if (cursor.isAtEnd || (isNested && cursor.here === ')')) return items;
      const before = cursor.at;
      items.push(...cursor.nested(() => this.andOr(), []));
      if (cursor.at === before) cursor.at++;
    }
  }

  private separators(): void {
    const { cursor } = this;
    while (!cursor.isAtEnd) {
      const found = cursor.match(BLANKS) ?? cursor.match(REMARK);
      if (found !== undefined) cursor.at += found[0].length;
      else if (lineBreakAt(cursor.text, cursor.at) > 0 || (cursor.here === '&' && cursor.peek() !== '&')) cursor.at++;
      else break;
    }
  }

  private blanks(): void {
    this.cursor.at += this.cursor.match(BLANKS)?.[0].length ?? 0;
  }

  private andOr(): readonly Item[] {
    const { cursor } = this;
    const items: Item[] = [...this.pipeline()];
    for (;;) {
      this.blanks();
      const isOr = cursor.startsWith('||');
      if (!isOr && !cursor.startsWith('&&')) return items;
      cursor.at += 2;
      this.blanks();
      const start = cursor.at;
      const right = this.pipeline();
      const place = { start, end: cursor.at };
      if (isOr) items.push({ ...place, kind: 'branches', bodies: [right], isExhaustive: false });
      else items.push(...right);
    }
  }

  private pipeline(): readonly Item[] {
    const { cursor } = this;
    const start = cursor.at;
    const stages: Item[] = [];
    for (;;) {
      const stage = this.statement();
      if (stage !== undefined) stages.push(stage);
      this.blanks();
      if (cursor.here !== '|' || cursor.peek() === '|') break;
      cursor.at++;
    }
    return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
  }

  private statement(): Item | undefined {
    const { cursor } = this;
    this.blanks();
    const start = cursor.at;
    for (let prefix = cursor.match(PREFIX); prefix !== undefined; prefix = cursor.match(PREFIX)) {
      cursor.at += prefix[0].length;
      this.blanks();
    }
    if (cursor.here === '(') return this.block();
    const condition = cursor.match(IF);
    if (condition !== undefined) return this.ifClause(start, condition[0].length);
    const loop = cursor.match(FOR);
    if (loop !== undefined) return this.loop(start, loop);
    const set = cursor.match(SET);
    return set === undefined ? this.command() : this.assignment(set);
  }

  private block(): Item {
    const { cursor } = this;
    const start = cursor.at++;
    const items = cursor.nested(() => this.items(true), []);
    if (cursor.here === ')') cursor.at++;
    else cursor.isWhole = false;
    return { kind: 'block', start, end: cursor.at, items, isOwnScope: false, redirects: [] };
  }

  private ifClause(start: number, length: number): Item {
    const { cursor } = this;
    cursor.at += length;
    const bodies = [cursor.nested(() => this.andOr(), [])];
    const otherwise = cursor.match(ELSE);
    if (otherwise !== undefined) {
      cursor.at += otherwise[0].length;
      bodies.push(cursor.nested(() => this.andOr(), []));
    }
    return { kind: 'branches', start, end: cursor.at, bodies, isExhaustive: otherwise !== undefined };
  }

  private loop(start: number, [written, variable = '']: RegExpExecArray): Item {
    const { cursor } = this;
    cursor.at += written.length;
    const items = cursor.nested(() => this.andOr(), []);
    return { kind: 'loop', start, end: cursor.at, variable: `%${variable.toLowerCase()}`, words: [], items };
  }

  /** `set NAME=value` up to the end of the line, `set "NAME=value"` up to the quote. */
  private assignment([written, quote, name = '']: RegExpExecArray): Item {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += written.length;
    const from = cursor.at;
    const parts = new PartList();
    while (!cursor.isAtEnd && !/[\r\n]/.test(cursor.here)) {
      if (quote === '"' && cursor.here === '"') break;
      if (quote !== '"' && /[&|)]/.test(cursor.here)) break;
      this.quotedPart(parts);
    }
    const value: Word = { kind: 'word', start: from, end: cursor.at, parts: parts.all };
    if (quote === '"' && cursor.here === '"') cursor.at++;
    const assignment: Assignment = {
      start,
      end: cursor.at,
      name: name.toLowerCase(),
      value,
      isAppended: false,
      isItem: false,
      isExported: true,
    };
    return { kind: 'command', start, end: cursor.at, words: [], assignments: [assignment], redirects: [] };
  }

  private command(): Item | undefined {
    const { cursor } = this;
    const start = cursor.at;
    let end = start;
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    while (!cursor.isAtEnd) {
      this.blanks();
      const operator = cursor.match(REDIRECT)?.[0];
      if (operator !== undefined) {
        const from = cursor.at;
        cursor.at += operator.length;
        this.blanks();
        const target = operator.includes('&') ? undefined : this.word();
        redirects.push({ start: from, end: cursor.at, operator, target });
      } else {
        const word = this.word();
        if (word.end === word.start) break;
        words.push(word);
      }
      end = cursor.at;
    }
    if (end === start) return undefined;
    return { kind: 'command', start, end, words, assignments: [], redirects };
  }

  private word(): Word {
    const { cursor } = this;
    const start = cursor.at;
    const parts = new PartList();
    while (!cursor.isAtEnd) {
      const before = cursor.at;
      this.part(parts);
      if (cursor.at === before) break;
    }
    return { kind: 'word', start, end: cursor.at, parts: parts.all };
  }

  private part(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at;
    const hole = cursor.hole(false);
    if (hole !== undefined) {
      parts.push(hole);
      return;
    }
    if (cursor.here === '"') {
      this.quoted(parts);
      return;
    }
    if (cursor.here === '%' || cursor.here === '!') {
      this.variable(parts, false);
      return;
    }
    // Between words these are blanks; inside of one they belong to it, as programs see it.
    if (parts.length > 0 && /[=,;]/.test(cursor.here)) {
      cursor.at++;
      parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, false);
      return;
    }
    if (cursor.here === '^' && lineBreakAt(cursor.text, start + 1) === 0) {
      cursor.at = Math.min(start + 2, cursor.end);
      parts.text(cursor.text.slice(start + 1, cursor.at), start, cursor.at, true);
      return;
    }
    this.plain(parts, PLAIN, false);
  }

  private plain(parts: PartList, expression: RegExp, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at;
    expression.lastIndex = start;
    const found = expression.exec(cursor.text)?.[0];
    if (found === undefined) return;
    cursor.at = Math.min(start + found.length, cursor.end, cursor.holeAfter(start));
    parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
  }

  private quoted(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at++;
    parts.text('', start, cursor.at, true);
    while (!cursor.isAtEnd && cursor.here !== '"' && cursor.here !== '\n') this.quotedPart(parts);
    if (cursor.here !== '"') {
      cursor.isWhole = false;
      return;
    }
    parts.text('', cursor.at, cursor.at + 1, true);
    cursor.at++;
  }

  private quotedPart(parts: PartList): void {
    const { cursor } = this;
    const start = cursor.at;
    const hole = cursor.hole(true);
    if (hole !== undefined) {
      parts.push(hole);
      return;
    }
    if (cursor.here === '%' || cursor.here === '!') {
      this.variable(parts, true);
      return;
    }
    if (!/["\r\n]/.test(cursor.here)) {
      this.plain(parts, QUOTED_PLAIN, true);
      return;
    }
    cursor.at++;
    parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, true);
  }

  private variable(parts: PartList, isQuoted: boolean): void {
    const { cursor } = this;
    const start = cursor.at;
    const found = cursor.match(VARIABLE);
    if (found === undefined) {
      cursor.at++;
      parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
      return;
    }
    const [written, name, change, argument, all, delayed] = found;
    cursor.at += written.length;
    const place = { start, end: cursor.at, isQuoted };
    if (change !== undefined) {
      parts.push({ ...place, kind: 'opaque', why: 'expression' });
      return;
    }
    const known = (name ?? delayed ?? `%${argument ?? all ?? ''}`).toLowerCase();
    parts.push({ ...place, kind: 'variable', name: known, isSpread: all !== undefined });
  }
}
