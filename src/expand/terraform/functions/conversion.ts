/** Conversions: types, JSON, YAML-free encodings, hashes, numbers, networks and paths. */
import { createHash } from 'node:crypto';
import { valueOfData } from '../../file-functions.js';
import { callText } from '../../functions/canonical.js';
import {
  ANY,
  type Definition,
  define,
  type FunctionCall,
  known,
  optional,
  originOf,
  rest,
  undecided,
} from '../../functions/define.js';
import { bitsOf, formatAddress, parseNetwork } from '../../functions/ip.js';
import { asSensitive } from '../../origins.js';
import type { ArrayValue, Value } from '../../value.js';
import { array, isNull, scalar, unknownBecause } from '../../values.js';
import { compareText, entriesOf, mapOf, setOf } from '../collections.js';
import { numberOf } from '../operators.js';
import { onList, onNumbers, onTexts, textParts, wholeText } from './arguments.js';

export const CONVERSION: readonly Definition[] = [
  define('tostring', [ANY], (call, value) => (isNull(value) ? value : toText(call, value))),
  define('tonumber', [ANY], toNumber),
  define('tobool', [ANY], toBoolean),
  define('tolist', [ANY], (call, value) => listOf(call, value)),
  define('toset', [ANY], (call, value) => toSet(call, value)),
  define('tomap', [ANY], (call, value) => (value.kind === 'array' ? call.reject('tomap() needs a map.') : value)),
  define('sensitive', [ANY], (_call, value) => asSensitive(value)),
  define('nonsensitive', [ANY], (_call, value) => value),
  define('ephemeralasnull', [ANY], (_call, value) => value),
  define('type', [ANY], (call, value) => undecided(call, [value])),
  define('jsonencode', [ANY], jsonEncode),
  define('jsondecode', [ANY], jsonDecode),
  define(
    'base64encode',
    [ANY],
    onTexts((_call, text = '') => Buffer.from(text, 'utf8').toString('base64')),
  ),
  define(
    'base64decode',
    [ANY],
    onTexts((_call, text = '') => Buffer.from(text, 'base64').toString('utf8')),
  ),
  define(
    'urlencode',
    [ANY],
    onTexts((_call, text = '') => encodeURIComponent(text).replaceAll('%20', '+')),
  ),
  define('md5', [ANY], hash('md5')),
  define('sha1', [ANY], hash('sha1')),
  define('sha256', [ANY], hash('sha256')),
  define('sha512', [ANY], hash('sha512')),
  define(
    'basename',
    [ANY],
    onTexts((_call, path = '') => path.replace(/\/+$/, '').split('/').at(-1) ?? ''),
  ),
  define(
    'dirname',
    [ANY],
    onTexts((_call, path = '') => path.split('/').slice(0, -1).join('/') || '.'),
  ),
  define(
    'abs',
    [ANY],
    onNumbers((number = 0) => Math.abs(number)),
  ),
  define(
    'ceil',
    [ANY],
    onNumbers((number = 0) => Math.ceil(number)),
  ),
  define(
    'floor',
    [ANY],
    onNumbers((number = 0) => Math.floor(number)),
  ),
  define(
    'signum',
    [ANY],
    onNumbers((number = 0) => Math.sign(number)),
  ),
  define(
    'pow',
    [ANY, ANY],
    onNumbers((number = 0, power = 0) => number ** power),
  ),
  define(
    'log',
    [ANY, ANY],
    onNumbers((number = 0, base = 0) => Math.log(number) / Math.log(base)),
  ),
  define(
    'max',
    [rest(ANY)],
    onNumbers((...numbers) => (numbers.length === 0 ? undefined : Math.max(...numbers))),
  ),
  define(
    'min',
    [rest(ANY)],
    onNumbers((...numbers) => (numbers.length === 0 ? undefined : Math.min(...numbers))),
  ),
  define('cidrsubnet', [ANY, ANY, ANY], cidrSubnet),
  define('cidrhost', [ANY, ANY], cidrHost),
  define(
    'cidrnetmask',
    [ANY],
    onTexts((_call, cidr = '') => netmask(cidr)),
  ),
  define('setunion', [rest(ANY)], (call, ...sets) => combined(call, sets, (counts) => counts > 0)),
  define('setintersection', [rest(ANY)], (call, ...sets) => combined(call, sets, (counts, of) => counts === of)),
  define('setsubtract', [ANY, ANY], (call, ...sets) => subtracted(call, sets)),
  define('setproduct', [rest(ANY)], product),
  define(
    'transpose',
    [ANY],
    onList((call, list) => undecided(call, [list])),
  ),
  define('matchkeys', [ANY, ANY, ANY], (call, ...args) => undecided(call, args)),
  define('formatdate', [ANY, optional(ANY)], (call, ...args) => notEvaluated(call, args)),
];

function notEvaluated(call: FunctionCall, args: readonly Value[]): Value {
  return { ...undecided(call, args), message: `${call.title}() is not evaluated` };
}

function toText(call: FunctionCall, value: Value): Value {
  const whole = wholeText(value);
  if (whole !== undefined) return known(call, whole, [value]);
  return textParts(value) === undefined ? call.reject('tostring() needs a primitive value.') : value;
}

function toNumber(call: FunctionCall, value: Value): Value {
  if (isNull(value)) return value;
  const number = numberOf(value);
  if (number !== undefined) return known(call, number, [value]);
  return value.kind === 'unknown' || value.kind === 'text'
    ? undecided(call, [value])
    : call.reject('tonumber() needs a number.');
}

function toBoolean(call: FunctionCall, value: Value): Value {
  if (isNull(value) || value.kind === 'unknown') return value;
  const text = wholeText(value);
  if (text === 'true' || text === 'false') return known(call, text === 'true', [value]);
  return value.kind === 'text' ? undecided(call, [value]) : call.reject('tobool() needs a boolean.');
}

function listOf(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') return array(value.items, value.origin, value.open);
  return value.kind === 'unknown' || isNull(value) ? value : call.reject('tolist() needs a list or set.');
}

function toSet(call: FunctionCall, value: Value): Value {
  if (value.kind === 'array') return setOf(value.items, value.origin, value.open);
  if (value.kind === 'unknown') {
    const entries = entriesOf(value, call.span);
    return setOf([], originOf(call, [value]), { reason: value, ...(entries?.open && { each: entries.open.value }) });
  }
  return isNull(value) ? value : call.reject('toset() needs a list.');
}

/** JSON as Terraform writes it: sorted keys; known in full or not at all. */
function jsonEncode(call: FunctionCall, value: Value): Value {
  const written = json(value, call.limits.textLength);
  return written === undefined ? undecided(call, [value]) : known(call, written, [value]);
}

function json(value: Value, longest: number): string | undefined {
  if (value.kind === 'scalar') return escaped(JSON.stringify(value.value));
  if (value.kind === 'array' && value.open === undefined)
    return joinedJson(
      value.items.map((item) => json(item, longest)),
      '[',
      ']',
      longest,
    );
  if (value.kind !== 'object' || value.open !== undefined) return undefined;
  const members = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
  return joinedJson(
    members.map((member) => {
      const written = json(member.value, longest);
      return written === undefined ? undefined : `${escaped(JSON.stringify(member.name))}:${written}`;
    }),
    '{',
    '}',
    longest,
  );
}

function joinedJson(
  parts: readonly (string | undefined)[],
  start: string,
  end: string,
  longest: number,
): string | undefined {
  let length = 2;
  for (const part of parts) {
    if (part === undefined) return undefined;
    length += part.length + 1;
    if (length > longest) return undefined;
  }
  return `${start}${parts.join(',')}${end}`;
}

/** Terraform escapes what could end a script in HTML. */
function escaped(text: string): string {
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function jsonDecode(call: FunctionCall, value: Value): Value {
  const text = wholeText(value);
  if (text === undefined) return undecided(call, [value]);
  try {
    return cased(valueOfData(JSON.parse(text), call.span));
  } catch {
    return call.reject('jsondecode() needs JSON.');
  }
}

/** The same objects with names that keep their case apart. */
function cased(value: Value): Value {
  return value.kind === 'object' ? mapOf([...value.members.values()], value.origin) : value;
}

function hash(algorithm: string) {
  return onTexts((_call, text = '') => createHash(algorithm).update(text).digest('hex'));
}

function cidrSubnet(call: FunctionCall, prefix: Value, bits: Value, index: Value): Value {
  const [text, newBits, number] = [wholeText(prefix), numberOf(bits), numberOf(index)];
  if (text === undefined || newBits === undefined || number === undefined)
    return undecided(call, [prefix, bits, index]);
  const network = parseNetwork(text);
  if (network === undefined || newBits < 0) return call.reject('cidrsubnet() needs a network.');
  const length = network.prefix + newBits;
  const free = bitsOf(network.version) - length;
  if (free < 0 || number < 0 || !Number.isInteger(number) || BigInt(number) >= 1n << BigInt(newBits)) {
    return call.reject('cidrsubnet() has no such subnet.');
  }
  const first = network.first + (BigInt(number) << BigInt(free));
  return known(call, `${formatAddress(first, network.version)}/${length}`, [prefix, bits, index]);
}

function cidrHost(call: FunctionCall, prefix: Value, index: Value): Value {
  const [text, number] = [wholeText(prefix), numberOf(index)];
  if (text === undefined || number === undefined) return undecided(call, [prefix, index]);
  const network = parseNetwork(text);
  if (network === undefined || !Number.isInteger(number)) return call.reject('cidrhost() needs a network.');
  const size = 1n << BigInt(bitsOf(network.version) - network.prefix);
  const offset = number < 0 ? size + BigInt(number) : BigInt(number);
  if (offset < 0n || offset >= size) return call.reject('cidrhost() has no such host.');
  return known(call, formatAddress(network.first + offset, network.version), [prefix, index]);
}

function netmask(cidr: string): string | undefined {
  const network = parseNetwork(cidr);
  if (network?.version !== 4) return undefined;
  return formatAddress((1n << 32n) - (1n << BigInt(32 - network.prefix)), 4);
}

function combined(call: FunctionCall, sets: readonly Value[], keep: (count: number, of: number) => boolean): Value {
  const arrays = closedArrays(sets);
  if (arrays === undefined) return undecided(call, sets);
  const texts = arrays.flatMap((set) => set.items.map((item) => wholeText(item)));
  if (texts.includes(undefined)) return undecided(call, sets);
  const counts = new Map<string, number>();
  for (const set of arrays)
    for (const text of new Set(set.items.map((item) => wholeText(item) ?? '')))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const kept = arrays
    .flatMap((set) => set.items)
    .filter((item) => keep(counts.get(wholeText(item) ?? '') ?? 0, arrays.length));
  return setOf(kept, originOf(call, sets));
}

function subtracted(call: FunctionCall, sets: readonly Value[]): Value {
  const [first, second] = closedArrays(sets) ?? [];
  if (first === undefined || second === undefined) return undecided(call, sets);
  const without = new Set(second.items.map(wholeText));
  if (without.has(undefined) || first.items.some((item) => wholeText(item) === undefined)) return undecided(call, sets);
  return setOf(
    first.items.filter((item) => !without.has(wholeText(item))),
    originOf(call, sets),
  );
}

function closedArrays(values: readonly Value[]): readonly ArrayValue[] | undefined {
  const arrays = values.flatMap((value) => (value.kind === 'array' && value.open === undefined ? [value] : []));
  return arrays.length === values.length ? arrays : undefined;
}

function product(call: FunctionCall, ...lists: readonly Value[]): Value {
  const arrays = closedArrays(lists);
  if (arrays === undefined) return undecided(call, lists);
  const origin = originOf(call, lists);
  let rows: readonly (readonly Value[])[] = [[]];
  for (const list of arrays) {
    if (rows.length * list.items.length > call.limits.copies)
      return unknownBecause(scalar(null, origin), callText('setproduct', lists), call.span);
    rows = rows.flatMap((row) => list.items.map((item) => [...row, item]));
  }
  return array(
    rows.map((row) => array(row, origin)),
    origin,
  );
}
