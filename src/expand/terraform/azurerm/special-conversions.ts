/** Conversions that look into what an argument holds: empty texts, IDs, JSON. */

import { convertScalar } from '../../mapping/converted.js';
import type { Conversion, Given, Spell } from '../../mapping/mapping.js';
import { asItIs, byPresence, restOf, spelledAt, spelledEach, spellingsOf } from '../../mapping/spelling.js';
import type { Scalar, Value } from '../../value.js';
import { array, isNull, memberOf, object, scalar, textOf, unknownBecause } from '../../values.js';
import { jsonValue } from '../json-values.js';
import { resourceOfId } from './locators.js';

/** `value` at the path if the argument is not the empty text; nothing if it is. What Azure makes is never empty. */
export function ifFilled(path: string, value: Scalar): Conversion {
  const convert = (argument: Value) => {
    const given = notSecret(argument);
    const isCertain = given.kind === 'text' || given.kind === 'resource-id' || isMadeAtDeployment(given);
    return isCertain ? scalar(value, given.origin) : convertScalar(given, 'filled', () => value);
  };
  return whenFilled(path, convert, byPresence(value));
}

/** That a secret is there is none. */
function notSecret(value: Value): Value {
  return value.origin.sensitive === true ? { ...value, origin: { ...value.origin, sensitive: false } } : value;
}

/** The argument as it is, if it is not the empty text. */
export function copiedIfFilled(path: string): Conversion {
  return whenFilled(path, (given) => given, asItIs);
}

function whenFilled(path: string, convert: (given: Value) => Value, spell: Spell): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) =>
      given === undefined || isEmpty(given) ? [] : [{ path, value: convert(given.value), span: given.span }],
    spellings: spelledAt(path, spell),
  };
}

function isEmpty({ value }: Given): boolean {
  return value.kind === 'scalar' && (value.value === '' || value.value === null);
}

function isMadeAtDeployment(value: Value): boolean {
  return value.kind === 'unknown' && value.reason === 'runtime';
}

/** The value as it is, never to be printed. */
export function secret(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => {
      if (given === undefined) return [];
      const { value, span } = given;
      return [{ path, value: { ...value, origin: { ...value.origin, sensitive: true } }, span }];
    },
  };
}

/** Names out of an ID: which property holds the name of which type segment, below `properties`. */
export function nameSegments(segments: Readonly<Record<string, number>>): Conversion {
  return {
    paths: Object.keys(segments).map((name) => `properties.${name}`),
    isBlock: false,
    write: (given) => {
      if (given === undefined || isNull(given.value)) return [];
      const { value: id, span } = given;
      const target = resourceOfId(id);
      return Object.entries(segments).map(([name, at]) => ({
        path: `properties.${name}`,
        value: target?.names[at] ?? unknownBecause(id, `segment(${textOf(id)},${at})`, id.origin.span),
        span,
      }));
    },
  };
}

/** JSON text as the value it spells: a policy's parameters. */
export function json(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => (given === undefined ? [] : [{ path, value: jsonValue(given.value), span: given.span }]),
  };
}

/** The IDs of zones as the configurations of a zone group. */
export function zoneConfigurations(path: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => (given === undefined ? [] : [{ path, value: zoneConfigs(given.value), span: given.span }]),
    spellings: spelledEach(path, 'properties.privateDnsZoneId'),
  };
}

function zoneConfigs(ids: Value): Value {
  if (ids.kind !== 'array') return isNull(ids) ? ids : unknownBecause(ids, `zones(${textOf(ids)})`, ids.origin.span);
  const configs = ids.items.map((id) => {
    const { span } = id.origin;
    const properties = object([{ name: 'privateDnsZoneId', span, value: id }], id.origin);
    return object([{ name: 'properties', span, value: properties }], id.origin);
  });
  return array(configs, ids.origin, ids.open === undefined ? undefined : { reason: ids.open.reason });
}

/** A private service connection with `is_manual_connection`: the block goes into one of two lists. */
export function privateConnections(connections: Conversion): Conversion {
  const automatic = 'properties.privateLinkServiceConnections';
  const manual = 'properties.manualPrivateLinkServiceConnections';
  return {
    ...connections,
    paths: [automatic, manual],
    write: (given, at) =>
      connections.write(given, at).flatMap((written) => {
        const isManual = flagOf(given, 'is_manual_connection');
        if (isManual === 'unknown') {
          const value = written.value === undefined ? undefined : unknownList(written.value);
          return [automatic, manual].map((path) => ({ ...written, path, value }));
        }
        return [{ ...written, path: isManual ? manual : automatic }];
      }),
    spellings: (path) =>
      [automatic, manual].flatMap((list) => {
        const rest = restOf(path, list);
        if (rest === undefined) return [];
        const remark = `with is_manual_connection = ${list === manual}`;
        const found = spellingsOf(connections, `connections${rest}`);
        return rest === '' ? found.map((one) => ({ ...one, remark })) : found;
      }),
  };
}

function unknownList(value: Value): Value {
  return unknownBecause(value, `someOf(${textOf(value)})`, value.origin.span);
}

function flagOf(given: Given | undefined, name: string): boolean | 'unknown' {
  const first = given?.value.kind === 'array' ? given.value.items[0] : given?.value;
  const flag = memberOf(first, name)?.value;
  if (flag === undefined || isNull(flag)) return false;
  return flag.kind === 'scalar' ? String(flag.value).toLowerCase() === 'true' : 'unknown';
}

/** Texts joined by commas (older releases) or a list, as objects that have each of them at `member`. */
export function commaTextOrList(path: string, member: string): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => (given === undefined ? [] : [{ path, value: listed(given.value, member), span: given.span }]),
    spellings: spelledEach(path, member),
  };
}

function listed(value: Value, member: string): Value {
  if (isNull(value)) return value;
  const wrap = (item: Value) => object([{ name: member, span: item.origin.span, value: item }], item.origin);
  if (value.kind === 'array') {
    return array(
      value.items.map(wrap),
      value.origin,
      value.open === undefined ? undefined : { reason: value.open.reason },
    );
  }
  if (value.kind !== 'scalar') return unknownBecause(value, `list(${textOf(value)})`, value.origin.span);
  const words = String(value.value)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const items = words.map((word) => wrap(scalar(word, value.origin)));
  return array(items, value.origin);
}

/**
 * A set of words that ARM writes as one text: `Logging, AzureServices`. A single word stays as it is. An empty set is not sent:
 * then it is what the service takes by itself.
 */
export function joinedWords(path: string, byItself: Scalar): Conversion {
  return {
    paths: [path],
    isBlock: false,
    write: (given) => (given === undefined ? [] : [{ path, value: joined(given.value, byItself), span: given.span }]),
    spellings: spelledAt(path, (value) => ({
      kind: 'write',
      value: Array.isArray(value) ? value : String(value).split(/, */),
    })),
  };
}

function joined(value: Value, byItself: Scalar): Value {
  if (value.kind !== 'array') return value;
  const words = value.items.map((item) => (item.kind === 'scalar' ? String(item.value) : undefined));
  if (value.open !== undefined || words.includes(undefined)) {
    return unknownBecause(value, `join(', ',${textOf(value)})`, value.origin.span);
  }
  return scalar(words.length === 0 ? byItself : words.join(', '), value.origin);
}
