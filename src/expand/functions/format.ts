/** `format`: composite format strings as .NET has them, which the service uses with invariant culture. */
import type { ScalarValue, Value } from '../value.js';
import { scalar, scalarText, unknownBecause } from '../values.js';
import { callText } from './canonical.js';
import {
  ANY,
  type Definition,
  define,
  type FunctionCall,
  known,
  originOf,
  overBudget,
  rest,
  STRING,
  textResult,
  undecided,
  unsupported,
} from './define.js';
import { partsOf, wholeOf } from './holes.js';
import { jsonText } from './json-text.js';
import { kindOf } from './kinds.js';
import { formatInteger } from './number-format.js';

export const FORMAT: readonly Definition[] = [
  define('format', [STRING, rest(ANY)], (call, template, ...args) => format(call, template, args)),
];

/** `{index,width:specifier}` in a format string. */
interface Item {
  readonly index: number;
  /** Least width; negative to align left. */
  readonly width: number;
  readonly specifier: string;
}

function format(call: FunctionCall, template: Value, args: readonly Value[]): Value {
  const all = [template, ...args];
  const written = wholeOf(partsOf(template));
  if (written === undefined) return undecided(call, all);
  const items = parseTemplate(written);
  if (typeof items === 'string') return call.reject(`format() cannot read its format: ${items}.`);
  const printed = args.map((arg) => asPrinted(call, arg));
  const parts: (string | Value)[] = [];
  for (const item of items) {
    const arg = typeof item === 'string' ? undefined : printed[item.index];
    if (typeof item === 'string') parts.push(item);
    else if (arg === undefined) return call.reject(`format() has no argument for {${item.index}}.`);
    else if (arg.kind === 'unknown' && arg.reason === 'budget') return arg;
    else {
      const part = formatItem(call, item, arg);
      if (part === undefined) return unsupported(call, all, `the format '${item.specifier}' is not supported`);
      parts.push(part);
    }
  }
  return textResult(call, parts, all);
}

/** Arrays and objects are printed as JSON with single quotes; everything else stays as it is. */
function asPrinted(call: FunctionCall, arg: Value): Value {
  if (arg.kind !== 'array' && arg.kind !== 'object') return arg;
  const json = jsonText(arg, call.limits.textLength);
  if (json === 'too long') return overBudget(call, [arg], 'the text is too long');
  return json === undefined
    ? undecided({ ...call, title: 'string' }, [arg])
    : known(call, json.replaceAll('"', "'"), [arg]);
}

/** Literal stretches and items, or what is wrong. `{{` and `}}` are braces. */
function parseTemplate(template: string): readonly (string | Item)[] | string {
  const found: (string | Item)[] = [];
  const token = /\{\{|\}\}|[^{}]+|\{(\d{1,6}) *(?:, *(-?\d{1,6}) *)?(?::([^{}]*))?\}/y;
  while (token.lastIndex < template.length) {
    const at = token.lastIndex;
    const match = token.exec(template);
    if (match === null) return `there is a stray brace at position ${at}`;
    const [text, index, width = '0', specifier = ''] = match;
    if (index !== undefined) found.push({ index: Number(index), width: Number(width), specifier });
    else found.push(text === '{{' || text === '}}' ? text.slice(1) : text);
  }
  return found;
}

/** What stands for the item: a hole if the argument is not known; undefined if its specifier is not supported. */
function formatItem(call: FunctionCall, item: Item, arg: Value): string | Value | undefined {
  if (arg.kind === 'scalar') {
    const text = scalarFormat(arg, item.specifier);
    return text === undefined ? undefined : aligned(text, item.width);
  }
  const changesText = item.width !== 0 || (item.specifier !== '' && kindOf(arg) !== 'string');
  return changesText ? itemHole(call, item, arg) : arg;
}

/** A specifier matters for numbers only. */
function scalarFormat(arg: ScalarValue, specifier: string): string | undefined {
  const { value } = arg;
  if (typeof value !== 'number' || specifier === '') return scalarText(arg);
  return Number.isSafeInteger(value) ? formatInteger(value, specifier) : undefined;
}

function aligned(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** The item alone, formatted when its argument is known. */
function itemHole(call: FunctionCall, item: Item, arg: Value): Value {
  const width = item.width === 0 ? '' : `,${item.width}`;
  const specifier = item.specifier === '' ? '' : `:${item.specifier}`;
  const template = scalar(`{0${width}${specifier}}`, originOf(call, []));
  return unknownBecause(arg, callText(call.title, [template, arg]), call.span, [arg]);
}
