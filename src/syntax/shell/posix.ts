/**
 * Scripts of POSIX shells and bash, as far as it matters which commands run with which words. Reading never throws: what is
 * broken is taken for what it looks like, and the script goes on behind it.
 */
import type { Limits } from '../../inputs/limits.js';
import { Cursor, type Holes } from './cursor.js';
import { HereDocuments } from './here-documents.js';
import type { AssignedValue, Assignment, Item, Part, Redirect, ShellScript, Word } from './nodes.js';
import { lineBreakAt, PosixWords } from './posix-words.js';

export function parsePosix(text: string, limits: Limits, holes: Holes = []): ShellScript {
  const cursor = new Cursor(text, holes, limits);
  const items = new Reader(cursor).script();
  return { items, isWhole: cursor.isWhole };
}

const BLANKS = /(?:[ \t]|\\\r?\n)+/y;
const COMMENT = /#[^\n]*/y;
const RESERVED = /(?:then|elif|else|fi|do|done|esac|\})(?=[\s;&|()<>]|$)/y;
const COMPOUND = /(?:if|while|until|for|select|case|function|\{|\[\[|!|time|coproc)(?=[\s;&|()<>]|$)/y;
const NAMED_FUNCTION = /([A-Za-z_][\w:.-]*)[ \t]*\([ \t]*\)\s*/y;
const FUNCTION_NAME = /[ \t]*([^\s(){};&|<>]+)[ \t]*(?:\([ \t]*\))?\s*/y;
const REDIRECT = /(?:\d{0,3}|&|\{\w{1,50}\})(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)/y;
const ASSIGNMENT = /([A-Za-z_]\w*)(\[[^\]\n]{0,100}\])?(\+?)=/y;
const LOOP_NAME = /[ \t]*([A-Za-z_]\w*)[\s;]*/y;
const IN = /\s*in(?=[\s;]|$)/y;

/** Commands whose arguments may be assignments. */
const DECLARES = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
/** Commands that answer a question: what stands behind `&&` may not run. */
const ASKS = new Set(['[', '[[', 'test', '((', 'grep', 'command', 'which', 'type', 'false', '!']);

class Reader {
  private readonly words: PosixWords;
  private readonly documents = new HereDocuments();

  constructor(private readonly cursor: Cursor) {
    this.words = new PosixWords(cursor, (_, closer) => this.items(closer));
  }

  script(): readonly Item[] {
    const items: Item[] = [];
    while (!this.cursor.isAtEnd) {
      items.push(...this.items(''));
      // A closing word without an opening one.
      const length = this.cursor.match(RESERVED)?.[0].length ?? 1;
      this.cursor.at = Math.min(this.cursor.at + length, this.cursor.end);
    }
    return items;
  }

  /** Commands up to the closing character or a reserved word, which is not read. */
  private items(closer: string): readonly Item[] {
    const { cursor } = this;
    const items: Item[] = [];
    for (;;) {
      this.separators();
      if (cursor.isAtEnd || cursor.startsWith(';;') || cursor.startsWith(';&')) break;
      if (cursor.here === ')') {
        if (closer === ')' || closer === 'case') break;
        cursor.at++;
        continue;
      }
      if (cursor.match(RESERVED) !== undefined) break;
      const before = cursor.at;
      items.push(...cursor.nested(() => this.andOr(), []));
      if (cursor.at === before) cursor.at++;
    }
    return items;
  }

  /** Past blanks, line ends, `;`, `&` and comments. Here-documents stand behind their line. */
  private separators(): void {
    const { cursor } = this;
    while (!cursor.isAtEnd) {
      if (this.lineEnd()) continue;
      const found = cursor.match(BLANKS) ?? cursor.match(COMMENT);
      if (found !== undefined) cursor.at += found[0].length;
      else if (cursor.here === '&' && cursor.peek() !== '>') cursor.at++;
      else if (cursor.here === ';' && cursor.peek() !== ';' && cursor.peek() !== '&') cursor.at++;
      else break;
    }
  }

  private lineEnd(): boolean {
    const { cursor } = this;
    if (cursor.here !== '\n' && cursor.here !== '\r') return false;
    cursor.at = Math.min(cursor.at + lineBreakAt(cursor.text, cursor.at), cursor.end);
    this.documents.readAll(cursor, this.words);
    return true;
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
      this.separatorsButLists();
      const start = cursor.at;
      const right = this.pipeline();
      if (isOr || asks(items)) items.push(maybe(right, start, cursor.at));
      else items.push(...right);
    }
  }

  /** Line ends and comments behind an operator. */
  private separatorsButLists(): void {
    const { cursor } = this;
    while (!cursor.isAtEnd) {
      if (this.lineEnd()) continue;
      const found = cursor.match(BLANKS) ?? cursor.match(COMMENT);
      if (found === undefined) break;
      cursor.at += found[0].length;
    }
  }

  private pipeline(): readonly Item[] {
    const { cursor } = this;
    const start = cursor.at;
    const stages: Item[] = [];
    for (;;) {
      const stage = this.stage();
      if (stage !== undefined) stages.push(stage);
      this.blanks();
      if (cursor.here !== '|' || cursor.peek() === '|') break;
      cursor.at += cursor.peek() === '&' ? 2 : 1;
      this.separatorsButLists();
    }
    return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
  }

  private stage(): Item | undefined {
    const { cursor } = this;
    this.blanks();
    if (cursor.startsWith('((')) return this.arithmetic();
    if (cursor.here === '(') return this.subshell();
    const word = cursor.match(COMPOUND)?.[0];
    if (word !== undefined) return this.compound(word);
    const named = cursor.match(NAMED_FUNCTION);
    if (named !== undefined) return this.functionBody(named[1] ?? '', named[0].length);
    return this.command();
  }

  private compound(word: string): Item | undefined {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += word.length;
    switch (word) {
      case 'if':
        return this.ifClause(start);
      case 'while':
      case 'until':
        return this.whileLoop(start);
      case 'for':
      case 'select':
        return this.forLoop(start);
      case 'case':
        return this.caseClause(start);
      case '{':
        return this.group(start);
      case '[[':
        return this.test(start);
      case 'function': {
        const named = cursor.match(FUNCTION_NAME);
        return this.functionBody(named?.[1] ?? '', named?.[0].length ?? 0);
      }
      case '!':
        return this.negated(start);
      default:
        // `time`, `coproc`
        return cursor.nested(() => this.stage(), undefined);
    }
  }

  private negated(start: number): Item | undefined {
    const { cursor } = this;
    const stage = cursor.nested(() => this.stage(), undefined);
    return stage && { kind: 'block', start, end: cursor.at, items: [stage], isOwnScope: false, redirects: [] };
  }

  private keyword(word: string): boolean {
    const { cursor } = this;
    if (cursor.match(RESERVED)?.[0] !== word) {
      cursor.isWhole = false;
      return false;
    }
    cursor.at += word.length;
    return true;
  }

  private ifClause(start: number): Item {
    const { cursor } = this;
    const condition = this.items('');
    const bodies: (readonly Item[])[] = [];
    let isExhaustive = false;
    let isOpen = this.keyword('then');
    if (isOpen) bodies.push(this.items(''));
    while (isOpen) {
      const word = cursor.match(RESERVED)?.[0];
      if (word !== 'elif' && word !== 'else') break;
      cursor.at += word.length;
      const asked = word === 'elif' ? this.items('') : [];
      if (word === 'else') isExhaustive = true;
      else isOpen = this.keyword('then');
      bodies.push([...asked, ...(isOpen ? this.items('') : [])]);
    }
    this.keyword('fi');
    const end = cursor.at;
    return this.block(start, [...condition, { kind: 'branches', start, end, bodies, isExhaustive }], false);
  }

  private whileLoop(start: number): Item {
    const condition = this.items('');
    const items = this.loopBody();
    const end = this.cursor.at;
    return this.block(start, [...condition, { kind: 'loop', start, end, words: [], items }], false);
  }

  private loopBody(): readonly Item[] {
    this.separators();
    if (this.cursor.here === '{') {
      this.cursor.at++;
      const items = this.items('');
      this.keyword('}');
      return items;
    }
    if (!this.keyword('do')) return [];
    const items = this.items('');
    this.keyword('done');
    return items;
  }

  private forLoop(start: number): Item {
    const { cursor } = this;
    this.blanks();
    if (cursor.here === '(') cursor.skipBalanced('(', ')');
    const named = cursor.match(LOOP_NAME);
    const variable = named?.[1];
    if (named !== undefined && cursor.match(RESERVED)?.[0] !== named[1]) cursor.at += named[0].length;
    const words: Word[] = [];
    const listed = cursor.match(IN);
    if (listed !== undefined) {
      cursor.at += listed[0].length;
      for (;;) {
        this.blanks();
        const word = this.words.word();
        if (word.end === word.start) break;
        words.push(word);
      }
    }
    const items = this.loopBody();
    const loop: Item = { kind: 'loop', start, end: cursor.at, words, items };
    return this.block(start, [variable === undefined ? loop : { ...loop, variable }], false);
  }

  private caseClause(start: number): Item {
    const { cursor } = this;
    const bodies: (readonly Item[])[] = [];
    let isExhaustive = false;
    this.blanks();
    this.words.word();
    const listed = cursor.match(IN);
    cursor.at += listed?.[0].length ?? 0;
    for (;;) {
      this.separators();
      if (cursor.isAtEnd || cursor.match(RESERVED)?.[0] === 'esac') break;
      if (cursor.startsWith(';')) {
        cursor.at++;
        continue;
      }
      const from = cursor.at;
      this.casePattern();
      if (cursor.text.slice(from, cursor.at).trim() === '*)') isExhaustive = true;
      bodies.push(this.items('case'));
      cursor.at += cursor.startsWith(';;&') ? 3 : cursor.here === ';' ? 2 : 0;
      cursor.at = Math.min(cursor.at, cursor.end);
      if (cursor.at === from) cursor.at++;
    }
    this.keyword('esac');
    return this.block(start, [{ kind: 'branches', start, end: cursor.at, bodies, isExhaustive }], false);
  }

  /** Past the patterns and their parenthesis. */
  private casePattern(): void {
    const { cursor } = this;
    if (cursor.here === '(') cursor.at++;
    while (!cursor.isAtEnd && cursor.here !== ')' && cursor.here !== '\n') {
      const before = cursor.at;
      this.words.word();
      if (cursor.at === before) cursor.at++;
    }
    if (cursor.here === ')') cursor.at++;
  }

  private subshell(): Item {
    const { cursor } = this;
    const start = cursor.at++;
    const items = cursor.nested(() => this.items(')'), []);
    if (cursor.here === ')') cursor.at++;
    else cursor.isWhole = false;
    return this.block(start, items, true);
  }

  private group(start: number): Item {
    const items = this.items('');
    this.keyword('}');
    return this.block(start, items, false);
  }

  private block(start: number, items: readonly Item[], isOwnScope: boolean): Item {
    const redirects = this.redirects();
    return { kind: 'block', start, end: this.cursor.at, items, isOwnScope, redirects };
  }

  private redirects(): readonly Redirect[] {
    const redirects: Redirect[] = [];
    for (;;) {
      this.blanks();
      const redirect = this.redirect();
      if (redirect === undefined) return redirects;
      redirects.push(redirect);
    }
  }

  private functionBody(name: string, length: number): Item {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += length;
    const body = cursor.nested(() => this.stage(), undefined);
    return { kind: 'function', name, start, end: cursor.at, items: body === undefined ? [] : [body] };
  }

  private arithmetic(): Item {
    const { cursor } = this;
    const start = cursor.at;
    cursor.skipBalanced('(', ')');
    const place = { start, end: cursor.at };
    return {
      ...place,
      kind: 'command',
      words: [{ ...place, kind: 'word', parts: [{ ...place, kind: 'text', text: '((', isQuoted: false }] }],
      assignments: [],
      redirects: [],
    };
  }

  /** `[[ ... ]]`, in which operators are words. */
  private test(start: number): Item {
    const { cursor } = this;
    const first: Word = {
      kind: 'word',
      start,
      end: cursor.at,
      parts: [{ kind: 'text', text: '[[', start, end: cursor.at, isQuoted: false }],
    };
    const words: Word[] = [first];
    while (!cursor.isAtEnd) {
      this.blanks();
      if (cursor.startsWith(']]')) break;
      if (
        cursor.here === '\n' &&
        this.documents.areRead &&
        !TEST_CONTINUES.test(cursor.text.slice(Math.max(start, cursor.at - 20), cursor.at))
      )
        break;
      const word = this.words.word();
      if (word.end > word.start) words.push(word);
      else if (!cursor.isAtEnd) cursor.at++;
    }
    if (cursor.startsWith(']]')) cursor.at += 2;
    else cursor.isWhole = false;
    const redirects = this.redirects();
    return { kind: 'command', start, end: cursor.at, words, assignments: [], redirects };
  }

  private command(): Item | undefined {
    const { cursor } = this;
    const start = cursor.at;
    let end = start;
    const words: Word[] = [];
    const assignments: Assignment[] = [];
    const redirects: Redirect[] = [];
    while (!cursor.isAtEnd) {
      this.blanks();
      if (cursor.here === '#') break;
      const declares = words.length > 0 && DECLARES.has(plainText(words[0]) ?? '');
      const assignment =
        words.length === 0 || declares ? this.assignment(declares ? plainText(words[0]) : '') : undefined;
      const redirect = assignment === undefined ? this.redirect() : undefined;
      if (assignment !== undefined) assignments.push(assignment);
      else if (redirect !== undefined) redirects.push(redirect);
      else {
        const word = this.words.word();
        if (word.end === word.start) break;
        words.push(word);
      }
      end = cursor.at;
    }
    if (end === start) return undefined;
    return { kind: 'command', start, end, words, assignments, redirects };
  }

  private assignment(declaredBy: string | undefined): Assignment | undefined {
    const { cursor } = this;
    const found = cursor.match(ASSIGNMENT);
    if (found === undefined) return undefined;
    const start = cursor.at;
    const [written, name = '', index, plus] = found;
    cursor.at += written.length;
    const value = this.assigned();
    return {
      start,
      end: cursor.at,
      name,
      value,
      isAppended: plus === '+',
      isItem: index !== undefined,
      isExported: declaredBy === 'export',
    };
  }

  private assigned(): AssignedValue {
    const { cursor } = this;
    if (cursor.here !== '(') return this.words.word();
    const start = cursor.at++;
    const words: Word[] = [];
    while (!cursor.isAtEnd) {
      this.separatorsButLists();
      if (cursor.startsWith(')')) break;
      const word = this.words.word();
      if (word.end > word.start) words.push(word);
      else if (!cursor.isAtEnd) cursor.at++;
    }
    if (cursor.startsWith(')')) cursor.at++;
    else cursor.isWhole = false;
    return { kind: 'list', start, end: cursor.at, words };
  }

  private redirect(): Redirect | undefined {
    const { cursor } = this;
    const operator = cursor.match(REDIRECT)?.[0];
    if (operator === undefined || this.words.startsWithPlaceholder()) return undefined;
    if ((cursor.here === '<' || cursor.here === '>') && cursor.peek() === '(') return undefined;
    const start = cursor.at;
    cursor.at += operator.length;
    this.blanks();
    const target = this.words.word();
    const end = cursor.at;
    if (operator.endsWith('<<<')) return { start, end, operator, target: undefined, text: target.parts };
    if (!operator.endsWith('<<') && !operator.endsWith('<<-')) return { start, end, operator, target };
    const parts: Part[] = [];
    this.documents.add({
      delimiter: target.parts
        .map((part) => (part.kind === 'text' ? part.text : cursor.text.slice(part.start, part.end)))
        .join(''),
      isLiteral: target.parts.some((part) => part.kind === 'text' && part.isQuoted),
      isIndented: operator.endsWith('-'),
      parts,
    });
    return { start, end, operator, target: undefined, text: parts };
  }
}

/** A test goes on in the next line behind these. */
const TEST_CONTINUES = /(?:&&|\|\||\\)\s*$/;

function maybe(items: readonly Item[], start: number, end: number): Item {
  return { kind: 'branches', start, end, bodies: [items], isExhaustive: false };
}

/** True if the last of these only answers a question. */
function asks(items: readonly Item[]): boolean {
  const last = items.at(-1);
  if (last?.kind === 'branches') return true;
  if (last?.kind === 'pipeline') return asks(last.items);
  return last?.kind === 'command' && ASKS.has(plainText(last.words[0]) ?? '');
}

/** The text of a word that is all text. */
export function plainText(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  let text = '';
  for (const part of word.parts) {
    if (part.kind !== 'text') return undefined;
    text += part.text;
  }
  return text;
}
