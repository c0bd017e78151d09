/** Encodings, hashes, and the texts that data is written in. */
import { createHash } from 'node:crypto';
import {
  ANY,
  arrayResult,
  type Definition,
  define,
  type FunctionCall,
  known,
  originOfAll,
  undecided,
  unsupported,
} from '../../functions/define.js';
import { originAt, withStepsOf } from '../../origins.js';
import type { Value } from '../../value.js';
import { scalar } from '../../values.js';
import { mapOf } from '../collections.js';
import { valueOfData, valueOfJsonFile } from '../data.js';
import { encodedIn, encoding } from '../encoded.js';
import { jsonValue } from '../json-values.js';
import { onTexts, textParts, wholeText } from './arguments.js';
import { csvRows } from './csv.js';
import { jsonText } from './json.js';
import { yamlText } from './yaml.js';

export const ENCODING: readonly Definition[] = [
  define('jsonencode', [ANY], (call, value) => encoded(call, value, jsonText)),
  define('jsondecode', [ANY], jsonDecode),
  define('yamlencode', [ANY], (call, value) => encoded(call, value, yamlText)),
  define('csvdecode', [ANY], csvDecode),
  define(
    'base64encode',
    [ANY],
    onTexts((_call, text = '') => Buffer.from(text, 'utf8').toString('base64')),
  ),
  define(
    'base64decode',
    [ANY],
    onTexts((_call, text = '') => decoded(text, 'utf-8')),
  ),
  define('textencodebase64', [ANY, ANY], textEncode),
  define('textdecodebase64', [ANY, ANY], textDecode),
  define(
    'urlencode',
    [ANY],
    onTexts((_call, text = '') => urlEncoded(text)),
  ),
  define('md5', [ANY], hash('md5', 'hex')),
  define('sha1', [ANY], hash('sha1', 'hex')),
  define('sha256', [ANY], hash('sha256', 'hex')),
  define('sha512', [ANY], hash('sha512', 'hex')),
  define('base64sha256', [ANY], hash('sha256', 'base64')),
  define('base64sha512', [ANY], hash('sha512', 'base64')),
  define(
    'uuidv5',
    [ANY, ANY],
    onTexts((_call, namespace = '', name = '') => uuid(namespace, name)),
  ),
];

/** The text of a value. One that is not fully known has no text yet, but is still what the text encodes. */
function encoded(
  call: FunctionCall,
  value: Value,
  write: (value: Value, longest: number) => string | undefined,
): Value {
  const text = write(value, call.limits.textLength);
  return encoding(text === undefined ? undecided(call, [value]) : known(call, text, [value]), value);
}

/** The value that a text spells; of a whole file each part at its own place, of a text with holes with these in it. */
function jsonDecode(call: FunctionCall, value: Value): Value {
  const before = encodedIn(value);
  if (before !== undefined) return before;
  // What azapi 1 gives as JSON text is here what that text says.
  if (value.kind === 'object') return value;
  if (textParts(value) === undefined) return call.reject('jsondecode() needs text.');
  const text = wholeText(value);
  if (text === undefined) return value.kind === 'text' ? jsonValue(value) : undecided(call, [value]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return call.reject('jsondecode() needs JSON.');
  }
  const { source, start, end } = value.origin.span;
  const isFile = start === 0 && end === source.text.length && source.text === text;
  const whole = isFile ? valueOfJsonFile(source, call.limits) : undefined;
  return withStepsOf(whole ?? valueOfData(data, call.span), originOfAll(call, [value]));
}

function csvDecode(call: FunctionCall, value: Value): Value {
  if (textParts(value) === undefined) return call.reject('csvdecode() needs text.');
  const text = wholeText(value);
  if (text === undefined) return undecided(call, [value]);
  const rows = csvRows(text);
  if (rows === undefined) return call.reject('csvdecode() needs a table in CSV with a header line.');
  const origin = originOfAll(call, [value]);
  const items = rows.map((row) =>
    mapOf(
      row.map(([name, field]) => ({ name, span: call.span, value: scalar(field, origin) })),
      originAt(call.span),
    ),
  );
  return arrayResult(call, items, [value]);
}

/** The bytes of Base64 in its standard form; undefined for what is not written so. Line ends between are allowed. */
function bytesOf(base64: string): Buffer | undefined {
  const written = base64.replace(/[\r\n]/g, '');
  if (written.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(written)) return undefined;
  return Buffer.from(written, 'base64');
}

function decoded(base64: string, label: string): string | undefined {
  const bytes = bytesOf(base64);
  try {
    return bytes && new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names of encodings that are read and written here, as IANA registers them, without case. */
const UTF_8 = /^(?:utf-8|csutf8)$/i;
const UTF_16_LE = /^(?:utf-16le|csutf16le)$/i;
const UTF_16_BE = /^(?:utf-16be|csutf16be)$/i;
const LATIN_1 = /^(?:iso-8859-1|iso_8859-1|latin1|l1)$/i;
const ASCII = /^(?:us-ascii|ascii)$/i;

/** The bytes of a text; undefined if the encoding is not known here or cannot hold it. */
function bytesIn(text: string, name: string): Buffer | undefined {
  if (UTF_8.test(name)) return Buffer.from(text, 'utf8');
  if (UTF_16_LE.test(name)) return Buffer.from(text, 'utf16le');
  if (UTF_16_BE.test(name)) return Buffer.from(text, 'utf16le').swap16();
  const last = LATIN_1.test(name) ? 0xff : ASCII.test(name) ? 0x7f : -1;
  return [...text].every((character) => (character.codePointAt(0) ?? 0) <= last) && last > 0
    ? Buffer.from(text, 'latin1')
    : undefined;
}

/** Other encodings exist, so that one that is not known here says nothing about the call. */
function isKnownEncoding(name: string): boolean {
  return [UTF_8, UTF_16_LE, UTF_16_BE, LATIN_1, ASCII].some((names) => names.test(name));
}

function textEncode(call: FunctionCall, text: Value, encodingName: Value): Value {
  const args = [text, encodingName];
  if (args.some((arg) => textParts(arg) === undefined)) return call.reject('textencodebase64() needs text.');
  const [plain, name] = args.map(wholeText);
  if (plain === undefined || name === undefined) return undecided(call, args);
  if (!isKnownEncoding(name)) return unsupported(call, args, `the encoding '${name}' is not known here`);
  const bytes = bytesIn(plain, name);
  return bytes === undefined
    ? call.reject(`textencodebase64() cannot write this text in '${name}'.`)
    : known(call, bytes.toString('base64'), args);
}

function textDecode(call: FunctionCall, text: Value, encodingName: Value): Value {
  const args = [text, encodingName];
  if (args.some((arg) => textParts(arg) === undefined)) return call.reject('textdecodebase64() needs text.');
  const [base64, name] = args.map(wholeText);
  if (base64 === undefined || name === undefined) return undecided(call, args);
  if (!isKnownEncoding(name)) return unsupported(call, args, `the encoding '${name}' is not known here`);
  const result = decodedIn(base64, name);
  return result === undefined
    ? call.reject(`textdecodebase64() needs Base64 of text in '${name}'.`)
    : known(call, result, args);
}

function decodedIn(base64: string, name: string): string | undefined {
  if (UTF_8.test(name)) return decoded(base64, 'utf-8');
  const bytes = bytesOf(base64);
  if (bytes === undefined) return undefined;
  if (LATIN_1.test(name)) return bytes.toString('latin1');
  if (ASCII.test(name)) return bytes.every((byte) => byte < 0x80) ? bytes.toString('latin1') : undefined;
  if (bytes.length % 2 !== 0) return undefined;
  return (UTF_16_BE.test(name) ? bytes.swap16() : bytes).toString('utf16le');
}

/** Everything but letters, digits and `-_.~`; a blank becomes a plus sign. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hash(algorithm: string, form: 'hex' | 'base64') {
  return onTexts((_call, text = '') => createHash(algorithm).update(text).digest(form));
}

/** The namespaces of RFC 4122, appendix C. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);

/** The UUID of a name in a namespace, RFC 4122 version 5; undefined if the namespace is neither known nor a UUID. */
function uuid(namespace: string, name: string): string | undefined {
  const written = NAMESPACES.get(namespace) ?? namespace;
  const match = /^(?:urn:uuid:|\{)?([0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})\}?$/i.exec(
    written,
  );
  if (match === null) return undefined;
  const bytes = Buffer.from((match[1] ?? '').replaceAll('-', ''), 'hex');
  const hashed = createHash('sha1').update(bytes).update(name).digest();
  hashed.writeUInt8((hashed.readUInt8(6) & 0x0f) | 0x50, 6);
  hashed.writeUInt8((hashed.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hashed.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
