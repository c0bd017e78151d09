/** Follows a script: the commands it runs, in order, with what their words come to. Nothing is run. */
import type { Limits } from '../../inputs/limits.js';
import { parseCmd } from '../../syntax/shell/cmd.js';
import type { Holes } from '../../syntax/shell/cursor.js';
import type {
  Assignment,
  Branches,
  Command,
  CommandsPart,
  FunctionDefinition,
  Item,
  Loop,
  Pipeline,
  Redirect,
  ShellScript,
  Word,
} from '../../syntax/shell/nodes.js';
import { parsePosix } from '../../syntax/shell/posix.js';
import { parsePowershell } from '../../syntax/shell/powershell.js';
import { originAt } from '../origins.js';
import type { Value } from '../value.js';
import { choice, knownString, unknown } from '../values.js';
import type { CommandOutput, ShellCommand, ShellWord } from './command.js';
import { CredentialFlow } from './credential-flow.js';
import { folderAfter } from './folders.js';
import { holesOf } from './holes.js';
import type { Script, Shell } from './script.js';
import { type ListItem, type Stored, type StoredVariable, type TextVariable, Variables } from './variables.js';
import { Words } from './words.js';

const PARSERS: Readonly<Record<Shell, (text: string, limits: Limits, holes: Holes) => ShellScript>> = {
  posix: parsePosix,
  powershell: parsePowershell,
  cmd: parseCmd,
};

export interface FollowedScript {
  readonly commands: readonly ShellCommand[];
  /** False if a part of the script could not be read. */
  readonly isWhole: boolean;
}

export function commandsOf(script: Script, limits: Limits): FollowedScript {
  const { items, isWhole } = PARSERS[script.shell](script.text.text, limits, holesOf(script));
  const follower = new Follower(script, limits);
  follower.all(items);
  return { commands: follower.commands, isWhole };
}

/** Where the commands stand that are followed. */
interface Where {
  readonly variables: Variables;
  readonly isConditional: boolean;
  readonly output: CommandOutput;
  /** Credentials that the program before in the pipeline puts out. */
  readonly read: readonly Value[];
  /** Gathers the credentials that are put out. */
  readonly printed: Value[];
}

/** Levels of nesting, those of functions that are called included. */
const DEEPEST = 250;
/** Functions that call functions. */
const DEEPEST_CALL = 8;
/** Commands of one script; a function that is called often counts each time. */
const MOST_COMMANDS = 20_000;
const MOST_CALLS = 2_000;
/** Items of one array that are known. */
const MOST_ITEMS = 100;
const PRINTED: CommandOutput = { kind: 'printed' };
const ARGUMENT: CommandOutput = { kind: 'argument' };

class Follower {
  readonly commands: ShellCommand[] = [];
  private readonly words: Words;
  private readonly credentials = new CredentialFlow();
  private readonly functions = new Map<string, FunctionDefinition>();
  private readonly called = new Set<FunctionDefinition>();
  private depth = 0;
  private calls = 0;
  private level = 0;
  /** What the commands are part of that are followed now. */
  private current: Where;

  constructor(
    private readonly script: Script,
    private readonly limits: Limits,
  ) {
    this.current = {
      variables: new Variables(undefined, script.folder),
      isConditional: script.isConditional,
      output: PRINTED,
      read: [],
      printed: [],
    };
    this.words = new Words(script, limits.evaluations, (part, variables) =>
      this.substitution(part, { ...this.current, variables }),
    );
  }

  all(items: readonly Item[]): void {
    const where = this.current;
    this.items(items, where);
    for (const definition of this.functions.values()) {
      if (!this.called.has(definition)) this.call(definition, [], { ...where, isConditional: true });
    }
  }

  private items(items: readonly Item[], where: Where): void {
    if (this.level >= DEEPEST) return;
    this.level++;
    for (const item of items) this.item(item, where);
    this.level--;
  }

  private item(item: Item, where: Where): void {
    if (this.commands.length >= MOST_COMMANDS) return;
    switch (item.kind) {
      case 'command':
        this.command(item, where);
        return;
      case 'pipeline':
        this.pipeline(item, where);
        return;
      case 'block': {
        const variables = item.isOwnScope ? where.variables.inner() : where.variables;
        const output = this.outputOf(item.redirects, where);
        this.items(item.items, { ...where, variables, output, printed: output === where.output ? where.printed : [] });
        return;
      }
      case 'branches':
        this.branches(item, where);
        return;
      case 'loop':
        this.loop(item, where);
        return;
      case 'function':
        this.functions.set(this.functionName(item.name), item);
    }
  }

  private functionName(name: string): string {
    return this.script.shell === 'posix' ? name : name.toLowerCase();
  }

  private pipeline({ items }: Pipeline, where: Where): void {
    let read = where.read;
    items.forEach((item, index) => {
      const next = items[index + 1];
      const variables = where.variables.inner();
      if (next === undefined) this.item(item, { ...where, variables, read });
      else {
        const printed: Value[] = [];
        this.item(item, { ...where, variables, read, printed, output: { kind: 'piped', to: programOf(next) } });
        read = printed;
      }
    });
  }

  private branches({ bodies, isExhaustive, ...place }: Branches, where: Where): void {
    const inners = bodies.map((body) => {
      const variables = where.variables.inner();
      this.items(body, { ...where, variables, isConditional: true });
      return variables;
    });
    this.join(inners, isExhaustive, place.start, where.variables);
  }

  /** What a variable is behind branches: what one of them made of it, or what it was. */
  private join(inners: readonly Variables[], isExhaustive: boolean, at: number, outer: Variables): void {
    const names = new Set(inners.flatMap((inner) => [...inner.own.keys()]));
    for (const name of names) {
      const before = outer.get(name);
      const after = inners.map((inner) => inner.own.get(name) ?? before);
      const all = isExhaustive ? after : [...after, before];
      const [sample] = inners.flatMap((inner) => inner.own.get(name) ?? []);
      if (sample === undefined) continue;
      outer.set(name, { ...sample, kind: 'text', value: this.oneOf(all, name, at, sample) });
    }
    if (inners.some((inner) => inner.folder !== outer.folder)) outer.folder = undefined;
  }

  private oneOf(all: readonly (StoredVariable | undefined)[], name: string, at: number, sample: StoredVariable): Value {
    const origin = originAt(sample.span);
    const reason = unknown('condition', `'${name}' depends on what happens in the script`, `\${${name}}@${at}`, origin);
    const values = all.map((one) => {
      if (one === undefined) return this.script.environment.get(name) ?? this.unset(name, sample);
      return one.kind === 'text' ? one.value : undefined;
    });
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length) return reason;
    const alternatives = known.map((value) => ({ value, when: `'${name}' is set there` }));
    return choice(alternatives, reason, origin, this.limits.alternatives);
  }

  private unset(name: string, sample: StoredVariable): Value {
    return unknown('parameter', `nothing in the script sets '${name}' before`, `\${${name}}`, originAt(sample.span));
  }

  private loop({ variable, words, items, ...place }: Loop, where: Where): void {
    const variables = where.variables.inner();
    for (const name of assignedIn(items)) {
      const span = this.script.text.spanOf(place);
      const value = unknown('loop', `'${name}' changes in the loop`, `\${${name}}@${place.start}`, originAt(span));
      variables.set(name, { kind: 'text', name, value, span, isExported: false });
    }
    if (variable !== undefined) this.setLoopVariable(variable, words, place.start, { ...where, variables });
    this.items(items, { ...where, variables, isConditional: true });
    this.join([variables], false, place.start, where.variables);
  }

  private setLoopVariable(name: string, words: readonly Word[], at: number, where: Where): void {
    const [first] = words;
    if (first === undefined) return;
    const span = this.script.text.spanOf({ start: first.start, end: words.at(-1)?.end ?? first.end });
    const origin = originAt(span);
    const reason = unknown('loop', `'${name}' is each item of a loop`, `\${${name}}@${at}`, origin);
    const items = words.flatMap((word) => this.fields(word, where));
    const isKnown = items.every(
      ({ value, mayBeSeveral }) => mayBeSeveral !== true && !/[*?]/.test(knownString(value) ?? ''),
    );
    const alternatives = items.map(({ value }) => ({ value, when: `'${name}' is '${knownString(value) ?? '...'}'` }));
    const value = isKnown && items.length > 0 ? choice(alternatives, reason, origin, this.limits.alternatives) : reason;
    where.variables.set(name, { kind: 'text', name, value, span, isExported: false });
  }

  /** The credentials among what the commands print. */
  private substitution({ items }: CommandsPart, where: Where): readonly Value[] {
    const printed: Value[] = [];
    this.items(items, { ...where, variables: where.variables.inner(), output: ARGUMENT, read: [], printed });
    return printed;
  }

  private fields(word: Word, where: Where): readonly ShellWord[] {
    const outer = this.current;
    this.current = where;
    const fields = this.words.fields(word, where.variables);
    this.current = outer;
    return fields;
  }

  private command(command: Command, where: Where): void {
    const ownVariables =
      command.words.length > 0 && !isDeclaration(command) ? where.variables.inner() : where.variables;
    for (const assignment of command.assignments) this.assign(assignment, { ...where, variables: ownVariables });
    const declared = isDeclaration(command) && programOf(command) === 'local';
    if (declared) for (const { name } of command.assignments) where.variables.locals.add(name);
    const input = this.inputOf(command.redirects, where);
    const words = withoutWrappers(command.words.flatMap((word) => this.fields(word, where)));
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    const definition = this.functions.get(this.functionName(knownString(first.value) ?? ''));
    if (definition !== undefined) {
      this.call(definition, words.slice(1), where);
      return;
    }
    const shell: ShellCommand = {
      words,
      span: { source: first.span.source, start: first.span.start, end: Math.max(first.span.end, last.span.end) },
      isConditional: where.isConditional,
      script: this.script.text.source.path,
      folder: where.variables.folder,
      output: this.outputOf(command.redirects, where),
      ...(input === undefined ? {} : { input }),
    };
    const { followed, printed } = this.credentials.follow(shell, where.read, command.isExpression === true);
    this.commands.push(followed);
    if (shell.output === where.output) addSome(where.printed, printed);
    where.variables.folder = folderAfter(words, where.variables.folder, this.script);
  }

  private inputOf(redirects: readonly Redirect[], where: Where): Value | undefined {
    const text = redirects.findLast((redirect) => redirect.text !== undefined)?.text;
    const [first] = text ?? [];
    const last = text?.at(-1);
    if (text === undefined || first === undefined || last === undefined) return undefined;
    const outer = this.current;
    this.current = where;
    const value = this.words.value({ start: first.start, end: last.end, parts: text }, where.variables);
    this.current = outer;
    return value;
  }

  private outputOf(redirects: readonly Redirect[], where: Where): CommandOutput {
    const redirect = redirects.find((one) => OUTPUT.test(one.operator) && one.target !== undefined);
    const [field] = redirect?.target === undefined ? [] : this.fields(redirect.target, where);
    if (redirect === undefined || field === undefined) return where.output;
    return { kind: 'file', target: field.value, ...(redirect.operator.includes('>>') ? { appends: true } : {}) };
  }

  private assign(assignment: Assignment, where: Where): void {
    const outer = this.current;
    this.current = where;
    const { variables } = where;
    const { name, isExported } = assignment;
    const stored = { name, isExported, span: this.script.text.spanOf(assignment) };
    const { value } = assignment;
    const before = variables.get(name);
    if (assignment.isItem) variables.set(name, this.unclear(assignment, stored));
    else if (value.kind === 'list' || (assignment.isAppended && before?.kind === 'list')) {
      const list = value.kind === 'list' ? value : { words: value.kind === 'word' ? [value] : [] };
      const items = this.words.listItems(list.words, variables);
      const earlier = assignment.isAppended ? this.itemsSoFar(before, assignment, stored) : [];
      variables.set(name, { ...stored, kind: 'list', items: this.bounded([...earlier, ...items], assignment, stored) });
    } else if (value.kind === 'table') {
      const entries = value.entries.flatMap(({ key, value: entry }) =>
        entry.kind === 'word'
          ? [{ key: this.words.value(key, variables), value: this.words.value(entry, variables) }]
          : [],
      );
      variables.set(name, { ...stored, kind: 'table', entries });
    } else this.assignText(assignment, value, where);
    this.current = outer;
  }

  private bounded(items: readonly ListItem[], assignment: Assignment, stored: Stored): readonly ListItem[] {
    if (items.length <= MOST_ITEMS) return items;
    return [...items.slice(0, MOST_ITEMS), { value: this.unclear(assignment, stored).value, mayBeSeveral: true }];
  }

  private itemsSoFar(before: StoredVariable | undefined, assignment: Assignment, stored: Stored): readonly ListItem[] {
    if (before?.kind === 'list') return before.items;
    return [
      { value: before?.kind === 'text' ? before.value : this.unclear(assignment, stored).value, mayBeSeveral: true },
    ];
  }

  private unclear({ name, start }: Assignment, stored: Stored): TextVariable {
    const origin = originAt(stored.span);
    const value = unknown('unsupported', `'${name}' is put together`, `\${${name}}@${start}`, origin);
    return { ...stored, kind: 'text', value };
  }

  /** Text, or what commands print. Those then write to the variable. */
  private assignText(assignment: Assignment, value: Word | CommandsPart, { variables }: Where): void {
    const { name, isExported, isAppended } = assignment;
    const span = this.script.text.spanOf(assignment);
    const written = value.kind === 'word' ? value.parts : [value];
    const [only] = written.filter((part) => part.kind !== 'text' || part.text !== '');
    const isAll =
      written.every((part) => part === only || (part.kind === 'text' && part.text === '')) &&
      only?.kind === 'commands' &&
      !isAppended;
    const output: CommandOutput = isAll ? { kind: 'variable', name, isExported } : ARGUMENT;
    const parts = isAppended ? [readAgain(assignment), ...written] : written;
    const from = this.commands.length;
    const result = this.words.value({ start: value.start, end: value.end, parts }, variables);
    for (let index = from; index < this.commands.length; index++) {
      const command = this.commands[index];
      if (command?.output === ARGUMENT) this.commands[index] = { ...command, output };
    }
    variables.set(name, { kind: 'text', name, value: result, span, isExported });
  }

  private call(definition: FunctionDefinition, args: readonly ShellWord[], where: Where): void {
    this.called.add(definition);
    if (this.depth >= DEEPEST_CALL || ++this.calls > MOST_CALLS) return;
    this.depth++;
    const variables = where.variables.inner();
    args.forEach(({ value, span, mayBeSeveral }, index) => {
      if (mayBeSeveral === true && index < args.length - 1) return;
      variables.locals.add(String(index + 1));
      variables.set(String(index + 1), { kind: 'text', name: String(index + 1), value, span, isExported: false });
    });
    this.items(definition.items, { ...where, variables });
    for (const [name, variable] of variables.own) {
      if (!variables.locals.has(name)) where.variables.set(name, variable);
    }
    where.variables.folder = variables.folder;
    this.depth--;
  }
}

/** Credentials that one command puts out; scripts have few. */
const MOST_CREDENTIALS = 20;

function addSome(list: Value[], more: readonly Value[]): void {
  list.push(...more.slice(0, MOST_CREDENTIALS - list.length));
}

const OUTPUT = /^(?:1|&|\*)?>>?\|?$/;

function readAgain({ name, start }: Assignment) {
  return { kind: 'variable', name, start, end: start, isQuoted: true, isSpread: false } as const;
}

const DECLARATIONS = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);

function isDeclaration(command: Command): boolean {
  return DECLARATIONS.has(programOf(command) ?? '');
}

/** The name of the program, if it is plain. */
function programOf(item: Item): string | undefined {
  if (item.kind !== 'command') return undefined;
  const [first] = item.words[0]?.parts ?? [];
  return item.words[0]?.parts.length === 1 && first?.kind === 'text' ? first.text : undefined;
}

/** Programs that run what follows. */
const WRAPPERS = new Set(['sudo', 'exec', 'env', 'nohup', 'command', 'builtin', 'call', 'then', 'do']);

function withoutWrappers(words: readonly ShellWord[]): readonly ShellWord[] {
  let at = 0;
  while (at < words.length - 1 && WRAPPERS.has(knownString(words[at]?.value) ?? '')) {
    at++;
    while (at < words.length - 1 && /^-|^\w+=/.test(knownString(words[at]?.value) ?? '')) at++;
  }
  return at === 0 ? words : words.slice(at);
}

/** Names that something in the items assigns, functions left out. */
function assignedIn(items: readonly Item[]): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting = [...items];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.kind === 'command') for (const { name } of item.assignments) names.add(name);
    else if (item.kind === 'branches') waiting.push(...item.bodies.flat());
    else waiting.push(...item.items);
  }
  return names;
}
