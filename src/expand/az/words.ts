/** What words of a script come to. */
import type {
  Command,
  CommandsPart,
  Item,
  Node,
  OpaquePart,
  Part,
  VariablePart,
  Word,
} from '../../syntax/shell/nodes.js';
import { joinOrigins, originAt, withStep } from '../origins.js';
import type { Origin, Value } from '../value.js';
import { knownLengthOf, knownString, scalar, text, textOf, unknown } from '../values.js';
import type { ShellWord } from './command.js';
import { credentialsIn } from './given-out.js';
import { holeValue } from './holes.js';
import { lookedUp } from './lookups.js';
import type { Script } from './script.js';
import type { ListItem, StoredVariable, Variables } from './variables.js';

/** Characters of a word; scripts cannot be made to say more by doubling a variable. */
const LONGEST = 20_000;

export class Words {
  /** A second look at what was followed already: substitutions inside are not followed again. */
  private isLooking = false;
  /** Parts put together so far. */
  private work = 0;

  constructor(
    private readonly script: Script,
    private readonly mostWork: number,
    /** Follows the commands of a substitution; gives the credentials among what they print. */
    private readonly follow: (part: CommandsPart, variables: Variables) => readonly Value[],
  ) {}

  /** The words that a command gets for one: none or several where a variable or an array stands in it without quotes. */
  fields(word: Word, variables: Variables): readonly ShellWord[] {
    const span = this.script.text.spanOf(word);
    const parts = word.parts.filter(isSomething);
    const [only] = parts;
    if (parts.length !== 1 || only?.kind !== 'variable') {
      const mayBeSeveral = parts.length === 1 && only?.kind === 'commands' && !only.isQuoted;
      return [{ value: this.value(word, variables), span, ...(mayBeSeveral ? { mayBeSeveral: true as const } : {}) }];
    }
    return this.itemsOf(only, word, variables).map((item) => ({ ...item, span }));
  }

  private itemsOf(part: VariablePart, word: Word, variables: Variables): readonly ListItem[] {
    const stored = this.lookUp(part, variables);
    const spreads = part.isSpread || this.script.shell === 'powershell';
    if (stored?.kind === 'list' && spreads && part.otherwise === undefined) {
      return stored.items.map((item) => ({ ...item, value: this.through(item.value, stored) }));
    }
    if (stored?.kind === 'table' && part.isSpread) {
      const origin = this.originOf(word);
      return stored.entries.map(({ key, value }) => ({ value: text(['-', key, ':', value], origin) }));
    }
    const value = this.value(word, variables);
    if (part.isQuoted) return [part.isSpread ? { value, mayBeSeveral: true } : { value }];
    return splitAtBlanks(value);
  }

  value({ parts, ...place }: Word | (Node & { readonly parts: readonly Part[] }), variables: Variables): Value {
    const origin = this.originOf(place);
    const values = parts.filter(isSomething).map((part) => this.partValue(part, variables));
    const [only] = values;
    if (values.length === 1 && only !== undefined && typeof only !== 'string') return only;
    this.work += values.length + knownLengthOf(values) / 64;
    if (this.work > this.mostWork || knownLengthOf(values) > LONGEST) {
      return unknown('budget', 'it is too long to be followed', `text@${origin.span.start}`, origin);
    }
    const known = values.filter((value) => typeof value !== 'string');
    return text(
      values,
      joinOrigins(
        origin.span,
        known.map((value) => value.origin),
      ),
    );
  }

  private originOf(place: Node): Origin {
    return originAt(this.script.text.spanOf(place));
  }

  private partValue(part: Part, variables: Variables): string | Value {
    switch (part.kind) {
      case 'text':
        return part.isQuoted || part.text.includes('<') ? this.literal(part.text, part) : part.text;
      case 'variable':
        return this.variableValue(part, variables);
      case 'commands':
        if (this.isLooking) return this.opaque('expression', part);
        return this.printed(part, variables, this.follow(part, variables));
      case 'opaque':
        return this.workedOut(part, variables);
    }
  }

  /** Text, or a placeholder that somebody is to replace. */
  private literal(written: string, place: Node): string | Value {
    if (!PLACEHOLDER.test(written) || written.length > LONGEST) return written;
    const origin = this.originOf(place);
    const parts = written
      .split(PLACEHOLDERS)
      .map((part, index) =>
        index % 2 === 0 ? part : unknown('parameter', `'${part}' is a placeholder`, part, origin),
      );
    return text(parts, origin);
  }

  private opaque(why: 'arithmetic' | 'expression' | 'hole' | 'placeholder', place: Node): Value {
    const written = this.script.text.text.slice(place.start, place.end);
    const origin = this.originOf(place);
    if (why === 'hole') return holeValue(written, this.script.environment, origin);
    if (why === 'placeholder') return unknown('parameter', `'${written}' is a placeholder`, written, origin);
    return unknown('unsupported', `'${shortened(written)}' is not worked out`, `${written}@${place.start}`, origin);
  }

  /** What is made of a variable is as secret as that is. */
  private workedOut(part: OpaquePart, variables: Variables): Value {
    const value = this.opaque(part.why, part);
    const stored = part.of === undefined ? undefined : variables.get(part.of);
    return stored?.kind === 'text' ? madeOf(value, credentialsIn(this.through(stored.value, stored))) : value;
  }

  private lookUp({ name }: VariablePart, variables: Variables): StoredVariable | undefined {
    return variables.get(this.script.shell === 'powershell' ? name.replace(/^env:(?=.)/, 'env:') : name);
  }

  private variableValue(part: VariablePart, variables: Variables): Value {
    const stored = this.lookUp(part, variables);
    const { otherwise } = part;
    const known = stored === undefined ? this.fromEnvironment(part) : this.storedValue(stored, part);
    if (otherwise === undefined) return known ?? this.unset(part);
    const substitute = () => this.value({ parts: otherwise.parts, ...placeOf(otherwise.parts, part) }, variables);
    if (otherwise.operator.endsWith('+')) return known === undefined ? scalar('', this.originOf(part)) : substitute();
    const isEmpty = known === undefined || (otherwise.operator.startsWith(':') && knownString(known) === '');
    if (otherwise.operator.endsWith('?')) return known ?? this.unset(part);
    if (!isEmpty) return known;
    const value = substitute();
    // An empty default is there to keep the shell quiet: whoever calls the script sets the variable.
    if (known === undefined && otherwise.operator.endsWith('-') && knownString(value) === '') return this.unset(part);
    const name = part.name;
    const step = { role: 'default' as const, span: this.script.text.spanOf(part), name };
    if (otherwise.operator.endsWith('=')) {
      variables.set(name, { kind: 'text', name, value, span: step.span, isExported: false });
    }
    return withStep(value, step);
  }

  private fromEnvironment({ name }: VariablePart): Value | undefined {
    return this.script.environment.get(name.replace(/^env:/, ''));
  }

  private storedValue(stored: StoredVariable, part: VariablePart): Value {
    if (stored.kind === 'text') return this.through(stored.value, stored);
    const [first] = stored.kind === 'list' ? stored.items : [];
    if (first !== undefined && !part.isSpread && this.script.shell === 'posix')
      return this.through(first.value, stored);
    if (stored.kind === 'list' && stored.items.every(({ mayBeSeveral }) => mayBeSeveral !== true)) {
      const joined = stored.items.flatMap(({ value }, index) => (index === 0 ? [value] : [' ', value]));
      return text(joined, this.originOf(part));
    }
    return unknown('unsupported', `'${part.name}' is no text`, `\${${part.name}}@${part.start}`, this.originOf(part));
  }

  private through(value: Value, { name, span }: StoredVariable): Value {
    return withStep(value, { role: 'variable', span, name });
  }

  /** Nothing in the script sets it. */
  private unset(part: VariablePart): Value {
    const { name } = part;
    const origin = this.originOf(part);
    if (ARGUMENT.test(name)) {
      const written = this.script.text.text.slice(part.start, part.end);
      return unknown('parameter', `'${written}' is an argument of the script`, `\${${name}}`, origin);
    }
    // Never the same twice.
    const suffix = /^(?:RANDOM|SRANDOM|SECONDS|EPOCHSECONDS|BASHPID|_)$/.test(name) ? `@${part.start}` : '';
    return unknown(
      'parameter',
      `nothing in the script sets '${name}'`,
      `\${${name.replace(/^env:/, '')}}${suffix}`,
      origin,
    );
  }

  /** What the commands of a substitution print, where that can be told. */
  private printed(part: CommandsPart, variables: Variables, credentials: readonly Value[]): Value {
    const origin = this.originOf(part);
    this.isLooking = true;
    const known = this.plainlyPrinted(part.items, variables);
    const expression = this.canonical(part, variables);
    this.isLooking = false;
    if (known !== undefined) return { ...known, origin: joinOrigins(origin.span, [known.origin]) };
    const written = this.script.text.text.slice(part.start, part.end);
    const message = `'${shortened(written)}' is only known when it runs`;
    return madeOf(unknown('runtime', message, expression, origin), credentials);
  }

  private plainlyPrinted(items: readonly Item[], variables: Variables): Value | undefined {
    const [command] = items;
    if (items.length !== 1 || command?.kind !== 'command' || command.redirects.length > 1) return undefined;
    const [program, ...others] = command.words;
    if (program === undefined) return undefined;
    const name = knownString(this.value(program, variables));
    const [redirect] = command.redirects;
    if (name === 'az') return this.lookedUp(command, variables);
    if (name === 'cat' && others.length === 0 && redirect?.text !== undefined) {
      return withoutLastLineEnds(this.value({ parts: redirect.text, ...placeOf(redirect.text, redirect) }, variables));
    }
    if (name !== 'echo' || redirect !== undefined) return undefined;
    const words = others.map((word) => this.value(word, variables));
    if (words.some((word) => knownString(word)?.startsWith('-') === true)) return undefined;
    return text(
      words.flatMap((word, index) => (index === 0 ? [word] : [' ', word])),
      this.originOf(command),
    );
  }

  private lookedUp(command: Command, variables: Variables): Value | undefined {
    const words = command.words.map((word) => ({
      value: this.value(word, variables),
      span: this.originOf(word).span,
    }));
    const { span } = this.originOf(command);
    return lookedUp({ words, span, isConditional: false, script: '', folder: undefined, output: { kind: 'argument' } });
  }

  /** Equal for what is asked in the same words with the same values. */
  private canonical({ items, start, end }: CommandsPart, variables: Variables): string {
    const [command] = items;
    if (items.length === 1 && command?.kind === 'command' && command.redirects.length === 0) {
      const words = command.words.map((word) => textOf(this.value(word, variables)));
      if (words[0] === "'az'") return `$(${words.join(' ')})`;
    }
    return `${this.script.text.text.slice(start, end)}@${start}`;
  }

  /** Items of a list that is assigned. */
  listItems(words: readonly Word[], variables: Variables): readonly ListItem[] {
    return words.flatMap((word) =>
      this.fields(word, variables).map(({ value: item, mayBeSeveral }) =>
        mayBeSeveral === true ? { value: item, mayBeSeveral } : { value: item },
      ),
    );
  }
}

/** The value, with the way of the credentials that it is made of. */
function madeOf(value: Value, credentials: readonly Value[]): Value {
  if (credentials.length === 0) return value;
  return {
    ...value,
    origin: joinOrigins(
      value.origin.span,
      credentials.map(({ origin }) => origin),
    ),
  };
}

const ARGUMENT = /^(?:\d+|[@*#]|%[\d*])$/;
const PLACEHOLDER = /<[A-Za-z][\w .-]{0,100}>/;
const PLACEHOLDERS = /(<[A-Za-z][\w .-]{0,100}>)/;

/** Quotes alone add nothing to what stands beside them. */
function isSomething(part: Part): boolean {
  return part.kind !== 'text' || part.text !== '';
}

function placeOf(parts: readonly Part[], otherwise: Node): Node {
  const [first] = parts;
  return { start: first?.start ?? otherwise.start, end: parts.at(-1)?.end ?? otherwise.end };
}

function shortened(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function withoutLastLineEnds(value: Value): Value {
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    return { ...value, value: value.value.replace(/\n+$/, '') };
  }
  return value;
}

/** The words that the shell makes of an unquoted variable. What is not known in it is taken for one word. */
function splitAtBlanks(value: Value): readonly ListItem[] {
  const known = value.kind === 'scalar' ? String(value.value ?? '') : undefined;
  if (known !== undefined && !/\s/.test(known)) return known === '' ? [] : [{ value }];
  const parts = value.kind === 'text' ? value.parts : known === undefined ? undefined : [known];
  if (parts === undefined) return [{ value, mayBeSeveral: true }];
  const words: (string | Value)[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') words.at(-1)?.push(part);
    else {
      const [first = '', ...others] = part.split(/\s+/);
      if (first !== '') words.at(-1)?.push(first);
      for (const other of others) words.push(other === '' ? [] : [other]);
    }
  }
  return words.filter((word) => word.length > 0).map((word) => ({ value: text(word, value.origin) }));
}
