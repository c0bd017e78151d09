/**
 * Scripts of PowerShell, as far as it matters which commands run with which words. Expressions that are no commands are opaque.
 * Reading never throws.
 */
import type { Limits } from '../../inputs/limits.js';
import { Cursor, type Holes } from './cursor.js';
import type { AssignedValue, Assignment, Item, Redirect, ShellScript, Word } from './nodes.js';
import { lineBreakAt } from './posix-words.js';
import { PowershellWords } from './powershell-words.js';

export function parsePowershell(text: string, limits: Limits, holes: Holes = []): ShellScript {
  const cursor = new Cursor(text, holes, limits);
  const reader = new Reader(cursor);
  const items: Item[] = [];
  while (!cursor.isAtEnd) {
    items.push(...reader.items(''));
    cursor.at = Math.min(cursor.at + 1, cursor.end);
  }
  return { items, isWhole: cursor.isWhole };
}

const BLANKS = /(?:[ \t]|`\r?\n)+/y;
const COMMENT = /#[^\n]*/y;
const KEYWORD = /(?:if|foreach|for|while|do|switch|try|function|filter|param|return|begin|process|end)(?=[\s({]|$)/iy;
const CLAUSE = /\s*(?:elseif|else|catch|finally|while|until)(?=[\s({[]|$)/iy;
const FUNCTION_NAME = /\s*([\w:-]+)\s*/y;
const ASSIGNED =
  /(?:\[[\w.[\]]{1,60}\]\s*)?\$(\{?)(?:(env|global|script|local|private|using):)?(\w+)\}?[ \t]*(\+?)=(?!=)\s*/iy;
const REDIRECT = /[1-6*]?>>?(?:&1)?/y;
const EACH = /\(\s*\$(\w+)\s+in\s+/iy;

class Reader {
  private readonly words: PowershellWords;

  constructor(private readonly cursor: Cursor) {
    this.words = new PowershellWords(cursor, (_, closer) => this.items(closer));
  }

  items(closer: string): readonly Item[] {
    const { cursor } = this;
    const items: Item[] = [];
    for (;;) {
      this.separators();
      if (cursor.isAtEnd || (closer !== '' && cursor.here === closer)) return items;
      const before = cursor.at;
      if (cursor.here !== ')' && cursor.here !== '}') items.push(...cursor.nested(() => this.andOr(), []));
      if (cursor.at === before) cursor.at++;
    }
  }

  private separators(): void {
    const { cursor } = this;
    while (!cursor.isAtEnd) {
      const found = cursor.match(BLANKS) ?? cursor.match(COMMENT);
      if (found !== undefined) cursor.at += found[0].length;
      else if (cursor.startsWith('<#')) cursor.at = Math.min(cursor.find('#>') + 2, cursor.end);
      else if (cursor.here === ';' || lineBreakAt(cursor.text, cursor.at) > 0) cursor.at++;
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
      this.separators();
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
      this.blanks();
      const stage = this.statement();
      if (stage !== undefined) stages.push(stage);
      this.blanks();
      if (cursor.here !== '|' || cursor.peek() === '|') break;
      cursor.at++;
      this.separators();
    }
    return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
  }

  private statement(): Item | undefined {
    const { cursor } = this;
    const keyword = cursor.match(KEYWORD)?.[0].toLowerCase();
    if (keyword !== undefined) return this.compound(keyword);
    if (cursor.here === '{') return this.block();
    const assigned = cursor.match(ASSIGNED);
    if (assigned !== undefined) return this.assignment(assigned);
    if (STARTS_EXPRESSION.test(cursor.here)) return this.expression();
    return this.command();
  }

  private compound(keyword: string): Item | undefined {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += keyword.length;
    switch (keyword) {
      case 'if':
        return this.ifClause(start);
      case 'foreach':
      case 'for':
      case 'while':
      case 'do':
      case 'switch':
        return this.loop(start, keyword === 'do');
      case 'try':
        return this.tryClause(start);
      case 'function':
      case 'filter': {
        const named = cursor.match(FUNCTION_NAME);
        cursor.at += named?.[0].length ?? 0;
        const items = [...this.parenthesised(), ...this.body()];
        return { kind: 'function', name: named?.[1] ?? '', start, end: cursor.at, items };
      }
      case 'param': {
        this.parenthesised();
        return undefined;
      }
      case 'return':
        this.blanks();
        return this.statement();
      default:
        return this.block();
    }
  }

  private group(start: number, items: readonly Item[]): Item {
    return { kind: 'block', start, end: this.cursor.at, items, isOwnScope: false, redirects: [] };
  }

  private block(): Item {
    const start = this.cursor.at;
    return this.group(start, this.body());
  }

  /** What stands in braces; nothing if there are none. */
  private body(): readonly Item[] {
    return this.between('{', '}');
  }

  private parenthesised(): readonly Item[] {
    return this.between('(', ')');
  }

  private between(opening: string, closing: string): readonly Item[] {
    const { cursor } = this;
    this.separators();
    if (!cursor.startsWith(opening)) return [];
    cursor.at++;
    const items = cursor.nested(() => this.items(closing), []);
    if (cursor.startsWith(closing)) cursor.at++;
    else cursor.isWhole = false;
    return items;
  }

  private ifClause(start: number): Item {
    const { cursor } = this;
    const condition = this.parenthesised();
    const bodies = [this.body()];
    let isExhaustive = false;
    for (;;) {
      const word = this.clause(['elseif', 'else']);
      if (word === undefined) break;
      if (word === 'else') isExhaustive = true;
      bodies.push([...(word === 'elseif' ? this.parenthesised() : []), ...this.body()]);
    }
    const branches: Item = { kind: 'branches', start, end: cursor.at, bodies, isExhaustive };
    return this.group(start, [...condition, branches]);
  }

  /** One of these words, gone past; undefined if something else follows. */
  private clause(words: readonly string[]): string | undefined {
    const { cursor } = this;
    const found = cursor.match(CLAUSE);
    const word = found?.[0].trim().toLowerCase();
    if (found === undefined || word === undefined || !words.includes(word)) return undefined;
    cursor.at += found[0].length;
    return word;
  }

  private loop(start: number, isDo: boolean): Item {
    const { cursor } = this;
    this.blanks();
    const each = cursor.match(EACH);
    const condition = each === undefined ? this.parenthesised() : this.listed(each[0].length);
    const items = this.body();
    const until = isDo && this.clause(['while', 'until']) !== undefined ? this.parenthesised() : [];
    const words = condition.flatMap((item) => (each !== undefined && item.kind === 'command' ? item.words : []));
    const loop: Item = { kind: 'loop', start, end: cursor.at, words, items: [...items, ...until] };
    const named: Item = each?.[1] === undefined ? loop : { ...loop, variable: each[1].toLowerCase() };
    return this.group(start, [...(each === undefined ? condition : []), named]);
  }

  /** What `foreach ($x in ...)` runs over, as one command of words. */
  private listed(length: number): readonly Item[] {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += length;
    const value = cursor.nested(() => this.value(), undefined);
    const words = value?.kind === 'list' ? value.words : value?.kind === 'word' ? [value] : [];
    this.restOfExpression();
    if (cursor.here === ')') cursor.at++;
    return [{ kind: 'command', start, end: cursor.at, words, assignments: [], redirects: [] }];
  }

  private tryClause(start: number): Item {
    const { cursor } = this;
    const items: Item[] = [...this.body()];
    for (;;) {
      const word = this.clause(['catch', 'finally']);
      if (word === undefined) break;
      this.blanks();
      if (cursor.here === '[') cursor.skipBalanced('[', ']');
      const from = cursor.at;
      const body = this.body();
      if (word === 'finally') items.push(...body);
      else items.push({ kind: 'branches', start: from, end: cursor.at, bodies: [body], isExhaustive: false });
    }
    return this.group(start, items);
  }

  private assignment([written, , scope = '', name = '', plus]: RegExpExecArray): Item {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += written.length;
    const value = this.assigned();
    const isExported = scope.toLowerCase() === 'env';
    const assignment: Assignment = {
      start,
      end: cursor.at,
      name: isExported ? `env:${name.toLowerCase()}` : name.toLowerCase(),
      value,
      isAppended: plus === '+',
      isItem: false,
      isExported,
    };
    return { kind: 'command', start, end: cursor.at, words: [], assignments: [assignment], redirects: [] };
  }

  /** The right side: a value, or what commands give. */
  private assigned(): AssignedValue {
    const { cursor } = this;
    const start = cursor.at;
    if (STARTS_EXPRESSION.test(cursor.here) || cursor.holeAfter(start - 1) === start) {
      const value = cursor.nested(() => this.value(), undefined);
      if (value !== undefined && this.isAtEndOfStatement()) return value;
      this.restOfExpression();
      const place = { start, end: cursor.at };
      return { ...place, kind: 'word', parts: [{ ...place, kind: 'opaque', why: 'expression', isQuoted: true }] };
    }
    const items = this.andOr();
    return { kind: 'commands', start, end: cursor.at, items, isQuoted: true };
  }

  private value(): AssignedValue {
    const { cursor } = this;
    if (cursor.startsWith('@(')) return this.words.list((closer) => this.listItem(closer));
    if (cursor.startsWith('@{')) return this.words.table(() => this.assigned());
    const first = this.words.word(true);
    const words = [first];
    for (;;) {
      this.blanks();
      if (cursor.here !== ',') break;
      cursor.at++;
      this.separators();
      words.push(this.words.word(true));
    }
    if (words.length === 1) return first;
    return { kind: 'list', start: first.start, end: cursor.at, words };
  }

  private listItem(closer: string): Word | undefined {
    const { cursor } = this;
    this.separators();
    if (cursor.here === ',') {
      cursor.at++;
      this.separators();
    }
    if (cursor.isAtEnd || cursor.here === closer) return undefined;
    const before = cursor.at;
    const word = this.words.word(true);
    if (cursor.at === before) cursor.at++;
    return word;
  }

  private isAtEndOfStatement(): boolean {
    const { cursor } = this;
    this.blanks();
    return cursor.isAtEnd || /[\n\r;)}#]/.test(cursor.here);
  }

  /** Past operators and operands, up to the end of the statement. */
  private restOfExpression(): void {
    const { cursor } = this;
    while (!this.isAtEndOfStatement() && cursor.here !== '|') {
      const before = cursor.at;
      if (cursor.here === '{') cursor.skipBalanced('{', '}');
      else this.words.word(true);
      if (cursor.at === before) cursor.at++;
    }
  }

  /** An expression as a statement: what it calls counts. */
  private expression(): Item {
    const { cursor } = this;
    const start = cursor.at;
    const words: Word[] = [];
    while (!this.isAtEndOfStatement() && cursor.here !== '|' && !cursor.startsWith('&&')) {
      const before = cursor.at;
      const word = this.words.word(true);
      if (cursor.at === before) cursor.at++;
      else words.push(word);
    }
    return { kind: 'command', start, end: cursor.at, words, assignments: [], redirects: [], isExpression: true };
  }

  private command(): Item | undefined {
    const { cursor } = this;
    if ((cursor.here === '&' && cursor.peek() !== '&') || (cursor.here === '.' && /\s/.test(cursor.peek())))
      cursor.at++;
    const words: Word[] = [];
    const redirects: Redirect[] = [];
    this.blanks();
    const start = cursor.at;
    let end = start;
    while (!cursor.isAtEnd) {
      this.blanks();
      if (cursor.here === '#') break;
      const redirect = this.redirect();
      if (redirect !== undefined) redirects.push(redirect);
      else if (cursor.here === '{') {
        words.push(this.scriptBlock());
      } else {
        const word = this.words.word(false);
        if (word.end === word.start) break;
        words.push(word);
      }
      end = cursor.at;
    }
    if (end === start) return undefined;
    return { kind: 'command', start, end, words, assignments: [], redirects };
  }

  /** `{ ... }` as an argument: what stands in it may run. */
  private scriptBlock(): Word {
    const { cursor } = this;
    const start = cursor.at;
    const body = this.body();
    const place = { start, end: cursor.at };
    const items: readonly Item[] = [{ ...place, kind: 'branches', bodies: [body], isExhaustive: false }];
    return { ...place, kind: 'word', parts: [{ ...place, kind: 'commands', items, isQuoted: true }] };
  }

  private redirect(): Redirect | undefined {
    const { cursor } = this;
    const operator = cursor.match(REDIRECT)?.[0];
    if (operator === undefined) return undefined;
    const start = cursor.at;
    cursor.at += operator.length;
    this.blanks();
    const target = operator.endsWith('&1') ? undefined : this.words.word(false);
    return { start, end: cursor.at, operator, target };
  }
}

const STARTS_EXPRESSION = /["'$@([0-9+!-]/;
