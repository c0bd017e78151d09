/** Conversions between types, and the functions that make arrays and objects out of their arguments. */
import { SourceFile } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import type { Member, Origin, Value } from '../value.js';
import { array, knownScalar, object, scalar } from '../values.js';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  known,
  one,
  originOf,
  originOfAll,
  overBudget,
  rest,
  STRING,
  textResult,
  undecided,
  unsupported,
} from './define.js';
import { partsOf, wholeOf } from './holes.js';
import { jsonText } from './json-text.js';
import { kindName, kindOf } from './kinds.js';
import { memberUnder } from './member-names.js';

export const CONVERSION: readonly Definition[] = [
  define('any', [ANY], (_, value) => value, { wholeChoices: true }),
  define('nameof', [ANY], (call, value) => nameOf(call, value), { wholeChoices: true }),
  define('bool', [one('boolean', 'string', 'integer', 'float')], (call, value) => toBoolean(call, value)),
  define('string', [one('string', 'integer', 'boolean', 'array', 'object')], (call, value) => toText(call, value)),
  define('json', [STRING], (call, value) => parseJsonText(call, value)),
  define('array', [ANY], (call, value) => toArray(call, value)),
  define('createArray', [rest(ANY)], (call, ...items) => arrayResult(call, items, []), { wholeChoices: true }),
  define('createObject', [rest(ANY)], (call, ...args) => createObject(call, args), { wholeChoices: true }),
];

/** Characters at the end of a call that hold the name `nameof` wants, for any name of sensible length. */
const NAME_AREA = 500;

/** The last name of the argument as it is written: `b` of `nameof(a.b)`. */
function nameOf(call: FunctionCall, value: Value): Value {
  const { source, start, end } = call.span;
  const name = /([A-Za-z_]\w*)[\s!)]*$/.exec(source.text.slice(Math.max(start, end - NAME_AREA), end))?.[1];
  return name === undefined ? unsupported(call, [value], 'the argument has no name') : known(call, name, []);
}

/** `true` and `false` in any case, and numbers, of which all but 0 are true. */
function toBoolean(call: FunctionCall, value: Value): Value {
  const written = knownScalar(value);
  if (typeof written === 'boolean') return known(call, written, [value]);
  if (typeof written === 'number') return known(call, written !== 0, [value]);
  if (typeof written !== 'string') return undecided(call, [value]);
  const word = written.trim().toLowerCase();
  if (word !== 'true' && word !== 'false') return call.reject("bool() needs 'true' or 'false'.");
  return known(call, word === 'true', [value]);
}

/** Strings as they are, numbers and booleans as inside a string, arrays and objects as JSON. */
function toText(call: FunctionCall, value: Value): Value {
  if (value.kind === 'object' || value.kind === 'array') {
    const json = jsonText(value, call.limits.textLength);
    if (json === 'too long') return overBudget(call, [value], 'the text is too long');
    return json === undefined ? undecided(call, [value]) : known(call, json, [value]);
  }
  if (value.kind === 'text' || value.kind === 'resource-id') return value;
  return kindOf(value) === undefined ? undecided(call, [value]) : textResult(call, [value], [value]);
}

/** A single value becomes an array of it. */
function toArray(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') return value;
  return value.kind === 'unknown' || value.kind === 'choice'
    ? undecided(call, [value])
    : arrayResult(call, [value], [value]);
}

function parseJsonText(call: FunctionCall, value: Value): Value {
  const text = wholeOf(partsOf(value));
  return text === undefined ? undecided(call, [value]) : jsonValue(call, text, [value]);
}

/** The value that a JSON text holds. The service also reads some texts that are not JSON; these are left unknown. */
export function jsonValue(call: FunctionCall, text: string, args: readonly Value[]): Value {
  const { root, errors } = parseJson(new SourceFile('json', text), call.limits);
  if (root !== undefined && errors.length === 0) return valueOfNode(root, originOfAll(call, args), call);
  if (errors.some(({ code }) => code !== 'syntax-error')) return overBudget(call, args, 'the JSON is too large');
  if (/^\s*[A-Za-z_]*\s*$/.test(text) && !/^\s*(NaN|Infinity)\s*$/.test(text))
    return call.reject(`${call.title}() needs JSON text.`);
  return unsupported(call, args, 'the text is not strict JSON');
}

/** Everything in the text has the place of the call. */
function valueOfNode(node: JsonNode, origin: Origin, call: FunctionCall): Value {
  switch (node.kind) {
    case 'scalar':
      return scalar(node.value, origin);
    case 'array':
      return array(
        node.items.map((item) => valueOfNode(item, origin, call)),
        origin,
      );
    case 'object':
      return object(
        node.members.map(({ key, value }) => ({
          name: key.value,
          span: call.span,
          value: valueOfNode(value, origin, call),
        })),
        origin,
      );
  }
}

/** Names and values in turn. A name that is not known leaves the object open. */
function createObject(call: FunctionCall, args: readonly Value[]): Value {
  if (args.length % 2 !== 0)
    return call.reject(`createObject() takes names and values in turn, but got ${args.length}.`);
  const members: Member[] = [];
  const names = new Set<string>();
  let open: ReturnType<typeof undecided> | undefined;
  for (let at = 0; at < args.length; at += 2) {
    const [key, value] = [args[at], args[at + 1]];
    if (key === undefined || value === undefined) continue;
    const kind = kindOf(key);
    if (kind !== undefined && kind !== 'string')
      return call.reject(`createObject() needs a string as argument ${at + 1}, but got ${kindName(kind)}.`);
    const member = memberUnder(key, value, call.span);
    if (member === undefined) open ??= undecided(call, [key]);
    else if (names.has(member.name)) return call.reject(`createObject() gets the name '${member.name}' twice.`);
    else {
      names.add(member.name);
      members.push(member);
    }
  }
  return object(members, originOf(call, []), open);
}
