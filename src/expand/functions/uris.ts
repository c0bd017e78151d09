/** URI functions. */
import type { Member, ObjectValue, Scalar, Value } from '../value.js';
import { isFullyKnown, isNull, knownScalar, memberOf, object, scalar } from '../values.js';
import {
  type Definition,
  define,
  type FunctionCall,
  known,
  OBJECT,
  originOfAll,
  STRING,
  undecided,
  unsupported,
} from './define.js';
import { partsOf, wholeOf } from './holes.js';
import { kindOf } from './kinds.js';

export const URIS: readonly Definition[] = [
  define('uri', [STRING, STRING], (call, base, relative) => uri(call, base, relative)),
  define('uriComponent', [STRING], (call, value) => uriComponent(call, value)),
  define('uriComponentToString', [STRING], (call, value) => {
    const text = wholeOf(partsOf(value));
    return text === undefined ? undecided(call, [value]) : known(call, decodedUri(text), [value]);
  }),
  define('parseUri', [STRING], (call, value) => parseUri(call, value)),
  define('buildUri', [OBJECT], (call, value) => buildUri(call, value)),
];

/** The relative URI seen from the base: what follows the last slash of the base is replaced. */
function uri(call: FunctionCall, base: Value, relative: Value): Value {
  const args = [base, relative];
  const [from, to] = [wholeOf(partsOf(base)), wholeOf(partsOf(relative))];
  if (from !== undefined && (/\s/.test(from) || !URL.canParse(from)))
    return call.reject('uri() needs an absolute URI as argument 1.');
  if (from === undefined || to === undefined) return undecided(call, args);
  if (!URL.canParse(to, from)) return unsupported(call, args, 'the relative URI cannot be read');
  return known(call, new URL(to, from).href, args);
}

/** Everything but letters, digits and `-_.~` is escaped. */
function uriComponent(call: FunctionCall, value: Value): Value {
  const text = wholeOf(partsOf(value));
  if (text === undefined) return undecided(call, [value]);
  if (/\p{Surrogate}/u.test(text)) return unsupported(call, [value], 'the text has half a character');
  const encoded = encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return known(call, encoded, [value]);
}

/** Escaped bytes as UTF-8, `+` as a space; what is not an escape stays. */
export function decodedUri(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Scheme, host, port (null for the scheme's own), and path and query if there are any. */
function parseUri(call: FunctionCall, value: Value): Value {
  const text = wholeOf(partsOf(value));
  if (text === undefined) return undecided(call, [value]);
  if (!URL.canParse(text)) return call.reject('parseUri() needs an absolute URI.');
  const { protocol, hostname, port, pathname, search } = new URL(text);
  const origin = originOfAll(call, [value]);
  const member = (name: string, content: Scalar): Member => ({ name, span: call.span, value: scalar(content, origin) });
  const members = [
    member('scheme', protocol.replace(/:$/, '')),
    member('host', hostname),
    member('port', port === '' ? null : Number(port)),
    ...(pathname === '' || pathname === '/' ? [] : [member('path', pathname)]),
    ...(search === '' ? [] : [member('query', search)]),
  ];
  return object(members, origin);
}

const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
]);

/** The URI of the components; scheme and host are required. */
function buildUri(call: FunctionCall, value: Value): Value {
  if (value.kind !== 'object') return undecided(call, [value]);
  const missing = ['scheme', 'host'].find((name) => value.open === undefined && isMissing(value, name));
  if (missing !== undefined) return call.reject(`buildUri() needs the property '${missing}'.`);
  const wrong = ['scheme', 'host', 'path', 'query'].find((name) => !isMissing(value, name) && !mayBeText(value, name));
  if (wrong !== undefined) return call.reject(`buildUri() needs a string as '${wrong}'.`);
  if (!isFullyKnown(value)) return undecided(call, [value]);
  const [scheme, host, path, query] = ['scheme', 'host', 'path', 'query'].map((name) => textIn(value, name));
  const port = knownScalar(memberOf(value, 'port')?.value);
  const shownPort = port === undefined || port === null || DEFAULT_PORTS.get(scheme ?? '') === port ? '' : `:${port}`;
  return known(
    call,
    `${scheme}://${host}${shownPort}${startingWith('/', path ?? '/')}${startingWith('?', query ?? '')}`,
    [value],
  );
}

function isMissing(value: ObjectValue, name: string): boolean {
  const member = memberOf(value, name);
  return member === undefined || isNull(member.value);
}

function mayBeText(value: ObjectValue, name: string): boolean {
  const member = memberOf(value, name);
  return member === undefined || (kindOf(member.value) ?? 'string') === 'string';
}

function textIn(value: ObjectValue, name: string): string | undefined {
  const text = knownScalar(memberOf(value, name)?.value);
  return typeof text === 'string' ? text : undefined;
}

function startingWith(start: string, text: string): string {
  return text === '' || text.startsWith(start) ? text : `${start}${text}`;
}
