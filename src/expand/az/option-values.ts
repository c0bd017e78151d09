/** What the words behind an option stand for. */

import { DEFAULT_LIMITS } from '../../inputs/limits.js';
import { SourceFile, type Span } from '../../inputs/source-file.js';
import { parseJson } from '../../syntax/arm/json.js';
import type { JsonNode } from '../../syntax/arm/nodes.js';
import { originAt } from '../origins.js';
import type { Member, Origin, Value } from '../value.js';
import { array, knownString, object, scalar, scalarAt, textOf, unknown, unknownBecause } from '../values.js';
import { type Option, type Takes, textAfter } from './options.js';

/** The value of an option of this form. */
export function valueOfOption({ values, span, name }: Option, takes: Takes): Value {
  const [first] = values;
  switch (takes) {
    case 'flag':
      return scalarAt(true, span);
    case 'switch':
      return first === undefined ? scalarAt(true, span) : switched(first);
    case 'list':
      return array(values, originAt(span));
    case 'pairs':
      return pairsOf(values, originAt(span));
    default:
      break;
  }
  if (first === undefined) return unknown('error', `--${name} has no value`, `option(${name})`, originAt(span));
  if (knownString(first)?.startsWith('@') === true) {
    const message = `what --${name} is stands in the file '${knownString(first)?.slice(1)}'`;
    return unknown('unsupported', message, `file(${textOf(first)})`, first.origin);
  }
  switch (takes) {
    case 'number':
      return numbered(first);
    case 'commas':
      return separated(first);
    case 'json':
      return jsonOf(first);
    default:
      return first;
  }
}

/** `true`, `yes`, `1` and their opposites. Source: knack, arguments.get_three_state_flag; Azure CLI takes these words. */
function switched(value: Value): Value {
  const word = knownString(value)?.toLowerCase();
  if (word === undefined) return value;
  if (['true', 't', 'yes', 'y', '1'].includes(word)) return scalar(true, value.origin);
  if (['false', 'f', 'no', 'n', '0'].includes(word)) return scalar(false, value.origin);
  return value;
}

function numbered(value: Value): Value {
  const word = knownString(value);
  return word !== undefined && /^\d{1,15}$/.test(word) ? scalar(Number(word), value.origin) : value;
}

function separated(value: Value): Value {
  const word = knownString(value);
  if (word === undefined) {
    return value.kind === 'scalar'
      ? array([value], value.origin)
      : unknownBecause(value, `split(${textOf(value)})`, value.origin.span);
  }
  const items = word.split(/[,\s]+/).filter((one) => one !== '');
  return array(
    items.map((one) => scalar(one, value.origin)),
    value.origin,
  );
}

/** `key=value key=value` as an object. */
function pairsOf(values: readonly Value[], origin: Origin): Value {
  const members = values.flatMap(pairsIn).flatMap((pair): readonly Member[] => {
    const found = pairOf(pair);
    return found === undefined ? [] : [{ name: found.name, span: pair.origin.span, value: found.value }];
  });
  const unread = values.find((value) => pairOf(value) === undefined && value.kind !== 'scalar');
  const open =
    unread === undefined ? undefined : unknownBecause(unread, `pairs(${textOf(unread)})`, unread.origin.span);
  return object(members, origin, open);
}

/** Several pairs may stand in one word. */
function pairsIn(value: Value): readonly Value[] {
  const word = knownString(value);
  if (word === undefined || !/^\S+=\S*(?:\s+\S+=\S*)+$/.test(word.trim())) return [value];
  return word
    .trim()
    .split(/\s+/)
    .map((one) => scalar(one, value.origin));
}

/** `key=value`: what stands before the first `=`, which has to be known, and behind it. */
export function pairOf(value: Value): { readonly name: string; readonly value: Value } | undefined {
  const start = value.kind === 'text' ? value.parts[0] : knownString(value);
  if (typeof start !== 'string') return undefined;
  const at = start.indexOf('=');
  if (at <= 0) return undefined;
  return { name: start.slice(0, at), value: textAfter(value, at + 1, value.origin.span) };
}

/** The value that a text says in JSON; the text itself if it is none. Everything in it stands where the text does. */
export function orJson(value: Value): Value {
  const word = knownString(value);
  if (word === undefined) return value;
  if (/^(?:true|false)$/i.test(word)) return scalar(word.toLowerCase() === 'true', value.origin);
  if (/^-?\d{1,15}$/.test(word)) return scalar(Number(word), value.origin);
  if (!/^\s*[[{]/.test(word)) return value;
  const read = jsonOf(value);
  return read.kind === 'unknown' ? value : read;
}

function jsonOf(value: Value): Value {
  const word = knownString(value);
  if (word === undefined) return unknownBecause(value, `json(${textOf(value)})`, value.origin.span);
  const { root, errors } = parseJson(new SourceFile('', word), DEFAULT_LIMITS);
  if (root === undefined || errors.length > 0) {
    return unknown(
      'unsupported',
      'this is not JSON, and other ways to write it are not read',
      `json(${word})`,
      value.origin,
    );
  }
  return valueOfJson(root, value.origin.span);
}

function valueOfJson(node: JsonNode, span: Span): Value {
  const origin = originAt(span);
  switch (node.kind) {
    case 'object':
      return object(
        node.members.map(({ key, value }) => ({ name: key.value, span, value: valueOfJson(value, span) })),
        origin,
      );
    case 'array':
      return array(
        node.items.map((item) => valueOfJson(item, span)),
        origin,
      );
    case 'scalar':
      return scalar(node.value, origin);
  }
}
