/** The words of a command as the options they are, in the way the Azure CLI reads them. */
import type { Span } from '../../inputs/source-file.js';
import type { UnknownValue, Value } from '../value.js';
import { scalar, text, unknown } from '../values.js';
import type { ShellCommand, ShellWord } from './command.js';

/**
 * How many words follow an option: none, none or one, one, or any number. `switch` is true without a word, and `ordered` is for
 * options that may be repeated.
 */
export type Takes = 'flag' | 'switch' | 'text' | 'number' | 'commas' | 'list' | 'pairs' | 'json';

export interface OptionForm {
  readonly takes: Takes;
  /** Its other names, as they are written: `-n`. */
  readonly also?: readonly string[];
}

/** The options of a command by their long names, without the hyphens. */
export type OptionForms = Readonly<Record<string, OptionForm>>;

/** Options of every command, or of most of them. Source: `az --help`, global arguments. */
const COMMON: OptionForms = {
  'resource-group': { takes: 'text', also: ['-g'] },
  subscription: { takes: 'text' },
  location: { takes: 'text', also: ['-l'] },
  output: { takes: 'text', also: ['-o'] },
  query: { takes: 'text' },
  tags: { takes: 'pairs' },
  debug: { takes: 'flag' },
  verbose: { takes: 'flag' },
  'only-show-errors': { takes: 'flag' },
  help: { takes: 'flag', also: ['-h'] },
  'no-wait': { takes: 'flag' },
  yes: { takes: 'flag', also: ['-y'] },
  set: { takes: 'list' },
  add: { takes: 'list' },
  remove: { takes: 'list' },
  'force-string': { takes: 'flag' },
};

/** An option as it is written. */
export interface Option {
  /** Its long name without hyphens; as written if the command has none that is known. */
  readonly name: string;
  readonly values: readonly Value[];
  /** From its name to its last value. */
  readonly span: Span;
}

export interface AzCall {
  readonly command: ShellCommand;
  readonly options: readonly Option[];
  /** Set if some words cannot be told from options: `$common_arguments`. */
  readonly unread?: UnknownValue;
  /** `az` to the last word before the options. */
  readonly header: Span;
}

/** `ml online-endpoint create`: the words between `az` and the first option. Empty if it is no command of the Azure CLI. */
export function verbOf({ words }: ShellCommand): string {
  const [first, ...rest] = words.map(({ value }) => (value.kind === 'scalar' ? String(value.value) : undefined));
  if (first === undefined || !/^(?:.*[\\/])?az(?:\.cmd|\.exe)?$/i.test(first)) return '';
  const end = rest.findIndex((word) => word === undefined || !/^[a-z][a-z0-9-]*$/i.test(word));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join(' ')
    .toLowerCase();
}

/** The options behind the words of {@link verbOf}. */
export function readOptions(command: ShellCommand, forms: OptionForms): AzCall {
  const reader = new OptionReader(new OptionTable(forms));
  const count = verbOf(command).split(' ').length;
  for (const word of command.words.slice(1 + count).flatMap(splitArguments)) reader.read(word);
  const last = command.words[count] ?? command.words[0];
  const header = { ...command.span, end: last === undefined ? command.span.end : last.span.end };
  return { command, header, ...reader.finish() };
}

class OptionTable {
  private readonly forms: OptionForms;
  private readonly byAlias: ReadonlyMap<string, string>;

  constructor(forms: OptionForms) {
    this.forms = { ...COMMON, ...forms };
    const named = Object.entries(this.forms).flatMap(([name, { also = [] }]) =>
      also.map((alias) => [alias, name] as const),
    );
    // What the command itself calls `-p` comes last, and wins.
    this.byAlias = new Map(named);
  }

  /** The long name of an option; a beginning that fits one option only is enough. */
  nameOf(written: string): string {
    const alias = this.byAlias.get(written);
    if (alias !== undefined) return alias;
    const plain = written.replace(/^--?/, '');
    if (plain in this.forms || !written.startsWith('--')) return plain;
    const longer = [...Object.keys(this.forms), ...this.byAlias.keys()]
      .map((name) => name.replace(/^--/, ''))
      .filter((name) => name.startsWith(plain));
    const [only] = longer;
    if (only === undefined || longer.length > 1) return plain;
    return this.byAlias.get(`--${only}`) ?? only;
  }

  /** Undefined for options that are not known. */
  takes(name: string): Takes | undefined {
    return this.forms[name]?.takes;
  }

  isAlias(written: string): boolean {
    return this.byAlias.has(written);
  }
}

interface OpenOption {
  readonly name: string;
  readonly values: Value[];
  readonly takes: Takes | undefined;
  span: Span;
}

class OptionReader {
  private readonly options: OpenOption[] = [];
  private current: OpenOption | undefined;
  private unread: UnknownValue | undefined;

  constructor(private readonly table: OptionTable) {}

  read(word: ShellWord): void {
    const option = this.optionOf(word);
    if (option !== undefined) {
      this.current = option;
      this.options.push(option);
    } else if (this.current !== undefined && takesMore(this.current)) {
      this.current.values.push(word.value);
      this.current.span = { ...this.current.span, end: Math.max(word.span.end, this.current.span.end) };
    } else if (word.value.kind !== 'scalar') {
      const { origin } = word.value;
      this.unread ??= unknown(
        'parameter',
        'further options stand in a variable that is not known',
        'options()',
        origin,
      );
    }
  }

  finish(): Pick<AzCall, 'options' | 'unread'> {
    const { options, unread } = this;
    return unread === undefined ? { options } : { options, unread };
  }

  private optionOf({ value, span }: ShellWord): OpenOption | undefined {
    const start = leadingText(value);
    if (start === undefined || !/^-{1,2}[A-Za-z]/.test(start)) return undefined;
    const [, written = '', hasValue] = /^(-{1,2}[A-Za-z][\w-]*)(=)?/.exec(start) ?? [];
    if (hasValue !== undefined) return this.opened(written, span, [textAfter(value, written.length + 1, span)]);
    // `-nfoo` is `-n foo`.
    if (!written.startsWith('--') && written.length > 2 && this.table.isAlias(written.slice(0, 2))) {
      return this.opened(written.slice(0, 2), span, [textAfter(value, 2, span)]);
    }
    return this.opened(written, span, []);
  }

  private opened(written: string, span: Span, values: Value[]): OpenOption {
    const name = this.table.nameOf(written);
    return { name, values, span, takes: this.table.takes(name) };
  }
}

/** Whether a further word is a value of the option. */
function takesMore({ takes, values }: OpenOption): boolean {
  switch (takes) {
    case 'flag':
      return false;
    case 'switch':
    case 'text':
    case 'number':
    case 'commas':
    case 'json':
      return values.length === 0;
    case 'list':
    case 'pairs':
    case undefined:
      return true;
  }
}

function leadingText(value: Value): string | undefined {
  if (value.kind === 'scalar') return String(value.value);
  const [first] = value.kind === 'text' ? value.parts : [];
  return typeof first === 'string' ? first : undefined;
}

/** What is left of a text behind its first characters, at its own place if that is where the characters are. */
export function textAfter(value: Value, length: number, span: Span): Value {
  if (value.kind === 'text') {
    const [first, ...rest] = value.parts;
    return text([typeof first === 'string' ? first.slice(length) : '', ...rest], value.origin);
  }
  if (value.kind !== 'scalar') return value;
  const whole = String(value.value);
  const isVerbatim = span.source.text.startsWith(whole.slice(0, length), span.start);
  const origin = isVerbatim ? { ...value.origin, span: { ...span, start: span.start + length } } : value.origin;
  return scalar(whole.slice(length), origin);
}

/** `$arguments` that holds `--resource-group rg --workspace-name ws` is several words. */
function splitArguments(word: ShellWord): readonly ShellWord[] {
  const { value, span } = word;
  const start = leadingText(value);
  if (start === undefined || !/^-{1,2}[A-Za-z][\w-]*\s/.test(start)) return [word];
  const words: (string | Value)[][] = [[]];
  for (const part of value.kind === 'text' ? value.parts : [start]) {
    if (typeof part !== 'string') words.at(-1)?.push(part);
    else {
      const [first = '', ...more] = part.split(/\s+/);
      words.at(-1)?.push(first);
      for (const piece of more) words.push([piece]);
    }
  }
  return words
    .map((parts) => text(parts, value.origin))
    .filter((one) => !(one.kind === 'scalar' && one.value === ''))
    .map((one) => ({ value: one, span }));
}
